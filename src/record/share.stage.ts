import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { done } from '../../test/builders/done.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aFile, aPreparedMatter, aRecordGround, people } from '../../test/builders/record.ts'
import type { TestDatabase } from '../../test/database.ts'
import type { Actor } from '../actor/actor.ts'
import { rowShelf } from '../attachment/shelf.ts'
import { openTray } from '../attachment/tray.ts'
import { listEvents } from '../matter/matter.repository.ts'
import { day } from '../shared/calendar-day.ts'
import { keepingRecords } from './finalise.ts'
import { addOwnPaper, saveOwnText } from './own-space.actions.ts'
import type { RecordTables } from './record.table.ts'
import { listRegister } from './register-lists.repository.ts'
import { shareWithGroup, type ToShare } from './share.actions.ts'

// What the tests of sharing, and of what becomes a record, begin with: a matter in which Sala has a space of its own.

export const id = 'vastmanland'
export const firstText = { kind: 'text', version: 1, seenTextVersion: 0 } as const

/** A database for what is shared, in which whatever is finalised makes records; and what Sala does there. */
export type SharingStage = Awaited<ReturnType<typeof setSharingStage>>

/** Sets the stage in a database of its own. */
export async function setSharingStage({ open }: TestDatabase) {
  const store = await open<RecordTables>()
  await makeCollaboration(store.db)
  const folder = await mkdtemp(join(tmpdir(), 'radslag-test-'))
  const ground = keepingRecords(aRecordGround(store.db))
  const tray = await openTray(folder, ground.now())
  const { official } = people
  /** A matter in which Sala has written a text of its own. */
  const withText = async (text = 'Salas förslag.') => {
    const matter = await aPreparedMatter(ground)
    const target = { actor: official, matterId: matter.id, principalId: 'sala' }
    done(await saveOwnText(ground, target, { text, seenTextVersion: 0 }))
    return matter
  }
  const share = (
    matterId: string,
    what: ToShare = firstText,
    actor: Actor = official,
    confirmed = true,
  ) => shareWithGroup(ground, { actor, matterId }, { principalId: 'sala', what, confirmed })
  /** A paper of Sala's own, or a later version of one. */
  const own = async (matterId: string, text: string, paperId?: string) =>
    done(
      await addOwnPaper(
        ground,
        { actor: official, matterId, principalId: 'sala' },
        { file: await aFile(tray, text), shelf: rowShelf, ...(paperId && { paperId }) },
      ),
    )
  /** What a principal is to register of a matter. */
  const entriesOf = async (principalId: string, matterId: string) =>
    (
      await listRegister(
        store.db,
        { collaborationId: id, principalId },
        { state: 'all', today: day('2026-11-19') },
        { page: 1, size: 500 },
      )
    ).entries.filter((entry) => entry.matterId === matterId)
  /** What has happened to a matter since the group took it in. */
  const kinds = async (matterId: string) =>
    (await listEvents(store.db, id, matterId)).slice(2).map(({ kind }) => kind)
  const close = async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { store, ground, tray, withText, share, own, entriesOf, kinds, close }
}
