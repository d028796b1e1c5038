import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { type Cast, gather } from './cast.ts'
import { type Hands, patience, withKeyboard } from './hands.ts'
import { asSupport, openMeeting, planMeeting } from './planned-meeting.ts'
import { heading, seenIn } from './reader.ts'
import { ownFolder, type Program, removeFolder, startProgram } from './started.ts'

let browser: Browser
let folder: string
let program: Program
let cast: Cast
/** A meeting that goes on, with one item. */
let meeting: string

const today = '2026-11-22'

beforeAll(async () => {
  folder = await ownFolder()
  browser = await openBrowser()
  program = await startProgram({
    now: `${today}T12:00:00+01:00`,
    env: { RADSLAG_DATA: folder },
  })
  cast = gather(browser, program.address)
  const support = await cast.as('stod-nara-vard')
  meeting = await planMeeting(support, today, '14:00')
  await addItem(support, 'Läget i länet')
  await openMeeting(support, meeting)
  await support.press('Börja med punkt 1')
})
afterAll(async () => {
  await cast?.leave()
  await browser?.close()
  await program?.stop()
  await removeFolder(folder)
})

/** Puts an item of the group's own on the agenda that was begun last. */
async function addItem(hands: Hands, title: string): Promise<void> {
  const { page } = hands
  await page.goto(`${page.url().split('?')[0]}/ny`)
  await hands.write('Rubrik', title)
  await hands.tick('Diskussion')
  await hands.write(/^Minuter/, '20')
  await hands.press('Lägg till punkten')
}

/** To the item of the meeting, where its note is written. */
async function toNote({ page }: Hands): Promise<void> {
  await page.goto(`${meeting}/genomfor`)
  await page.getByRole('link', { name: 'Läget i länet' }).first().click()
  await page.getByLabel('Vad sades?', { exact: true }).waitFor()
}

/** The support enters what the group thinks at the item. */
async function enterViews(support: Hands, views: string): Promise<void> {
  await toNote(support)
  await support.follow(/^För in ett utfall/)
  await support.follow('Synpunkter')
  await support.write('Vilka synpunkter lämnade gruppen?', views)
  await support.press('För in utfallet')
}

/** Waits until the line under the note says so. */
function untilSaid(page: Page, words: RegExp): Promise<void> {
  return page.locator('.autosave').filter({ hasText: words }).waitFor({ timeout: patience })
}

const noteIn = ({ page }: Hands) => page.getByLabel('Vad sades?', { exact: true }).inputValue()

describe('the note of a meeting that goes on', () => {
  test('is kept when the connection is lost, and saved by itself when it is back', async () => {
    const support = await cast.as('stod-nara-vard')
    const { page } = support
    await toNote(support)
    await support.write('Vad sades?', 'Sala berättade om läget.')
    await untilSaid(page, /^Sparad /)
    await page.context().setOffline(true)
    await support.write('Vad sades?', 'Sala berättade om läget. Arboga höll med.')
    await untilSaid(page, /^Ingen förbindelse\. Texten finns kvar/)
    expect(await noteIn(support)).toContain('Arboga höll med.')
    await page.context().setOffline(false)
    await untilSaid(page, /^Sparad /)
    await toNote(support)
    expect(await noteIn(support)).toBe('Sala berättade om läget. Arboga höll med.')
  })

  test('that two write at once is shown in both versions, and keeps both', async () => {
    const support = await cast.as('stod-nara-vard')
    const chair = await cast.as('ordforande-nara-vard')
    await toNote(support)
    await toNote(chair)
    await support.write('Vad sades?', 'Stödets text.')
    await untilSaid(support.page, /^Sparad /)
    await chair.write('Vad sades?', 'Ordförandens text.')
    await untilSaid(chair.page, /^Någon annan har sparat medan du skrev\. Inget är borta/)
    await chair.press('Spara anteckningen')
    const both = await seenIn(chair.page.getByRole('main'))
    expect(both).toContain('Stödets text.')
    expect(await chair.page.getByRole('textbox').last().inputValue()).toBe('Ordförandens text.')
    await chair.press('Spara båda efter varandra')
    await toNote(support)
    expect(await noteIn(support)).toBe('Stödets text.\n\nOrdförandens text.')
  })
})

test('the attendance takes everybody in one press, and Enter in the form saves only what was changed', async () => {
  const { page } = await cast.as('stod-nara-vard')
  const support = withKeyboard(page)
  const seen = () => seenIn(page.getByRole('main'))
  await page.goto(`${meeting}/genomfor/narvaro`)
  expect(await seen()).toContain('Noll av 13 platser är företrädda.')
  await support.tick('Inte med', 'Åsa Exempelton, ledamot')
  await Promise.all([page.waitForURL(/klart=sparat/), page.keyboard.press('Enter')])
  expect(await seen()).toContain('Noll av 13 platser är företrädda.')
  await support.press('Alla andra är på plats')
  expect(await seen()).toContain('Alla som väntades är antecknade.')
  expect(await seen()).toContain('Tolv av 13 platser är företrädda.')
  await support.tick('Digitalt', 'Sofia Exempelvall, personlig ersättare')
  await support.press('Spara närvaron')
  const seats = page.getByRole('table', { name: 'Vem företräder vem' })
  const arboga = await seenIn(seats.getByRole('row').filter({ hasText: 'Arboga kommun' }))
  expect(arboga).toMatch(/Sofia Exempelvall, ersättare för Åsa Exempelton\s+Digitalt$/)
})

