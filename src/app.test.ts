import { describe, expect, it } from 'vitest'
import { demoCounty } from '../test/demo-county.ts'
import { noLedgers } from '../test/some-ledgers.ts'
import { noMatters } from '../test/some-matters.ts'
import { noMeetings } from '../test/some-meetings.ts'
import { createApp } from './app.ts'
import { reservedAddresses } from './register/reserved-address.ts'
import { signInPatterns } from './sign-in/sign-in.paths.ts'
import { answerPattern } from './workspace/answer-link/answer-link.paths.ts'
import { replyInboxPattern } from './workspace/answer-link/reply-inbox.routes.ts'
import { decisionLinkPattern } from './workspace/decision-link/decision-link.paths.ts'
import { mailboxPatterns } from './workspace/mailbox/mailbox.paths.ts'
import { workspacePatterns } from './workspace/workspace.paths.ts'

const registers = [
  { register: await demoCounty('vastmanland'), version: '1' },
  { register: await demoCounty('vastra-gotaland'), version: '1' },
]
const faults: unknown[] = []
let isStale = false

const app = createApp({
  registers: {
    get: async (id) => {
      if (id === 'trasig') throw new Error('disk on fire: secret detail')
      return registers.find(({ register }) => register.collaboration.id === id)
    },
    list: async () => registers,
    isStale: () => isStale,
  },
  matters: noMatters,
  ledgers: noLedgers,
  assets: { asset: (name) => `/assets/${name}`, files: new Map() },
  meetings: noMeetings,
  mode: 'demo',
  now: () => new Date('2026-11-22T12:00:00Z'),
  health: { store: 'embedded', version: '0', migrations: 1, answers: async () => true },
  noteFault: (fault) => faults.push(fault),
})

async function read(path: string): Promise<{ status: number; html: string; response: Response }> {
  const response = await app.request(path)
  return { status: response.status, html: await response.text(), response }
}

/** The page's words without its marks, as one line. */
async function words(path: string): Promise<string> {
  const { html } = await read(path)
  return html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/\s+/g, ' ')
}

