import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { accessibilityFaults, pixelsTooWide, type Shown, show } from './accessibility.ts'
import { type Cast, gather } from './cast.ts'
import { meetingKinds } from './meeting-kinds.ts'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { type Program, startProgram } from './started.ts'
import { untilTold } from './told.ts'
import { workspaceKinds } from './workspace-kinds.ts'

let browser: Browser
let database: OwnDatabase
let program: Program
let cast: Cast

beforeAll(async () => {
  database = await ownDatabase()
  browser = await openBrowser()
  const now = '2026-11-22T12:00:00+01:00'
  program = await startProgram({ now, env: { DATABASE_URL: database.url } })
  await untilTold(database.url, 'vastmanland')
  cast = gather(browser, program.address)
})
afterAll(async () => {
  await cast?.leave()
  await browser?.close()
  await program?.stop()
  await database?.drop()
})

/** Each width and each ground once: the pages have the same parts as the open ones, which are shown every way. */
const ways: readonly Shown[] = [
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'dark' },
]

describe.each([...workspaceKinds, ...meetingKinds])('$what, as $as sees it,', ({ as, go }) => {
  test('is open to everybody at 320 and 1280 pixels, light and dark', async () => {
    const hands = await cast.as(as)
    const { page } = hands
    await show(page, { width: 1280, scheme: 'light' })
    await go(hands)
    expect(await page.locator('h1').count()).toBe(1)
    for (const way of ways) {
      await show(page, way)
      const faults = await accessibilityFaults(page)
      expect({ way, faults, pixelsTooWide: await pixelsTooWide(page) }).toEqual({
        way,
        faults: [],
        pixelsTooWide: 0,
      })
    }
  })
})

test('the browser had nothing to complain of on any of them', () => cast.expectCalm())
