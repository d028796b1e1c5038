import { describe, expect, it } from 'vitest'
import { done } from '../../../../../test/builders/done.ts'
import {
  bodyId,
  holdStageFor,
  pageIn,
  sala,
  support,
} from '../../../../../test/builders/hold-stage.ts'
import { databases } from '../../../../../test/database.ts'
import { listItems } from '../../../../meeting/agenda/agenda.repository.ts'
import { answerNotice } from '../../../../meeting/attendance/answer.actions.ts'
import { listPresences } from '../../../../meeting/attendance/attendance.repository.ts'

for (const database of databases) {
  describe(`the attendance of a meeting, on the ${database.name} database`, () => {
    const stage = holdStageFor(database)

    it('notes each seat once: the deputy when the member cannot, and what was changed and no more', async () => {
      const { meeting, at, first } = await stage.noticed()
      const seat = stage.workspace.register
        .holdingsOn(bodyId, meeting.on)
        .find((one) => one.seat.id === sala.seat)
      const [memberId, deputyId] = [seat?.holder?.personId ?? '', seat?.deputy?.personId ?? '']
      const target = { actor: await stage.workspace.actor(support), meetingId: meeting.id }
      const register = { register: stage.workspace.register }
      done(
        await answerNotice(stage.workspace.ground, target, register, {
          personId: memberId,
          answer: 'cannot',
        }),
      )
      await stage.meetings.begin(meeting)
      await stage.signInAnew()
      const form = await pageIn(stage.runner, `${at}/genomfor/narvaro`)
      expect(form).toContain('Svarade: kan inte')
      const changed = await stage.runner.post(`${at}/genomfor/narvaro`, {
        [`var.${memberId}`]: '',
        [`hur.${memberId}`]: 'absent',
        [`var.${deputyId}`]: '',
        [`hur.${deputyId}`]: 'digitally',
      })
      expect(changed.status).toBe(303)
      const after = await pageIn(stage.runner, `${at}/genomfor/narvaro?klart=sparat`)
      expect(after).toContain('Närvaron är sparad')
      expect(after).toMatch(/, ersättare för /)
      await stage.runner.post(`${at}/genomfor/narvaro/${deputyId}`, {
        hur: 'digitally',
        till: first.id,
      })
      // An old form in which nothing was changed for the deputy leaves the deputy as noted.
      await stage.runner.post(`${at}/genomfor/narvaro`, {
        [`var.${deputyId}`]: 'digitally',
        [`hur.${deputyId}`]: 'digitally',
      })
      const presences = await listPresences(stage.workspace.ground.db, meeting)
      expect(presences.find(({ personId }) => personId === deputyId)).toMatchObject({
        mode: 'digitally',
        absentFor: [expect.any(String)],
      })
      const items = await listItems(stage.workspace.ground.db, meeting)
      const backwards = await stage.runner.post(`${at}/genomfor/narvaro/${deputyId}`, {
        hur: 'digitally',
        fran: items[1]?.id ?? '',
        till: items[0]?.id ?? '',
      })
      expect(backwards.status).toBe(422)
      expect((await stage.runner.get(`${at}/genomfor/narvaro/nobody`)).status).toBe(404)
    })

    it('takes in one press everybody who was expected, and the changes of the form with them', async () => {
      const { meeting, at } = await stage.noticed()
      const seats = stage.workspace.register
        .holdingsOn(bodyId, meeting.on)
        .filter(({ seat }) => seat.place === 'seat')
      const [first, second, third] = seats.filter(({ holder, deputy }) => holder && deputy)
      if (!first || !second || !third) expect.fail('three seats have a member and a deputy')
      const idOf = (one: typeof first) => one.holder?.personId ?? ''
      const target = { actor: await stage.workspace.actor(support), meetingId: meeting.id }
      const answer = async (personId: string, given: 'cannot' | 'digital') =>
        done(
          await answerNotice(stage.workspace.ground, target, stage.workspace, {
            personId,
            answer: given,
          }),
        )
      await answer(idOf(first), 'cannot')
      await answer(idOf(second), 'digital')
      await stage.meetings.begin(meeting)
      await stage.signInAnew()
      const to = `${at}/genomfor/narvaro`
      const form = await pageIn(stage.runner, to)
      expect(form).toMatch(/Antecknar på en gång alla som väntas: \d+ på plats och 1 inte med/)
      // Enter saves what was changed; only its own button takes everybody.
      expect(form.indexOf('Spara närvaron')).toBeLessThan(form.indexOf('>Alla andra är på plats<'))
      const pressed = { alla: 'ja', [`hur.${idOf(third)}`]: 'absent', [`var.${idOf(third)}`]: '' }
      expect((await stage.member.post(to, pressed)).status).toBe(403)
      expect((await stage.stranger.post(to, pressed)).status).toBe(404)
      const taken = await stage.runner.post(to, pressed)
      expect(taken.headers.get('location')).toBe(`${to}?klart=alla`)
      const modes = new Map(
        (await listPresences(stage.workspace.ground.db, meeting)).map((one) => [
          one.personId,
          one.mode,
        ]),
      )
      expect(modes.get(idOf(first))).toBe('absent')
      expect(modes.get(first.deputy?.personId ?? '')).toBe('physically')
      expect(modes.get(idOf(second))).toBe('digitally')
      expect(modes.get(idOf(third))).toBe('absent')
      expect(modes.has(third.deputy?.personId ?? '')).toBe(false)
      const after = await pageIn(stage.runner, `${to}?klart=alla`)
      expect(after).toContain('Alla som väntades är antecknade.')
      expect(after).not.toContain('Alla andra är på plats')
    })
  })
}
