import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCollaboration } from '../../files/read-collaboration.ts'
import { indexRegister } from '../../register/index-register.ts'
import type { Register } from '../../register/register.ts'
import { day } from '../../shared/calendar-day.ts'
import { exampleLinks } from './county.example.ts'
import { drawWide } from './draw-wide.ts'
import type { Layout, LineLabel, PlacedBox, Point } from './drawing.ts'
import { bundle } from './frames.ts'
import { narrowLayout } from './narrow.ts'
import { listOf } from './sentences.ts'
import { type Structure, structureOn } from './structure.ts'
import { StructureContent } from './structure.views.tsx'

const days = ['2016-06-01', '2018-04-09', '2019-10-01', '2024-01-01', '2026-11-22']

describe.each(['vastmanland', 'vastra-gotaland'])(
  'the picture of %s',
  { timeout: 60_000 },
  (county) => {
    let register: Register

    beforeAll(async () => {
      const folder = fileURLToPath(new URL(`../../../charters/${county}`, import.meta.url))
      const read = await readCollaboration(folder)
      if (!read.ok) throw new Error(`the charter files of ${county} cannot be read`)
      register = indexRegister(read.value)
    })

    describe.each(days)('on %s', (on) => {
      it('draws the same bodies and relations as the list tells, neither more nor fewer', async () => {
        const structure = structureOn(register, day(on), 'sv', exampleLinks)
        const nodes = structure.nodes.map(({ id }) => id).toSorted()
        const ties = structure.ties.map(({ id }) => id).toSorted()
        const entries = listOf(structure, bundle(structure).frames).flatMap(
          (level) => level.entries,
        )
        const told = entries.flatMap(({ sentences }) => sentences.flatMap(({ tieIds }) => tieIds))
        expect(entries.flatMap((entry) => entry.nodes.map(({ id }) => id)).toSorted()).toEqual(
          nodes,
        )
        expect(told.toSorted()).toEqual(ties)
        for (const layout of await layoutsOf(structure)) {
          const cells = layout.boxes.flatMap((box) => box.cells)
          const pictured = [...layout.lines, ...cells].flatMap(({ tieIds }) => tieIds)
          expect(cells.map(({ nodeId }) => nodeId).toSorted()).toEqual(nodes)
          expect(pictured.toSorted()).toEqual(ties)
        }
      })

      it.each(['sv', 'en'] as const)('is readable in %s', async (language) => {
        const structure = structureOn(register, day(on), language, exampleLinks)
        for (const layout of await layoutsOf(structure)) expectReadable(layout)
      })

      it('leads to the same pages from the picture as from the list', async () => {
        const structure = structureOn(register, day(on), 'sv', exampleLinks)
        const [wide, narrow] = await layoutsOf(structure)
        const page = String(<StructureContent structure={structure} drawings={{ wide, narrow }} />)
        const [, list = ''] = page.split('id="i-ord"')
        for (const picture of page.match(/<svg class="map__drawing".*?<\/svg>/gs) ?? [])
          expect(addressesIn(picture)).toEqual(addressesIn(list))
        expect(page.match(/<svg class="map__drawing"/g)).toHaveLength(2)
      })
    })
  },
)

const drawn = new Map<string, readonly [Layout, Layout]>()

/** Both drawings; many days have the same. */
async function layoutsOf(structure: Structure): Promise<readonly [Layout, Layout]> {
  const key = JSON.stringify(structure)
  const before = drawn.get(key)
  if (before) return before
  const both = [await drawWide(structure), narrowLayout(structure, bundle(structure))] as const
  drawn.set(key, both)
  return both
}

function addressesIn(html: string): readonly string[] {
  const found = Array.from(html.matchAll(/href="(\/[^"]*)"/g), ([, address = '']) => address)
  return [...new Set(found)].toSorted()
}

type Area = Pick<PlacedBox, 'x' | 'y' | 'width' | 'height'>

/** Nothing lies on top of something else, and the whole has room on the page with letters of 13 pixels. */
function expectReadable({ shape, width, boxes, lines }: Layout): void {
  expect(width).toBeLessThanOrEqual(shape === 'wide' ? 1152 : 300)
  const labels = lines.flatMap((line) => line.labels)
  const areas: readonly Area[] = [...boxes, ...labels]
  expect(
    areas.flatMap((one, at) => areas.slice(at + 1).filter((other) => overlaps(one, other))),
  ).toEqual([])
  for (const line of lines) {
    const others = boxes.filter((box) => !line.ends.some((end) => isOf(box, end)))
    const otherLabels = labels.filter((label) => !line.labels.includes(label))
    for (const piece of line.strokes.flatMap(piecesOf)) {
      expect(piece.width === 0 || piece.height === 0).toBe(true)
      expect(others.filter((box) => overlaps(piece, box))).toEqual([])
      if (shape === 'wide')
        expect(otherLabels.filter((label) => isThrough(piece, label))).toEqual([])
    }
  }
}

function isOf(box: PlacedBox, end: string): boolean {
  return box.id === end || box.cells.some(({ nodeId }) => nodeId === end)
}

function piecesOf(stroke: readonly Point[]): readonly Area[] {
  return stroke.slice(1).map((to, index) => {
    const from = stroke[index] ?? to
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    }
  })
}

function overlaps(one: Area, other: Area): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  // A line has no width of its own: it lies on a box when it is inside it.
  const least = one.width === 0 || one.height === 0 ? -0.01 : 1
  return across > least && down > least && (across > 1 || down > 1)
}

/** Words lie on their own line; another line upright through them would strike them out. */
function isThrough(piece: Area, label: LineLabel): boolean {
  return piece.width === 0 && overlaps({ ...piece, x: piece.x - 0.6, width: 1.2 }, label)
}
