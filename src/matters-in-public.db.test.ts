import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCollaboration } from '../test/builders/in-collaboration.ts'
import { databases } from '../test/database.ts'
import { demoCounty } from '../test/demo-county.ts'
import { hiddenWord, type PublishedExamples, publishExamples } from '../test/published-examples.ts'
import { MatterMaker } from '../test/published-matters.ts'
import type { AdoptionTables } from './adoption/adoption.table.ts'
import { publicLedgers } from './adoption/public/public-ledgers.repository.ts'
import { createApp } from './app.ts'
import { rowShelf } from './attachment/shelf.ts'
import { listenerFor } from './http/listener.ts'
import { PageCache } from './http/page-cache.ts'
import type { ActTables } from './matter/matter-change.ts'
import { numberInAddress } from './matter/matter-number.ts'
import { publicMatters } from './matter/public/public-matters.repository.ts'
import type { MeetingTables } from './meeting/meeting.table.ts'
import { publicMeetings } from './meeting/notes/public-meetings.repository.ts'
import { day } from './shared/calendar-day.ts'
import { madeFrom } from './site/made-from.ts'
import type { Store } from './store/store.ts'

const registers = [
  { register: await demoCounty('vastmanland'), version: '1' },
  { register: await demoCounty('vastra-gotaland'), version: '1' },
]

