import type { Kysely } from 'kysely'
import type { ExaminedFile } from '../../src/attachment/attachment.ts'
import { putInTray, type Tray } from '../../src/attachment/tray.ts'
import { raiseMatter, saveNewDraft, takeInMatter } from '../../src/matter/matter.actions.ts'
import type { Matter, MatterContent } from '../../src/matter/matter.ts'
import type { RecordTables } from '../../src/record/record.table.ts'
import type { RecordGround } from '../../src/record/record-ground.ts'
import { anActGround } from './act-ground.ts'
import { anActor, anAuthorityHat, anIntakeHat } from './actor.ts'
import { done } from './done.ts'
import { aContent } from './matter.ts'
import { vastmanland } from './principal.ts'

/** Everybody that private things are tried by: account 1 raised the matter for Sala. */
export const people = {
  member: anActor(),
  intake: anActor(anIntakeHat(), 4),
  official: anActor(anAuthorityHat(), 8),
  registrar: anActor(anAuthorityHat({ id: 'vastmanland:sala-registrator', role: 'registrar' }), 9),
  ofRegion: anActor(anAuthorityHat({ id: 'vastmanland:regionen', principalId: 'regionen' }), 5),
  ofKoping: anActor(anAuthorityHat({ id: 'vastmanland:koping', principalId: 'koping' }), 6),
} as const

/** What acts with records are done on: ids in order, and a clock that the test sets. */
export function aRecordGround(
  db: Kysely<RecordTables>,
  clock: { now: Date } = { now: new Date('2026-11-19T09:00:00Z') },
): RecordGround {
  return anActGround(db, clock)
}

/** A matter in preparation that concerns the region and Sala. */
export async function aPreparedMatter(
  ground: RecordGround,
  changes: Partial<MatterContent> = {},
): Promise<Matter> {
  const { member, intake } = people
  const content = aContent(changes)
  const bodyId = 'samverkansgrupp-halsa'
  const { id: matterId } = done(await saveNewDraft(ground, member, { bodyId, content }))
  done(await raiseMatter(ground, { actor: member, matterId }, vastmanland))
  return done(await takeInMatter(ground, { actor: intake, matterId }))
}

/** A text file that has been received and examined. */
export async function aFile(
  tray: Tray,
  text: string,
  name = 'underlag.txt',
): Promise<ExaminedFile> {
  const bytes = new TextEncoder().encode(text)
  const received = await putInTray(tray, { field: 'file', name, bytes })
  return { ...received, kind: 'text', scanned: 'clean' }
}
