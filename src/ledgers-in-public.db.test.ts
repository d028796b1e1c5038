import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { anAsked } from '../test/builders/adoption.ts'
import { type Deciding, deciding } from '../test/builders/deciding.ts'
import { done } from '../test/builders/done.ts'
import { makeCollaboration } from '../test/builders/in-collaboration.ts'
import { people } from '../test/builders/record.ts'
import { databases } from '../test/database.ts'
import { demoCounty } from '../test/demo-county.ts'
import {
  agreementId,
  agreementTitles,
  makeLargeAgreement,
  standingIn,
} from '../test/large-agreement.ts'
import { noMeetings } from '../test/some-meetings.ts'
import type { Standing } from './adoption/decision/decision.ts'
import { openLedger, publishLedger, unpublishLedger } from './adoption/ledger/ledger.actions.ts'
import type { AdoptionActTables } from './adoption/ledger/ledger-change.ts'
import { publicLedgers } from './adoption/public/public-ledgers.repository.ts'
import type { Ledger } from './adoption/recommendation.ts'
import { createApp } from './app.ts'
import { publishMatter } from './matter/matter.actions.ts'
import type { Matter } from './matter/matter.ts'
import { numberInAddress } from './matter/matter-number.ts'
import { publicMatters } from './matter/public/public-matters.repository.ts'
import { principalsInOrder } from './principal/principal-order.ts'
import type { RecordTables } from './record/record.table.ts'
import { day } from './shared/calendar-day.ts'
import { inTransaction, type Store } from './store/store.ts'

const registers = [
  { register: await demoCounty('vastmanland'), version: '1' },
  { register: await demoCounty('vastra-gotaland'), version: '1' },
]
const [here, there] = registers.map(({ register }) =>
  principalsInOrder(register.principals, day('2026-11-22')).map(({ id }) => id),
)
const eleven = here ?? []
const fifty = there ?? []
const hidden = 'Hemlig rekommendation'
const row = z.object({ principal: z.object({ id: z.string() }), outcome: z.string() })
const told = z.object({
  title: z.string(),
  decisions: z.array(row),
  members: z.array(z.object({ title: z.string(), decisions: z.array(row) })),
})

