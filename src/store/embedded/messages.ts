import type { Refusal } from '../errors.ts'

/** What the worker is started with. */
export interface WorkerStart {
  readonly folder: string
}

/** To the worker: a statement to run, or the request to close. */
export type Order =
  | { readonly id: number; readonly sql: string; readonly parameters: readonly (string | null)[] }
  | { readonly id: number; readonly close: true }

/** From the worker: what came of an order, or that the engine is ready, or broken beyond use. */
export type Report =
  | { readonly ready: true }
  | { readonly id: number; readonly outcome: Outcome }
  | { readonly id: number; readonly refusal: Refusal }
  | { readonly broken: string }

/** What a statement gave. */
export interface Outcome {
  readonly rows: readonly unknown[]
  readonly affectedRows: number
  /** The first word of what was done: SELECT, COMMIT, ROLLBACK. */
  readonly command: string
}
