import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { personaKeys } from '../src/demo/cast/cast.ts'
import { accessibilityFaults, pixelsTooWide, show } from './accessibility.ts'
import { type Cast, gather } from './cast.ts'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { type Program, startProgram } from './started.ts'
import { untilTold } from './told.ts'
import { visit } from './visitor.ts'

// The task of the political groups ended with 2026, and nobody has decided what comes next.

let browser: Browser
let database: OwnDatabase
let program: Program
let cast: Cast

beforeAll(async () => {
  database = await ownDatabase()
  browser = await openBrowser()
  const now = '2027-01-02T12:00:00+01:00'
  program = await startProgram({ now, env: { DATABASE_URL: database.url } })
  await untilTold(database.url, 'vastmanland')
  await untilTold(database.url, 'vastra-gotaland')
  cast = gather(browser, program.address)
})
afterAll(async () => {
  await cast?.leave()
  await browser?.close()
  const ended = await program?.stop()
  await database?.drop()
  // The demo is told to its end on any day, without a fault in the log.
  expect(ended?.err).toBe('')
})

const ended =
  'Gruppens uppdrag gällde till och med den 31 december 2026. Hur samverkan fortsätter är inte beslutat.'
const decides = 'Strategisk Regional Beredning beslutar vad som ska gälla sedan.'

/** What the page says, as it is read: a date that holds together on its line is still a date. */
const said = async (page: Page) =>
  (await page.locator('main').innerText()).replaceAll('\u00a0', ' ')

test('everybody of the demo can sign in and comes to a page of their own', async () => {
  for (const key of personaKeys) {
    const somebody = await visit(program.address, key)
    const overview = await somebody.get('/arbetsyta')
    expect(overview.status, key).toBe(200)
    expect(overview.text, key).toMatch(/Hej|God morgon|God kväll|har upphört/)
    expect((await somebody.get('/arbetsyta/hattar')).status, key).toBe(200)
  }
})

test('the support of Nära vård finishes what is open, and plans nothing new', async () => {
  const hands = await cast.as('stod-nara-vard')
  const { page } = hands
  expect(await said(page)).toContain(ended)

  await hands.follow('Samverkansgrupp Nära vård')
  await hands.press('Byt roll och läs')
  const group = page.url()
  expect(await said(page)).toContain('Kvar att göra klart')
  expect(await said(page)).toContain(decides)
  await expectOpenToAll(page)

  await hands.follow('Mötet den 18 november 2026')
  await hands.follow('Läs och godkänn')
  expect(await said(page)).toContain('Fråga först dem som annars skulle ha gjort det.')
  await hands.press('Godkänn anteckningarna')
  await hands.follow('Gå igenom och publicera')
  await hands.tick('Jag har gått igenom vilka personer och underlag som blir offentliga.')
  await hands.press('Publicera')
  expect(await said(page)).toContain('Anteckningarna är publicerade.')

  await page.goto(group)
  expect(await said(page)).not.toContain('Mötet den 18 november 2026')
  expect(await page.getByRole('link', { name: 'Planera ett möte' }).count()).toBe(0)
  await page.goto('/arbetsyta/vastmanland/moten/nytt?grupp=samverkansgrupp-nara-vard')
  expect(await page.locator('h1').innerText()).toBe('Inga nya möten just nu')
  expect(await said(page)).toContain(decides)
})

test('somebody who sat in a group reads calmly that the mandate has ended', async () => {
  const hands = await cast.as('ledamot-sala')
  const { page } = hands
  expect(await page.locator('h1').innerText()).toBe('Ditt uppdrag har upphört')
  expect(await said(page)).toContain(
    'Ledamot, Samverkansgrupp Hälsa (Sala), till och med den 31 december 2026.',
  )
  expect(await said(page)).toContain(ended)
  await expectOpenToAll(page)
  await hands.follow('Samverkansgrupp Hälsa: gruppens sida')
  expect(await said(page)).toContain('Mandatperioden slutade 31 december 2026')
  expect(await said(page)).toContain('hade uppdraget till och med den 31 december 2026')
  expect(await said(page)).not.toContain('Inte uppfyllt')
})

/** Looks at a page on a screen and on a phone, light and dark. */
async function expectOpenToAll(page: Page): Promise<void> {
  for (const way of [
    { width: 1280, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ] as const) {
    await show(page, way)
    expect([await accessibilityFaults(page), await pixelsTooWide(page)]).toEqual([[], 0])
  }
}

test('the open pages say what has ended, and promise no meeting that has been', async () => {
  const reader = await visit(program.address)
  const start = await reader.get('/vastmanland')
  expect(start.text).toContain('Hur de politiska samverkansgrupperna fortsätter är inte beslutat')
  expect(start.text).not.toContain('Mandatperioden går mot sitt slut')
  const meetings = await reader.get('/vastmanland/moten')
  const coming = meetings.text.slice(meetings.text.lastIndexOf('<h2>Kommande möten'))
  expect(coming).toContain('2027')
  expect(coming.replace(/<footer[\s\S]*/, '')).not.toMatch(/(november|december)\s2026/)
})

test('the browser had nothing to complain of', () => cast.expectCalm())
