import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActor, anAuthorityHat, anId } from '../../test/builders/actor.ts'
import { done } from '../../test/builders/done.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aPreparedMatter, aRecordGround, people } from '../../test/builders/record.ts'
import { databases } from '../../test/database.ts'
import type { Actor } from '../actor/actor.ts'
import { closeMatter, publishMatter } from '../matter/matter.actions.ts'
import { listEvents } from '../matter/matter.repository.ts'
import { saveText } from '../matter/preparation/preparation.actions.ts'
import { publicEventsOf } from '../matter/public/public-matter.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import { NotFound } from '../shared/errors.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { listActs } from '../trail/trail.repository.ts'
import { keepingRecords } from './finalise.ts'
import type { RecordTables } from './record.table.ts'
import type { RecordGround } from './record-ground.ts'
import { insertEntries } from './register-entry.repository.ts'
import { entriesFor, isOverdue } from './register-entry.ts'
import {
  countRegister,
  type EntryFilter,
  listRegister,
  waitingRegistrations,
} from './register-lists.repository.ts'
import { giveRegistrationNumber, withholdTitle } from './registration.actions.ts'
import { listRegistrations, registrationNumbersOf } from './registration.repository.ts'

const { member, intake, official, registrar, ofRegion } = people
const sala = { collaborationId: 'vastmanland', principalId: 'sala' }

