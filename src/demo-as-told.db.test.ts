import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../test/database.ts'
import { demoCounty } from '../test/demo-county.ts'
import { loadActor } from './actor/actor.repository.ts'
import { listLedgers } from './adoption/ledger/ledger.repository.ts'
import { folderShelf } from './attachment/shelf.ts'
import { type PersonaKey, personaKeys, playersIn } from './demo/cast/cast.ts'
import { type DemoTables, demoOn } from './demo/demo.ts'
import { stories } from './demo/matters/stories.ts'
import { meetings } from './demo/meetings/meetings.ts'
import { matterIdOf } from './demo/story/perform.ts'
import { actorAt, type Stage } from './demo/story/stage.ts'
import { tellStories } from './demo/story/tell-stories.ts'
import { listPublic } from './matter/list/matter-lists.repository.ts'
import { listUnanswered } from './matter/list/waiting-matters.repository.ts'
import { findMatter, listEvents } from './matter/matter.repository.ts'
import { matterText } from './matter/matter.text.ts'
import { listMeetings } from './meeting/meeting.repository.ts'
import { loadOwnTexts } from './record/own-space.actions.ts'
import { listRegister } from './record/register-lists.repository.ts'
import { importRegister } from './register/import-register.ts'
import type { RegisterTables } from './register/register.table.ts'
import type { Register } from './register/register.ts'
import { dayInSweden } from './shared/calendar-day.ts'
import { signInAs } from './sign-in/demo-sign-in.ts'
import type { DemoPerson } from './sign-in/sign-in-ground.ts'
import { inTransaction, type Store } from './store/store.ts'
import { verifyTrail } from './trail/verify.ts'
import { type Waiting, whatWaits } from './workspace/overview/what-waits.ts'
import { workspacePaths } from './workspace/workspace.paths.ts'
import type { WorkspaceTables } from './workspace/workspace-ground.ts'

const now = new Date('2026-11-22T08:15:00Z')
const today = dayInSweden(now)
const registers = [await demoCounty('vastmanland'), await demoCounty('vastra-gotaland')]

