import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { accessibilityFaults, everyWay, pixelsTooWide, show } from './accessibility.ts'
import { crawl, type Found } from './crawl.ts'
import { patience } from './hands.ts'
import { pageKinds, publishedLedger } from './page-kinds.ts'
import { newReader } from './reader.ts'
import { ownFolder, type Program, removeFolder, startProgram } from './started.ts'

let browser: Browser
let folder: string
let program: Program

beforeAll(async () => {
  folder = await ownFolder()
  browser = await openBrowser()
  program = await startProgram({ now: '2026-11-22T12:00:00+01:00', env: { RADSLAG_DATA: folder } })
  // The demo tells its meetings while others read.
  const isTold = async () => {
    const { status } = await fetch(program.address + publishedLedger)
    if (status !== 200) throw new Error('the demo has not told its meetings')
  }
  await vi.waitFor(isTold, { timeout: patience, interval: 200 })
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  await removeFolder(folder)
})

describe.each(pageKinds)('$what ($path)', ({ path, status }) => {
  test('is open to everybody at 320 and 1280 pixels, light and dark, and leaves nothing in the browser', async () => {
    const reader = await newReader(browser, program.address)
    const { page } = reader
    try {
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(status ?? 200)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('html').getAttribute('lang')).toBe(
        path.startsWith('/en/') ? 'en' : 'sv',
      )
      for (const way of everyWay) {
        await show(page, way)
        const faults = await accessibilityFaults(page)
        expect({ way, faults, pixelsTooWide: await pixelsTooWide(page) }).toEqual({
          way,
          faults: [],
          pixelsTooWide: 0,
        })
      }
      expect(reader.complaints()).toEqual([])
      expect(await reader.context.cookies()).toEqual([])
      expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
    } finally {
      await reader.leave()
    }
  })
})

const everyPage = 4000

describe('all pages of both collaborations, in both languages and at three days,', () => {
  test('are reached by links that all lead somewhere, and set no cookies', {
    timeout: 240_000,
  }, async () => {
    const from = ['/', '/en', '/vastmanland?datum=2019-10-01', '/vastmanland?datum=2016-06-01']
    const { found, anchors, leftOut } = await crawl(program.address, from, everyPage)
    expect(leftOut).toBe(0)
    expect(found.length).toBeGreaterThan(400)

    // The workspace is not open to everybody: it leads to where one signs in.
    const shut = found.filter(({ address }) => /^(\/en)?\/arbetsyta$/.test(address))
    expect(shut.filter(({ status }) => status !== 303).map(where)).toEqual([])
    const isOpen = (one: Found) => !shut.includes(one)
    expect(found.filter((one) => isOpen(one) && one.status !== 200).map(where)).toEqual([])
    expect(found.filter(({ setsCookie }) => setsCookie).map(where)).toEqual([])
    const pages = found.filter(({ type }) => type.startsWith('text/html'))
    expect(pages.filter(({ text }) => text.split('<h1').length !== 2).map(where)).toEqual([])
    // A style or program written into the page would be blocked, and an unfilled value would be read aloud.
    expect(
      pages.filter(({ text }) => / style="|<style|<script(?! src)| on\w+="/.test(text)).map(where),
    ).toEqual([])
    expect(
      pages.filter(({ text }) => />[^<]*(undefined|NaN|\[object)[^<]*</.test(text)).map(where),
    ).toEqual([])

    const byAddress = new Map(found.map((page) => [page.address, page]))
    const lost = [...anchors].filter(([link]) => {
      const [address = '', anchor = ''] = link.split('#')
      return !byAddress.get(address)?.text.includes(` id="${decodeURIComponent(anchor)}"`)
    })
    expect(lost).toEqual([])
  })
})

describe('an address that nobody meant gets a page that says so in words, never a fault', () => {
  test.each([
    ['a sign that is no letter', '/vastmanland/organ/%00', 404],
    ['half a sign', '/%E0%A4%A', 404],
    ['letters of an old computer', '/vastmanland/organ/%E5%E4%F6', 404],
    ['a way out of the folder', '/vastmanland/organ/..%2f..%2fetc%2fpasswd', 404],
    ['a word of the programming language', '/vastmanland/organ/__proto__', 404],
    ['another site', '//example.com', 404],
    ['a collaboration that is not there', '/atlantis', 404],
    ['a name of six thousand letters', `/vastmanland/organ/${'a'.repeat(6000)}`, 404],
    ['a program in place of a day', '/vastmanland?datum=<script>alert(1)</script>', 400],
    ['a day before there were municipalities', '/vastmanland?datum=1862-12-31', 400],
  ])('%s', async (_, address, status) => {
    const answer = await fetch(program.address + address)
    const page = await answer.text()
    expect(answer.status).toBe(status)
    expect(page).toMatch(/<h1[^>]*>[^<]+<\/h1>/)
    expect(page).not.toMatch(/<script|\bat .*\.[jt]s:\d|Error:/)
  })
})

function where({
  status,
  address,
  linkedFrom,
}: {
  readonly status: number
  readonly address: string
  readonly linkedFrom: string
}): string {
  return `${status} ${address} linked from ${linkedFrom}`
}
