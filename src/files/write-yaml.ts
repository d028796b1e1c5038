import { Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, Scalar } from 'yaml'
import type { z } from 'zod'
import { shapeOf } from './shape.ts'
import { toSwedish } from './to-swedish.ts'

const lineWidth = 100

/**
 * A file's text: Swedish, in the order of the format, one thing a paragraph. The first line tells editors
 * which schema the file follows, so that they complete and check while one writes.
 */
export function writeYaml<Schema extends z.ZodType>(
  schema: Schema,
  value: z.input<Schema>,
  editorSchema: string,
): string {
  const document = new Document(toSwedish(value, shapeOf(schema)))
  if (document.contents) {
    makeReadable(document.contents, 0, 0)
    separateThings(document.contents)
  }
  const text = document.toString({ lineWidth, flowCollectionPadding: true })
  return `# yaml-language-server: $schema=${editorSchema}\n${text}`
}

/** Small things on one line, long texts folded below their key. */
function makeReadable(node: Node, indent: number, before: number): void {
  if (isScalar(node)) {
    if (before + widthOf(node) > lineWidth) foldText(node)
    return
  }
  if (!isCollection(node)) return
  const inner = node.items.map((item) => {
    // Built from plain data a moment ago: keys are texts, and what they hold are nodes.
    const value = (isPair(item) ? item.value : item) as Node
    const before = indent + (isPair(item) ? String(item.key).length + 2 : 2)
    return { value, before }
  })
  const fits = inner.map(
    ({ value, before }) => isSmall(value) && before + widthOf(value) <= lineWidth,
  )
  const isUniform = !isSeq(node) || fits.every(Boolean)
  for (const [index, one] of inner.entries()) {
    if (fits[index] && isUniform && isCollection(one.value)) one.value.flow = true
    else makeReadable(one.value, indent + 2, one.before)
  }
}

/** Something without levels in it. */
function isSmall(node: Node): boolean {
  if (!isCollection(node)) return false
  return node.items.every((item) => isScalar(isPair(item) ? item.value : item))
}

function widthOf(node: Node): number {
  if (isScalar(node)) return String(node.value).length + 2
  if (!isCollection(node)) return 0
  return node.items.reduce<number>((width, item) => {
    const value = (isPair(item) ? item.value : item) as Node
    return width + widthOf(value) + (isPair(item) ? String(item.key).length + 4 : 2)
  }, 4)
}

const foldable = /^\S(?:.*\S)?$/

function foldText(scalar: Scalar): void {
  const { value } = scalar
  if (typeof value === 'string' && foldable.test(value)) scalar.type = Scalar.BLOCK_FOLDED
}

/** An empty line before the large things of a file and of its lists. */
function separateThings(root: Node): void {
  if (!isMap(root)) return
  for (const [position, { key, value }] of root.items.entries()) {
    if (!isCollection(value)) continue
    if (position > 0 && isScalar(key) && scalarsIn(value) > 6) key.spaceBefore = true
    if (!isSeq(value)) continue
    for (const [index, item] of value.items.entries()) {
      if (isMap(item) && index > 0 && !item.flow && item.items.length > 3) item.spaceBefore = true
    }
  }
}

function scalarsIn(node: unknown): number {
  if (isPair(node)) return scalarsIn(node.value)
  if (!isCollection(node)) return 1
  return node.items.reduce<number>((sum, item) => sum + scalarsIn(item), 0)
}