for (const { name, open } of databases) {
  describe(`what principals have decided on the public site, in the ${name} database`, () => {
    let store: Store<AdoptionActTables & RecordTables>
    let world: Deciding
    let app: ReturnType<typeof createApp>
    let matter: Matter
    let ledger: Ledger
    let never: Ledger
    let queries = 0
    const faults: unknown[] = []

    beforeAll(async () => {
      store = await open<AdoptionActTables & RecordTables>()
      await makeCollaboration(store.db)
      await makeCollaboration(store.db, 'vastra-gotaland')
      world = deciding(store)
      const counted = store.db.withPlugin({
        transformQuery: ({ node }) => {
          queries += 1
          return node
        },
        transformResult: async ({ result }) => result,
      })
      app = createApp({
        registers: {
          get: async (id) => registers.find(({ register }) => register.collaboration.id === id),
          list: async () => registers,
          isStale: () => false,
        },
        matters: publicMatters(counted as never),
        meetings: noMeetings,
        ledgers: publicLedgers(counted as never),
        assets: { asset: (file) => `/assets/${file}`, files: new Map() },
        mode: 'demo',
        now: () => new Date('2026-11-22T12:00:00Z'),
        health: { store: 'embedded', version: '0', migrations: 1, answers: async () => true },
        noteFault: (fault) => faults.push(fault),
      })
      matter = await world.aMatter()
      done(await publishMatter(world.ground, { actor: people.intake, matterId: matter.id }))
      const opening = {
        title: 'Överenskommelse om nära vård 2027–2030',
        text: 'Gruppen rekommenderar huvudmännen att anta överenskommelsen.',
        recommendedOn: day('2026-09-09'),
        byBodyId: 'samverkansgrupp-halsa',
        returnsToBodyId: 'samverkansgrupp-halsa',
        condition: { kind: 'allAdopted', from: day('2027-01-01') },
        asked: eleven.map((id) => anAsked(id)),
      } as const
      const { intake } = people
      const inMatter = { ...opening, matterId: matter.id }
      ledger = done(await openLedger(world.ground, intake, inMatter, eleven))
      never = done(await openLedger(world.ground, intake, { ...inMatter, title: hidden }, eleven))
      for (const [index, principalId] of eleven.slice(0, 10).entries()) {
        const changes =
          index === 5
            ? ({ outcome: 'adoptedWithReservation', reservation: 'Punkt 4.2' } as const)
            : index === 6
              ? ({ outcome: 'rejected', link: 'https://norberg.exempel.se/88' } as const)
              : {}
        done(await world.decide(ledger, principalId, changes))
      }
      done(await world.decide(never, eleven[0] ?? '', { registrationNumber: 'HEM 2026/1' }))
      done(await world.reminding(ledger, eleven[10]).then(({ result }) => result))
      await inTransaction(store, (trx) => makeLargeAgreement(trx, 'vastra-gotaland', fifty))
    })
    afterAll(() => store?.close())

    const read = async (path: string) => {
      const response = await app.request(path)
      return { status: response.status, text: await response.text() }
    }
    const words = async (path: string) =>
      (await read(path)).text.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')
    const list = '/vastmanland/beslut'
    const api = '/api/v1/collaborations'
    const target = () => ({ actor: people.intake, recommendationId: ledger.id })
    const matterPage = () => `/vastmanland/arenden/${numberInAddress(matter.number ?? '')}`

    it('nothing is told of a recommendation before somebody publishes it, also where its matter is public', async () => {
      const pages = [
        '/vastmanland',
        list,
        `${list}?huvudman=sala`,
        `${list}/flode`,
        matterPage(),
        `${matterPage()}/flode`,
        `${api}/vastmanland/ledgers`,
        `${api}/vastmanland/matters/${numberInAddress(matter.number ?? '')}`,
      ]
      for (const path of pages) {
        const { status, text } = await read(path)
        expect(status, path).toBe(200)
        expect(text, path).not.toMatch(/nära vård 2027|antog det|rekommendation till 11|Hemlig/)
      }
      const nobody = agreementId(777)
      for (const [before, after] of [
        [`${list}/`, ''],
        [`/en${list}/`, ''],
        [`${list}/`, '/tabell.csv'],
        [`${api}/vastmanland/ledgers/`, ''],
      ] as const) {
        const answers = await Promise.all(
          [nobody, ledger.id, never.id, agreementId(0), 'nytt', '%00'].map(async (id) => {
            const { status, text } = await read(before + id + after)
            return `${status} ${text.replaceAll(id, '·')}`
          }),
        )
        expect(answers[0]).toMatch(/^404 /)
        expect(new Set(answers.slice(0, 5)).size, before).toBe(1)
        expect(answers[5]).toMatch(/^404 /)
      }
      expect(faults).toEqual([])
    })

    it('once published, the page tells each principal’s own decision, and says never that all have', async () => {
      done(await publishLedger(world.ground, target()))
      const page = await words(`${list}/${ledger.id}`)
      expect(page).toContain('Antagen av 9 av 11')
      expect(page).not.toMatch(/[Gg]äller för alla|av alla/)
      expect(page).toContain('Varje huvudman beslutar för sig.')
      expect(page).toContain('En rekommendation binder ingen.')
      expect(page).toMatch(/har antagit 9 .*har avslagit 1 .*har inte beslutat 1/)
      expect(page).toContain('40')
      expect(page).toContain('Antagen med reservation Punkt 4.2')
      expect(page).toMatch(/Avslagen Kommunfullmäktige 26 oktober 2026, § 131, KS 2026\/388/)
      expect(page).toMatch(/Inget beslut Svar senast 31 december 2026/)
      const { text } = await read(`${list}/${ledger.id}`)
      expect(text.match(/<tr role="row"/g)).toHaveLength(12)
      expect(text).toContain('href="https://norberg.exempel.se/88"')
      const english = await read(`/en${list}/${ledger.id}`)
      expect(english.text).toContain('Adopted by 9 of 11')
      expect(english.text).toMatch(/<span lang="sv">Överenskommelse om nära vård 2027–2030<\/span>/)
    })

    it('nobody who recorded, reminded or was asked by name is told of, in any form', async () => {
      for (const path of [
        list,
        `${list}/${ledger.id}`,
        `/en${list}/${ledger.id}`,
        `${list}/${ledger.id}/tabell.csv`,
        `${list}/flode`,
        matterPage(),
        `${api}/vastmanland/ledgers`,
        `${api}/vastmanland/ledgers/${ledger.id}`,
      ]) {
        const { status, text } = await read(path)
        expect(status, path).toBe(200)
        expect(text, path).not.toMatch(/Anna Exempel|registrator@|[Pp]åmin|Hemlig|HEM 2026/)
      }
    })

    it('the matter tells where it is, with the decisions in one step and the way back to the group', async () => {
      const page = await words(matterPage())
      expect(page).toContain('Huvudmännen beslutar nu var för sig: antagen av 9 av 11.')
      expect(page).toMatch(/\. Västerås stad har inte beslutat än\./)
      expect(page).toContain(
        'Tio huvudmän beslutade: nio antog (en med reservation) och en avslog.',
      )
      expect(page).toMatch(/Senast 31 december 2026 \(återstår\) Västerås stad ska besluta\./)
      expect(page).toMatch(/Därefter \(återstår\) Samverkansgrupp Hälsa tar upp vad huvudmännen/)
      const { text } = await read(matterPage())
      expect(text).toContain(`href="/vastmanland/beslut/${ledger.id}"`)
      expect(text.match(/antog det som rekommenderades/g)).toBeNull()
    })

    it('the list, a principal’s own decisions, the feed and the table tell the same', async () => {
      expect(await words(list)).toMatch(
        /En rekommendation .*Överenskommelse om nära vård.*Antagen av 9 av 11/,
      )
      const own = await words(`${list}?huvudman=sala`)
      expect(own).toContain('Vad Sala kommun har beslutat')
      expect(own).toContain('§ 131, KS 2026/388')
      expect(await words(`${list}?organ=chefsforum`)).toContain('Här finns inget publicerat än')
      expect(await words(`${list}?organ=finns-inte`)).toContain('gick inte att förstå')
      for (const odd of [
        'sida=0',
        'sida=999',
        'sida=-1',
        'sida=1e9',
        'huvudman=%00',
        'organ=__proto__',
      ]) {
        expect((await read(`${list}?${odd}`)).status, odd).toBe(200)
      }
      const feed = (await read(`${list}/flode`)).text
      expect(feed.match(/<entry>/g)).toHaveLength(1)
      expect(feed).toContain(
        'Antagen av 9 av 11. 9\u00a0har antagit, 1\u00a0har avslagit, 1\u00a0har inte beslutat.',
      )
      const table = (await read(`${list}/${ledger.id}/tabell.csv`)).text.trim().split('\r\n')
      expect(table).toHaveLength(12)
      expect(table[6]).toContain('"Antagen med reservation"')
      expect((await read('/vastmanland/huvudman/sala')).text).toContain(
        'href="/vastmanland/beslut?huvudman=sala"',
      )
      expect(faults).toEqual([])
    })

    it('an agreement with four parts and fifty principals is one page, right in every square', async () => {
      queries = 0
      const { text, status } = await read(`/vastra-gotaland/beslut/${agreementId(0)}`)
      expect(status).toBe(200)
      expect(queries).toBeLessThanOrEqual(3)
      const names: Readonly<Record<Standing, string>> = {
        adopted: 'Antagen',
        adoptedWithReservation: 'Antagen med reservation',
        rejected: 'Avslagen',
        referredBack: 'Återremitterad',
        pending: 'Inget beslut',
        notNeeded: 'Behöver inget beslut',
      }
      const matrix = text.slice(text.indexOf('<table class="matrix"')).split('</table>')[0] ?? ''
      const squares = [...matrix.matchAll(/<td>.*?<span class="ds-sr-only">([^<]*)<\/span>/g)]
      const expected = fifty.flatMap((_, principal) =>
        agreementTitles.map((__, part) => names[standingIn(part, principal)]),
      )
      expect(squares.map(([, said]) => said)).toEqual(expected)
      for (const title of agreementTitles) expect(matrix).toContain(title)
      for (const part of agreementTitles.keys()) {
        const stands = fifty.map((_, principal) => standingIn(part, principal))
        const adopted = stands.filter((one) => one.startsWith('adopted')).length
        const deciding = stands.filter((one) => one !== 'notNeeded').length
        expect(text).toContain(`Gäller för ${adopted} av ${deciding}`)
        const own = await read(`/vastra-gotaland/beslut/${agreementId(part)}`)
        expect(own.text.match(/<th role="rowheader"/g)).toHaveLength(50)
      }
      expect(await words('/vastra-gotaland/beslut')).toMatch(/En rekommendation .*Med fyra delar\./)
    })

    it('its data comes in one call, with all 250 decisions', async () => {
      queries = 0
      const answer = told.parse(
        JSON.parse((await read(`${api}/vastra-gotaland/ledgers/${agreementId(0)}`)).text),
      )
      expect(queries).toBeLessThanOrEqual(2)
      const all = [answer, ...answer.members]
      expect(all.map(({ title }) => title)).toEqual(agreementTitles)
      for (const [part, { decisions }] of all.entries()) {
        expect(decisions.map(({ principal, outcome }) => [principal.id, outcome])).toEqual(
          fifty.map((id, principal) => [id, standingIn(part, principal)]),
        )
      }
      const earlier = told.parse(
        JSON.parse(
          (await read(`${api}/vastra-gotaland/ledgers/${agreementId(0)}?datum=2026-04-01`)).text,
        ),
      )
      expect(new Set(earlier.decisions.map(({ outcome }) => outcome))).toEqual(new Set(['pending']))
      const csv = (await read(`/vastra-gotaland/beslut/${agreementId(0)}/tabell.csv`)).text
      expect(csv.trim().split('\r\n')).toHaveLength(251)
    })

    it('a part of an agreement that is not published is told of nowhere, and a part of a hidden one stands alone', async () => {
      const hide = (id: string, publishedAt: Date | null) =>
        store.db
          .updateTable('recommendation')
          .set({ published_at: publishedAt })
          .where('id', '=', id)
          .execute()
      const at = new Date('2026-03-11T08:00:00Z')
      await hide(agreementId(2), null)
      const whole = await read(`/vastra-gotaland/beslut/${agreementId(0)}`)
      expect(whole.text).not.toContain(agreementTitles[2])
      expect(whole.text).toContain('Avtalet och dess tre delar')
      await hide(agreementId(2), at)
      await hide(agreementId(0), null)
      const part = await read(`/vastra-gotaland/beslut/${agreementId(1)}`)
      expect(part.status).toBe(200)
      expect(part.text).not.toContain(agreementTitles[0])
      expect(part.text).not.toContain('Del av')
      expect(await words('/vastra-gotaland/beslut')).toContain('Fyra rekommendationer')
      await hide(agreementId(0), at)
    })

    it('what is taken away from the site is gone at the next request', async () => {
      done(await unpublishLedger(world.ground, target()))
      for (const path of [`${list}/${ledger.id}`, `${api}/vastmanland/ledgers/${ledger.id}`]) {
        expect((await read(path)).status, path).toBe(404)
      }
      expect(await words(list)).toContain('Inga beslut är publicerade än')
      expect(await words(matterPage())).not.toMatch(/antagen av|Tio huvudmän/)
    })
  })
}
