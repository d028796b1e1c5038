import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActor, anIntakeHat } from '../../../test/builders/actor.ts'
import {
  aNewLedger,
  anAsked,
  elevenPrincipals,
  someFacts,
} from '../../../test/builders/adoption.ts'
import { type Deciding, deciding, registrarOf } from '../../../test/builders/deciding.ts'
import { done } from '../../../test/builders/done.ts'
import { makeCollaboration } from '../../../test/builders/in-collaboration.ts'
import { people } from '../../../test/builders/record.ts'
import { databases } from '../../../test/database.ts'
import type { Actor } from '../../actor/actor.ts'
import { publishMatter } from '../../matter/matter.actions.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import type { RecordTables } from '../../record/record.table.ts'
import { day } from '../../shared/calendar-day.ts'
import { NotFound } from '../../shared/errors.ts'
import { correctDecision } from '../decision/decision.actions.ts'
import { publicPartOf } from '../public/public-ledger.ts'
import { publicLedgers } from '../public/public-ledgers.repository.ts'
import {
  closeSettledMatter,
  endRecommendation,
  openLedger,
  publishLedger,
  unpublishLedger,
} from './ledger.actions.ts'
import {
  findLedger,
  listLedgers,
  listUnsettledLedgers,
  listWaitingLedgers,
} from './ledger.repository.ts'
import type { AdoptionActTables } from './ledger-change.ts'
import { sayStatus } from './ledger-status.text.ts'
import { statusOf } from './ledger-status.ts'

const { member, intake, registrar } = people
const id = 'vastmanland'
const today = day('2026-11-19')

