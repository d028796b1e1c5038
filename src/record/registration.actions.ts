import type { Transaction } from 'kysely'
import type { Actor } from '../actor/actor.ts'
import { factsOfHat } from '../matter/hat-facts.ts'
import type { Matter } from '../matter/matter.ts'
import {
  type ActRefusal,
  type ActTables,
  type ActTransaction,
  actIn,
  type Done,
} from '../matter/matter-change.ts'
import { NotFound } from '../shared/errors.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { recordAct } from '../trail/trail.repository.ts'
import { mayGiveNumber } from './record.policy.ts'
import type { EntryTables } from './record.table.ts'
import type { RecordGround } from './record-ground.ts'
import { findEntry, listMissingIn, saveTitleWithheld } from './register-entry.repository.ts'
import type { RegisterEntry } from './register-entry.ts'
import { registrationNumbersOf, saveRegistration } from './registration.repository.ts'
import { type NumberProblem, parseRegistrationNumber } from './registration-number.ts'

/** Why a number was not noted: as for every act, or what was typed is no number. */
export type RegistrationRefusal =
  | ActRefusal
  | { readonly kind: 'number'; readonly code: NumberProblem }

/** The number an authority has given, and to which entry. */
export interface GivenNumber {
  readonly entryId: string
  readonly registrationNumber: string
  /** Whether everything else that the authority has not registered in the same matter gets the same number. */
  readonly forWholeMatter?: boolean
}

/**
 * Notes the number that the authority has given a record in its own register. A number given later takes its
 * place, and both remain in the history. An entry of another authority's is told not to exist.
 */
export async function giveRegistrationNumber(
  ground: RecordGround,
  { actor }: { readonly actor: Actor },
  { entryId, registrationNumber, forWholeMatter = false }: GivenNumber,
): Promise<Result<RegisterEntry, RegistrationRefusal>> {
  const entry = await getOwnEntry(ground, actor, entryId)
  const parsed = parseRegistrationNumber(registrationNumber)
  const acted = await actIn<RegisterEntry>(
    ground,
    { actor, matterId: entry.matterId },
    {
      may: () => mayGiveNumber(actor, entry.principalId),
      written: [registrationNumber],
      act: async (matter, trx, now) => {
        if (!parsed.ok) return accept({ value: entry, matter })
        const giving = { actor, matter, entry, number: parsed.value, now }
        return give(trx.$extendTables<EntryTables>(), giving, forWholeMatter)
      },
    },
  )
  if (!acted.ok) return acted
  return parsed.ok ? acted : refuse({ kind: 'number', code: parsed.refusal })
}

interface Giving {
  readonly actor: Actor
  readonly matter: Matter
  readonly entry: RegisterEntry
  readonly number: string
  readonly now: Date
}

async function give(
  trx: Transaction<ActTables & EntryTables>,
  { actor, matter, entry, number, now }: Giving,
  forWholeMatter: boolean,
): Promise<Result<Done<RegisterEntry>, ActRefusal>> {
  const { principalId } = entry
  const stored = (await findEntry(trx, entry, entry.id)) ?? entry
  const missing = forWholeMatter ? await listMissingIn(trx, entry, matter.id) : []
  const others = missing.filter(({ id }) => id !== entry.id)
  const changed = stored.registered?.number === number ? others : [stored, ...others]
  const registered = { number, at: now, byName: actor.name }
  const value = changed.includes(stored) ? { ...stored, registered } : stored
  if (changed.length === 0) return accept({ value, matter })

  const known = await registrationNumbersOf(trx, matter.collaborationId, matter.id)
  for (const one of changed) {
    await saveRegistration(trx, one, { ...registered, byAccountId: actor.accountId })
  }
  const data = { principalId, registrationNumber: number }
  const facts = { ...data, entryIds: changed.map(({ id }) => id) }
  const isTold = known.some(
    (one) => one.principalId === principalId && one.registrationNumber === number,
  )
  if (!isTold) return accept({ value, matter, told: { kind: 'registered', data, facts } })
  // The story of the matter has this number already; the trail notes each entry that gets it.
  await noteInTrail(trx, actor, now, { act: 'entry-registered', entry, facts })
  return accept({ value, matter })
}

/** Says whether the subject of an entry is kept out of what others than the authority read of its register. */
export async function withholdTitle(
  ground: RecordGround,
  { actor }: { readonly actor: Actor },
  { entryId, isWithheld }: { readonly entryId: string; readonly isWithheld: boolean },
): Promise<Result<RegisterEntry, ActRefusal>> {
  const entry = await getOwnEntry(ground, actor, entryId)
  return actIn<RegisterEntry>(
    ground,
    { actor, matterId: entry.matterId },
    {
      may: () => mayGiveNumber(actor, entry.principalId),
      act: async (matter, actTrx, now) => {
        const value = { ...entry, isTitleWithheld: isWithheld }
        if (entry.isTitleWithheld === isWithheld) return accept({ value, matter })
        await saveTitleWithheld(actTrx.$extendTables<EntryTables>(), entry, isWithheld)
        const facts = { principalId: entry.principalId, isWithheld }
        await noteInTrail(actTrx, actor, now, { act: 'entry-title-withheld', entry, facts })
        return accept({ value, matter })
      },
    },
  )
}

async function getOwnEntry(
  { db }: Pick<RecordGround, 'db'>,
  { collaborationId, hat }: Actor,
  entryId: string,
): Promise<RegisterEntry> {
  const of = { collaborationId, principalId: hat.principalId ?? '' }
  const entry = await findEntry(db, of, entryId)
  if (!entry) throw new NotFound(`register entry '${entryId}'`)
  return entry
}

interface NotedInTrail {
  readonly act: string
  readonly entry: RegisterEntry
  readonly facts: NonNullable<Parameters<typeof recordAct>[1]['details']>
}

async function noteInTrail(
  trx: ActTransaction,
  actor: Actor,
  at: Date,
  { act, entry, facts }: NotedInTrail,
): Promise<void> {
  await recordAct(trx, {
    collaborationId: actor.collaborationId,
    at,
    by: { accountId: actor.accountId, name: actor.name, hat: factsOfHat(actor.hat) },
    act,
    subject: { kind: 'register-entry', id: entry.id },
    details: facts,
  })
}
