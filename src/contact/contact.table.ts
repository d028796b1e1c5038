import type { ActorTables } from '../actor/actor.table.ts'
import type { SignInTables } from '../sign-in/sign-in.table.ts'

/** One person's address. See migrations/0024_create_person_contact.sql for what must hold. */
interface PersonContactRow {
  readonly collaboration_id: string
  readonly person_id: string
  readonly mail: string
  readonly changed_at: Date
}

/** The table of people's addresses, and those that tell by which address somebody signs in. */
export type ContactTables = ActorTables &
  Pick<SignInTables, 'account' | 'identity'> & { person_contact: PersonContactRow }
