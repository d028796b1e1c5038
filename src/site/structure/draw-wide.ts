import ELK from 'elkjs'
import { boxesOf } from './boxes.ts'
import type { Layout } from './drawing.ts'
import { bundle } from './frames.ts'
import { layoutCost } from './layout-cost.ts'
import type { Structure } from './structure.ts'
import { wideLayout } from './wide.ts'
import { roomFor, wideGraph, wideStyle } from './wide-graph.ts'

/** The width of a page: the drawing has room for all of it at full size. */
const pageWidth = 1152
/** The layout program begins from a random order. A few beginnings, always the same, and the best drawing is kept. */
const beginnings = ['7', '13', '1']

/** Draws the wide picture. The same structure always gives the same drawing. */
export async function drawWide(structure: Structure): Promise<Layout> {
  const elk = new ELK.default()
  const bundled = bundle(structure)
  const boxes = boxesOf(structure, bundled, wideStyle, roomFor(structure, bundled))
  const drawn: { readonly layout: Layout; readonly cost: number }[] = []
  for (const beginning of beginnings) {
    const answer = await elk.layout(wideGraph(structure, boxes, bundled, beginning))
    const layout = wideLayout(structure, answer, boxes, bundled, pageWidth)
    drawn.push({ layout, cost: layoutCost(layout, pageWidth) })
  }
  const [best] = drawn.toSorted((a, b) => a.cost - b.cost)
  if (best === undefined) throw new Error('there is no beginning to draw from')
  return best.layout
}
