import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs'
import { verbText } from '../../body/body.text.ts'
import type { Band } from './bands.ts'
import type { Box, BoxStyle } from './boxes.ts'
import type { Bundle, Bundled } from './frames.ts'
import { type Lettering, setInLines } from './line-breaks.ts'
import type { Structure } from './structure.ts'

/** How the wide drawing is lettered. */
export const wideStyle: BoxStyle = {
  mainSize: 17,
  size: 15.5,
  listSize: 14.5,
  noteSize: 13,
  widest: 172,
  listColumns: 3,
  listColumnWidest: 190,
}

const label: Lettering & { readonly widest: number; readonly line: number } = {
  face: 'sans',
  size: 13,
  widest: 150,
  line: 16,
}

/** A box that no line ends at sets its name in one line, as far as its row has room. */
const aloneWidest = 330
const rowWidth = 880
/** Beside the words on a line, and between them and the box they are at. */
const clear = 8
export const headRoom = 16
/** The bands that share a level: what prepares and works stands side by side. */
export const levelOf: Readonly<Record<Band, number>> = {
  principals: 0,
  politics: 1,
  management: 2,
  preparation: 3,
  networks: 3,
  programme: 3,
  other: 3,
  reference: 4,
  subRegional: 5,
  local: 6,
}

const options: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.padding': '[top=12,left=8,bottom=12,right=8]',
  // Lines run straight when they may choose where on a box they begin and end: a third of the bends.
  'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
  'elk.layered.nodePlacement.networkSimplex.nodeFlexibility.default': 'PORT_POSITION',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.portPort': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '9',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
}

const boxOptions: Readonly<Record<string, string>> = {
  'elk.portConstraints': 'FREE',
  'elk.nodeSize.constraints': '[PORTS, MINIMUM_SIZE]',
  'elk.spacing.portsSurrounding': '[top=0,left=6,bottom=0,right=6]',
}

/**
 * How much room the names have: a box is as wide as the lines and words at its upper or lower edge need, and
 * one that no line ends at may be as wide as it likes.
 */
export function roomFor(structure: Structure, bundled: Bundled): ReadonlyMap<string, number> {
  const { frames, bundles } = bundled
  const bandOf = new Map(structure.nodes.map(({ id, band }) => [id, band]))
  const level = (end: string) => {
    const first = frames.find(({ id }) => id === end)?.nodeIds[0] ?? end
    return levelOf[bandOf.get(first) ?? 'other']
  }
  // On the same level, the one that steers stands above.
  const isAbove = ({ from, to, family }: Bundle) =>
    level(from) === level(to) ? family === 'steers' : level(from) < level(to)
  const needs = new Map<string, { upper: number; lower: number }>()
  const need = (end: string, edge: 'upper' | 'lower', width: number) => {
    const before = needs.get(end) ?? { upper: 12, lower: 12 }
    needs.set(end, { ...before, [edge]: before[edge] + width + 4 })
  }
  for (const { id, bundles: alike } of goalsOf(bundled)) {
    const [line] = alike
    need(
      line.to,
      isAbove(line) ? 'upper' : 'lower',
      portOf({ id, bundles: alike }, structure).width ?? 0,
    )
  }
  for (const line of bundles) need(line.from, isAbove(line) ? 'lower' : 'upper', 10)
  const beside = Map.groupBy(structure.nodes, ({ band }) => levelOf[band])
  return new Map(
    structure.nodes.map(({ id, band }) => {
      const needed = needs.get(id)
      if (needed) return [id, Math.max(needed.upper, needed.lower)]
      return [id, Math.min(aloneWidest, rowWidth / (beside.get(levelOf[band])?.length ?? 1))]
    }),
  )
}

/** Lines that say the same to the same goal: they meet, and the words stand once, at the head. */
export interface Goal {
  readonly id: string
  readonly bundles: readonly [Bundle, ...Bundle[]]
}

/** The goals of the lines, in the order of the legend. */
export function goalsOf({ bundles }: Bundled): readonly Goal[] {
  const groups = Map.groupBy(bundles, ({ to, family, verbs }) => `${to}\n${family}\n${verbs}`)
  return [...groups].flatMap(([id, [first, ...others]]) =>
    first ? [{ id, bundles: [first, ...others] }] : [],
  )
}

/** What the layout program is asked: boxes, lines and words, each with its size. */
export function wideGraph(
  structure: Structure,
  boxes: readonly Box[],
  bundled: Bundled,
  beginning: string,
): ElkNode {
  const boxAt = boxIndex(boxes)
  const goals = goalsOf(bundled)
  return {
    id: 'structure',
    layoutOptions: { ...options, 'elk.randomSeed': beginning },
    children: boxes.map((box) => ({
      id: box.id,
      width: box.width,
      height: box.height,
      ports: [
        ...goals
          .filter(({ bundles: [{ to }] }) => boxAt(to) === box)
          .map((goal) => portOf(goal, structure)),
        ...bundled.bundles
          .filter(({ from }) => boxAt(from) === box)
          .map(({ id }) => ({ id: sourcePort(id), width: 10, height: 0 })),
      ],
      layoutOptions: {
        ...boxOptions,
        'elk.partitioning.partition': String(levelOf[box.band]),
        'elk.nodeSize.minimum': `(${box.width},${box.height})`,
      },
    })),
    edges: goals.flatMap(({ id, bundles }) =>
      bundles.map((line): ElkExtendedEdge => {
        // What one decides points down the page, so that the picture reads from the top.
        const steers = line.family === 'steers'
        return {
          id: line.id,
          sources: [sourcePort(line.id)],
          targets: [id],
          layoutOptions: {
            'elk.layered.priority.direction': steers ? '10' : '0',
            'elk.layered.priority.straightness': steers ? '5' : '1',
          },
        }
      }),
    ),
  }
}

function sourcePort(lineId: string): string {
  return `from ${lineId}`
}

/** Where the lines to a goal arrive: a place on the edge of its box, large enough for the words and the head. */
function portOf({ id, bundles: [line] }: Goal, structure: Structure): ElkPort {
  const { width, lines } = wordsOf(line, structure)
  return { id, width: width + clear, height: lines.length * label.line + headRoom }
}

/** The words on a line, each verb on a line of its own. */
export function wordsOf({ verbs }: Bundle, { language }: Structure) {
  const set = verbs.map((verb, index) => {
    const comma = index < verbs.length - 1 ? ',' : ''
    return setInLines(verbText[language][verb] + comma, label, label.widest)
  })
  return {
    lines: set.flatMap(({ lines }) => lines),
    width: Math.max(...set.map(({ width }) => width)),
  }
}

/** Finds the box that a line ends at, by a frame or by a name in it. */
export function boxIndex<Kind extends Box>(boxes: readonly Kind[]): (end: string) => Kind {
  const found = new Map(
    boxes.flatMap((box) => [
      [box.id, box] as const,
      ...box.cells.map(({ nodeId }) => [nodeId, box] as const),
    ]),
  )
  return (end) => {
    const box = found.get(end)
    if (box === undefined) throw new Error(`the line ends at '${end}', which is not drawn`)
    return box
  }
}
