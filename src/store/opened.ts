import type { Dialect } from 'kysely'

/** What an engine gives: how Kysely speaks to it, and how it is let go. */
export interface Opened {
  readonly dialect: Dialect
  close(): Promise<void>
}
