import type { Cell } from './boxes.ts'
import type { Layout, LineLabel, PlacedBox, PlacedLevel, PlacedLine } from './drawing.ts'
import type { Frame } from './frames.ts'
import { withSpaces } from './line-breaks.ts'
import { pathOf } from './lines.ts'
import { sentenceIn } from './sentences.text.ts'
import { sentencesOf } from './sentences.ts'
import { structureText } from './structure.text.ts'
import type { Structure, StructureNode } from './structure.ts'

/** A node with its number, by which the lines to it are found. */
interface Numbered {
  readonly node: StructureNode
  readonly number: number
}

type Nodes = ReadonlyMap<string, Numbered>

/** A drawing as text, but for where its names lead: a number stands for the address of the node with that number. */
type Pieces = readonly (string | number)[]

/** The address differs from day to day though the drawing does not, so all but the addresses is kept. */
const kept = new WeakMap<Layout, Pieces>()

/**
 * A drawing of the structure as SVG. The names are links. The lines are hidden from whoever listens, since the list
 * says each of them in words. Written as text, not as components: it is the largest part of the page.
 */
export function drawingSvg(structure: Structure, layout: Layout): string {
  const pieces = kept.get(layout) ?? piecesOf(structure, layout)
  kept.set(layout, pieces)
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : escaped(structure.nodes[piece]?.href ?? ''),
    )
    .join('')
}

function piecesOf(structure: Structure, layout: Layout): Pieces {
  const { width, height, shape, frames, levels, boxes, lines } = layout
  const text = structureText[structure.language]
  const nodes: Nodes = new Map(structure.nodes.map((node, number) => [node.id, { node, number }]))
  const marks = new Map(lines.map((line) => [line.id, marksOf(line, frames, nodes)]))
  const words = shape === 'wide' ? beads : wordsUnderName
  const ground = [
    `<svg class="map__drawing" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="group" aria-label="${escaped(text.pictureName)}"><g aria-hidden="true">`,
    ...levels.map((level, index) => levelSvg(level, layout, structure, index === 0)),
    ...boxes.map(plateSvg),
    ...lines.map((line) => lineSvg(line, structure, frames, marks.get(line.id) ?? '')),
    ...lines.map(
      ({ id, labels }) => `<g class="map__tie ${marks.get(id)}">${labels.map(words).join('')}</g>`,
    ),
    '</g>',
  ]
  return [ground.join(''), ...boxes.flatMap((box) => boxSvg(box, nodes)), '</svg>']
}

/** The classes by which a line is brought forward when one of its names is pointed at. */
function marksOf({ ends }: PlacedLine, frames: readonly Frame[], nodes: Nodes): string {
  return ends
    .flatMap((end) => frames.find(({ id }) => id === end)?.nodeIds ?? [end])
    .map((id) => `to-${nodes.get(id)?.number}`)
    .join(' ')
}

function levelSvg(
  { bands, y }: PlacedLevel,
  { shape, width }: Layout,
  { language }: Structure,
  isFirst: boolean,
): string {
  const names = bands.map((band) => structureText[language].bands[band])
  if (shape === 'narrow')
    return `<text class="map__level" y="${y + 20}">${escaped(names[0] ?? '')}</text>`
  const divider = isFirst ? '' : `<path class="map__divider" d="M0 ${y}H${width}"/>`
  const lines = names.map((name, index) => {
    const comma = index < names.length - 1 ? ',' : ''
    return (index === 0 ? name : name.toLowerCase()) + comma
  })
  return `${divider}<text class="map__level" y="${y + 6}">${linesSvg(lines, 0, 18)}</text>`
}

/** The ground that names stand on together. Under the lines, since some go in over its edge. */
function plateSvg({ look, x, y, width, height, title }: PlacedBox): string {
  if (look === 'node') return ''
  return (
    `<rect class="map__plate" x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>` +
    `<text class="map__title" y="${y + 1}">${linesSvg(title, x + 10, 17)}</text>`
  )
}

