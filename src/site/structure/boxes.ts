import type { Band } from './bands.ts'
import type { Bundled, Frame } from './frames.ts'
import { setInLines } from './line-breaks.ts'
import { nameInside, sentenceText } from './sentences.text.ts'
import { structureText } from './structure.text.ts'
import type { Structure, StructureNode } from './structure.ts'

/** A name in the picture, with its place inside its box. */
export interface Cell {
  readonly nodeId: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly size: number
  readonly lines: readonly string[]
  /** The beginning of the name that the title of the plate already says. */
  readonly cut: string
  readonly note: readonly string[]
  /** The relations that the note tells. */
  readonly tieIds: readonly string[]
}

/** A node with the words under its name: how many it stands for, and which principals take part. */
export interface Worded {
  readonly node: StructureNode
  readonly notes: readonly string[]
  readonly tieIds: readonly string[]
}

/** The words under the names. */
export function wordedNodes(
  { nodes, language }: Structure,
  { partakings }: Bundled,
): readonly Worded[] {
  return nodes.map((node): Worded => {
    const partaking = partakings.find(({ nodeId }) => nodeId === node.id)
    const names = nodes.filter(({ id }) => partaking?.principalIds.includes(id)).map(nameInside)
    const told = partaking ? [sentenceText[language].partake(names)] : []
    return {
      node,
      notes: [...(node.note ? [node.note] : []), ...told],
      tieIds: partaking?.tieIds ?? [],
    }
  })
}

/** What lines end at: one name in a box, several boxes on a plate, or a list of names. */
export interface Box {
  readonly id: string
  readonly band: Band
  readonly look: 'node' | 'plate' | 'list'
  readonly width: number
  readonly height: number
  /** What those on a plate or in a list are, in a few words. */
  readonly title: readonly string[]
  readonly cells: readonly Cell[]
}

/** How large names are set in a drawing, and how wide they may become. */
export interface BoxStyle {
  readonly mainSize: number
  readonly size: number
  readonly listSize: number
  readonly noteSize: number
  readonly widest: number
  readonly listColumns: number
  readonly listColumnWidest: number
}

const mainBands: readonly Band[] = ['politics', 'management']
const lineHeight = 1.22
const padX = 13
const padY = 10
const gap = 10
const noteLine = 16
/** Notes may be wider than the name above them, to this. */
const noteWidest = 160
const plate = { pad: 12, title: 26 }

/**
 * The boxes of a structure: one for each frame, and one for each node outside the frames. A box that is known to
 * have more room than it asked for sets its name in fewer lines.
 */
export function boxesOf(
  structure: Structure,
  bundled: Bundled,
  style: BoxStyle,
  room: ReadonlyMap<string, number> = new Map(),
): readonly Box[] {
  const { frames } = bundled
  const worded = wordedNodes(structure, bundled)
  const framed = new Set(frames.flatMap(({ nodeIds }) => nodeIds))
  const frameAt = new Map(frames.map((frame) => [frame.nodeIds[0], frame]))
  return worded.flatMap((one): readonly Box[] => {
    const frame = frameAt.get(one.node.id)
    if (frame) {
      const members = worded.filter(({ node }) => frame.nodeIds.includes(node.id))
      const title = structureText[structure.language].groups[one.node.sort]
      const box = frame.look === 'list' ? listBox : plateBox
      return [box(frame, members, title, style)]
    }
    if (framed.has(one.node.id)) return []
    return [nodeBox(one, style, Math.max(style.widest, room.get(one.node.id) ?? 0))]
  })
}

function setNotes(notes: readonly string[], size: number, widest: number) {
  const set = notes.map((note) => setInLines(note, { face: 'sans', size }, widest))
  return {
    lines: set.flatMap(({ lines }) => lines),
    width: Math.max(0, ...set.map(({ width }) => width)),
  }
}

