import type { Server } from 'node:http'
import type { Tray } from '../attachment/tray.ts'
import type { Demo, DemoTables } from '../demo/demo.ts'
import type { MailFolder } from '../post/mail-folder.ts'
import type { PostWorker } from '../post/post-worker.ts'
import type { RegisterTables } from '../register/register.table.ts'
import type { SignedInTables } from '../signed-in.tsx'
import type { Store } from '../store/store.ts'

/** Every table that the program reads and writes. */
export type ProgramTables = RegisterTables & SignedInTables & DemoTables

/** What runs when the program has started, and has to be stopped. */
export interface Running {
  readonly server: Server
  readonly post: PostWorker
  readonly tray: Tray
  readonly upkeep: NodeJS.Timeout
  /** Looks for the answers of calendars, where a folder is set for them. */
  readonly replies: MailFolder | undefined
  /** Invented people and matters, in the demo only. */
  readonly demo: Demo | undefined
  readonly store: Store<ProgramTables>
}