for (const { name, open } of databases) {
  describe(`matters on the public site, in the ${name} database`, () => {
    let store: Store<ActTables & AdoptionTables & MeetingTables>
    let maker: MatterMaker
    let examples: PublishedExamples
    let app: ReturnType<typeof createApp>
    const faults: unknown[] = []
    beforeAll(async () => {
      store = await open<ActTables & AdoptionTables & MeetingTables>()
      await makeCollaboration(store.db)
      maker = new MatterMaker(store.db)
      examples = await publishExamples(maker)
      app = createApp({
        registers: {
          get: async (id) => registers.find(({ register }) => register.collaboration.id === id),
          list: async () => registers,
          isStale: () => false,
        },
        matters: publicMatters(store.db),
        ledgers: publicLedgers(store.db),
        meetings: publicMeetings(store.db, rowShelf),
        assets: { asset: (file) => `/assets/${file}`, files: new Map() },
        mode: 'demo',
        now: () => new Date('2026-11-22T12:00:00Z'),
        health: { store: 'embedded', version: '0', migrations: 1, answers: async () => true },
        noteFault: (fault) => faults.push(fault),
      })
    })
    afterAll(() => store?.close())

    const read = async (path: string) => {
      const response = await app.request(path)
      return { status: response.status, text: await response.text() }
    }
    const words = async (path: string) =>
      (await read(path)).text.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ')
    const pageOf = ({ number = '' }: { readonly number?: string }) =>
      `/vastmanland/arenden/${numberInAddress(number)}`

    it('the list has those that somebody has published, newest first, and counts no others', async () => {
      const list = await words('/vastmanland/arenden')
      expect(list).toContain('Fem ärenden')
      const places = [
        examples.waiting,
        examples.inPreparation,
        examples.declined,
        examples.closed,
        examples.handedOn,
      ].map(({ title }) => list.indexOf(title))
      expect(places).toEqual(places.toSorted((one, other) => one - other))
      expect(places[0]).toBeGreaterThan(0)
      expect(list).toContain('Hos Chefsforum sedan 7 februari 2026.')
      expect(list).toContain('Rör Region Västmanland, Köping och Sala.')
      expect(list).toContain('Senaste händelse 8 februari 2026.')
    })

    it('no address tells of a draft, of what is not published or no longer, nor of why a matter was declined', async () => {
      const everywhere = [
        '/vastmanland',
        '/vastmanland/arenden',
        `/vastmanland/arenden?sok=${encodeURIComponent(hiddenWord)}`,
        '/vastmanland/arenden?sok=avpublicerad',
        '/vastmanland/arenden?organ=samverkansgrupp-halsa&lage=under-beredning',
        '/en/vastmanland/arenden',
        '/vastmanland/arenden/flode',
        '/en/vastmanland/arenden/flode',
        pageOf(examples.declined),
        `${pageOf(examples.declined)}/flode`,
        '/api/v1/collaborations/vastmanland/matters',
        `/api/v1/collaborations/vastmanland/matters?words=${encodeURIComponent(hiddenWord)}`,
        `/api/v1/collaborations/vastmanland/matters/${numberInAddress(examples.declined.number ?? '')}`,
      ]
      for (const path of everywhere) {
        const { status, text } = await read(path)
        expect(status, path).toBe(200)
        const told = text.replaceAll(
          /<input[^>]*>|<a class="chosen__one"[^>]*>[^<]*|[?&]sok=[^"&]*/g,
          '',
        )
        expect(told, path).not.toContain(hiddenWord)
        expect(told, path).not.toMatch(/Anna Exempel|Aldrig publicerad|Avpublicerad/)
      }
      expect(await words('/vastmanland/arenden?sok=avpublicerad')).toContain(
        'Inget ärende passar det du har valt',
      )
      const counted = await read('/api/v1/collaborations/vastmanland/matters')
      expect(JSON.parse(counted.text)).toMatchObject({ total: 5, isMore: false, next: null })
    })

    it('a number that was never given and a matter that is not published are told apart by nobody', async () => {
      const asked = [
        '2026-999',
        numberInAddress(examples.unpublished.number ?? ''),
        numberInAddress(examples.neverPublished.number ?? ''),
        '2026-0',
        '2026-007',
        '99999-1',
        '2026-99999999999999999999',
        examples.neverPublished.id,
        'nytt',
      ]
      const odd = ['%00', "2026-1'--", '..%2f2026-1', 'x'.repeat(300)]
      for (const [before, after] of [
        ['/vastmanland/arenden/', ''],
        ['/en/vastmanland/arenden/', ''],
        ['/vastmanland/arenden/', '/flode'],
        ['/api/v1/collaborations/vastmanland/matters/', ''],
      ] as const) {
        const answers = await Promise.all(
          asked.map(async (number) => {
            const { status, text } = await read(before + number + after)
            // A page says its own address where it links to itself in another language.
            return { status, text: text.replaceAll(number, '·') }
          }),
        )
        expect(answers[0]?.status).toBe(404)
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
        for (const number of odd) {
          expect((await read(before + number + after)).status, number).toBe(404)
        }
      }
      expect(faults).toEqual([])
    })

    it('the page of a matter tells its way between bodies, with the words it was handed on by', async () => {
      const page = await words(pageOf(examples.handedOn))
      expect(page).toContain('Vem betalar hjälpmedel när en elev byter skola?')
      expect(page).toContain('Ärendet lämnades vidare från Samverkansgrupp Hälsa till Chefsforum.')
      expect(page).toContain('Identifiera områden där oenighet råder om tolkningar i ansvar')
      expect(page).toContain('Uppdragsbeskrivning för länsgemensam samverkansgrupp')
      expect(page).toContain('Härnäst')
      expect(page).not.toMatch(/Skolan är verksamheten|Vården är verksamheten/)
      const { text } = await read(pageOf(examples.handedOn))
      expect(text).toContain('href="/vastmanland/organ/chefsforum/uppdrag#K31"')
    })

    it('the page of a matter that is closed says what it led to, paragraph by paragraph, and has no next step', async () => {
      const { text } = await read(pageOf(examples.closed))
      expect(text).toContain('>Varje huvudman tar ställning för sig.</p>')
      expect(text).not.toContain('data-state="coming"')
    })

    it('says what each authority calls the matter, in the order of the principals', async () => {
      const { id } = examples.handedOn
      for (const [number, principalId, registrationNumber] of [
        [90, 'sala', 'KS 2026/512'],
        [91, 'region-vastmanland', 'RV260417'],
      ] as const) {
        await sql`
          insert into matter_event (collaboration_id, matter_id, number, at, kind, by_account_id,
            by_name, by_hat, is_public, data)
          values ('vastmanland', ${id}, ${number}, '2026-02-20T09:00:00Z', 'registered',
            '00000000-0000-4000-8000-000000000001', 'Anna Exempel1', '{}', true,
            ${JSON.stringify({ principalId, registrationNumber, note: hiddenWord })})
        `.execute(store.db)
      }
      const page = await words(pageOf(examples.handedOn))
      expect(page).toMatch(/Region Västmanland *: RV260417 .*Sala kommun *: KS 2026\/512/)
      expect(page).not.toContain(hiddenWord)
      const { text } = await read(
        `/api/v1/collaborations/vastmanland/matters/${numberInAddress(examples.handedOn.number ?? '')}`,
      )
      expect(text).not.toContain(hiddenWord)
      // Numbers with gaps would tell how much happens that is not public.
      expect(JSON.parse(text)).toMatchObject({
        registrationNumbers: [{ number: 'KS 2026/512' }, { number: 'RV260417' }],
        events: [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number })),
      })
    })

    it.each([
      ['words of its text', 'sok=hj%C3%A4lpmedel', 'Ett ärende passar urvalet'],
      ['its number', 'sok=2026-1', 'Ett ärende passar urvalet'],
      ['its number as people write it', 'sok=2026%3A1', 'Ett ärende passar urvalet'],
      ['a body that has had it', 'organ=samverkansgrupp-halsa', 'Två ärenden passar urvalet'],
      ['a kind', 'slag=oenighet', 'Ett ärende passar urvalet'],
      ['a state', 'lage=avslutat', 'Ett ärende passar urvalet'],
      ['a principal', 'huvudman=koping', 'Två ärenden passar urvalet'],
      ['all at once', 'sok=elev&organ=chefsforum&slag=oenighet&huvudman=sala', 'Ett ärende'],
      ['something that no matter has', 'sok=tunnelbana', 'Inget ärende passar'],
    ])('the list is narrowed by %s', async (_, query, told) => {
      expect(await words(`/vastmanland/arenden?${query}`)).toContain(told)
    })

    it('an odd question shows a list, never a fault', async () => {
      const odd = [
        'sok=%00%01',
        'sok=%E0%A4%A',
        'sok=%27%22%29%3B--',
        'sok=och',
        `sok=${'a'.repeat(5_000)}`,
        'sok=%22-%22+or+%7C+%26+%21',
        'sok=2026-99999999999999',
        'sok=9999-999999999',
        'organ=__proto__',
        'slag=toString&lage=constructor',
        'huvudman=%00',
        'sida=0',
        'sida=-1',
        'sida=1e9',
        'sida=9999',
        'sida=99999999999999999999',
        'sok=a&sok=b',
        'datum=2026-02-31',
        '=&&&=',
      ]
      for (const query of odd) {
        expect((await read(`/vastmanland/arenden?${query}`)).status, query).toBe(200)
        const api = await read(
          `/api/v1/collaborations/vastmanland/matters?${query.replaceAll('sok=', 'words=')}`,
        )
        expect([200, 400], query).toContain(api.status)
      }
      expect(faults).toEqual([])
      expect(await words('/vastmanland/arenden?organ=finns-inte')).toContain(
        'En del av adressen gick inte att förstå',
      )
    })

    it('nothing is listed in another collaboration', async () => {
      expect(await words('/vastra-gotaland/arenden')).toContain('Inga ärenden är publicerade än')
      const { number = '' } = examples.closed
      expect((await read(`/vastra-gotaland/arenden/${numberInAddress(number)}`)).status).toBe(404)
      const { text } = await read('/vastra-gotaland/arenden/flode')
      expect(text).not.toContain('<entry>')
      expect(text).toContain('<updated>')
    })

    it('the feed is Atom, with the matter that something last happened to first', async () => {
      const response = await app.request('/vastmanland/arenden/flode')
      expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
      const feed = await response.text()
      expect(feed.match(/<entry>/g)).toHaveLength(5)
      expect(feed.indexOf(examples.waiting.title)).toBeLessThan(feed.indexOf(examples.closed.title))
      const { text } = await read('/vastmanland/arenden')
      expect(text).toMatch(
        /<link rel="alternate" type="application\/atom\+xml"[^>]*href="\/vastmanland\/arenden\/flode"/,
      )
    })

    it('the open data can be narrowed to days, and refuses what it does not know in words', async () => {
      const list = '/api/v1/collaborations/vastmanland/matters'
      const total = async (query: string) => JSON.parse((await read(`${list}?${query}`)).text).total
      expect(await total('from=2026-03-10&until=2026-04-14')).toBe(2)
      expect(await total('until=2026-02-03')).toBe(0)
      expect(await total('body=chefsforum&principal=koping')).toBe(2)
      expect(await total('limit=2&page=2')).toBe(5)
      for (const query of ['body=x', 'principal=x', 'kind=x', 'state=draft', 'raisedBy=x']) {
        expect((await read(`${list}?${query}`)).status, query).toBe(400)
      }
    })

    it('a matter that is taken away from the site is gone at the next request, whatever was kept before', async () => {
      const known = { versionOf: () => '1', versionOfAll: () => '1', isStale: () => false }
      const server = createServer(
        listenerFor({
          fetch: app.fetch,
          pages: new PageCache(),
          madeFrom: (path) => madeFrom(path, known, day('2026-11-22')),
        }),
      )
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo // a TCP server that listens has one
      const title = 'Kortlivad fråga om färdtjänst'
      const matter = await maker.make({ content: { title }, steps: ['accept', 'publish'] })
      const number = numberInAddress(matter.number ?? '')
      const paths = [
        `/vastmanland/arenden/${number}`,
        // The same address written otherwise.
        `/vastmanland/%61renden/${number}`,
        `/vastmanland/arenden/${number}/flode`,
        `/api/v1/collaborations/vastmanland/matters/${number}`,
        '/vastmanland/arenden',
        '/vastmanland/%61renden',
        '/en/vastmanland/arenden',
        '/vastmanland/arenden/flode',
        '/api/v1/collaborations/vastmanland/matters',
        '/vastmanland',
      ]
      const ask = async (path: string) => {
        const response = await fetch(`http://127.0.0.1:${port}${path}`)
        return { status: response.status, text: await response.text() }
      }
      try {
        for (const path of paths.slice(0, -1)) expect((await ask(path)).text, path).toContain(title)
        await ask('/vastmanland')
        await maker.step(matter, 'unpublish')
        for (const path of paths) expect((await ask(path)).text, path).not.toContain(title)
        for (const path of paths.slice(0, 4)) expect((await ask(path)).status, path).toBe(404)
      } finally {
        await new Promise((resolve) => server.close(resolve))
      }
    })
  })
}
