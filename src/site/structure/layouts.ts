import { createHash } from 'node:crypto'
import { draughtsman } from './draughtsman.ts'
import type { Layout } from './drawing.ts'
import { bundle } from './frames.ts'
import { narrowLayout } from './narrow.ts'
import type { Structure } from './structure.ts'

/** The drawings of a structure. Without a wide one, the narrow is shown on every screen. */
export interface Drawings {
  readonly wide?: Layout
  readonly narrow: Layout
}

/** A layout is some 30 kB. The oldest unused is forgotten first. */
const most = 120
const known = new Map<string, Promise<Layout>>()
const drawer = draughtsman()
/** A drawing cut off because the program stops is no fault. */
let isEnding = false

/**
 * The layout of a structure for a wide or a narrow page. Found out once for each distinct structure: a page on
 * another day with the same bodies and relations has the same picture.
 */
export function layoutStructure(
  structure: Structure,
  { width }: { readonly width: 'wide' | 'narrow' },
): Promise<Layout> {
  const key = `${width} ${keyOf(structure)}`
  const before = known.get(key)
  if (before) {
    known.delete(key)
    known.set(key, before)
    return before
  }
  const layout =
    width === 'wide'
      ? drawer.draw(withoutLinks(structure))
      : Promise.resolve(narrowLayout(structure, bundle(structure)))
  known.set(key, layout)
  // A drawing that failed is tried again the next time somebody asks.
  layout.catch(() => known.delete(key))
  for (const oldest of known.keys()) {
    if (known.size <= most) break
    known.delete(oldest)
  }
  return layout
}

/** Both drawings, for the page. When the wide one cannot be had in time, the page still comes, with the narrow one. */
export async function drawingsOf(structure: Structure, patienceMs = 4000): Promise<Drawings> {
  const narrow = await layoutStructure(structure, { width: 'narrow' })
  const wide = await inTime(layoutStructure(structure, { width: 'wide' }), patienceMs)
  return wide ? { wide, narrow } : { narrow }
}

/** Draws pictures before anybody asks for them, one after the other. */
export async function warmUp(structures: Iterable<Structure>): Promise<void> {
  for (const structure of structures) await drawingsOf(structure, 60_000)
}

/** Ends the process that draws, if there is one: for a program that stops, and for tests. */
export function endLayouts(): void {
  isEnding = true
  drawer.end()
}

async function inTime(layout: Promise<Layout>, patienceMs: number): Promise<Layout | undefined> {
  let late: NodeJS.Timeout | undefined
  const tired = new Promise<undefined>((give) => {
    late = setTimeout(() => give(undefined), patienceMs)
  })
  try {
    return await Promise.race([layout, tired])
  } catch (fault) {
    if (isEnding) return undefined
    console.error(
      'The picture of the structure could not be drawn; the page is shown without it.',
      fault,
    )
    return undefined
  } finally {
    clearTimeout(late)
  }
}

/** Links differ from day to day though the picture does not. */
function withoutLinks(structure: Structure): Structure {
  return { ...structure, nodes: structure.nodes.map(({ href: _, ...node }) => node) }
}

function keyOf(structure: Structure): string {
  return createHash('sha1')
    .update(JSON.stringify(withoutLinks(structure)))
    .digest('base64url')
}
