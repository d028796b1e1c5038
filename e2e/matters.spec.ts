import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import type { ActTables } from '../src/matter/matter-change.ts'
import { numberInAddress } from '../src/matter/matter-number.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { type PublishedExamples, publishExamples } from '../test/published-examples.ts'
import { MatterMaker } from '../test/published-matters.ts'
import { accessibilityFaults, everyWay, pixelsTooWide, show } from './accessibility.ts'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { follow, type Habits, heading, newReader, seenIn, tabTo } from './reader.ts'
import { type Program, startProgram } from './started.ts'

let browser: Browser
let database: OwnDatabase
let program: Program
let store: Store<ActTables>
let maker: MatterMaker
let examples: PublishedExamples

beforeAll(async () => {
  database = await ownDatabase()
  browser = await openBrowser()
  program = await startProgram({
    now: '2026-11-22T12:00:00+01:00',
    env: { DATABASE_URL: database.url },
  })
  store = await openStore<ActTables>({ kind: 'postgres', url: database.url })
  maker = new MatterMaker(store.db)
  examples = await publishExamples(maker)
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  await store?.close()
  await database?.drop()
})

/** Reads the site as somebody with these habits, and minds that the browser had nothing to complain of. */
async function reading(habits: Habits, act: (page: Page) => Promise<void>): Promise<void> {
  const reader = await newReader(browser, program.address, habits)
  try {
    await act(reader.page)
    expect(reader.complaints()).toEqual([])
    expect(await reader.context.cookies()).toEqual([])
  } finally {
    await reader.leave()
  }
}

/** Sends the form of the list, and waits for the list that comes. */
async function showMatters(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Visa ärenden' })
  await Promise.all([page.waitForURL(/\?sok=/), button.click()])
}

describe.each([
  { how: 'on a wide screen', habits: {} },
  { how: 'without JavaScript', habits: { javaScript: false } },
  { how: 'on a phone, without JavaScript', habits: { width: 320, javaScript: false } },
] as const)('somebody who reads $how', ({ habits }) => {
  test('finds a published matter by searching and choosing, and reads its way between the bodies', () =>
    reading(habits, async (page) => {
      await page.goto('/vastmanland')
      await follow(page, 'Ärenden')
      expect(await heading(page)).toBe('Ärenden')

      await page.getByLabel('Sök ord eller ärendenummer').fill('"elev byter skola"')
      await page.getByText('Välj grupp, slag, läge eller huvudman').click()
      await page.getByLabel('Grupp som har eller har haft ärendet').selectOption('Chefsforum')
      await page.getByLabel('Läge').selectOption('Under beredning')
      await page.getByLabel('Huvudman som ärendet rör').selectOption('Sala kommun')
      await showMatters(page)
      const list = page.getByRole('main')
      expect(await seenIn(list)).toContain('Ett ärende passar urvalet')
      expect(await seenIn(page.getByRole('navigation', { name: 'Du har valt' }))).toContain(
        'Sala kommun',
      )

      await follow(page, 'Vem betalar hjälpmedel när en elev byter skola?')
      const matter = await seenIn(page.getByRole('main'))
      expect(matter).toContain('Hos Chefsforum sedan 7 februari 2026.')
      expect(matter).toContain(
        'Ärendet lämnades vidare från Samverkansgrupp Hälsa till Chefsforum.',
      )
      expect(await seenIn(page.getByRole('blockquote'))).toMatch(/^Identifiera områden/)
      await follow(page, /^Uppdragsbeskrivning för länsgemensam samverkansgrupp/)
      expect(await heading(page)).toBe('Uppdraget för Chefsforum')
    }))

  test('takes away one choice at a time, and is told when nothing fits', () =>
    reading(habits, async (page) => {
      await page.goto('/vastmanland/arenden?sok=%22elev+byter+skola%22&lage=avslutat')
      const list = page.getByRole('main')
      expect(await seenIn(list)).toContain('Inget ärende passar det du har valt')
      await follow(page, /^Avslutat/)
      expect(await seenIn(list)).toContain('Ett ärende passar urvalet')
      await follow(page, /^Sökord/)
      expect(new URL(page.url()).search).toBe('')
      expect(await seenIn(list)).toContain(examples.waiting.title)
    }))
})

test('the whole way can be gone with the keyboard alone', () =>
  reading({}, async (page) => {
    await page.goto('/vastmanland/arenden')
    await tabTo(page, 'Sök ord eller ärendenummer')
    await page.keyboard.type('"gemensam väg in för unga"')
    await Promise.all([page.waitForURL(/\?sok=/), page.keyboard.press('Enter')])
    await tabTo(page, examples.closed.title)
    await Promise.all([page.waitForURL(/arenden\/2026-\d+$/), page.keyboard.press('Enter')])
    expect(await seenIn(page.getByRole('main'))).toContain('Vad det ledde till')
  }))

describe.each(['handedOn', 'closed', 'declined', 'waiting', 'inPreparation'] as const)(
  'the page of a matter that is %s',
  (which) => {
    test('is open to everybody at 320 and 1280 pixels, light and dark, in both languages', () =>
      reading({}, async (page) => {
        for (const before of ['', '/en']) {
          const { number = '' } = examples[which]
          await page.goto(`${before}/vastmanland/arenden/${numberInAddress(number)}`)
          expect(await page.locator('h1').count()).toBe(1)
          for (const way of everyWay) {
            await show(page, way)
            const faults = await accessibilityFaults(page)
            expect({ way, faults, pixelsTooWide: await pixelsTooWide(page) }).toEqual({
              way,
              faults: [],
              pixelsTooWide: 0,
            })
          }
        }
      }))
  },
)

test('a matter that is taken away from the site is gone when the page is read again', () =>
  reading({}, async (page) => {
    const title = 'Kortlivad fråga om färdtjänst'
    const matter = await maker.make({ content: { title }, steps: ['accept', 'publish'] })
    const path = `/vastmanland/arenden/${numberInAddress(matter.number ?? '')}`
    await page.goto(path)
    expect(await heading(page)).toBe(title)
    await maker.step(matter, 'unpublish')
    const again = await page.reload()
    expect(again?.status()).toBe(404)
    expect(await heading(page)).toBe('Det finns inget sådant ärende att läsa i Västmanland')
    await page.goto('/vastmanland/arenden')
    expect(await seenIn(page.getByRole('main'))).not.toContain(title)
  }))

test('a news reader gets a feed that a browser can read as XML', async () => {
  const answer = await fetch(`${program.address}/vastmanland/arenden/flode`)
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const feed = await answer.text()
  await reading({}, async (page) => {
    await page.goto('/vastmanland/arenden')
    const told = await page.evaluate(
      `(() => {
        const feed = new DOMParser().parseFromString(${JSON.stringify(feed)}, 'application/xml')
        const faults = feed.querySelectorAll('parsererror').length
        const ids = [...feed.querySelectorAll('entry > id')].map((id) => id.textContent)
        return [faults, ids.length > 4, new Set(ids).size === ids.length]
      })()`,
    )
    expect(told).toEqual([0, true, true])
  })
})