describe('the page of a member who follows the meeting', () => {
  test('says so when the connection is lost, and follows again when it is back', async () => {
    const member = await cast.as('ledamot-vasteras')
    const support = await cast.as('stod-nara-vard')
    const { page } = member
    await page.goto(`${meeting}/folj`)
    const lost = page.getByText(/^Ingen förbindelse just nu/)
    await page.context().setOffline(true)
    await lost.waitFor()
    expect((await lost.boundingBox())?.height).toBeGreaterThan(20)
    await enterViews(support, 'Gruppen ser samma läge i hela länet.')
    await page.context().setOffline(false)
    await page.getByText('Gruppen ser samma läge i hela länet.').waitFor({ timeout: patience })
    expect(await lost.count()).toBe(0)
  })

  test('keeps what is read in its place when something is entered above it', async () => {
    const member = await cast.as('ledamot-vasteras')
    const support = await cast.as('stod-nara-vard')
    const { page } = member
    await page.setViewportSize({ width: 320, height: 480 })
    await page.goto(`${meeting}/folj`)
    await page.getByText('Alla punkter').click()
    const list = page.getByText('Alla punkter')
    await list.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }))
    const before = (await list.boundingBox())?.y ?? Number.NaN
    await enterViews(support, 'Fler hör av sig på kvällarna. '.repeat(6))
    await page.getByText('Fler hör av sig på kvällarna.').waitFor({ timeout: patience })
    expect(Math.abs(((await list.boundingBox())?.y ?? Number.NaN) - before)).toBeLessThan(2)
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})

test('an agenda that two order at once is shown in both orders, and either can be chosen', {
  timeout: 240_000,
}, async () => {
  const support = await cast.as('stod-nara-vard')
  const chair = await cast.as('ordforande-nara-vard')
  const agenda = `${await planMeeting(support, '2027-03-10')}/dagordning`
  for (const title of ['Första frågan', 'Andra frågan', 'Tredje frågan']) {
    await support.page.goto(agenda)
    await addItem(support, title)
  }
  await support.page.goto(agenda)
  await chair.page.goto(agenda)
  await support.press(/^Upp: Tredje frågan/)
  await chair.press(/^Ned: Första frågan/)
  expect(await heading(chair.page)).toBe('Någon annan har ändrat dagordningen')
  const orders = async (region: string) =>
    chair.page
      .getByRole('region', { name: region })
      .getByRole('listitem')
      .filter({ hasText: 'frågan' })
      .allInnerTexts()
  expect(await orders('Som den är sparad nu')).toEqual([
    'Första frågan',
    'Tredje frågan',
    'Andra frågan',
  ])
  expect(await orders('Din ordning')).toEqual(['Andra frågan', 'Första frågan', 'Tredje frågan'])
  await chair.press('Spara min ordning')
  await support.page.goto(agenda)
  const text = await seenIn(support.page.getByRole('main'))
  const places = ['Andra frågan', 'Första frågan', 'Tredje frågan'].map((one) => text.indexOf(one))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

describe('the mailbox of the demo', () => {
  const subject = 'Kallelse: Samverkansgrupp Nära vård, 22 november 2026'

  test('shows each letter of a notice as it was sent, with the invitation for the calendar', async () => {
    const support = await cast.as('stod-nara-vard')
    const { page } = support
    await asSupport(support)
    await page.goto(`${meeting}/kallelse`)
    const rows = page.getByRole('region', { name: 'Breven' }).locator('tbody tr')
    const people = await rows.count()
    expect(people).toBeGreaterThan(10)
    await page.goto('/brevlada')
    const letters = page.getByRole('link', { name: subject })
    expect(await letters.count()).toBe(people)
    await support.follow(subject)
    const letter = await seenIn(page.getByRole('main'))
    expect(letter).toContain('Läget i länet')
    expect(letter).toMatch(/\/kallelse\/[\w-]{43}/)
    const [, to = ''] = /(\S+@exempel\.invalid)/.exec(letter) ?? []
    const invitation = (await support.download('Spara inbjudan (.ics)')).replace(/\r\n[ \t]/g, '')
    expect(invitation).toContain('METHOD:REQUEST')
    expect(invitation).toContain('DTSTART;TZID=Europe/Stockholm:20261122T140000')
    expect(invitation).toContain(`mailto:${to}`)
  })

  test('leads from a letter to its answer, which comes too late when the meeting has begun', async () => {
    const reader = await cast.citizen()
    const { page } = reader
    await page.goto('/brevlada')
    await reader.follow(subject)
    const [link = ''] = /http\S+\/kallelse\/\S+/.exec(await page.locator('main').innerText()) ?? []
    await page.goto(new URL(link).pathname)
    expect(await heading(page)).toBe('Mötet har börjat eller är slut')
    expect(await page.getByRole('button', { name: /^(Kommer|Kan inte)/ }).count()).toBe(0)
  })
})
