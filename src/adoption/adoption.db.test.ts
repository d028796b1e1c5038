import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anAuthorityHat, anId, anIntakeHat } from '../../test/builders/actor.ts'
import { aNewLedger, anAsked, elevenPrincipals, someFacts } from '../../test/builders/adoption.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aPreparedMatter, done, people } from '../../test/builders/record.ts'
import { databases } from '../../test/database.ts'
import type { Actor } from '../actor/actor.ts'
import { findMatter, listEvents } from '../matter/matter.repository.ts'
import type { MailAddress } from '../post/mail-address.ts'
import { findLetter } from '../post/post.repository.ts'
import { keepingRecords } from '../record/finalise.ts'
import type { RecordTables } from '../record/record.table.ts'
import { day } from '../shared/calendar-day.ts'
import { NotFound } from '../shared/errors.ts'
import { newSecret } from '../sign-in/secret.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { listActs } from '../trail/trail.repository.ts'
import {
  correctDecision,
  openDecisionLink,
  recordDecision,
  recordDecisionByLink,
  remind,
} from './decision.actions.ts'
import { listDecisionEntries } from './decision.repository.ts'
import type { DecisionFacts } from './decision.ts'
import { forgetOldDecisionLinks } from './decision-link.repository.ts'
import { linkLife } from './decision-link.ts'
import {
  closeSettledMatter,
  endRecommendation,
  type LedgerToOpen,
  openLedger,
  publishLedger,
  unpublishLedger,
} from './ledger.actions.ts'
import {
  findLedger,
  findPublicLedger,
  listLedgers,
  listWaitingLedgers,
} from './ledger.repository.ts'
import type { AdoptionActTables, AdoptionGround } from './ledger-change.ts'
import { sayStatus } from './ledger-status.text.ts'
import { statusOf } from './ledger-status.ts'
import type { Ledger } from './recommendation.ts'
import {
  giveBackReturned,
  markReturned,
  returnedOutcomes,
  returnedToMeeting,
} from './returned.repository.ts'

const { member, intake, registrar } = people
const id = 'vastmanland'
const today = day('2026-11-19')
// The address is one that the demo never sends to.
const address = 'registrator@sala.example' as MailAddress

/** The registrar of any principal. */
const registrarOf = (principalId: string): Actor =>
  anActor(anAuthorityHat({ id: `vastmanland:${principalId}-r`, principalId, role: 'registrar' }), 9)