for (const { name, open } of databases) {
  describe(`the recommendations that principals are asked to decide, in the ${name} database`, () => {
    let world: Deciding
    beforeAll(async () => {
      const store = await open<AdoptionActTables & RecordTables>()
      await makeCollaboration(store.db)
      world = deciding(store)
    })
    afterAll(() => world?.store.close())
    /** What everybody may read of a ledger. */
    const published = async ({ id: of }: { readonly id: string }) =>
      (await publicLedgers(world.store.db).find(id, of))?.ledger

    it('eleven principals are asked by one form, sent twice or not, and it is told once', async () => {
      const matter = await world.aMatter()
      const form = {
        id: world.newId(),
        matterId: matter.id,
        outcomeId: world.newId(),
        meetingId: world.newId(),
      }
      const ledger = await world.anOpened(form)
      expect(await world.anOpened(form)).toEqual(ledger)
      // The same outcome from another form is the same recommendation.
      expect((await world.anOpened({ ...form, id: world.newId() })).id).toBe(ledger.id)
      expect(await findLedger(world.store.db, id, ledger.id)).toEqual(ledger)
      expect(ledger.decisions).toHaveLength(11)
      expect(await world.kindsOf(matter.id)).toEqual(['recommended'])
      expect(await world.actsOf(ledger.id)).toEqual(['recommendation-recommended'])
      expect(await listLedgers(world.store.db, id, { matterId: matter.id })).toEqual([ledger])
      expect(await listLedgers(world.store.db, id, { meetingId: form.meetingId })).toEqual([ledger])
    })

    it('nobody but the group’s support asks them, and not about a matter that they may not read or that has ended', async () => {
      const { id: _, collaborationId: __, ...toOpen } = aNewLedger()
      for (const actor of [member, registrar]) {
        expect(await openLedger(world.ground, actor, toOpen, elevenPrincipals)).toEqual({
          ok: false,
          refusal: { kind: 'denied', code: 'only-support-opens' },
        })
      }
      const outsider = anActor(anIntakeHat('annat-organ'), 4)
      const matter = await world.aMatter()
      const elsewhere = { ...toOpen, byBodyId: 'annat-organ', matterId: matter.id }
      await expect(openLedger(world.ground, outsider, elsewhere, elevenPrincipals)).rejects.toThrow(
        NotFound,
      )
      for (const from of [{ outcomeId: 'x' }, { meetingId: 'x' }, { itemId: world.newId() }]) {
        const broken = { ...toOpen, ...from }
        await expect(openLedger(world.ground, intake, broken, elevenPrincipals)).rejects.toThrow(
          NotFound,
        )
      }
      const wrong = { ...toOpen, title: '', asked: [] }
      expect(await openLedger(world.ground, intake, wrong, elevenPrincipals)).toEqual({
        ok: false,
        refusal: { kind: 'content', codes: ['title-missing', 'nobody-asked'] },
      })
    })

    it('nine of eleven adopt, one with a reservation, one says no, the last adopts: never for all, and the matter stays', async () => {
      const matter = await world.aMatter()
      const ledger = await world.anOpened({ matterId: matter.id })
      const adopters = elevenPrincipals.slice(0, 9)
      for (const [index, principalId] of adopters.entries()) {
        const reserved = { outcome: 'adoptedWithReservation', reservation: 'Punkt 4.2' } as const
        done(await world.decide(ledger, principalId, index === 4 ? reserved : {}))
      }
      const [tenth = '', eleventh = ''] = elevenPrincipals.slice(9)
      const after = done(await world.decide(ledger, tenth, { outcome: 'rejected' }))
      expect(statusOf(after, today).counts).toMatchObject({
        adopted: 8,
        adoptedWithReservation: 1,
        rejected: 1,
        pending: 1,
      })
      const last = done(await world.decide(ledger, eleventh, { decidedOn: today }))
      expect(sayStatus(last, today, 'sv')).toBe('antagen av 10 av 11')
      expect(await findLedger(world.store.db, id, ledger.id)).toEqual(last)
      expect((await findMatter(world.store.db, id, matter.id))?.state).toBe('inPreparation')
      expect(await world.kindsOf(matter.id)).toEqual(['recommended', ...Array(11).fill('decided')])
    })

    it('the matter closes with the last adoption, with its records, and not before', async () => {
      const matter = await world.aMatter()
      const ledger = await world.anOpened({ matterId: matter.id })
      for (const principalId of elevenPrincipals.slice(0, 10)) {
        done(await world.decide(ledger, principalId))
        expect((await findMatter(world.store.db, id, matter.id))?.state).toBe('inPreparation')
      }
      done(await world.decide(ledger, elevenPrincipals[10] ?? ''))
      expect(await findMatter(world.store.db, id, matter.id)).toMatchObject({
        state: 'closed',
        outcome:
          'Överenskommelse om nära vård 2027–2030: alla 11 huvudmän som skulle besluta har antagit.',
      })
      expect((await world.kindsOf(matter.id)).slice(-2)).toEqual(['decided', 'closed'])
      const entries = await world.store.db
        .selectFrom('register_entry')
        .select(['record_kind', 'direction', 'sender_principal_id'])
        .where('matter_id', '=', matter.id)
        .execute()
      // What the matter came to is the group's, whoever was the last to answer.
      const outcome = { record_kind: 'outcome', direction: 'in', sender_principal_id: null }
      expect(entries).toEqual([outcome, outcome])
      // What was recorded wrong can still be put right, and the matter has ended all the same.
      const corrected = await correctDecision(
        world.ground,
        { actor: registrarOf('sala'), recommendationId: ledger.id },
        {
          principalId: 'sala',
          entryId: world.newId(),
          facts: someFacts({ outcome: 'rejected' }),
          because: 'Fel beslut.',
          seenEntries: 1,
        },
      )
      expect(sayStatus(done(corrected), today, 'sv')).toBe('antagen av 10 av 11')
      expect((await findMatter(world.store.db, id, matter.id))?.state).toBe('closed')
    })

    it('a matter whose day has come is closed by the support, and refused until then', async () => {
      const matter = await world.aMatter()
      const on = day('2026-12-01')
      const ledger = await world.anOpened({
        matterId: matter.id,
        condition: { kind: 'date', on },
        asked: [anAsked('sala')],
      })
      done(await world.decide(ledger, 'sala'))
      const close = (actor: Actor) =>
        closeSettledMatter(world.ground, { actor, matterId: matter.id })
      expect(await close(intake)).toEqual({ ok: false, refusal: { kind: 'notSettled' } })
      world.clock.now = new Date('2026-12-01T09:00:00Z')
      expect(await close(member)).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-support-ends' },
      })
      expect(done(await close(intake)).state).toBe('closed')
      expect(await close(intake)).toEqual({ ok: false, refusal: { kind: 'notSettled' } })
      world.clock.now = new Date('2026-11-19T09:00:00Z')
    })

    it('what waits for a principal is what it has not decided, soonest first, and nothing that has ended', async () => {
      const arboga = (dueOn: string) => [anAsked('arboga', { dueOn: day(dueOn) })]
      const later = await world.anOpened({ asked: arboga('2027-03-01') })
      const sooner = await world.anOpened({ asked: arboga('2027-02-01') })
      const decided = await world.anOpened({ asked: arboga('2027-01-01') })
      const ended = await world.anOpened({ asked: arboga('2027-01-01') })
      done(await world.decide(decided, 'arboga'))
      const target = { actor: intake, recommendationId: ended.id }
      done(await endRecommendation(world.ground, target, 'Frågan har förfallit.'))
      const waiting = (await listWaitingLedgers(world.store.db, id, 'arboga')).map((one) => one.id)
      expect(
        waiting.filter((one) => [later, sooner, decided, ended].some((l) => l.id === one)),
      ).toEqual([sooner.id, later.id])
      expect(await world.decide(ended, 'arboga')).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'recommendation-ended' },
      })
      expect(
        await endRecommendation(world.ground, { actor: member, recommendationId: later.id }, 'x'),
      ).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-support-ends' },
      })
    })

    it('everybody reads it once it is published, and not before or after', async () => {
      const ledger = await world.anOpened()
      const target = { actor: intake, recommendationId: ledger.id }
      expect(await published(ledger)).toBeUndefined()
      expect(await publishLedger(world.ground, { ...target, actor: member })).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-intake-publishes' },
      })
      const stale = await publishLedger(world.ground, { ...target, seenVersion: 7 })
      expect(!stale.ok && stale.refusal.kind).toBe('editedMeanwhile')
      const opened = done(await publishLedger(world.ground, { ...target, seenVersion: 1 }))
      expect(await published(ledger)).toEqual(publicPartOf(opened))
      const listed = await publicLedgers(world.store.db).list(id, {}, { page: 1, size: 20 })
      expect(listed.families.map(({ main }) => main.id)).toEqual([ledger.id])
      expect(listed.total).toBe(1)
      done(await unpublishLedger(world.ground, target))
      expect(await published(ledger)).toBeUndefined()
    })

    it('what is published names nobody who recorded or was reminded, and its matter only when that is public', async () => {
      const matter = await world.aMatter()
      const ledger = await world.anOpened({ matterId: matter.id })
      done((await world.reminding(ledger, 'koping')).result)
      done(await world.decide(ledger, 'sala'))
      done(await publishLedger(world.ground, { actor: intake, recommendationId: ledger.id }))
      const found = await published(ledger)
      expect(found?.matterNumber).toBeUndefined()
      expect(found && sayStatus(found, today, 'sv')).toBe('antagen av 1 av 11')
      expect(JSON.stringify(found)).not.toMatch(/Exempel|reminde|recorded|matterId/)
      done(await publishMatter(world.ground, { actor: intake, matterId: matter.id }))
      expect(await published(ledger)).toEqual({
        ...found,
        matterNumber: matter.number,
      })
    })

    it('a matter tells what it waits for, until everything in it is settled', async () => {
      const matter = await world.aMatter()
      const [first, second] = [
        await world.anOpened({ matterId: matter.id, asked: [anAsked('sala')] }),
        await world.anOpened({ matterId: matter.id, asked: [anAsked('koping')] }),
      ]
      const waitsFor = async () =>
        (await listUnsettledLedgers(world.store.db, id, matter.id, today)).map((one) => one.id)
      expect((await waitsFor()).toSorted()).toEqual([first.id, second.id].toSorted())
      done(await world.decide(first, 'sala'))
      expect(await waitsFor()).toEqual([second.id])
      expect((await findMatter(world.store.db, id, matter.id))?.state).toBe('inPreparation')
      const target = { actor: intake, recommendationId: second.id }
      done(await endRecommendation(world.ground, target, 'Köping går ur samarbetet.'))
      expect(await waitsFor()).toEqual([])
      expect((await findMatter(world.store.db, id, matter.id))?.outcome).toContain(
        'gruppen arbetar inte vidare',
      )
    })

    it('five documents and fifty principals are one query, every row of it right', async () => {
      const principals = Array.from({ length: 50 }, (_, index) => `huvudman-${index + 1}`)
      const { id: _, collaborationId: __, ...toOpen } = aNewLedger()
      const meetingId = world.newId()
      for (const number of [1, 2, 3, 4, 5]) {
        const asked = principals.map((principalId) => anAsked(principalId))
        const title = `Delavtal ${number}`
        const opening = { ...toOpen, title, asked, meetingId }
        const ledger = done(await openLedger(world.ground, intake, opening, principals))
        done(await world.decide(ledger, principals[number] ?? ''))
      }
      const ledgers = await listLedgers(world.store.db, id, { meetingId })
      expect(
        ledgers.map(({ decisions }) => decisions.map(({ principalId }) => principalId)),
      ).toEqual(Array(5).fill(principals))
      expect(ledgers.map((ledger) => statusOf(ledger, today).adopted)).toEqual([1, 1, 1, 1, 1])
    })
  })
}
