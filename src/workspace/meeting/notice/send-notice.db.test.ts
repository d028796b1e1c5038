import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailAddress } from '../../../../test/builders/invitation.ts'
import { makeBody } from '../../../../test/builders/meeting.ts'
import {
  bodyId,
  NoticeStage,
  sala,
  salaDeputy,
  support,
} from '../../../../test/builders/notice-stage.ts'
import type { TestBrowser } from '../../../../test/builders/sign-in.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { saveContacts } from '../../../contact/contact.repository.ts'
import { sendNotice } from '../../../meeting/notice/notice.actions.ts'
import { listNotices } from '../../../meeting/notice/notice.repository.ts'
import { inTransaction } from '../../../store/store.ts'
import { noticeDelivery } from './delivery.ts'

for (const database of databases) {
  describe(`the notice of a meeting, in the ${database.name} database,`, () => {
    let test: WorkspaceTest
    let browser: TestBrowser
    let stage: NoticeStage
    beforeAll(async () => {
      test = await aWorkspace(database)
      await makeBody(test.store.db, bodyId)
      browser = await test.signIn(support)
      stage = new NoticeStage(test, browser)
    })
    afterAll(() => test?.close())

    it('shows the letter, who gets it and what to think of, and goes to members, deputies and support', async () => {
      const without = await stage.personOf(salaDeputy)
      const meeting = await stage.planned([without])
      const page = await (await browser.get(stage.path(meeting))).text()
      expect(page).toContain('saknar e-postadress')
      expect(page).toContain('<iframe')
      const shown = await browser.get(
        `${stage.path(meeting, 'kallelse/brev')}?person=${await stage.personOf(sala)}`,
      )
      expect(shown.headers.get('content-security-policy')).toContain('sandbox')
      expect(await shown.text()).toContain('Du kallas som ledamot för Sala.')
      expect((await stage.letters(meeting)).length).toBe(0)
      const sent = await stage.press(meeting)
      expect([sent.status, sent.headers.get('location')]).toEqual([
        303,
        `${stage.path(meeting)}?klart=skickad`,
      ])
      const to = (await stage.letters(meeting)).map(({ personId }) => personId).sort()
      expect(to).toEqual(
        stage
          .everybody(meeting)
          .filter((id) => id !== without)
          .sort(),
      )
      const [notice] = await listNotices(test.store.db, meeting)
      expect(notice?.recipients.find(({ personId }) => personId === without)?.way).toBe('print')
      const after = await (await browser.get(stage.path(meeting))).text()
      expect(after).toContain('Väntar på att skickas')
      expect(after).toContain('inget har ändrats sedan dess')
      const print = await (await browser.get(stage.path(meeting, 'kallelse/utskrift'))).text()
      expect(print).toContain('Läget i länet')
    })

    it('is one notice when the same form comes twice, at once or after each other', async () => {
      const meeting = await stage.planned()
      const both = await Promise.all([stage.press(meeting), stage.press(meeting)])
      expect(both.map(({ status }) => status)).toEqual([303, 303])
      expect((await stage.press(meeting)).headers.get('location')).toContain('klart=redan')
      expect(await listNotices(test.store.db, meeting)).toHaveLength(1)
      expect(await stage.letters(meeting)).toHaveLength(stage.everybody(meeting).length)
    })

    it('leaves neither notice nor letter when the act is cut off before it is saved', async () => {
      const meeting = await stage.planned()
      const actor = await test.actor(support)
      const whole = noticeDelivery(test.ground, new Request('http://localhost/'), test.register)
      const cut = sendNotice(test.ground, { actor, meetingId: meeting.id }, test.register, {
        ...whole,
        deliver: async (trx, issued) => {
          await whole.deliver?.(trx, issued)
          throw new Error('cut off')
        },
      })
      await expect(cut).rejects.toThrow('cut off')
      expect(await listNotices(test.store.db, meeting)).toEqual([])
      expect(await stage.letters(meeting)).toEqual([])
    })

    it('is not sent, and tells whom to ask, when a member tries', async () => {
      const meeting = await stage.planned()
      const member = await test.signIn(sala)
      const refused = await member.post(stage.path(meeting), { version: String(meeting.version) })
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain('Stödet i')
      expect(await listNotices(test.store.db, meeting)).toEqual([])
      const preview = await member.get(
        `${stage.path(meeting, 'kallelse/brev')}?person=${await stage.personOf(sala)}`,
      )
      expect(preview.status).toBe(404)
      const stranger = await test.signIn({ seat: 'chefsforum/socialchefer/sala' })
      expect((await stranger.get(stage.path(meeting))).status).toBe(404)
    })

    it('goes only to those who have not had it when nothing is changed', async () => {
      const newcomer = await stage.personOf(salaDeputy)
      const meeting = await stage.planned([newcomer])
      await stage.press(meeting)
      await inTransaction(test.store, (trx) =>
        saveContacts(
          trx,
          'vastmanland',
          [{ personId: newcomer, mail: mailAddress('ny@exempel.invalid') }],
          test.clock.now,
        ),
      )
      expect(await (await browser.get(stage.path(meeting))).text()).toContain('inte har fått den')
      await stage.press(meeting, await stage.stored(meeting), 1)
      const second = (await stage.letters(meeting)).filter(
        ({ noticeVersion }) => noticeVersion === 2,
      )
      expect(second.map(({ to }) => to)).toEqual(['ny@exempel.invalid'])
    })

    it('goes again to whoever the mail server refused, when somebody has put the address right', async () => {
      const meeting = await stage.planned()
      await stage.press(meeting)
      const { db } = test.store
      const misspelt = await stage.personOf(sala)
      const first = (await stage.letters(meeting)).find(({ personId }) => personId === misspelt)
      expect(await (await browser.get(stage.path(meeting))).text()).not.toContain(
        'inte har fått den',
      )
      await db
        .updateTable('outbox')
        .set({ state: 'failed', ended_at: test.clock.now, failed_because: 'refused' })
        .where('id', '=', first?.letterId ?? '')
        .execute()
      expect(await (await browser.get(stage.path(meeting))).text()).toContain('inte har fått den')
      await stage.press(meeting, await stage.stored(meeting), 1)
      const second = (await stage.letters(meeting)).filter(
        ({ noticeVersion }) => noticeVersion === 2,
      )
      expect(second.map(({ personId }) => personId)).toEqual([misspelt])
      // It is on its way again, so nobody is left to write to.
      expect(await (await browser.get(stage.path(meeting))).text()).not.toContain(
        'inte har fått den',
      )
    })
  })
}
