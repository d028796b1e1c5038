import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import type { PersonaKey } from '../src/demo/cast/cast.ts'
import { type Cast, gather } from './cast.ts'
import type { Found } from './crawl.ts'
import { textFile } from './hands.ts'
import { said } from './matter-story.ts'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { type Program, startProgram } from './started.ts'
import { untilTold } from './told.ts'
import { type Answer, type Visitor, visit } from './visitor.ts'

/** A published matter of the demo that concerns every principal, and is prepared. */
const title = 'Nya nationella riktlinjer på remiss: vård och omsorg vid demens'
/** A word that stands in everything private, and nowhere else. */
const secret = 'Järnvägsbron'

/** Who must not get to know, and why they could have. */
const outsiders: readonly { readonly who: string; readonly key?: PersonaKey }[] = [
  { who: 'an official of another principal', key: 'tjansteperson-koping' },
  { who: 'the registrar of the region', key: 'registrator-regionen' },
  { who: 'the leader of the group that has the matter', key: 'sammankallande-chefsforum' },
  { who: 'a member of the group it was drafted in', key: 'stod-nara-vard' },
  { who: 'a citizen' },
]

let browser: Browser
let database: OwnDatabase
let program: Program
let cast: Cast
/** `/arbetsyta/vastmanland/arenden/2026-23` */
let matter: string
const visitors = new Map<string, Visitor>()
const before = new Map<string, Seen>()
const after = new Map<string, Seen>()
/** What those of Sala have got to see since: addresses of pages and of forms. */
let privatePages: readonly string[]
let privateForms: readonly string[]

beforeAll(async () => {
  database = await ownDatabase()
  browser = await openBrowser()
  const now = '2026-11-22T12:00:00+01:00'
  program = await startProgram({ now, env: { DATABASE_URL: database.url } })
  await untilTold(database.url, 'vastmanland')
  cast = gather(browser, program.address)
  const sala = await cast.as('tjansteperson-sala')
  await sala.follow('Ärenden')
  await sala.follow(title)
  matter = new URL(sala.page.url()).pathname

  for (const { who, key } of outsiders) {
    const visitor = await visit(program.address, key)
    if (key !== undefined) await wearWhatReads(visitor)
    visitors.set(who, visitor)
  }
  for (const key of ownPeople) visitors.set(key, await visit(program.address, key))
  await readAll(before)
  await keepToOneself()
  await readAll(after)
  ;[privatePages, privateForms] = [newIn(linksOf), newIn(formsOf)]
}, 300_000)
afterAll(async () => {
  await cast?.leave()
  await browser?.close()
  await program?.stop()
  await database?.drop()
})

/** Takes the role in which somebody may read the matter, when the one they have on may not. */
async function wearWhatReads(visitor: Visitor): Promise<void> {
  const { status, text } = await visitor.get(matter)
  const [, hatt = ''] = /name="hatt" value="([^"]+)"/.exec(text) ?? []
  if (status === 403) await visitor.post('/arbetsyta/hatt', { hatt })
  expect((await visitor.get(matter)).status).toBe(200)
}

/** Those whose things they are. */
const ownPeople = ['tjansteperson-sala', 'ledamot-sala'] as const

/** Saves a text, a paper and a note in Sala's own space, and a draft with a paper. */
async function keepToOneself(): Promise<void> {
  const official = await cast.as('tjansteperson-sala')
  await official.follow('Vårt eget rum')
  await official.follow('Skriv den första versionen')
  await official.write('Text', `${secret} är viktigare för oss.`)
  await official.press('Spara ny version')
  await official.follow('Ändra texten')
  await official.write('Text', `${secret} är det enda viktiga för oss.`)
  await official.press('Spara ny version')
  await official.attach('Filer', textFile(`${secret}.txt`, `${secret} kostar en miljon.`))
  await official.press('Lägg till filerna hos oss')
  await official.write('Anteckning', `Ring om ${secret}.`)
  await official.press('Spara anteckningen')
  expect(await said(official)).toContain('Anteckningen är sparad.')

  const member = await cast.as('ledamot-sala')
  await member.follow('Väck ett ärende')
  await member.tick('Fråga')
  await member.press('Fortsätt')
  await member.write('Rubrik', `${secret} och hälsan`)
  await member.attach(/^Bifoga underlag/, textFile(`${secret} igen.txt`, 'En idé.'))
  await member.press('Spara utkast')
  expect(await said(member)).toContain('Utkastet är sparat.')
}

/** What somebody can reach, by address, each as it was answered. */
type Seen = ReadonlyMap<string, Found>

async function readAll(into: Map<string, Seen>): Promise<void> {
  for (const [who, visitor] of visitors) {
    const found = await visitor.walk(
      who === 'a citizen' ? open() : [...open(), ...inside()],
      isNear,
    )
    into.set(who, new Map(found.map((page) => [page.address, page])))
  }
}

/** Where everybody can look: lists, searches, feeds and open data. */
function open(): readonly string[] {
  const number = matter.split('/').at(-1) ?? ''
  const data = '/api/v1/collaborations/vastmanland'
  return [
    '/vastmanland',
    '/vastmanland/arenden',
    `/vastmanland/arenden?sok=${encodeURIComponent(secret)}`,
    '/vastmanland/arenden?sok=demens',
    '/vastmanland/arenden/flode',
    `/vastmanland/arenden/${number}`,
    `${data}/matters`,
    `${data}/matters/${number}`,
    '/health',
  ]
}

