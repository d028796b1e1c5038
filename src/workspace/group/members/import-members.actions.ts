import { sayHat } from '../../../actor/actor.text.ts'
import type { Actor } from '../../../actor/actor.ts'
import { nameOfBody } from '../../../body/body.ts'
import { type AddressChange, changeAddresses } from '../../../contact/change-addresses.ts'
import { addressesOf } from '../../../contact/contact.repository.ts'
import { factsOfHat } from '../../../matter/hat-facts.ts'
import { parseMailAddress } from '../../../post/mail-address.ts'
import { ImportRefused } from '../../../register/import-refused.ts'
import { importRegister, waitForOtherImports } from '../../../register/import-register.ts'
import { indexRegister } from '../../../register/index-register.ts'
import {
  applyMemberChanges,
  type MemberChanges,
  memberChanges,
} from '../../../register/members/member-changes.ts'
import { insertMemberImport } from '../../../register/members/member-import.repository.ts'
import type { MemberRow } from '../../../register/members/member-list.ts'
import { loadRegister } from '../../../register/register.repository.ts'
import type { Register } from '../../../register/register.ts'
import type { Mandate, Seat } from '../../../seat/seat.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { NotFound } from '../../../shared/errors.ts'
import { sayList, sayText } from '../../../shared/format.ts'
import { accept, type Result, refuse } from '../../../shared/result.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { inTransaction } from '../../../store/store.ts'
import { recordAct } from '../../../trail/trail.repository.ts'
import type { WorkspaceGround, WorkspaceTables } from '../../workspace-ground.ts'
import { mayRunGroup } from '../find-group.ts'

/** A list of members to be read in, as it was seen. */
export interface ListToImport {
  /** From the form that was sent: sent twice, it is read in once. */
  readonly id: string
  readonly bodyId: string
  readonly fileName: string
  readonly rows: readonly MemberRow[]
  /** What whoever presses the button has seen that it would change. */
  readonly seen: string
  /** Where the members are seen, whole: told to whoever's address it changes. */
  readonly page: string
}

/** Why a list was not read in. */
export type ImportRefusal =
  | { readonly kind: 'denied' }
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'broken'; readonly said: { readonly sv: string; readonly en: string } }

/** What a list would change, told as one word: the same as long as it would change the same. */
export function fingerprintOf({ changes, troubles }: MemberChanges): string {
  return JSON.stringify([
    changes.map((change) => [
      change.kind,
      change.row,
      change.seat.id,
      change.as,
      change.name,
      'mandate' in change ? change.mandate.id : change.from,
      change.kind === 'ended' ? [change.on] : [change.until, change.mail],
      change.kind === 'added' ? change.personId : undefined,
    ]),
    troubles.map(({ row, trouble }) => [row, trouble]),
  ])
}

/** What a list would change in a body as the register now is. */
export async function previewMembers(
  ground: Pick<WorkspaceGround, 'db' | 'now'>,
  register: Register,
  bodyId: string,
  rows: readonly MemberRow[],
): Promise<MemberChanges> {
  const today = dayInSweden(ground.now())
  const people = register
    .holdingsOn(bodyId, today)
    .flatMap(({ holder, deputy }) => [holder?.personId, deputy?.personId])
    .filter((id) => id !== undefined)
  const mails = await addressesOf(ground.db, register.collaboration.id, people)
  const isMail = (text: string) => parseMailAddress(text).ok
  return memberChanges(rows, { register, bodyId, today, mails, isMail })
}

/**
 * Läs in medlemmar. Makes the register say what the list says of the body, and nothing else: only what was seen is
 * changed, mandates end and are never taken away, and the history tells who did it.
 */
export async function importMembers(
  ground: Pick<WorkspaceGround, 'db' | 'now'>,
  actor: Actor,
  list: ListToImport,
): Promise<Result<MemberChanges, ImportRefusal>> {
  const { collaborationId } = actor
  if (!mayRunGroup(actor, list.bodyId).allowed) return refuse({ kind: 'denied' })
  try {
    return await inTransaction<WorkspaceTables, Result<MemberChanges, ImportRefusal>>(
      ground,
      async (trx) => {
        const at = ground.now()
        // Before the register is read: a list of another group that is being read in is not undone by this one.
        await waitForOtherImports(trx, collaborationId)
        const data = await loadRegister(trx, collaborationId)
        if (!data) throw new NotFound(`collaboration '${collaborationId}'`)
        const found = await previewMembers(
          { db: trx, now: ground.now },
          indexRegister(data),
          list.bodyId,
          list.rows,
        )
        const count = (kind: string) => found.changes.filter((one) => one.kind === kind).length
        const counts = { added: count('added'), changed: count('changed'), ended: count('ended') }
        const isNew = await insertMemberImport(trx, collaborationId, {
          id: list.id,
          bodyId: list.bodyId,
          at,
          by: { accountId: actor.accountId, name: actor.name },
          fileName: list.fileName,
          ...counts,
        })
        if (!isNew) return accept(found)
        // Nothing is stored: the transaction is undone.
        if (fingerprintOf(found) !== list.seen) throw new ChangedMeanwhile()
        const { isExample } = actor
        const after = applyMemberChanges(data, found.changes, { isExample })
        await importRegister(trx, after.data, { by: actor.name, at })
        const contacts = after.mails.flatMap(({ personId, mail }) => {
          const read = parseMailAddress(mail)
          return read.ok ? [{ personId, mail: read.value }] : []
        })
        const told = addressChange(indexRegister(after.data), actor, list, at)
        const addresses = await changeAddresses(trx, collaborationId, contacts, told)
        await recordAct(trx, {
          collaborationId,
          at,
          by: { accountId: actor.accountId, name: actor.name, hat: factsOfHat(actor.hat) },
          act: 'members-imported',
          subject: { kind: 'body', id: list.bodyId },
          details: { ...counts, ...(addresses > 0 && { addresses }) },
        })
        return accept(found)
      },
    )
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return refuse({ kind: 'changedMeanwhile' })
    if (error instanceof ImportRefused) return refuse({ kind: 'broken', said: error.said })
    throw error
  }
}

/** What is told at the old address of whoever gets a new one: who did it, and who else in the group can be asked. */
function addressChange(
  register: Register,
  actor: Actor,
  { bodyId, page }: ListToImport,
  at: Date,
): AddressChange {
  const today = dayInSweden(at)
  const nameOf = (id: string) => register.personById(id)?.name ?? id
  const body = register.bodyById(bodyId)
  const leaders = register
    .holdingsOn(bodyId, today)
    .filter(({ seat, holder }) => leads(seat, holder))
    .flatMap(({ holder }) => (holder ? [holder.personId] : []))
  return {
    at,
    by: `${actor.name}, ${sayHat(actor.hat, register, today, 'sv')}`,
    when: sayMoment(at, 'sv'),
    body: body ? sayText(nameOfBody(body, today), 'sv') : bodyId,
    page,
    nameOf,
    othersThan: (personId) => {
      const others = leaders.filter((id) => id !== actor.personId && id !== personId)
      return others.length === 0 ? undefined : sayList([...new Set(others)].map(nameOf), 'sv')
    },
  }
}

/** Whether a place leads a group's work: its support, or its chair. */
function leads(seat: Seat, holder: Mandate | undefined): boolean {
  return seat.place === 'support' || seat.role === 'chair' || holder?.office === 'chair'
}

/** Undoes the transaction: what would be changed is not what was seen. */
class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}
