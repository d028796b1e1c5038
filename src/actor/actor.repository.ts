import type { Kysely, Transaction } from 'kysely'
import type { Register } from '../register/register.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { periodColumns, periodFrom } from '../shared/columns.ts'
import type { ActorTables, AuthorityAssignmentRow } from './actor.table.ts'
import { type Actor, type AuthorityAssignment, actorFor, hatsOf } from './actor.ts'

/** Which person of a collaboration an account is. */
export interface Link {
  readonly collaborationId: string
  readonly accountId: string
  readonly personId: string
}

/** Notes that an account is a person of a collaboration. Noted again, the latest counts. */
export async function linkAccount(trx: Transaction<ActorTables>, link: Link): Promise<void> {
  await trx
    .insertInto('account_person')
    .values({
      collaboration_id: link.collaborationId,
      account_id: link.accountId,
      person_id: link.personId,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['collaboration_id', 'account_id'])
        .doUpdateSet({ person_id: link.personId }),
    )
    .execute()
}

/** Takes away that an account is a person of a collaboration: it has no hats there from now on. */
export async function unlinkAccount(
  trx: Transaction<ActorTables>,
  { collaborationId, accountId }: Pick<Link, 'collaborationId' | 'accountId'>,
): Promise<void> {
  await trx
    .deleteFrom('account_person')
    .where('collaboration_id', '=', collaborationId)
    .where('account_id', '=', accountId)
    .execute()
}

/** Who an account is, in every collaboration it belongs to, by collaboration. */
export async function linksOf(
  db: Kysely<ActorTables>,
  accountId: string,
): Promise<readonly Link[]> {
  const rows = await db
    .selectFrom('account_person')
    .select(['collaboration_id', 'account_id', 'person_id'])
    .where('account_id', '=', accountId)
    .orderBy('collaboration_id')
    .execute()
  return rows.map(linkFrom)
}

/** Every account of a collaboration and which person it is, by person. */
export async function listLinks(
  db: Kysely<ActorTables> | Transaction<ActorTables>,
  collaborationId: string,
): Promise<readonly Link[]> {
  const rows = await db
    .selectFrom('account_person')
    .select(['collaboration_id', 'account_id', 'person_id'])
    .where('collaboration_id', '=', collaborationId)
    .orderBy('person_id')
    .execute()
  return rows.map(linkFrom)
}

/** Gives somebody a task at a principal, or changes its period. */
export async function saveAssignment(
  trx: Transaction<ActorTables>,
  collaborationId: string,
  { id, principalId, personId, role, period }: AuthorityAssignment,
): Promise<void> {
  const columns = {
    principal_id: principalId,
    person_id: personId,
    role,
    ...periodColumns(period),
  }
  await trx
    .insertInto('authority_assignment')
    .values({ collaboration_id: collaborationId, id, ...columns })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'id']).doUpdateSet(columns))
    .execute()
}

/** Takes back a task that never began. One that did is given an end instead, so that it can be read what held. */
export async function removeAssignment(
  trx: Transaction<ActorTables>,
  collaborationId: string,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom('authority_assignment')
    .where('collaboration_id', '=', collaborationId)
    .where('id', '=', id)
    .execute()
}

const assignmentColumns = [
  'collaboration_id',
  'id',
  'principal_id',
  'person_id',
  'role',
  'from_text',
  'until_text',
  'seen_from_text',
] as const

/** A person's tasks at principals in a collaboration, past and coming too, by id. */
export async function listAssignmentsOf(
  db: Kysely<ActorTables>,
  collaborationId: string,
  personId: string,
): Promise<readonly AuthorityAssignment[]> {
  const rows = await db
    .selectFrom('authority_assignment')
    .select(assignmentColumns)
    .where('collaboration_id', '=', collaborationId)
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
  return rows.map(assignmentFrom)
}

/** Everybody's tasks at principals in a collaboration, by principal and id. */
export async function listAssignments(
  db: Kysely<ActorTables>,
  collaborationId: string,
): Promise<readonly AuthorityAssignment[]> {
  const rows = await db
    .selectFrom('authority_assignment')
    .select(assignmentColumns)
    .where('collaboration_id', '=', collaborationId)
    .orderBy('principal_id')
    .orderBy('id')
    .execute()
  return rows.map(assignmentFrom)
}

/** Whom to look for: an account, the hat it last chose, and the day. */
export interface Asked {
  readonly accountId: string
  readonly hatId?: string
  readonly on: CalendarDay
}

/** The actor an account is in a collaboration on a day; undefined when it has no hat there. */
export async function loadActor(
  db: Kysely<ActorTables>,
  register: Register,
  { accountId, hatId, on }: Asked,
): Promise<Actor | undefined> {
  const link = (await linksOf(db, accountId)).find(
    ({ collaborationId }) => collaborationId === register.collaboration.id,
  )
  return link && loadActorOf(db, register, link, { hatId, on })
}

/** The actor that a linked account is in its collaboration on a day; undefined when it has no hat there. */
export async function loadActorOf(
  db: Kysely<ActorTables>,
  register: Register,
  link: Link,
  { hatId, on }: { readonly hatId: string | undefined; readonly on: CalendarDay },
): Promise<Actor | undefined> {
  const assignments = await listAssignmentsOf(db, link.collaborationId, link.personId)
  return actorFor(register, hatsOf(register, assignments, link.personId, on), link, hatId)
}

function linkFrom(row: ActorTables['account_person']): Link {
  return {
    collaborationId: row.collaboration_id,
    accountId: row.account_id,
    personId: row.person_id,
  }
}

function assignmentFrom(row: AuthorityAssignmentRow): AuthorityAssignment {
  return {
    id: row.id,
    principalId: row.principal_id,
    personId: row.person_id,
    role: row.role,
    period: periodFrom(row),
  }
}