/** Where whoever is signed in can look, the addresses that no page of theirs leads to too. */
function inside(): readonly string[] {
  const own = `${matter}/eget`
  const list = '/arbetsyta/vastmanland/arenden'
  const diary = '/arbetsyta/vastmanland/diarium'
  return [
    ...['/arbetsyta', '/arbetsyta/hattar', list, diary, matter],
    ...[`${list}?sok=${encodeURIComponent(secret)}`, `${list}?sok=2026`, `${list}?vackt=mig`],
    ...[`${diary}/lista.csv`, `${diary}/lista.json`, `${diary}?visa=saknas`],
    ...['', '/text', '/text/versioner', '/text/jamfor', '/anteckning', '/anteckning/radera'].map(
      (part) => own + part,
    ),
  ].flatMap((address) => [address, `/en${address}`])
}

/**
 * Not the pages of other matters, nor everything in English too, nor the roles with every way back from them. Nor
 * office files, in which the moment they were written stands: they are made from what the pages beside them show.
 */
function isNear(address: string): boolean {
  const [, other] = /\/arenden\/(\d{4}-\d+)/.exec(address) ?? []
  if (address.includes('?till=') || /\.(docx|xlsx)$|\/fil$/.test(address)) return false
  return address.startsWith('/arbetsyta') && (other === undefined || matter.endsWith(`/${other}`))
}

/** A page without what is new each time it is asked for: the ids that forms carry. */
function lasting(text: string): string {
  return text.replace(/(<input type="hidden"[^>]* value=")[\da-f-]{36}"/g, '$1"')
}

/** What is there now and was not before, for those whose things they are. */
function newIn(part: (seen: Seen | undefined) => ReadonlySet<string>): readonly string[] {
  return ownPeople.flatMap((key) => [...part(after.get(key)).difference(part(before.get(key)))])
}

function linksOf(seen: Seen | undefined): ReadonlySet<string> {
  return new Set(seen?.keys())
}

function formsOf(seen: Seen | undefined): ReadonlySet<string> {
  const pages = [...(seen?.values() ?? [])]
  const actions = pages.flatMap(({ text }) => [...text.matchAll(/ action="([^"]+)"/g)])
  return new Set(actions.map(([, address = '']) => address))
}

test('those whose things they are see them: what is compared below is not nothing', () => {
  const told = (key: string) => [...(after.get(key)?.values() ?? [])].map(({ text }) => text).join()
  expect(told('tjansteperson-sala')).toContain(`${secret} är det enda viktiga`)
  expect(told('tjansteperson-sala')).toContain(`Ring om ${secret}`)
  expect(told('ledamot-sala')).toContain(`${secret} och hälsan`)
  expect(privatePages.filter((address) => address.includes('/eget/')).length).toBeGreaterThan(5)
  expect(privatePages.some((address) => address.includes('/utkast/'))).toBe(true)
  expect(privateForms.length).toBeGreaterThan(2)
})

test('a colleague at the same authority sees what it keeps, but not the note of somebody else', async () => {
  const colleague = await visit(program.address, 'registrator-sala')
  const { text } = await colleague.get(`${matter}/eget`)
  expect(text).toContain(`${secret} är det enda viktiga`)
  expect(text).not.toContain('Ring om')
})

describe.each(outsiders)('$who', ({ who }) => {
  test('reads on every page, in lists, searches, feeds, counts and open data, what stood there before', () => {
    const then = before.get(who) ?? new Map<string, Found>()
    const now = after.get(who) ?? new Map<string, Found>()
    expect(then.size).toBeGreaterThan(8)
    expect([...now.keys()].toSorted()).toEqual([...then.keys()].toSorted())
    const changed = [...now].filter(([address, page]) => {
      const was = then.get(address)
      return was?.status !== page.status || lasting(was.text) !== lasting(page.text)
    })
    expect(changed.map(([address]) => address)).toEqual([])
    // A page repeats what was searched for.
    const telling = [...now.values()].filter(
      ({ address, text }) => !address.includes('sok=') && text.includes(secret),
    )
    expect(telling.map(({ address }) => address)).toEqual([])
  })

  test('gets at the address of what is private the answer of what does not exist', async () => {
    const visitor = visitors.get(who)
    if (visitor === undefined) throw new Error(`${who} is not there`)
    const pages = privatePages.filter(isOfOne)
    const forms = privateForms.filter(isOfOne)
    expect(pages.length).toBeGreaterThan(5)
    for (const address of pages) {
      const [real, unknown] = [address, elsewhere(address)]
      expect(blind(await visitor.get(real), real), `GET ${real}`).toEqual(
        blind(await visitor.get(unknown), unknown),
      )
    }
    for (const address of forms) {
      const [real, unknown] = [address, elsewhere(address)]
      expect(blind(await visitor.post(real), real), `POST ${real}`).toEqual(
        blind(await visitor.post(unknown), unknown),
      )
    }
  })
})

const id = /[\da-f]{8}-[\da-f-]{27}/g

/** Whether an address names one thing: by its id, or a version by its number. */
function isOfOne(address: string): boolean {
  return address.search(id) >= 0 || /\/eget\/.*\/\d+$/.test(address)
}

/** The same address of a thing that does not exist. */
function elsewhere(address: string): string {
  const other = address.replace(id, '00000000-0000-4000-8000-000000000000')
  return other === address ? address.replace(/\d+$/, '98') : other
}

/** An answer without the address that was asked for, which the page repeats. */
function blind({ status, location, type, text }: Answer, address: string): Omit<Answer, 'headers'> {
  const inSwedish = address.replace(/^\/en/, '')
  const hide = (words: string) =>
    lasting(words).replaceAll(inSwedish, '…').replaceAll(encodeURIComponent(inSwedish), '…')
  return { status, location: hide(location), type, text: hide(text) }
}