describe('the public site', () => {
  it('lets the reader choose a collaboration', async () => {
    const { html } = await read('/')
    expect(html).toContain('href="/vastmanland"')
    expect(html).toContain('href="/vastra-gotaland"')
  })

  it('lets the reader choose in English too', async () => {
    const { status, html } = await read('/en')
    expect(status).toBe(200)
    expect(html).toContain('href="/en/vastmanland"')
  })

  it('leads back from a collaboration to the choice of one, on the same day', async () => {
    const { html } = await read('/vastmanland/organ?datum=2019-10-01')
    expect(html).toContain('href="/?datum=2019-10-01">Alla samverkansområden</a>')
  })

  it('shows no news that is years away from the day', async () => {
    const page = await words('/vastmanland?datum=1990-01-01')
    expect(page).toContain('Inget särskilt är aktuellt den här dagen.')
    expect(page).not.toContain('2026 (exempel)')
    expect(await words('/vastmanland/organ/chefsforum?datum=2016-06-01')).not.toContain(
      'Nästa möte',
    )
  })

  it('says that a mandate period has ended and that nothing is decided to follow it', async () => {
    expect(await words('/vastmanland?datum=2027-02-01')).toContain(
      'Nära vård slutade 31 december 2026 Vad som gäller sedan är inte beslutat, enligt registret.',
    )
  })

  it('never leaves the heading of the groups alone', async () => {
    const { html } = await read('/vastra-gotaland')
    expect(html).toContain('href="/vastra-gotaland/organ/delregional-vastbusgrupp"')
  })

  it('says that it is a demo on every page, and that people are invented', async () => {
    for (const path of ['/', '/vastmanland', '/vastmanland/organ/chefsforum', '/om']) {
      expect(await words(path)).toContain('Personer, möten och händelser är påhittade exempel.')
    }
  })

  it('shows the announcement while it holds, and not after', async () => {
    const [first] = registers[0]?.register.announcements ?? []
    expect(await words('/vastmanland')).toContain(first?.title.sv)
    expect(await words('/vastmanland?datum=2016-06-01')).not.toContain(first?.title.sv)
  })

  it('calls the region Landstinget Västmanland before 2017 and Region Västmanland after', async () => {
    expect(await words('/vastmanland/huvudman/region-vastmanland?datum=2016-06-01')).toContain(
      'Landstinget Västmanland',
    )
    expect(await words('/vastmanland?datum=2016-06-01')).toContain('Landstinget Västmanland och')
    expect(await words('/vastmanland?datum=2017-01-01')).toContain('Region Västmanland och')
  })

  it('says which day it shows, and offers the way back when it is another than today', async () => {
    expect(await words('/vastmanland')).toContain('Visar läget idag, 22 november 2026')
    const past = await words('/vastmanland?datum=2019-10-01')
    expect(past).toContain('Visar läget den 1 oktober 2019, inte idag')
    expect(past).toContain('Tillbaka till idag')
  })

  it('keeps the day and the language in every link of a page', async () => {
    const { html } = await read('/en/vastmanland/organ/chefsforum?datum=2019-10-01')
    const links = [...html.matchAll(/href="(\/en\/vastmanland[^"#]*)/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThan(10)
    const without = links.filter((link) => !link?.includes('datum=2019-10-01'))
    // Only the way back to today and the comparison choose their own days, and matters are always of today.
    expect(new Set(without)).toEqual(
      new Set([
        '/en/vastmanland/organ/chefsforum',
        '/en/vastmanland/arenden',
        '/en/vastmanland/arenden?organ=chefsforum',
        '/en/vastmanland/beslut',
        '/en/vastmanland/beslut?organ=chefsforum',
        '/en/vastmanland/moten',
        '/en/vastmanland/moten?organ=chefsforum',
        '/en/vastmanland/jamfor?fran=2019-10-01&amp;till=2026-11-22',
      ]),
    )
  })

  it('says how long a seat has been vacant, and in which group', async () => {
    const page = await words('/vastmanland/organ/samverkansgrupp-nara-vard')
    expect(page).toContain('Sala har varit utan ledamot i 82 dagar.')
    expect(page).toContain('Vakant sedan 1 september 2026')
  })

  it('marks every invented person as an example', async () => {
    const { html } = await read('/vastmanland/organ/samverkansgrupp-halsa')
    const people = (html.match(/Exempel\w+/g) ?? []).length
    const marks = (html.match(/\(exempel\)/g) ?? []).length
    expect(people).toBeGreaterThan(20)
    expect(marks).toBeGreaterThanOrEqual(people)
  })

  it('tells what replaced a discontinued group, and shows it as it was', async () => {
    const page = await words('/vastmanland/organ/politisk-samverkansgrupp-aldre')
    expect(page).toContain('är avvecklad')
    expect(page).toContain('Gruppen fanns till och med 2022.')
    expect(page).toContain('Samverkansgrupp Nära vård')
    expect(page).toContain('Se hur gruppen såg ut den 31 december 2022')
  })

  it('shows each rule with the words of its source, the finding and the next step', async () => {
    const page = await words('/vastmanland/organ/samverkansgrupp-nara-vard/uppdrag')
    expect(page).toContain('14 ledamöter och 14 personliga ersättare')
    expect(page).toContain('Går inte att avgöra')
    expect(page).toContain('Nästa steg:')
  })

  it('says who recorded an interpretation', async () => {
    const page = await words('/vastmanland/organ/samverkansgrupp-halsa/uppdrag')
    expect(page).toMatch(/Det antecknades av .*? \(exempel\) den 15 mars 2023/)
  })

  it('compares two days: groups that came and went, and what the region was called', async () => {
    const page = await words('/vastmanland/jamfor?fran=2016-06-01&till=2026-11-22')
    expect(page).toContain('Samverkansgrupp Nära vård')
    expect(page).toContain('Hette Landstinget Västmanland, heter Region Västmanland.')
  })

  it('asks for two days until they are chosen, and not when the answer is shown', async () => {
    expect(await words('/vastmanland/jamfor')).toContain('Välj två dagar')
    expect(await words('/vastmanland/jamfor?fran=2016-05-01&till=2026-11-22')).not.toContain(
      'Välj två dagar',
    )
  })

  it('puts two days that were the wrong way round right, and says so', async () => {
    expect(await words('/vastmanland/jamfor?fran=2026-11-22&till=2016-06-01')).toContain(
      'Dagarna var omkastade',
    )
  })

  it('speaks English under /en, and marks what is still in Swedish', async () => {
    const { html } = await read('/en/vastmanland/organ/samverkansgrupp-nara-vard')
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('Who sits')
    expect(html).toMatch(/<blockquote lang="sv"/)
    expect(html).toContain('<span lang="sv">Kungsörs kommun</span>')
    expect(html).toMatch(/<cite><span lang="sv">Politiska samverkansgrupper/)
  })
})

describe('what the public site says no to', () => {
  it('says in words that a day does not exist, and keeps what was typed', async () => {
    const { status } = await read('/vastmanland?datum=2026-02-31')
    expect(status).toBe(400)
    expect(await words('/vastmanland?datum=2026-02-31')).toContain(
      '2026-02-31 finns inte i kalendern.',
    )
    const compared = await read('/vastmanland/jamfor?fran=igår&till=2026-02-31')
    expect(compared.status).toBe(422)
    expect(compared.html).toContain('value="igår"')
    expect(compared.html).toContain('value="2026-02-31"')
  })

  it('shows a space where an address held what cannot be written', async () => {
    const { status, html } = await read('/vastmanland?datum=2019%00%1F10')
    expect(status).toBe(400)
    expect(html).toContain('”2019  10” är ingen dag.')
    expect(html).not.toMatch(/[^\P{Cc}\n]/u)
  })

  it('offers what was probably meant when a group is misspelt', async () => {
    const { status, html } = await read('/vastmanland/organ/chefsforumet')
    expect(status).toBe(404)
    expect(html).toContain('href="/vastmanland/organ/chefsforum"')
  })

  it('offers the collaboration that was probably meant', async () => {
    const { status, html } = await read('/vastmannland')
    expect(status).toBe(404)
    expect(html).toContain('href="/vastmanland"')
  })

  it('says that a page can only be read, when somebody sends something to it', async () => {
    const response = await app.request('/vastmanland', { method: 'POST', body: 'x=1' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
    expect(await response.text()).toContain('Det går bara att läsa den här sidan')
  })

  it('has a page for an unknown collaboration, principal and address', async () => {
    for (const path of ['/atlantis', '/vastmanland/huvudman/atlantis', '/vastmanland/a/b/c/d']) {
      expect((await read(path)).status).toBe(404)
    }
  })

  it('answers odd addresses with a page, never with a fault', async () => {
    const odd = [
      '/vastmanland/organ/%00',
      '/vastmanland/organ/%E5%E4%F6',
      '/vastmanland/organ/%3Cscript%3E',
      '/vastmanland/organ/..%2F..%2Fetc',
      '/vastmanland?datum=%00',
      '/vastmanland?datum=9999999999',
      '/vastmanland?datum[]=1',
      `/vastmanland/organ/${'a'.repeat(5000)}`,
      '/en/en/vastmanland',
      '//vastmanland',
    ]
    for (const path of odd) expect((await read(path)).status, path).toBeLessThan(500)
    expect(faults).toEqual([])
  })

  it('leads an address with a slash at the end to the page without it, and never to another site', async () => {
    const { response } = await read('/vastmanland/?datum=2019-10-01')
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/vastmanland?datum=2019-10-01')
    const elsewhere = await read('//evil.example/')
    expect(elsewhere.response.headers.get('location') ?? '/').not.toMatch(/^\/\//)
  })

  it('tells nothing of what went wrong inside', async () => {
    const { status, html } = await read('/trasig')
    expect(status).toBe(500)
    expect(html).toContain('Något gick fel hos oss')
    expect(html).not.toContain('secret')
    expect(faults.splice(0)).toHaveLength(1)
  })

  it('says so when the database is silent and the page shows what was last known', async () => {
    isStale = true
    expect(await words('/vastmanland')).toContain('Databasen svarar inte just nu')
    isStale = false
  })

  it('keeps every address of its own from being taken by a collaboration', () => {
    const behindSignIn = [signInPatterns, workspacePatterns, mailboxPatterns].flatMap((of) =>
      Object.values(of),
    )
    const byLetter = [answerPattern, replyInboxPattern, decisionLinkPattern]
    const own = [...app.routes.map(({ path }) => path), ...behindSignIn, ...byLetter]
      .map((path) => path.split('/')[1] ?? '')
      .filter((word) => /^[a-z0-9-]+$/.test(word))
    expect([...new Set(own)].filter((word) => !reservedAddresses.has(word))).toEqual([])
    expect([...reservedAddresses].filter((word) => !own.includes(word))).toEqual([])
  })

  it('sets no cookie and lets the browser load nothing from elsewhere', async () => {
    const { response } = await read('/vastmanland')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})
