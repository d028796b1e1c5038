import type { Actor } from '../actor/actor.ts'
import type { Matter } from '../matter/matter.ts'
import {
  type ActRefusal,
  type ActTransaction,
  actIn,
  type Done,
  notNow,
  type Target,
} from '../matter/matter-change.ts'
import type { EditedText } from '../matter/preparation/preparation.actions.ts'
import {
  insertPaper,
  insertText,
  latestText,
  listPapers,
} from '../matter/preparation/preparation.repository.ts'
import type { Paper, TextVersion } from '../matter/preparation/preparation.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import { NotFound } from '../shared/errors.ts'
import { hasPersonalNumber } from '../shared/personal-number.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { asActorWithin } from './as-actor.ts'
import {
  listOwnPaperVersions,
  listOwnTexts,
  markPaperShared,
  markTextShared,
} from './own-space.repository.ts'
import { mayShare } from './record.policy.ts'
import type { EntryTables } from './record.table.ts'
import type { RecordGround } from './record-ground.ts'
import { insertEntries } from './register-entry.repository.ts'
import { entriesFor, type OfficialRecord } from './register-entry.ts'

/** What is shared: a version of the own text, and which version of the group's text was seen; or of an own paper. */
export type ToShare =
  | { readonly kind: 'text'; readonly version: number; readonly seenTextVersion: number }
  | { readonly kind: 'paper'; readonly paperId: string; readonly version: number }

/** What it became in the group: a version of its text, or of a paper. */
export type Shared =
  | { readonly kind: 'text'; readonly version: number; readonly at: Date }
  | {
      readonly kind: 'paper'
      readonly paperId: string
      readonly version: number
      readonly at: Date
    }

/** Why nothing was shared: as for every act, and also that it was not confirmed, or that the group's text is another by now. */
export type ShareRefusal = ActRefusal | EditedText | { readonly kind: 'notConfirmed' }

/** What a share needs: whose it is, what, and that whoever does it has said yes to the sentence about what it means. */
export interface Sharing {
  readonly principalId: string
  readonly what: ToShare
  readonly confirmed: boolean
}

/**
 * Dela med gruppen. Copies a version from the own space to the group, for good, and makes an entry for each
 * authority that the matter concerns. The same version shared again, or the form sent twice, is one share. When the
 * group's text has changed since it was seen, nothing is shared and both texts come back.
 */
export async function shareWithGroup(
  ground: RecordGround,
  target: Target,
  { principalId, what, confirmed }: Sharing,
): Promise<Result<Shared, ShareRefusal>> {
  if (!confirmed) return refuse({ kind: 'notConfirmed' })
  const acted = await actIn<Outcome>(ground, target, {
    may: (actor, matter) => mayShare(actor, matter, principalId),
    act: async (matter, trx, now) => {
      const sharing = { actor: target.actor, matter, trx, now, principalId, newId: ground.newId }
      return what.kind === 'text' ? shareText(sharing, what) : sharePaper(sharing, what)
    },
  })
  if (!acted.ok) return acted
  return 'edited' in acted.value ? refuse(acted.value.edited) : accept(acted.value.shared)
}

type Outcome = { readonly shared: Shared } | { readonly edited: EditedText }

interface InMatter {
  readonly actor: Actor
  readonly matter: Matter
  readonly trx: ActTransaction
  readonly now: Date
  readonly principalId: string
  readonly newId: () => string
}

type SharedResult = Promise<Result<Done<Outcome>, ActRefusal>>

async function shareText(
  sharing: InMatter,
  { version, seenTextVersion }: ToShare & { readonly kind: 'text' },
): SharedResult {
  const { actor, matter, trx, now, principalId } = sharing
  const texts = await asActorWithin(trx, actor, (own) => listOwnTexts(own, matter, principalId))
  const text = texts.find((one) => one.version === version)
  if (!text) throw new NotFound(`own text ${version}`)
  if (text.shared) return accept({ value: { shared: { kind: 'text', ...text.shared } }, matter })
  const refused = refusalOf(matter, [text.text])
  if (refused) return refused
  const stored = await latestText(trx, matter)
  if (stored && stored.version !== seenTextVersion) {
    const edited = { kind: 'textEditedMeanwhile', stored, typed: text.text } as const
    return accept({ value: { edited }, matter })
  }
  const by = { accountId: actor.accountId, name: actor.name }
  const given: TextVersion = { version: (stored?.version ?? 0) + 1, text: text.text, at: now, by }
  await insertText(trx, matter, given)
  const shared = { version: given.version, at: now }
  await asActorWithin(trx, actor, (own) =>
    markTextShared(own, matter, principalId, { ...text, shared }),
  )
  const record: OfficialRecord = { kind: 'text', id: matter.id, version: given.version }
  return tellShared(sharing, record, { kind: 'text', ...shared })
}

async function sharePaper(
  sharing: InMatter,
  { paperId, version }: ToShare & { readonly kind: 'paper' },
): SharedResult {
  const { actor, matter, trx, now, principalId, newId } = sharing
  const versions = await asActorWithin(trx, actor, (own) =>
    listOwnPaperVersions(own, matter, principalId),
  )
  const ofPaper = versions.filter(({ id }) => id === paperId)
  const paper = ofPaper.find((one) => one.version === version)
  if (!paper) throw new NotFound(`own paper '${paperId}'`)
  if (paper.shared) return accept({ value: { shared: { kind: 'paper', ...paper.shared } }, matter })
  const refused = refusalOf(matter, [paper.name])
  if (refused) return refused
  // A later version of a paper that the group already has becomes the next version of that.
  const theirs = ofPaper.flatMap((one) => one.shared?.paperId ?? [])[0]
  const before = (await listPapers(trx, matter)).find(({ id }) => id === theirs)
  const by = { accountId: actor.accountId, name: actor.name }
  const { name, hash, size, contentKind } = paper
  const given: Paper = {
    id: before?.id ?? newId(),
    version: (before?.version ?? 0) + 1,
    ...{ name, hash, size, contentKind, at: now, by },
  }
  await insertPaper(trx, matter, given)
  const shared = { paperId: given.id, version: given.version, at: now }
  await asActorWithin(trx, actor, (own) =>
    markPaperShared(own, matter, principalId, { ...paper, shared }),
  )
  const record: OfficialRecord = { kind: 'paper', id: given.id, version: given.version, name }
  return tellShared(sharing, record, { kind: 'paper', ...shared })
}

/** What stops a share that has not been made before. */
function refusalOf({ state }: Matter, words: readonly string[]) {
  if (state !== 'inPreparation') return notNow('not-in-preparation')
  if (!words.some(hasPersonalNumber)) return undefined
  return refuse({ kind: 'content', codes: ['personal-number'] } as const)
}

async function tellShared(
  { actor, matter, trx, now, principalId, newId }: InMatter,
  record: OfficialRecord,
  shared: Shared,
): SharedResult {
  const entries = entriesFor(
    {
      matter,
      record,
      occasion: 'shared',
      senderId: principalId,
      on: dayInSweden(now),
      at: now,
      byName: actor.name,
    },
    newId,
  )
  await insertEntries(trx.$extendTables<EntryTables>(), entries)
  const { kind, version } = record
  const data = {
    principalId,
    ...(shared.kind === 'paper'
      ? { paperId: shared.paperId, paperVersion: version }
      : { textVersion: version }),
  }
  return accept({
    value: { shared },
    matter,
    told: { kind: 'shared', data, facts: { ...data, recordKind: kind } },
  })
}
