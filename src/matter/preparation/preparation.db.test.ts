import { describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anAuthorityHat, anId } from '../../../test/builders/actor.ts'
import { done } from '../../../test/builders/done.ts'
import { aFile } from '../../../test/builders/record.ts'
import { trayFor } from '../../../test/builders/suite.ts'
import { databases } from '../../../test/database.ts'
import { county } from '../../../test/golden/counties.ts'
import { rowShelf } from '../../attachment/shelf.ts'
import { indexRegister } from '../../register/index-register.ts'
import { day } from '../../shared/calendar-day.ts'
import { NotFound } from '../../shared/errors.ts'
import { listActs } from '../../trail/trail.repository.ts'
import { sayEvent } from '../event/matter-event.text.ts'
import { listUnanswered } from '../list/waiting-matters.repository.ts'
import { closeMatter } from '../matter.actions.ts'
import { listEvents } from '../matter.repository.ts'
import { author, id, intake, mattersIn } from '../matter.stage.ts'
import {
  addPaper,
  answerAsk,
  askPrincipal,
  commentOn,
  nameResponsible,
  saveText,
} from './preparation.actions.ts'
import { listPaperVersions, listTexts, loadPreparation } from './preparation.repository.ts'
import { isLate } from './preparation.ts'

const official = anActor(anAuthorityHat(), 8)
const stranger = anActor(aBodyHat({ id: 'vastmanland:x', bodyId: 'vardvalsrad' }), 7)

const names = {
  body: (bodyId: string) => bodyId,
  principal: (principalId: string) => principalId,
  person: (personId: string) => personId,
  matterNumber: () => undefined,
}

