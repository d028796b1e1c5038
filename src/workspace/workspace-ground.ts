import type { Kysely, Transaction } from 'kysely'
import type { ActorTables } from '../actor/actor.table.ts'
import type { AdoptionTables } from '../adoption/adoption.table.ts'
import type { AnchoringTables } from '../anchoring/anchoring.table.ts'
import type { Examining } from '../attachment/examine.ts'
import type { Shelf } from '../attachment/shelf.ts'
import type { Tray } from '../attachment/tray.ts'
import type { Mode } from '../config.ts'
import type { ContactTables } from '../contact/contact.table.ts'
import type { Asset } from '../design/assets.ts'
import type { CommissionTables } from '../meeting/commission/commission.table.ts'
import type { MeetingActTables } from '../meeting/meeting-change.ts'
import type { MeetingLetterTables } from '../meeting/notice/letter.table.ts'
import type { Sender } from '../post/mail-address.ts'
import type { PostTables } from '../post/post.table.ts'
import type { RecordTables } from '../record/record.table.ts'
import type { MemberImportTables } from '../register/members/member-import.table.ts'
import type { RegisterTables } from '../register/register.table.ts'
import type { HeldRegister } from '../register/register-cache.ts'
import type { SignInTables } from '../sign-in/sign-in.table.ts'
import type { SignInEvent } from '../sign-in/sign-in-ground.ts'

/** The tables that the workspace reads and writes. */
export type WorkspaceTables = RecordTables &
  RegisterTables &
  MemberImportTables &
  ActorTables &
  ContactTables &
  SignInTables &
  MeetingActTables &
  CommissionTables &
  MeetingLetterTables &
  AdoptionTables &
  AnchoringTables &
  PostTables

/** The registers as they stand now. */
export interface WorkspaceRegisters {
  readonly get: (id: string) => Promise<HeldRegister | undefined>
  /** Told when a register has been changed, so that the next page shows it. */
  readonly noteChange?: () => void
}

/** What the workspace needs to answer. */
export interface WorkspaceGround {
  readonly db: Kysely<WorkspaceTables>
  readonly registers: WorkspaceRegisters
  readonly asset: Asset
  readonly mode: Mode
  readonly publicUrl?: string
  /** Whom letters are from; in the demo, whose letters go nowhere, there is nobody. */
  readonly sender?: Sender
  readonly now: () => Date
  readonly newId: () => string
  /** Where received files lie until their request has been answered. */
  readonly tray: Tray
  /** Where the content of attached files is kept. */
  readonly shelf: Shelf
  /** How received files are examined. */
  readonly examining: Examining
  /** Keeps the record of what happens to sessions. */
  readonly tell?: (trx: Transaction<SignInTables>, event: SignInEvent) => Promise<void>
  /** Told of every fault that is ours. */
  readonly noteFault: (fault: unknown) => void
}