for (const { name, open } of databases) {
  describe(`the demo in the ${name} database`, () => {
    let store: Store<DemoTables & WorkspaceTables & RegisterTables>
    let folder: string
    let people: readonly DemoPerson[] = []
    const faults: unknown[] = []
    const ground = () => ({
      db: store.db,
      shelf: folderShelf(folder),
      registers: async () => registers,
      now: () => now,
      noteFault: (fault: unknown) => faults.push(fault),
      calm: 0,
    })
    const stageOf = (register: Register): Stage => ({
      db: store.db,
      shelf: folderShelf(folder),
      register,
      players: new Map(playersIn(register).map((player) => [player.key, player])),
    })
    beforeAll(async () => {
      store = await open()
      folder = await mkdtemp(join(tmpdir(), 'radslag-demo-test-'))
      for (const register of registers) {
        await inTransaction(store, (trx) => importRegister(trx, register, { by: 'test', at: now }))
      }
      const demo = demoOn(ground())
      people = await demo.people('sv')
      await demo.begin()
    })
    afterAll(async () => {
      await store?.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('has people to sign in as, each with a hat today, grouped by what they are', () => {
      expect(people).toHaveLength(personaKeys.length)
      for (const { hats } of people) expect(hats.length).toBeGreaterThan(0)
      expect(new Set(people.map(({ group }) => group))).toEqual(
        new Set([
          'Västmanland: Stöd till grupperna',
          'Västmanland: Förtroendevalda',
          'Västmanland: Chefer',
          'Västmanland: Hos huvudmännen',
          'Västra Götaland: Stöd till grupperna',
          'Västra Götaland: Hos huvudmännen',
        ]),
      )
      expect(people[0]?.hats).toContain(
        'övergripande ansvarig för stödet, Samverkansgrupp Nära vård (Region Västmanland)',
      )
    })

    it('lets each of them in', async () => {
      for (const { accountId } of people) {
        const signedIn = await signInAs(
          { db: store.db, mode: 'demo', now: () => now },
          accountId,
          '',
        )
        expect(signedIn.ok).toBe(true)
      }
    })

    it('is told whole, and told again it changes nothing', async () => {
      expect(faults).toEqual([])
      const before = await everything()
      for (const register of registers) {
        expect(await tellStories(stageOf(register), { stories, meetings })).toEqual({
          done: 0,
          stuck: [],
        })
      }
      await demoOn(ground()).begin()
      expect(await everything()).toEqual(before)
      for (const { collaboration } of registers) {
        expect((await verifyTrail(store.db, collaboration.id)).state).toBe('intact')
      }
    })

    it('shows matters of every kind and in every state, and some that went to another body with the clause', async () => {
      const matters = await Promise.all(
        stories.map(({ collaborationId, key }) =>
          findMatter(store.db, collaborationId, matterIdOf(key)),
        ),
      )
      const of = (what: 'state' | 'kind') => new Set(matters.map((matter) => matter?.[what]))
      expect(of('state')).toEqual(new Set(Object.keys(matterText.sv.state)))
      expect(of('kind')).toEqual(new Set(Object.keys(matterText.sv.kind)))
      expect(matters.filter((matter) => matter?.publishedAt).length).toBeGreaterThan(10)
      const forwarded = await listEvents(store.db, 'vastmanland', matterIdOf('mobila-team-kvallar'))
      expect(forwarded.find(({ kind }) => kind === 'forwarded')?.data).toMatchObject({
        fromBodyId: 'samverkansgrupp-halsa',
        bodyId: 'samverkansgrupp-nara-vard',
        ruleId: 'K26',
        quote: expect.stringContaining('bereda regiongemensamma frågor'),
      })
    })

    it('has numbers that follow the order in which matters were raised', async () => {
      const { matters } = await listPublic(store.db, 'vastmanland', {}, { page: 1, size: 50 })
      const running = matters.map(({ number }) => Number(number.split(':')[1]))
      expect(running).toEqual(running.toSorted((one, other) => other - one))
    })

    it('has asks that are late, and others that still have time', async () => {
      const waiting = await listUnanswered(store.db, 'vastmanland', ['sala', 'vasteras', 'koping'])
      expect(waiting.some(({ due }) => due !== undefined && due < today)).toBe(true)
      expect(waiting.some(({ due }) => due !== undefined && due > today)).toBe(true)
    })

    it('has registers where most is noted, and something is missing or late', async () => {
      const entries = async (principalId: string, state: 'all' | 'missing' | 'overdue') => {
        const of = { collaborationId: 'vastmanland', principalId }
        const page = { page: 1, size: 100 }
        return (await listRegister(store.db, of, { state, today }, page)).entries.length
      }
      for (const principalId of ['region-vastmanland', 'sala']) {
        const overdue = await entries(principalId, 'overdue')
        const missing = await entries(principalId, 'missing')
        expect(overdue, principalId).toBeGreaterThan(0)
        expect(missing, principalId).toBeGreaterThan(overdue)
        expect(await entries(principalId, 'all'), principalId).toBeGreaterThan(missing)
      }
    })

    it('keeps what a principal has written for itself from everybody else', async () => {
      const matterId = matterIdOf('samordnad-individuell-plan')
      const matter = await findMatter(store.db, 'vastmanland', matterId)
      const [register] = registers
      if (matter === undefined || register === undefined) throw new Error('no matter')
      const texts = async (key: PersonaKey, principalId: string) => {
        const actor = actorAt(stageOf(register), key, now, { principalId })
        return actor && (await loadOwnTexts({ db: store.db }, actor, matter, principalId)).length
      }
      expect(await texts('tjansteperson-sala', 'sala')).toBe(1)
      expect(await texts('tjansteperson-koping', 'sala')).toBe(0)
      expect(await texts('tjansteperson-koping', 'koping')).toBe(0)
    })

    const waitingFor = async (
      register: (typeof registers)[number],
      accountId: string,
    ): Promise<readonly Waiting[]> => {
      const actor = await loadActor(store.db, register, { accountId, on: today })
      if (!actor) throw new Error(`nobody acts by the account ${accountId}`)
      return whatWaits(store, {
        language: 'sv',
        to: workspacePaths('sv'),
        today,
        now,
        name: actor.name,
        places: [{ actor, register }],
      })
    }

    it('has something waiting for every person one may sign in as', async () => {
      const idle: string[] = []
      for (const register of registers) {
        for (const { key, accountId } of playersIn(register)) {
          if ((await waitingFor(register, accountId)).length === 0) idle.push(key)
        }
      }
      expect(idle).toEqual([])
    })

    it('has meetings past and to come, in every state but cancelled', async () => {
      const found = await listMeetings(store.db, 'vastmanland', {})
      const states = new Set(found.map(({ state }) => state))
      expect([...states].toSorted()).toEqual(['agenda', 'approved', 'notes', 'noticed', 'planned'])
      expect(found.some(({ notesPublishedAt }) => notesPublishedAt !== undefined)).toBe(true)
      expect(found.some(({ on }) => on < today) && found.some(({ on }) => on > today)).toBe(true)
    })

    it('has a ledger in which nine of eleven have adopted, one has not, and one is late', async () => {
      const [ledger] = await listLedgers(store.db, 'vastmanland', {})
      const standings =
        ledger?.decisions.map(({ standing }) => standing?.outcome ?? 'pending') ?? []
      const count = (outcome: string) => standings.filter((one) => one === outcome).length
      expect(standings).toHaveLength(11)
      expect(count('adopted') + count('adoptedWithReservation')).toBe(9)
      expect([count('adoptedWithReservation'), count('rejected'), count('pending')]).toEqual([
        1, 1, 1,
      ])
      const late = ledger?.decisions.find(({ standing }) => standing === undefined)
      expect(late?.dueOn !== undefined && late.dueOn < today).toBe(true)
    })

    const everything = async () => {
      const { rows } = await sql<{ entries: string; events: string; accounts: string }>`
        select (select count(*) from trail_entry) as entries, (select count(*) from matter_event) as events,
          (select count(*) from account) as accounts
      `.execute(store.db)
      return rows
    }
  })
}