function cellOf(
  { node, notes, tieIds }: Worded,
  cut: number,
  size: number,
  noteSize: number,
  widest: number,
): Cell {
  const name = node.name.text
  const set = setInLines(name.slice(cut), { face: 'serif', size }, widest - 2 * padX)
  const note = setNotes(notes, noteSize, Math.max(set.width, noteWidest, widest - 60))
  return {
    nodeId: node.id,
    x: 0,
    y: 0,
    width: Math.max(set.width, note.width) + 2 * padX,
    height: Math.round(
      set.lines.length * size * lineHeight + note.lines.length * noteLine + 2 * padY,
    ),
    size,
    lines: set.lines,
    cut: name.slice(0, cut),
    note: note.lines,
    tieIds,
  }
}

function nodeBox(worded: Worded, style: BoxStyle, widest: number): Box {
  const { id, band } = worded.node
  const size = mainBands.includes(band) ? style.mainSize : style.size
  const cell = cellOf(worded, 0, size, style.noteSize, widest)
  const width = Math.max(cell.width, 84)
  return {
    id,
    band,
    look: 'node',
    title: [],
    width,
    height: cell.height,
    cells: [{ ...cell, width }],
  }
}

function plateBox(frame: Frame, members: readonly Worded[], title: string, style: BoxStyle): Box {
  const band = members[0]?.node.band ?? 'other'
  const shared = sharedPrefix(members, title)
  const size = mainBands.includes(band) ? style.mainSize : style.size
  const cells = members.map((worded) => cellOf(worded, shared, size, style.noteSize, style.widest))
  const height = Math.max(...cells.map((cell) => cell.height))
  let x = plate.pad
  const placed = cells.map((cell) => {
    const at = { ...cell, x, y: plate.title, height }
    x += cell.width + gap
    return at
  })
  const titleWidth = setInLines(title, { face: 'sans', size: 13 }, 1000).width + 2 * plate.pad
  return {
    id: frame.id,
    band,
    look: 'plate',
    title: [title],
    width: Math.max(x - gap + plate.pad, titleWidth),
    height: plate.title + height + plate.pad,
    cells: placed,
  }
}

function listBox(frame: Frame, members: readonly Worded[], title: string, style: BoxStyle): Box {
  const widest = style.listColumnWidest
  const columns = Math.min(style.listColumns, Math.ceil(members.length / 3))
  const rows = Math.ceil(members.length / columns)
  const set = members.map(({ node, notes, tieIds }) => {
    const name = setInLines(node.name.text, { face: 'serif', size: style.listSize }, widest)
    const note = setNotes(notes, style.noteSize, widest)
    const inner = name.lines.length * style.listSize * lineHeight + note.lines.length * noteLine
    return {
      nodeId: node.id,
      height: Math.max(26, Math.round(inner + 8)),
      width: Math.max(name.width, note.width) + 8,
      size: style.listSize,
      lines: name.lines,
      cut: '',
      note: note.lines,
      tieIds,
    }
  })
  let x = plate.pad - 4
  let tallest = 0
  const cells: Cell[] = []
  for (let from = 0; from < set.length; from += rows) {
    const column = set.slice(from, from + rows)
    const width = Math.max(...column.map((cell) => cell.width))
    let y = plate.title
    for (const cell of column) {
      cells.push({ ...cell, width, x, y })
      y += cell.height
    }
    tallest = Math.max(tallest, y)
    x += width + 12
  }
  return {
    id: frame.id,
    band: members[0]?.node.band ?? 'other',
    look: 'list',
    title: [title],
    width: x - 12 + plate.pad - 4,
    height: tallest + plate.pad - 4,
    cells,
  }
}

/**
 * How many letters the names share at their start that the title already says: under "Politiska
 * samverkansgrupper" it is enough to write Hälsa, Kompetensförsörjning and Nära vård.
 */
function sharedPrefix(members: readonly Worded[], title: string): number {
  const names = members.map(({ node }) => node.name.text.split(' '))
  const said = title.toLowerCase()
  const [first = []] = names
  let words = 0
  while (
    words < first.length - 1 &&
    names.every((name) => name[words] === first[words] && name.length > words + 1) &&
    said.includes((first[words] ?? '').toLowerCase())
  )
    words++
  return first.slice(0, words).join(' ').length + (words > 0 ? 1 : 0)
}
