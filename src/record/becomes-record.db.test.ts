import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../test/builders/done.ts'
import { aContent } from '../../test/builders/matter.ts'
import { vastmanland } from '../../test/builders/principal.ts'
import { aFile, aPreparedMatter, people } from '../../test/builders/record.ts'
import { databases } from '../../test/database.ts'
import { rowShelf } from '../attachment/shelf.ts'
import {
  closeMatter,
  declineMatter,
  forwardMatter,
  raiseMatter,
  saveNewDraft,
} from '../matter/matter.actions.ts'
import { addPaper, saveText } from '../matter/preparation/preparation.actions.ts'
import type { ToShare } from './share.actions.ts'
import { type SharingStage, setSharingStage } from './share.stage.ts'

const { member, intake, ofRegion } = people

for (const database of databases) {
  describe(`what becomes a record with each authority, in the ${database.name} database`, () => {
    let stage: SharingStage
    beforeAll(async () => {
      stage = await setSharingStage(database)
    })
    afterAll(() => stage?.close())

    it('when a matter is closed, its outcome, text and papers are final with each authority, once', async () => {
      const { ground, withText, share, own, entriesOf, kinds } = stage
      const matter = await withText()
      const paper = await own(matter.id, 'Ett.')
      done(await share(matter.id))
      const what: ToShare = { kind: 'paper', paperId: paper.id, version: 1 }
      done(await share(matter.id, what))
      const target = { actor: intake, matterId: matter.id }
      done(await saveText(ground, target, { text: 'Gruppens förslag.', seenTextVersion: 1 }))
      done(await closeMatter(ground, target, 'Gruppen rekommenderar en gemensam väg in.'))
      const found = (await entriesOf('regionen', matter.id)).map(
        ({ occasion, direction, record: { kind, version } }) =>
          `${occasion} ${direction} ${kind} ${version}`,
      )
      expect(found.sort()).toEqual([
        'finalised out outcome 1',
        'finalised out text 2',
        'shared in paper 1',
        'shared in text 1',
      ])
      expect(await entriesOf('sala', matter.id)).toHaveLength(4)
      expect(await kinds(matter.id)).toEqual(['shared', 'shared', 'textSaved', 'closed'])
    })

    it('a paper of a draft is nobody else’s until the matter is raised, and then a record with each authority', async () => {
      const { ground, tray, entriesOf } = stage
      const draft = done(
        await saveNewDraft(ground, member, {
          bodyId: 'samverkansgrupp-halsa',
          content: aContent(),
        }),
      )
      const target = { actor: member, matterId: draft.id }
      done(
        await addPaper(ground, target, {
          file: await aFile(tray, 'Ur utkastet.'),
          shelf: rowShelf,
        }),
      )
      const kinds = async (principalId: string) =>
        (await entriesOf(principalId, draft.id)).map(
          ({ direction, record }) => `${direction} ${record.kind}`,
        )
      expect([await kinds('sala'), await kinds('regionen')]).toEqual([[], []])
      done(await raiseMatter(ground, target, vastmanland))
      expect(await kinds('sala')).toEqual(['out paper'])
      expect(await kinds('regionen')).toEqual(['in paper'])
    })

    it('a paper put before the group at once is a record with each authority, each version once', async () => {
      const { ground, tray, entriesOf } = stage
      const matter = await aPreparedMatter(ground)
      const target = { actor: ofRegion, matterId: matter.id }
      const put = async (text: string, paperId?: string) =>
        done(
          await addPaper(ground, target, {
            file: await aFile(tray, text),
            shelf: rowShelf,
            ...(paperId && { paperId }),
          }),
        )
      const { id: paperId } = await put('Ett.')
      await put('Ett.')
      await put('Två.', paperId)
      const found = async (principalId: string) =>
        (await entriesOf(principalId, matter.id)).map(
          ({ occasion, direction, senderId, record: { kind, version } }) =>
            `${occasion} ${direction} from ${senderId}: ${kind} ${version}`,
        )
      expect((await found('regionen')).sort()).toEqual([
        'shared out from regionen: paper 1',
        'shared out from regionen: paper 2',
      ])
      expect((await found('sala')).sort()).toEqual([
        'shared in from regionen: paper 1',
        'shared in from regionen: paper 2',
      ])
      expect(await found('koping')).toEqual([])
      done(await closeMatter(ground, { actor: intake, matterId: matter.id }, 'Klart.'))
      expect((await found('sala')).filter((said) => said.includes('paper'))).toHaveLength(2)
    })

    it('a paper in a draft or in a principal’s own space is no record', async () => {
      const { ground, tray, own, entriesOf } = stage
      const matter = await aPreparedMatter(ground)
      await own(matter.id, 'Vårt.')
      expect(await entriesOf('sala', matter.id)).toEqual([])
      const draft = done(
        await saveNewDraft(ground, member, {
          bodyId: 'samverkansgrupp-halsa',
          content: aContent(),
        }),
      )
      const file = await aFile(tray, 'Utkast.')
      const target = { actor: member, matterId: draft.id }
      done(await addPaper(ground, target, { file, shelf: rowShelf }))
      expect(await entriesOf('sala', draft.id)).toEqual([])
    })

    it('when a matter is declined, that is a record too', async () => {
      const { ground, entriesOf } = stage
      const matter = await aPreparedMatter(ground)
      done(await forwardMatter(ground, { actor: intake, matterId: matter.id }, { bodyId: 'aldre' }))
      const theirs = { ...intake, hat: { ...intake.hat, bodyId: 'aldre' } }
      const decliner = { ...theirs, hats: [theirs.hat] }
      done(await declineMatter(ground, { actor: decliner, matterId: matter.id }, 'Hör inte hit.'))
      expect(await entriesOf('sala', matter.id)).toMatchObject([
        { occasion: 'finalised', direction: 'in', record: { kind: 'outcome' }, bodyId: 'aldre' },
      ])
    })

    it('a matter that could not be closed makes no record', async () => {
      const { ground, entriesOf } = stage
      const matter = await aPreparedMatter(ground)
      await closeMatter(ground, { actor: intake, matterId: matter.id }, ' ')
      await closeMatter(ground, { actor: member, matterId: matter.id }, 'Klart.')
      expect(await entriesOf('sala', matter.id)).toEqual([])
    })
  })
}