for (const { name, open } of databases) {
  describe(`what principals decide, in the ${name} database`, () => {
    let store: Store<AdoptionActTables & RecordTables>
    let ground: AdoptionGround
    const clock = { now: new Date('2026-11-19T09:00:00Z') }
    let ids = 1_000
    const newId = () => {
      ids += 1
      return anId(ids)
    }
    beforeAll(async () => {
      store = await open()
      await makeCollaboration(store.db)
      ground = keepingRecords({ db: store.db, now: () => clock.now, newId })
    })
    afterAll(() => store?.close())

    const aMatter = () => aPreparedMatter(keepingRecords({ db: store.db, now: ground.now, newId }))
    const anOpened = async (changes: Partial<LedgerToOpen> = {}): Promise<Ledger> => {
      const { id: _, collaborationId: __, ...toOpen } = aNewLedger()
      return done(await openLedger(ground, intake, { ...toOpen, ...changes }, elevenPrincipals))
    }
    const decide = (
      { id: recommendationId }: Ledger,
      principalId: string,
      changes: Partial<DecisionFacts> = {},
      entryId = newId(),
    ) =>
      recordDecision(
        ground,
        { actor: registrarOf(principalId), recommendationId },
        { principalId, entryId, facts: someFacts(changes) },
      )
    const kindsOf = async (matterId: string) =>
      (await listEvents(store.db, id, matterId)).slice(2).map(({ kind }) => kind)
    const actsOf = async (subjectId: string) =>
      (
        await listActs(
          store.db,
          { collaborationId: id, subject: { kind: 'recommendation', id: subjectId } },
          { limit: 50 },
        )
      ).map(({ act }) => act)
    const reminding = (ledger: Ledger, principalId = 'sala') => {
      let token = ''
      return remind(
        ground,
        { actor: intake, recommendationId: ledger.id },
        {
          principalId,
          to: address,
          name: 'Registratorn',
          names: { body: 'Samverkansgrupp Hälsa', principal: 'Sala kommun' },
          addressOf: (secret) => {
            token = secret
            return `https://radslag.example/beslut/${secret}`
          },
          language: 'sv',
        },
      ).then((result) => ({ result, token }))
    }

    it('eleven principals are asked by one form, sent twice or not, and it is told once', async () => {
      const matter = await aMatter()
      const form = { id: newId(), matterId: matter.id, outcomeId: newId(), meetingId: newId() }
      const ledger = await anOpened(form)
      expect(await anOpened(form)).toEqual(ledger)
      // The same outcome from another form is the same recommendation.
      expect((await anOpened({ ...form, id: newId() })).id).toBe(ledger.id)
      expect(await findLedger(store.db, id, ledger.id)).toEqual(ledger)
      expect(ledger.decisions).toHaveLength(11)
      expect(await kindsOf(matter.id)).toEqual(['recommended'])
      expect(await actsOf(ledger.id)).toEqual(['recommendation-recommended'])
      expect(await listLedgers(store.db, id, { matterId: matter.id })).toEqual([ledger])
      expect(await listLedgers(store.db, id, { meetingId: form.meetingId })).toEqual([ledger])
    })

    it('nobody but the group’s support asks them, and not about a matter that they may not read or that has ended', async () => {
      const { id: _, collaborationId: __, ...toOpen } = aNewLedger()
      for (const actor of [member, registrar]) {
        expect(await openLedger(ground, actor, toOpen, elevenPrincipals)).toEqual({
          ok: false,
          refusal: { kind: 'denied', code: 'only-support-opens' },
        })
      }
      const outsider = anActor(anIntakeHat('annat-organ'), 4)
      const matter = await aMatter()
      const elsewhere = { ...toOpen, byBodyId: 'annat-organ', matterId: matter.id }
      await expect(openLedger(ground, outsider, elsewhere, elevenPrincipals)).rejects.toThrow(
        NotFound,
      )
      const wrong = { ...toOpen, title: '', asked: [] }
      expect(await openLedger(ground, intake, wrong, elevenPrincipals)).toEqual({
        ok: false,
        refusal: { kind: 'content', codes: ['title-missing', 'nobody-asked'] },
      })
    })

    it('nine of eleven adopt, one with a reservation, one says no, the last adopts: never for all, and the matter stays', async () => {
      const matter = await aMatter()
      const ledger = await anOpened({ matterId: matter.id })
      const adopters = elevenPrincipals.slice(0, 9)
      for (const [index, principalId] of adopters.entries()) {
        const reserved = { outcome: 'adoptedWithReservation', reservation: 'Punkt 4.2' } as const
        done(await decide(ledger, principalId, index === 4 ? reserved : {}))
      }
      const [tenth = '', eleventh = ''] = elevenPrincipals.slice(9)
      const after = done(await decide(ledger, tenth, { outcome: 'rejected' }))
      expect(statusOf(after, today).counts).toMatchObject({
        adopted: 8,
        adoptedWithReservation: 1,
        rejected: 1,
        pending: 1,
      })
      const last = done(await decide(ledger, eleventh, { decidedOn: today }))
      expect(sayStatus(last, today, 'sv')).toBe('antagen av 10 av 11')
      expect(await findLedger(store.db, id, ledger.id)).toEqual(last)
      expect((await findMatter(store.db, id, matter.id))?.state).toBe('inPreparation')
      expect(await kindsOf(matter.id)).toEqual(['recommended', ...Array(11).fill('decided')])
    })

    it('the matter closes with the last adoption, with its records, and not before', async () => {
      const matter = await aMatter()
      const ledger = await anOpened({ matterId: matter.id })
      for (const principalId of elevenPrincipals.slice(0, 10)) {
        done(await decide(ledger, principalId))
        expect((await findMatter(store.db, id, matter.id))?.state).toBe('inPreparation')
      }
      done(await decide(ledger, elevenPrincipals[10] ?? ''))
      expect(await findMatter(store.db, id, matter.id)).toMatchObject({
        state: 'closed',
        outcome:
          '”Överenskommelse om nära vård 2027–2030”: alla 11 huvudmän som skulle besluta har antagit.',
      })
      expect((await kindsOf(matter.id)).slice(-2)).toEqual(['decided', 'closed'])
      const entries = await store.db
        .selectFrom('register_entry')
        .select('record_kind')
        .where('matter_id', '=', matter.id)
        .execute()
      expect(entries.map(({ record_kind }) => record_kind)).toContain('outcome')
      // What was recorded wrong can still be put right, and the matter has ended all the same.
      const corrected = await correctDecision(
        ground,
        { actor: registrarOf('sala'), recommendationId: ledger.id },
        {
          principalId: 'sala',
          entryId: newId(),
          facts: someFacts({ outcome: 'rejected' }),
          because: 'Fel beslut.',
          seenEntries: 1,
        },
      )
      expect(sayStatus(done(corrected), today, 'sv')).toBe('antagen av 10 av 11')
      expect((await findMatter(store.db, id, matter.id))?.state).toBe('closed')
    })

    it('a matter whose day has come is closed by the support, and refused until then', async () => {
      const matter = await aMatter()
      const on = day('2026-12-01')
      const ledger = await anOpened({
        matterId: matter.id,
        condition: { kind: 'date', on },
        asked: [anAsked('sala')],
      })
      done(await decide(ledger, 'sala'))
      const close = (actor: Actor) => closeSettledMatter(ground, { actor, matterId: matter.id })
      expect(await close(intake)).toEqual({ ok: false, refusal: { kind: 'notSettled' } })
      clock.now = new Date('2026-12-01T09:00:00Z')
      expect(await close(member)).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-support-ends' },
      })
      expect(done(await close(intake)).state).toBe('closed')
      expect(await close(intake)).toEqual({ ok: false, refusal: { kind: 'notSettled' } })
      clock.now = new Date('2026-11-19T09:00:00Z')
    })

    it('the same form sent twice, also at once, is one entry; the same decision told by another is said to be there', async () => {
      const ledger = await anOpened()
      const entryId = newId()
      const both = await Promise.all([1, 2].map(() => decide(ledger, 'sala', {}, entryId)))
      expect(both.map(({ ok }) => ok)).toEqual([true, true])
      expect(await listDecisionEntries(store.db, ledger)).toMatchObject([
        { id: entryId, number: 1, way: 'recorded', isByLink: false },
      ])
      expect(await decide(ledger, 'sala')).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'same-decision' },
      })
      expect(await decide(ledger, 'sala', { outcome: 'rejected' })).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'already-decided' },
      })
    })

    it('two who record different things at once: one is kept, the other is told', async () => {
      const ledger = await anOpened()
      const both = await Promise.all([
        decide(ledger, 'sala', { paragraph: '§ 1' }),
        decide(ledger, 'sala', { paragraph: '§ 2' }),
      ])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await listDecisionEntries(store.db, ledger)).toHaveLength(1)
    })

    it('nobody records for somebody else, and whoever may not know of it is told that there is none', async () => {
      const ledger = await anOpened({ asked: [anAsked('sala'), anAsked('koping')] })
      const target = (actor: Actor) => ({ actor, recommendationId: ledger.id })
      const typed = { principalId: 'sala', entryId: newId(), facts: someFacts() }
      for (const actor of [member, intake, registrarOf('koping')]) {
        expect(await recordDecision(ground, target(actor), typed)).toEqual({
          ok: false,
          refusal: { kind: 'denied', code: 'only-own-authority-records' },
        })
      }
      const norberg = registrarOf('norberg')
      await expect(recordDecision(ground, target(norberg), typed)).rejects.toThrow(NotFound)
      const skane = { ...registrarOf('sala'), collaborationId: 'skane' }
      await expect(recordDecision(ground, target(skane), typed)).rejects.toThrow(NotFound)
      const broken = { actor: registrar, recommendationId: 'inget' }
      await expect(recordDecision(ground, broken, typed)).rejects.toThrow(NotFound)
    })

    it('what is wrong with a decision is said at once, and nothing is kept', async () => {
      const ledger = await anOpened()
      expect(
        await decide(ledger, 'sala', {
          decidedOn: day('2026-09-01'),
          link: 'protokoll',
          registrationNumber: '?',
        }),
      ).toEqual({
        ok: false,
        refusal: {
          kind: 'content',
          codes: ['decided-before-recommended', 'number-is-none', 'link-is-none'],
        },
      })
      expect(await listDecisionEntries(store.db, ledger)).toEqual([])
    })

    it('a correction keeps what stood before, is one act by one form, and tells whoever came second', async () => {
      const ledger = await anOpened()
      done(await decide(ledger, 'sala', { outcome: 'rejected' }))
      const mend = (because: string, entryId = newId()) =>
        correctDecision(
          ground,
          { actor: registrar, recommendationId: ledger.id },
          { principalId: 'sala', entryId, facts: someFacts(), because, seenEntries: 1 },
        )
      const form = newId()
      done(await mend('Nämnden antog.', form))
      done(await mend('Nämnden antog.', form))
      const second = await mend('Så var det.')
      expect(!second.ok && second.refusal.kind).toBe('editedMeanwhile')
      const history = await listDecisionEntries(store.db, ledger, 'sala')
      expect(history.map(({ way, facts }) => [way, facts?.outcome])).toEqual([
        ['recorded', 'rejected'],
        ['corrected', 'adopted'],
      ])
      await expect(
        store.db.updateTable('decision_entry').set({ paragraph: '§ 999' }).execute(),
      ).rejects.toThrow('append-only')
      await expect(store.db.deleteFrom('decision_entry').execute()).rejects.toThrow('append-only')
    })

    it('a decision that was never made is taken back', async () => {
      const ledger = await anOpened()
      done(await decide(ledger, 'sala'))
      const correction = {
        principalId: 'sala',
        entryId: newId(),
        because: 'Det gällde en annan fråga.',
        seenEntries: 1,
      }
      const target = { actor: registrar, recommendationId: ledger.id }
      const after = done(await correctDecision(ground, target, correction))
      expect(statusOf(after, today).counts.pending).toBe(11)
      expect(await findLedger(store.db, id, ledger.id)).toEqual(after)
      expect(done(await decide(ledger, 'sala')).decisions).toContainEqual(
        expect.objectContaining({ principalId: 'sala', entries: 3 }),
      )
    })

    it('a reminder is a letter with a link: opening it records nothing, using it records once', async () => {
      const matter = await aMatter()
      const ledger = await anOpened({ matterId: matter.id })
      const { result, token } = await reminding(ledger)
      const letter = await findLetter(store.db, done(result).letterId)
      expect(letter?.text).toContain(`https://radslag.example/beslut/${token}`)
      expect(letter?.subject).toContain('Sala kommun')
      for (const _ of [1, 2, 3]) {
        const opened = done(await openDecisionLink(ground, token))
        expect(opened).toMatchObject({ link: { principalId: 'sala' }, ledger: { id: ledger.id } })
      }
      expect(await listDecisionEntries(store.db, ledger)).toEqual([])
      const kept = JSON.stringify(await store.db.selectFrom('decision_link').selectAll().execute())
      expect(kept).not.toContain(token)

      const use = (changes: Partial<DecisionFacts> = {}, entryId = newId()) =>
        recordDecisionByLink(ground, token, {
          entryId,
          facts: someFacts(changes),
          name: 'Rut Exempelregistrator',
        })
      // What was typed wrong can be mended: the link is not used by it.
      expect(await use({ decidedOn: day('2027-01-01') })).toMatchObject({
        ok: false,
        refusal: { kind: 'content', codes: ['decided-in-future'] },
      })
      const form = newId()
      const recorded = done(await use({}, form))
      done(await use({}, form))
      expect(recorded.decisions.find(({ principalId }) => principalId === 'sala')).toMatchObject({
        standing: { outcome: 'adopted', recordedBy: 'Rut Exempelregistrator' },
      })
      expect(await use({ outcome: 'rejected' })).toEqual({
        ok: false,
        refusal: { kind: 'link', code: 'used' },
      })
      expect(await listDecisionEntries(store.db, ledger)).toMatchObject([{ isByLink: true }])
      expect(await kindsOf(matter.id)).toEqual(['recommended', 'reminded', 'decided'])
    })

    it('two who use the same link at once record one decision', async () => {
      const ledger = await anOpened()
      const { token } = await reminding(ledger)
      const both = await Promise.all(
        ['§ 1', '§ 2'].map((paragraph) =>
          recordDecisionByLink(ground, token, {
            entryId: newId(),
            facts: someFacts({ paragraph }),
          }),
        ),
      )
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await listDecisionEntries(store.db, ledger)).toHaveLength(1)
    })

    it('a link that is unknown, too old or no longer needed says so, and is forgotten in time', async () => {
      const ledger = await anOpened()
      const { token } = await reminding(ledger)
      const typed = { entryId: newId(), facts: someFacts() }
      const unknown = { ok: false, refusal: { kind: 'link', code: 'unknown' } }
      expect(await openDecisionLink(ground, newSecret())).toEqual(unknown)
      expect(await recordDecisionByLink(ground, newSecret(), typed)).toEqual(unknown)
      done(await decide(ledger, 'sala'))
      expect(await openDecisionLink(ground, token)).toMatchObject({
        refusal: { code: 'already-decided' },
      })
      expect(await recordDecisionByLink(ground, token, typed)).toMatchObject({
        refusal: { code: 'already-decided' },
      })
      const later = new Date(clock.now.getTime() + linkLife)
      const then = { ...ground, now: () => later }
      expect(await openDecisionLink(then, token)).toMatchObject({ refusal: { code: 'too-old' } })
      await forgetOldDecisionLinks(store.db, new Date(later.getTime() + 25 * 60 * 60_000))
      expect(await openDecisionLink(ground, token)).toEqual(unknown)
    })

    it('nobody is reminded twice in a row, or for nothing, or by somebody else than the support', async () => {
      const ledger = await anOpened()
      done((await reminding(ledger)).result)
      const again = (await reminding(ledger)).result
      expect(again).toEqual({ ok: false, refusal: { kind: 'state', code: 'reminded-just-now' } })
      done(await decide(ledger, 'koping'))
      expect((await reminding(ledger, 'koping')).result).toMatchObject({
        refusal: { code: 'not-waited-for' },
      })
      expect((await reminding(ledger, 'uppsala')).result).toMatchObject({
        refusal: { code: 'not-asked' },
      })
      const { decisions } = (await findLedger(store.db, id, ledger.id)) ?? ledger
      expect(decisions.filter(({ reminders }) => reminders > 0)).toMatchObject([
        { principalId: 'sala', reminders: 1 },
      ])
    })

    it('what waits for a principal is what it has not decided, soonest first, and nothing that has ended', async () => {
      const arboga = (dueOn: string) => [anAsked('arboga', { dueOn: day(dueOn) })]
      const later = await anOpened({ asked: arboga('2027-03-01') })
      const sooner = await anOpened({ asked: arboga('2027-02-01') })
      const decided = await anOpened({ asked: arboga('2027-01-01') })
      const ended = await anOpened({ asked: arboga('2027-01-01') })
      done(await decide(decided, 'arboga'))
      const target = { actor: intake, recommendationId: ended.id }
      done(await endRecommendation(ground, target, 'Frågan har förfallit.'))
      const waiting = (await listWaitingLedgers(store.db, id, 'arboga')).map((one) => one.id)
      expect(
        waiting.filter((one) => [later, sooner, decided, ended].some((l) => l.id === one)),
      ).toEqual([sooner.id, later.id])
      expect(await decide(ended, 'arboga')).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'recommendation-ended' },
      })
      expect(
        await endRecommendation(ground, { actor: member, recommendationId: later.id }, 'x'),
      ).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-support-ends' },
      })
    })

    it('everybody reads it once it is published, and not before or after', async () => {
      const ledger = await anOpened()
      const target = { actor: intake, recommendationId: ledger.id }
      expect(await findPublicLedger(store.db, id, ledger.id)).toBeUndefined()
      expect(await publishLedger(ground, { ...target, actor: member })).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-intake-publishes' },
      })
      const stale = await publishLedger(ground, { ...target, seenVersion: 7 })
      expect(!stale.ok && stale.refusal.kind).toBe('editedMeanwhile')
      const published = done(await publishLedger(ground, { ...target, seenVersion: 1 }))
      expect(await findPublicLedger(store.db, id, ledger.id)).toEqual(published)
      const listed = await listLedgers(store.db, id, { isPublic: true })
      expect(listed.map((one) => one.id)).toEqual([ledger.id])
      done(await unpublishLedger(ground, target))
      expect(await findPublicLedger(store.db, id, ledger.id)).toBeUndefined()
    })

    it('what principals have decided returns to the body that asked: once, grouped, and again only with news', async () => {
      const bodyId = 'chefsforum'
      const [one, two] = [
        await anOpened({ returnsToBodyId: bodyId, title: 'Första' }),
        await anOpened({ returnsToBodyId: bodyId, title: 'Andra' }),
      ]
      expect(await returnedOutcomes(store.db, id, bodyId)).toEqual([])
      done(await decide(one, 'sala'))
      done(await decide(one, 'koping', { outcome: 'rejected' }))
      done(await decide(two, 'sala'))
      const returned = await returnedOutcomes(store.db, id, bodyId)
      expect(
        returned.map(({ title, decisions }) => [title, decisions.map((d) => d.principalId).sort()]),
      ).toEqual([
        ['Första', ['koping', 'sala']],
        ['Andra', ['sala']],
      ])
      const [meetingId, other] = [newId(), newId()]
      const returnIds = returned.flatMap(({ decisions }) => decisions.map((d) => d.returnId))
      const mark = (onMeeting: string) =>
        inTransaction(store, (trx) =>
          markReturned(trx, id, { returnIds, meetingId: onMeeting, at: clock.now }),
        )
      expect((await mark(meetingId)).toSorted()).toEqual(returnIds.toSorted())
      expect(await mark(other)).toEqual([])
      expect(await returnedOutcomes(store.db, id, bodyId)).toEqual([])
      expect(await returnedToMeeting(store.db, id, meetingId)).toEqual(returned)

      const corrections = { principalId: 'sala', because: 'Fel paragraf.', seenEntries: 1 }
      const target = { actor: registrar, recommendationId: two.id }
      const facts = someFacts({ paragraph: '§ 132' })
      done(await correctDecision(ground, target, { ...corrections, entryId: newId(), facts }))
      expect(await returnedOutcomes(store.db, id, bodyId)).toEqual([])
      done(await decide(one, 'koping', { decidedOn: day('2026-11-16'), paragraph: '§ 140' }))
      expect(await returnedOutcomes(store.db, id, bodyId)).toMatchObject([
        { title: 'Första', decisions: [{ principalId: 'koping', standing: 'adopted' }] },
      ])
      // The meeting was cancelled: the rest waits for the next.
      await inTransaction(store, (trx) => giveBackReturned(trx, id, meetingId))
      const waiting = await returnedOutcomes(store.db, id, bodyId)
      expect(waiting.flatMap(({ decisions }) => decisions)).toHaveLength(3)
    })

    it('five documents and fifty principals are one query, every row of it right', async () => {
      const principals = Array.from({ length: 50 }, (_, index) => `huvudman-${index + 1}`)
      const { id: _, collaborationId: __, ...toOpen } = aNewLedger()
      const meetingId = newId()
      for (const number of [1, 2, 3, 4, 5]) {
        const asked = principals.map((principalId) => anAsked(principalId))
        const title = `Delavtal ${number}`
        const opening = { ...toOpen, title, asked, meetingId }
        const ledger = done(await openLedger(ground, intake, opening, principals))
        done(await decide(ledger, principals[number] ?? ''))
      }
      const ledgers = await listLedgers(store.db, id, { meetingId })
      expect(
        ledgers.map(({ decisions }) => decisions.map(({ principalId }) => principalId)),
      ).toEqual(Array(5).fill(principals))
      expect(ledgers.map((ledger) => statusOf(ledger, today).adopted)).toEqual([1, 1, 1, 1, 1])
    })

    it('the database itself refuses what cannot be', async () => {
      const ledger = await anOpened()
      const put = (columns: string) =>
        sql`update principal_decision set ${sql.raw(columns)} where recommendation_id = ${ledger.id} and principal_id = 'sala'`.execute(
          store.db,
        )
      await expect(put(`decided_on = '2026-10-26'`)).rejects.toThrow('has_a_day_once_made')
      await expect(put(`outcome = 'adopted', decided_on = '2026-10-26'`)).rejects.toThrow(
        'is_recorded_by_somebody',
      )
      await expect(put(`authority_level = 'kanske'`)).rejects.toThrow('level_is_known')
      await expect(put(`paragraph = '§ 1'`)).rejects.toThrow('says_nothing_before_it_is_made')
      await expect(put(`reservation = 'Nej'`)).rejects.toThrow()
      await expect(put(`returned_at = now()`)).rejects.toThrow('returns_once')
    })

    it('a member for another principal reads it in the group, and a hat elsewhere does not', async () => {
      const ledger = await anOpened({ asked: [anAsked('sala')] })
      const inGroup = anActor(aBodyHat({ principalId: 'norberg' }), 3)
      const typed = { principalId: 'sala', entryId: newId(), facts: someFacts() }
      const target = { actor: inGroup, recommendationId: ledger.id }
      expect(await recordDecision(ground, target, typed)).toMatchObject({ ok: false })
    })
  })
}
