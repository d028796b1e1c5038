import { verbText } from '../../body/body.text.ts'
import type { Band } from './bands.ts'
import { type Worded, wordedNodes } from './boxes.ts'
import type { Layout, PlacedBox, PlacedLevel } from './drawing.ts'
import type { Bundle, Bundled, Frame } from './frames.ts'
import { type Lettering, setInLines } from './line-breaks.ts'
import { entryKey, type Row, tracksTo } from './narrow-lines.ts'
import { structureText } from './structure.text.ts'
import type { Structure, StructureNode } from './structure.ts'

/** 300 pixels at full size: on the narrowest phone the drawing is shown at 96 percent of it. */
const page = { width: 300, column: 172, gutter: 187 }
const name: Lettering = { face: 'serif', size: 15.5 }
const words: Lettering = { face: 'sans', size: 13.6 }
const step = { name: 19, note: 17, words: 17, entry: 13 }
const pad = { x: 10, y: 9 }

interface Station {
  readonly box: PlacedBox
  readonly rows: readonly Row[]
  /** Where the lines to an end arrive, by the end and the family. */
  readonly entries: ReadonlyMap<string, number>
  readonly foot: number
}

/**
 * The drawing for a phone: everything in one column, level by level, like the stations of a metro line. What a
 * body does stands in words under its name, and each such row has a line, in the gutter at the right, to the
 * one it is done to. Lines of one sort to the same goal share a track.
 */
export function narrowLayout(structure: Structure, bundled: Bundled): Layout {
  const levels: PlacedLevel[] = []
  const stations: Station[] = []
  let y = 0
  let band: Band | undefined
  for (const members of stops(wordedNodes(structure, bundled), bundled.frames)) {
    const [first] = members
    if (first === undefined) continue
    if (first.node.band !== band) {
      band = first.node.band
      y += levels.length > 0 ? 20 : 0
      levels.push({ bands: [band], y, height: 28 })
      y += 32
    }
    const station = stationAt(y, members, structure, bundled)
    stations.push(station)
    y = station.foot + 14
  }
  return {
    shape: 'narrow',
    width: page.width,
    height: Math.ceil(y),
    frames: bundled.frames,
    levels,
    boxes: stations.map(({ box }) => box),
    lines: tracksTo(
      stations.flatMap((station) => station.rows),
      new Map(stations.flatMap((station) => [...station.entries])),
      page,
    ),
  }
}

/** What stands at each stop of the column: a node, or the nodes of a frame. */
function stops(nodes: readonly Worded[], frames: readonly Frame[]): readonly (readonly Worded[])[] {
  const framed = new Set(frames.flatMap(({ nodeIds }) => nodeIds))
  return nodes.flatMap((worded) => {
    const { id } = worded.node
    const frame = frames.find(({ nodeIds }) => nodeIds[0] === id)
    if (frame) return [nodes.filter(({ node }) => frame.nodeIds.includes(node.id))]
    return framed.has(id) ? [] : [[worded]]
  })
}

function stationAt(
  top: number,
  members: readonly Worded[],
  structure: Structure,
  { frames, bundles }: Bundled,
): Station {
  const frame = frames.find(({ nodeIds }) => nodeIds[0] === members[0]?.node.id)
  const id = frame?.id ?? members[0]?.node.id ?? ''
  const arriving = (end: string) => [
    ...new Set(bundles.filter(({ to }) => to === end).map(({ family }) => entryKey(end, family))),
  ]
  const entries = new Map<string, number>()
  const enter = (keys: readonly string[], middle: number) => {
    keys.forEach((key, index) => {
      entries.set(key, Math.round(middle + (index - (keys.length - 1) / 2) * step.entry))
    })
  }
  const whole = arriving(id)
  const title = frame
    ? setInLines(titleOf(members, structure), words, page.column - 2 * pad.x - 8).lines
    : []
  const head = frame ? Math.max(title.length * step.words + 9, whole.length * step.entry + 6) : 0
  let y = head
  const cells = members.map(({ node, notes, tieIds }) => {
    const set = setInLines(node.name.text, name, page.column - 2 * pad.x)
    const note = notes.flatMap((each) => setInLines(each, words, page.column - 2 * pad.x).lines)
    const keys = frame ? arriving(node.id) : whole
    const inner = set.lines.length * step.name + note.length * step.note
    const height = frame
      ? Math.max(inner + 8, 30, keys.length * step.entry + 4)
      : Math.max(inner + 2 * pad.y, keys.length * step.entry + 8)
    enter(keys, top + y + height / 2)
    const cell = {
      nodeId: node.id,
      x: 0,
      y,
      width: page.column,
      height,
      size: name.size,
      lines: set.lines,
      cut: '',
      note,
      tieIds,
    }
    y += height
    return cell
  })
  if (frame) enter(whole, top + head / 2)
  const box: PlacedBox = {
    id,
    band: members[0]?.node.band ?? 'other',
    look: frame ? 'list' : 'node',
    title,
    x: 0,
    y: top,
    width: page.column,
    height: y + (frame ? 4 : 0),
    cells,
  }
  const rows: Row[] = []
  let foot = top + box.height + 5
  for (const from of frame ? [id, ...frame.nodeIds] : [id]) {
    const member = from === id ? undefined : members.find(({ node }) => node.id === from)?.node
    const leaving = bundles.filter((line) => line.from === from)
    for (const alike of Map.groupBy(
      leaving,
      ({ family, verbs }) => `${family} ${verbs}`,
    ).values()) {
      const row = rowAt(foot, alike, structure, member)
      rows.push(row)
      foot = row.label.y + row.label.height
    }
  }
  return { box, rows, entries, foot }
}

function titleOf(members: readonly Worded[], { language }: Structure): string {
  return structureText[language].groups[members[0]?.node.sort ?? 'unknown']
}

function rowAt(
  top: number,
  bundles: readonly Bundle[],
  { language }: Structure,
  member: StructureNode | undefined,
): Row {
  const verbs = bundles[0]?.verbs.map((verb) => verbText[language][verb]).join(', ') ?? ''
  const text = member ? `${member.name.text}: ${verbs}` : verbs
  const { lines } = setInLines(text, words, page.column - 4)
  const end = setInLines(lines.at(-1) ?? '', words, page.width).width
  const label = {
    x: 0,
    y: top,
    width: page.column,
    height: lines.length * step.words + 4,
    lines,
  }
  return {
    bundles,
    label,
    start: { x: end + 7, y: Math.round(top + lines.length * step.words - 4) },
  }
}