function lineSvg(
  { family, tieIds, strokes, heads, joints }: PlacedLine,
  structure: Structure,
  frames: readonly Frame[],
  marks: string,
): string {
  const ties = structure.ties.filter(({ id }) => tieIds.includes(id))
  const said = sentencesOf(structure, ties, frames)
    .map((sentence) => sentenceIn(structure.language, sentence))
    .join('\n')
  const d = strokes.map((stroke) => pathOf(stroke, joints)).join('')
  const dots = joints.map(({ x, y }) => `<circle class="map__joint" cx="${x}" cy="${y}" r="3.5"/>`)
  const points = heads.map(
    ({ x, y, towards }) =>
      `<path class="map__head" d="${headShapes[family]}" transform="translate(${x} ${y})${turned[towards]}"/>`,
  )
  return (
    `<g class="map__tie map__line ${marks}" data-family="${family}"><title>${escaped(said)}</title>` +
    `<path class="map__halo" d="${d}"/><path class="map__stroke" d="${d}"/>` +
    `${dots.join('')}${points.join('')}</g>`
  )
}

/** Drawn pointing right, with the point at nought. A head tells the family too, for whoever sees no colour. */
export const headShapes: Readonly<Record<PlacedLine['family'], string>> = {
  steers: 'M0 0L-10 -5V5Z',
  answers: 'M-9 -5.5L-.5 0L-9 5.5',
  informs: 'M-1 0L-9 -4.5V4.5Z',
  belongs: 'M-7 0a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1 -7 0Z',
}

const turned = { right: '', down: 'rotate(90)', left: 'rotate(180)', up: 'rotate(-90)' } as const

/** What a line says, on a wide page: like a bead on the string, just before the head. */
function beads({ x, y, width, height, lines }: LineLabel): string {
  return (
    `<rect class="map__bead" x="${x}" y="${y}" width="${width}" height="${height}"/>` +
    `<text class="map__words" text-anchor="middle" y="${y - 3}">${linesSvg(lines, x + width / 2, 16)}</text>`
  )
}

/** What a body does, on a narrow page: under its name. */
function wordsUnderName({ x, y, lines }: LineLabel): string {
  return `<text class="map__words" y="${y - 3}">${linesSvg(lines, x, 17)}</text>`
}

function boxSvg({ x, y, look, cells }: PlacedBox, nodes: Nodes): Pieces {
  return cells.flatMap((cell) => {
    const found = nodes.get(cell.nodeId)
    return found ? nameSvg({ ...cell, x: x + cell.x, y: y + cell.y }, found, look) : []
  })
}

function nameSvg(cell: Cell, { node, number }: Numbered, look: PlacedBox['look']): Pieces {
  const { x, y, width, height, size, cut, note } = cell
  const { name, href, inEach, status } = node
  const lines = withSpaces(cell.lines, name.text.slice(cut.length))
  const step = Math.round(size * 12.2) / 10
  const top = Math.round(y + (height - lines.length * step - note.length * 16) / 2)
  const left = x + (look === 'list' ? 8 : 13)
  // A second edge behind the box: there are many of these.
  const many =
    inEach && look !== 'list'
      ? `<path class="map__many" d="M${x + 5} ${y}v-4h${width - 1}v${height - 1}h-4"/>`
      : ''
  const noteBelow =
    note.length > 0
      ? ` <text class="map__note" y="${top + lines.length * step - 3}">${linesSvg(
          note.map((words) => `${words} `),
          left,
          16,
        )}</text>`
      : ''
  const drawn =
    `${many}<rect class="map__box" data-look="${look}" data-status="${status}" x="${x}" y="${y}"` +
    ` width="${width}" height="${height}" rx="3"/><text class="map__name" font-size="${size}"` +
    ` y="${top - Math.round(size * 0.22)}" lang="${name.language}">${linesSvg(lines, left, step)}</text>` +
    noteBelow
  // On a plate "Hälsa" is enough to see, but not to hear.
  const label = cut ? ` aria-label="${escaped(cut + [...lines, ...note].join(''))}"` : ''
  const mark = `class="map__node n-${number}"${label}`
  return href === undefined
    ? [`<g ${mark}>${drawn}</g>`]
    : [`<a ${mark} href="`, number, `">${drawn}</a>`]
}

function linesSvg(lines: readonly string[], x: number, step: number): string {
  return lines.map((line) => `<tspan x="${x}" dy="${step}">${escaped(line)}</tspan>`).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
