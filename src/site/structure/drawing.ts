import type { Band } from './bands.ts'
import type { Box } from './boxes.ts'
import type { Family } from './families.ts'
import type { Frame } from './frames.ts'

/** A point of a drawing, in pixels at full size. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A box with its place. */
export interface PlacedBox extends Box {
  readonly x: number
  readonly y: number
}

/** Words beside or on a line: what it says. */
export interface LineLabel {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** The point of an arrow, and which way it points. */
export interface ArrowHead extends Point {
  readonly towards: 'up' | 'down' | 'left' | 'right'
}

/** A line with its place, and the relations it stands for. */
export interface PlacedLine {
  readonly id: string
  readonly family: Family
  readonly tieIds: readonly string[]
  /** The nodes and frames it joins. */
  readonly ends: readonly string[]
  readonly strokes: readonly (readonly Point[])[]
  readonly heads: readonly ArrowHead[]
  /** Where lines to the same goal meet. */
  readonly joints: readonly Point[]
  readonly labels: readonly LineLabel[]
}

/** A level of the drawing: its bands and from where to where it reaches. */
export interface PlacedLevel {
  readonly bands: readonly Band[]
  readonly y: number
  readonly height: number
}

/** Ritningen. Everything of the picture that takes time to find out, as plain data: where each box, line and word stands. */
export interface Layout {
  readonly shape: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
  /** The nodes that are drawn together. */
  readonly frames: readonly Frame[]
  readonly levels: readonly PlacedLevel[]
  readonly boxes: readonly PlacedBox[]
  readonly lines: readonly PlacedLine[]
}
