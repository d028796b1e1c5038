import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../../../test/builders/done.ts'
import { mailAddress } from '../../../../test/builders/invitation.ts'
import { makeBody } from '../../../../test/builders/meeting.ts'
import {
  bodyId,
  NoticeStage,
  plan,
  sala,
  salaDeputy,
  support,
} from '../../../../test/builders/notice-stage.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { saveContacts } from '../../../contact/contact.repository.ts'
import { moveMeeting } from '../../../meeting/meeting.actions.ts'
import type { Meeting } from '../../../meeting/meeting.ts'
import { sendNotice } from '../../../meeting/notice/notice.actions.ts'
import type { Register } from '../../../register/register.ts'
import { inTransaction } from '../../../store/store.ts'
import { noticeDelivery } from './delivery.ts'

for (const database of databases) {
  describe(`whom a notice goes to, in the ${database.name} database:`, () => {
    let test: WorkspaceTest
    let stage: NoticeStage
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, bodyId)
      stage = new NoticeStage(test, await test.signIn(support))
    })
    afterAll(() => test?.close())

    /** The notice is sent by the support, as the register is on that day. */
    const send = async (meeting: Meeting, register: Register, db = test.ground.db) => {
      const target = { actor: await test.actor(support), meetingId: meeting.id }
      const delivery = noticeDelivery(test.ground, new Request('http://localhost/'), register)
      return sendNotice({ ...test.ground, db }, target, register, delivery)
    }
    /** The register in which somebody has left every seat of the body. */
    const without = (...left: readonly string[]): Register => ({
      ...test.register,
      holdingsOn: (id, on) =>
        test.register.holdingsOn(id, on).map(({ holder, deputy, ...seat }) => ({
          ...seat,
          ...(holder && !left.includes(holder.personId) && { holder }),
          ...(deputy && !left.includes(deputy.personId) && { deputy }),
        })),
    })

    /** The letters of the notices after the one of that number. */
    const since = async (meeting: Meeting, version: number) =>
      (await stage.letters(meeting)).filter(({ noticeVersion = 0 }) => noticeVersion > version)

    it('whoever has left is told that they are no longer called, once, and nobody else is written to', async () => {
      const meeting = await stage.called()
      const [member, deputy] = [await stage.personOf(sala), await stage.personOf(salaDeputy)]
      done(await send(meeting, without(member)))
      const [letter, ...others] = await since(meeting, 1)
      expect(others).toEqual([])
      expect(letter).toMatchObject({ personId: member, kind: 'uninvited', noticeVersion: 2 })
      expect(letter?.to).toBe(stage.addressOf(member))
      expect(letter?.row?.subject).toContain('Du är inte längre kallad')
      // It is taken out of their calendar, and there is nothing to answer.
      expect(letter?.row?.calendar_method).toBe('CANCEL')
      expect(letter?.text).not.toContain('/kallelse/')
      expect(await send(meeting, without(member))).toMatchObject({
        refusal: { kind: 'state', code: 'nothing-changed' },
      })
      done(await send(meeting, without(member, deputy)))
      expect((await stage.lettersOf(meeting, 'uninvited')).toSorted()).toEqual(
        [member, deputy].toSorted(),
      )
    })

    it('whoever has left gets that letter and not the changed notice, which the others get', async () => {
      const meeting = await stage.called()
      const member = await stage.personOf(sala)
      const target = { actor: await test.actor(support), meetingId: meeting.id }
      done(await moveMeeting(test.ground, target, test.register, { ...plan, at: '13:00' }))
      done(await send(meeting, without(member)))
      const second = await since(meeting, 1)
      expect(second.filter(({ kind }) => kind === 'uninvited').map((one) => one.personId)).toEqual([
        member,
      ])
      const changed = second.filter(({ kind }) => kind === 'notice').map((one) => one.personId)
      expect(changed.toSorted()).toEqual(
        stage
          .everybody(meeting)
          .filter((id) => id !== member)
          .toSorted(),
      )
    })

    it('whoever has left and has no address is taken from the list without a letter', async () => {
      const member = await stage.personOf(sala)
      const meeting = await stage.called([member])
      const { notice } = done(await send(meeting, without(member)))
      expect(notice.recipients.map(({ personId }) => personId)).not.toContain(member)
      expect(await stage.lettersOf(meeting, 'uninvited')).toEqual([])
    })

    it('whoever comes back is called again', async () => {
      const meeting = await stage.called()
      const member = await stage.personOf(sala)
      done(await send(meeting, without(member)))
      done(await send(meeting, test.register))
      const third = await since(meeting, 2)
      expect(third.map(({ personId, kind }) => [personId, kind])).toEqual([[member, 'notice']])
    })

    /** The register in which so many of its people have a seat each in the body. */
    const withPeople = (count: number): Register => ({
      ...test.register,
      holdingsOn: (id, on) => {
        const [pattern] = test.register.holdingsOn(id, on).filter(({ holder }) => holder)
        if (!pattern?.holder) return []
        const { seat, holder } = pattern
        return test.register.persons.slice(0, count).map(({ id: personId }, index) => ({
          occupancy: 'filled',
          seat: { ...seat, id: `${id}/plats-${index}` },
          holder: { ...holder, personId },
        }))
      },
    })
    /** How many statements it takes to send a notice, and to say that some are called no longer. */
    const statements = async (people: number, left: number) => {
      const meeting = await stage.planned()
      await inTransaction(test.store, (trx) =>
        saveContacts(
          trx,
          'vastmanland',
          test.register.persons.slice(0, people).map(({ id: personId }) => ({
            personId,
            mail: mailAddress(stage.addressOf(personId)),
          })),
          test.clock.now,
        ),
      )
      let count = 0
      const counting: KyselyPlugin = {
        transformQuery: ({ node }) => {
          count += 1
          return node
        },
        transformResult: async ({ result }) => result,
      }
      const db = test.ground.db.withPlugin(counting)
      done(await send(meeting, withPeople(people), db))
      const first = count
      expect(await stage.lettersOf(meeting, 'notice')).toHaveLength(people)
      done(await send(meeting, withPeople(people - left), db))
      expect(await stage.lettersOf(meeting, 'uninvited')).toHaveLength(left)
      return { first, second: count - first }
    }

    it('sixty people take no more statements than six, to call as to take from the list', async () => {
      expect(test.register.persons.length).toBeGreaterThanOrEqual(60)
      const few = await statements(6, 2)
      expect(few.first).toBeGreaterThan(5)
      expect(few.first).toBeLessThan(40)
      expect(await statements(60, 30)).toEqual(few)
    })
  })
}