for (const database of databases) {
  describe(`working on a matter together in the ${database.name} database`, () => {
    const { ground, prepared } = mattersIn(database)
    const tray = trayFor()
    const told = async (matterId: string) =>
      (await listEvents(ground.db, id, matterId))
        .map((event) => sayEvent(event, names, 'sv'))
        .slice(2)

    it('the text grows version by version, and the second editor gets both texts', async () => {
      const matter = await prepared()
      const by = (actor: typeof author) => ({ actor, matterId: matter.id })
      const first = { text: 'Först.', seenTextVersion: 0 }
      expect(done(await saveText(ground, by(author), first)).version).toBe(1)
      const second = { text: 'Först, sedan mer.', seenTextVersion: 1 }
      expect(done(await saveText(ground, by(official), second)).version).toBe(2)
      const late = await saveText(ground, by(intake), { text: 'Annat.', seenTextVersion: 1 })
      expect(late).toMatchObject({
        ok: false,
        refusal: {
          kind: 'textEditedMeanwhile',
          stored: { version: 2, text: 'Först, sedan mer.' },
          typed: 'Annat.',
        },
      })
      expect(done(await saveText(ground, by(official), second)).version).toBe(2)
      expect((await listTexts(ground.db, matter)).map(({ version }) => version)).toEqual([2, 1])
      expect(await told(matter.id)).toEqual([
        'Beredningens text sparades, version 1.',
        'Beredningens text sparades, version 2.',
      ])
    })

    it('two who save the first text at once: one is stored, the other gets both', async () => {
      const matter = await prepared()
      const saves = await Promise.all(
        [author, official].map((actor) =>
          saveText(
            ground,
            { actor, matterId: matter.id },
            { text: `Av ${actor.name}`, seenTextVersion: 0 },
          ),
        ),
      )
      expect(saves.filter(({ ok }) => ok)).toHaveLength(1)
      expect(saves.find(({ ok }) => !ok)).toMatchObject({
        refusal: { kind: 'textEditedMeanwhile' },
      })
    })

    it('a paper has versions, and the same file again is still the same paper', async () => {
      const matter = await prepared()
      const target = { actor: official, matterId: matter.id }
      const add = async (text: string, paperId?: string) =>
        done(
          await addPaper(ground, target, {
            file: await aFile(tray, text),
            shelf: rowShelf,
            ...(paperId !== undefined && { paperId }),
          }),
        )
      const first = await add('Ett underlag.')
      expect(await add('Ett underlag.')).toEqual(first)
      const second = await add('Ett bättre underlag.', first.id)
      expect(second).toMatchObject({ id: first.id, version: 2 })
      const { papers } = await loadPreparation(ground.db, matter)
      expect(papers).toEqual([second])
      expect(await listPaperVersions(ground.db, matter)).toEqual([first, second])
      expect(await told(matter.id)).toEqual([
        'Underlaget ”underlag.txt” lades till.',
        'Underlaget ”underlag.txt” fick en ny version, 2.',
      ])
      const elsewhere = { file: await aFile(tray, 'Mer'), shelf: rowShelf, paperId: anId(5) }
      await expect(addPaper(ground, target, elsewhere)).rejects.toBeInstanceOf(NotFound)
    })

    it('a comment sent twice is said once, and an empty one not at all', async () => {
      const matter = await prepared()
      const target = { actor: author, matterId: matter.id }
      const comment = { text: 'Vi har prövat det i Sala.', id: anId(77) }
      done(await commentOn(ground, target, comment))
      done(await commentOn(ground, target, comment))
      const { comments } = await loadPreparation(ground.db, matter)
      expect(comments).toMatchObject([{ text: comment.text, by: { hat: { principalId: 'sala' } } }])
      expect(await told(matter.id)).toEqual(['En kommentar skrevs till gruppen.'])
      expect(await commentOn(ground, target, { text: ' ' })).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'nothing-written' },
      })
      expect(await commentOn(ground, target, { text: 'Det är 811218-9876.' })).toEqual({
        ok: false,
        refusal: { kind: 'content', codes: ['personal-number'] },
      })
    })

    it('a principal is asked, it waits there by its day, and is answered once', async () => {
      const matter = await prepared()
      const due = day('2026-12-01')
      const asked = { principalId: 'sala', question: 'Hur gör ni i dag?', due }
      const ask = done(await askPrincipal(ground, { actor: intake, matterId: matter.id }, asked))
      const waiting = async () =>
        (await listUnanswered(ground.db, id, ['sala'])).filter(
          ({ matterNumber }) => matterNumber === matter.number,
        )
      expect(await waiting()).toMatchObject([
        { askId: ask.id, due, matterTitle: matter.title, matterNumber: matter.number },
      ])
      expect(await listUnanswered(ground.db, id, ['koping'])).toEqual([])
      expect(await listUnanswered(ground.db, id, [])).toEqual([])
      expect([day('2026-12-01'), day('2026-12-02')].map((on) => isLate(ask, on))).toEqual([
        false,
        true,
      ])

      const reply = { askId: ask.id, text: 'Alla ringer vårdcentralen.' }
      const byIntake = await answerAsk(ground, { actor: intake, matterId: matter.id }, reply)
      expect(byIntake).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-concerned-authority' },
      })
      const target = { actor: official, matterId: matter.id }
      expect(done(await answerAsk(ground, target, reply)).answer?.text).toBe(reply.text)
      expect(await answerAsk(ground, target, reply)).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'already-answered' },
      })
      expect(await waiting()).toEqual([])
      expect(await told(matter.id)).toEqual([
        'En fråga ställdes till sala, att besvara senast 1 december 2026.',
        'sala svarade på frågan.',
      ])
    })

    it('only a principal that the matter concerns can be asked', async () => {
      const matter = await prepared()
      const asked = { principalId: 'arboga', question: 'Och ni?' }
      expect(await askPrincipal(ground, { actor: intake, matterId: matter.id }, asked)).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'not-concerned' },
      })
    })

    it('a principal has one responsible official, the latest that was named', async () => {
      const matter = await prepared()
      const register = indexRegister({
        ...(await county(id)),
        persons: [
          { id: 'bo', name: 'Bo Exempelsson', isExample: true },
          { id: 'eva', name: 'Eva Exempelsson', isExample: true },
        ],
      })
      const target = { actor: official, matterId: matter.id }
      for (const personId of ['bo', 'eva']) {
        done(await nameResponsible(ground, target, { principalId: 'sala', personId, register }))
      }
      const { responsible } = await loadPreparation(ground.db, matter)
      expect(responsible).toMatchObject([{ principalId: 'sala', personId: 'eva' }])
      const unknown = { principalId: 'sala', personId: 'finns-inte', register }
      expect(await nameResponsible(ground, target, unknown)).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'unknown-person' },
      })
      const others = { principalId: 'regionen', personId: 'bo', register }
      expect((await nameResponsible(ground, target, others)).ok).toBe(false)
    })

    it('nothing is added once the matter has ended, and nothing by somebody outside', async () => {
      const matter = await prepared()
      const text = { text: 'Utifrån', seenTextVersion: 0 }
      const outside = { actor: stranger, matterId: matter.id }
      await expect(saveText(ground, outside, text)).rejects.toBeInstanceOf(NotFound)
      await expect(commentOn(ground, outside, { text: 'Hej' })).rejects.toBeInstanceOf(NotFound)
      done(await closeMatter(ground, { actor: intake, matterId: matter.id }, 'Klart.'))
      const target = { actor: author, matterId: matter.id }
      for (const late of [
        await saveText(ground, target, text),
        await commentOn(ground, target, { text: 'En sak till' }),
        await askPrincipal(ground, target, { principalId: 'sala', question: 'Och nu?' }),
        await addPaper(ground, target, { file: await aFile(tray, 'Sent'), shelf: rowShelf }),
      ]) {
        expect(late).toEqual({ ok: false, refusal: { kind: 'denied', code: 'matter-ended' } })
      }
    })

    it('the trail holds which version and whom, never what somebody wrote', async () => {
      const matter = await prepared()
      const target = { actor: official, matterId: matter.id }
      done(await saveText(ground, target, { text: 'Hemlig tanke.', seenTextVersion: 0 }))
      done(await commentOn(ground, target, { text: 'Hemlig tanke två.' }))
      const subject = { kind: 'matter', id: matter.id }
      const acts = await listActs(ground.db, { collaborationId: id, subject }, { limit: 2 })
      expect(acts.map(({ act }) => act)).toEqual(['matter-commented', 'matter-text-saved'])
      expect(acts[1]?.details).toEqual({ textVersion: 1 })
      expect(JSON.stringify(acts)).not.toContain('Hemlig')
    })
  })
}