for (const { name, open } of databases) {
  describe(`what authorities register, in the ${name} database`, () => {
    let store: Store<RecordTables>
    let ground: RecordGround
    const clock = { now: new Date('2026-11-19T09:00:00Z') }
    beforeAll(async () => {
      store = await open<RecordTables>()
      await makeCollaboration(store.db)
      ground = keepingRecords(aRecordGround(store.db, clock))
    })
    afterAll(() => store?.close())

    /** A closed matter has two records: its outcome, and its text. */
    const closed = async () => {
      const matter = await aPreparedMatter(ground)
      const target = { actor: intake, matterId: matter.id }
      done(await saveText(ground, target, { text: 'Text.', seenTextVersion: 0 }))
      return done(await closeMatter(ground, target, 'Klart.'))
    }
    const listed = (state: EntryFilter['state'], of = sala, page = { page: 1, size: 500 }) =>
      listRegister(store.db, of, { state, today: dayInSweden(clock.now) }, page)
    const entriesOf = async (matterId: string, of = sala) =>
      (await listed('all', of)).entries.filter((entry) => entry.matterId === matterId)
    const entryOf = async (matterId: string, kind = 'outcome') => {
      const entry = (await entriesOf(matterId)).find(({ record }) => record.kind === kind)
      if (!entry) throw new Error(`no entry for the ${kind}`)
      return entry
    }
    const give = (entryId: string, registrationNumber: string, actor: Actor = registrar) =>
      giveRegistrationNumber(ground, { actor }, { entryId, registrationNumber })
    const told = async (matterId: string) =>
      (await listEvents(store.db, 'vastmanland', matterId)).filter(
        ({ kind }) => kind === 'registered',
      )

    it('an entry waits for its number until the registrar gives it', async () => {
      const matter = await closed()
      const before = (await countRegister(store.db, sala, dayInSweden(clock.now))).missing
      const entry = await entryOf(matter.id)
      expect(entry.registered).toBeUndefined()
      const registered = { number: 'KS 2026/123', at: clock.now, byName: registrar.name }
      expect(done(await give(entry.id, ' KS  2026/123 '))).toMatchObject({ registered })
      expect(await entryOf(matter.id)).toMatchObject({ registered })
      expect((await countRegister(store.db, sala, dayInSweden(clock.now))).missing).toBe(before - 1)
      expect(await registrationNumbersOf(store.db, 'vastmanland', matter.id)).toEqual([
        { principalId: 'sala', registrationNumber: 'KS 2026/123' },
      ])
      expect(await registrationNumbersOf(store.db, 'vastmanland', 'not-an-id')).toEqual([])
      expect((await told(matter.id)).map(({ data }) => data)).toEqual([
        { principalId: 'sala', registrationNumber: 'KS 2026/123' },
      ])
    })

    it('a number given later takes its place, and the history keeps both', async () => {
      const matter = await closed()
      const { id } = await entryOf(matter.id)
      done(await give(id, 'KS 2026/1'))
      done(await give(id, 'KS 2026/2', official))
      done(await give(id, 'KS 2026/2', official))
      const history = await listRegistrations(store.db, { ...sala, id })
      expect(history).toMatchObject([
        { ordinal: 2, number: 'KS 2026/2', byName: official.name },
        { ordinal: 1, number: 'KS 2026/1', byName: registrar.name },
      ])
      expect(await registrationNumbersOf(store.db, 'vastmanland', matter.id)).toMatchObject([
        { registrationNumber: 'KS 2026/2' },
      ])
      const subject = { kind: 'matter', id: matter.id }
      const acts = await listActs(
        store.db,
        { collaborationId: 'vastmanland', subject },
        { limit: 2 },
      )
      expect(acts.map(({ details }) => details.registrationNumber)).toEqual([
        'KS 2026/2',
        'KS 2026/1',
      ])
    })

    it('one number for the whole matter is given to all that lack one, and told once', async () => {
      const matter = await closed()
      const given = { entryId: (await entryOf(matter.id)).id, registrationNumber: 'KS 2026/7' }
      done(
        await giveRegistrationNumber(
          ground,
          { actor: registrar },
          { ...given, forWholeMatter: true },
        ),
      )
      const numbers = (await entriesOf(matter.id)).map(({ registered }) => registered?.number)
      expect(numbers).toEqual(['KS 2026/7', 'KS 2026/7'])
      expect(await told(matter.id)).toHaveLength(1)
      const regions = { ...sala, principalId: 'regionen' }
      const theirs = await entriesOf(matter.id, regions)
      expect(theirs.some(({ registered }) => registered)).toBe(false)
    })

    it('the same number on another record of the matter is noted in the trail, not told again', async () => {
      const matter = await closed()
      const [outcome, text] = [await entryOf(matter.id), await entryOf(matter.id, 'text')]
      done(await give(outcome.id, 'KS 2026/8'))
      done(await give(text.id, 'KS 2026/8'))
      expect(await told(matter.id)).toHaveLength(1)
      const subject = { kind: 'register-entry', id: text.id }
      const acts = await listActs(
        store.db,
        { collaborationId: 'vastmanland', subject },
        { limit: 5 },
      )
      expect(acts.map(({ act }) => act)).toEqual(['entry-registered'])
    })

    it('what is no number is refused with a word about why, and changes nothing', async () => {
      const { id } = await entryOf((await closed()).id)
      for (const [typed, code] of [
        [' ', 'number-missing'],
        ['x'.repeat(61), 'number-too-long'],
        ['KS', 'number-malformed'],
        ['=HYPERLINK("1")', 'number-malformed'],
      ] as const) {
        expect(await give(id, typed)).toEqual({ ok: false, refusal: { kind: 'number', code } })
      }
      expect(await give(id, '811218-9876')).toEqual({
        ok: false,
        refusal: { kind: 'content', codes: ['personal-number'] },
      })
      expect(await listRegistrations(store.db, { ...sala, id })).toEqual([])
    })

    it('another authority’s entry does not exist for anybody else, whatever they try', async () => {
      const { id } = await entryOf((await closed()).id)
      const ofSalaElsewhere = anActor(anAuthorityHat(), 8, { collaborationId: 'skane' })
      for (const actor of [ofRegion, intake, ofSalaElsewhere]) {
        await expect(give(id, 'RV 2026/1', actor)).rejects.toBeInstanceOf(NotFound)
        const withheld = withholdTitle(ground, { actor }, { entryId: id, isWithheld: true })
        await expect(withheld).rejects.toBeInstanceOf(NotFound)
      }
      await expect(give(anId(1), 'KS 2026/1')).rejects.toBeInstanceOf(NotFound)
      await expect(give("' or true", 'KS 2026/1')).rejects.toBeInstanceOf(NotFound)
      expect(await give(id, 'KS 2026/1', member)).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-registrar' },
      })
    })

    it('the title of an entry can be withheld, and shown again', async () => {
      const matter = await closed()
      const { id } = await entryOf(matter.id)
      for (const isWithheld of [true, true, false]) {
        const target = { actor: registrar }
        done(await withholdTitle(ground, target, { entryId: id, isWithheld }))
        expect((await entryOf(matter.id)).isTitleWithheld).toBe(isWithheld)
      }
      const subject = { kind: 'register-entry', id }
      const acts = await listActs(
        store.db,
        { collaborationId: 'vastmanland', subject },
        { limit: 5 },
      )
      expect(acts.map(({ details }) => details.isWithheld)).toEqual([false, true])
    })

    it('the public part of a matter tells each authority’s number', async () => {
      const matter = await closed()
      done(await give((await entryOf(matter.id)).id, 'KS 2026/9'))
      done(await publishMatter(ground, { actor: intake, matterId: matter.id }))
      const events = publicEventsOf(await listEvents(store.db, 'vastmanland', matter.id))
      expect(events.find(({ kind }) => kind === 'registered')?.data).toEqual({
        principalId: 'sala',
        registrationNumber: 'KS 2026/9',
      })
    })

    it('two registrars who give a number at once: both are kept, the later one holds', async () => {
      const { id, matterId } = await entryOf((await closed()).id)
      done(await give(id, 'KS 1'))
      await Promise.all([give(id, 'KS 2'), give(id, 'KS 3', official)])
      const history = await listRegistrations(store.db, { ...sala, id })
      expect(history.map(({ ordinal }) => ordinal)).toEqual([3, 2, 1])
      expect((await entryOf(matterId)).registered?.number).toBe(history[0]?.number)
    })

    it('is overdue when two working days have gone without a number, the oldest first', async () => {
      const arboga = { collaborationId: 'vastmanland', principalId: 'arboga' }
      const matter = await aPreparedMatter(ground)
      // Sunday, Wednesday, Thursday, Friday; today is Monday the 23rd.
      const days = ['2026-11-15', '2026-11-18', '2026-11-19', '2026-11-20']
      for (const [index, on] of days.entries()) {
        const at = new Date(`${on}T12:00:00Z`)
        const record = { kind: 'text', id: matter.id, version: index + 1 } as const
        const made = {
          ...{ matter: { ...matter, concerns: ['arboga'] }, record, occasion: 'shared' as const },
          ...{ senderId: undefined, on: dayInSweden(at), at, byName: 'Anna' },
        }
        await inTransaction(store, (trx) => insertEntries(trx, entriesFor(made, ground.newId)))
      }
      clock.now = new Date('2026-11-23T09:00:00Z')
      const dated = async (state: EntryFilter['state']) =>
        (await listed(state, arboga)).entries.map(({ datedOn }) => datedOn)
      expect(await dated('overdue')).toEqual(['2026-11-15', '2026-11-18'])
      expect(await dated('missing')).toEqual(days)
      expect(await dated('all')).toEqual(days.toReversed())
      const { entries } = await listed('missing', arboga)
      expect(entries.map((entry) => isOverdue(entry, dayInSweden(clock.now)))).toEqual([
        true,
        true,
        false,
        false,
      ])
      const waiting = await waitingRegistrations(store.db, 'vastmanland', ['arboga', 'nowhere'])
      expect(waiting).toMatchObject([
        { oldest: { datedOn: days[0], matterNumber: matter.number }, count: days.length },
      ])
      expect(await waitingRegistrations(store.db, 'vastmanland', [])).toEqual([])
      expect(await listed('all', arboga, { page: 2, size: 3 })).toMatchObject({
        entries: [{ datedOn: '2026-11-15' }],
        total: 4,
        isMore: false,
      })
      expect((await countRegister(store.db, arboga, dayInSweden(clock.now))).missing).toBe(4)
    })
  })
}
