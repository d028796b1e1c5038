import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { startMailServer, type TestMailServer } from '../test/mail-server.ts'
import { freePort } from './free-port.ts'
import { patience } from './hands.ts'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { heading, newReader, type Reader, seenIn } from './reader.ts'
import { type Program, run, startProgram } from './started.ts'

let browser: Browser
let database: OwnDatabase
let mail: TestMailServer
let program: Program
let readers: Reader[]

/** Everybody here has this address at a provider that nobody has. */
const address = 'goran@sala.example'

beforeAll(async () => {
  database = await ownDatabase()
  browser = await openBrowser()
  mail = await startMailServer()
  const port = await freePort()
  program = await startProgram({
    now: '2026-11-22T12:00:00+01:00',
    env: {
      DATABASE_URL: database.url,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      MAIL_FROM: 'Rådslag <radslag@region.example>',
    },
  })
  const command = ['dist/radslag.js', 'account', 'add', 'vastmanland', 'Göran Exempelmark']
  const added = await run(process.execPath, [...command, '--e-post', address], {
    env: { DATABASE_URL: database.url },
  })
  if (added.code !== 0) throw new Error(added.err)
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  await mail?.close()
  await database?.drop()
})
beforeEach(() => {
  readers = []
})
afterEach(async () => {
  await Promise.all(readers.map((reader) => reader.leave()))
})

/** A browser of somebody's own, with or without JavaScript. */
async function aBrowser(javaScript = true): Promise<Page> {
  const reader = await newReader(browser, program.address, { javaScript })
  reader.context.setDefaultTimeout(patience)
  readers.push(reader)
  return reader.page
}

/** Asks for a link, and reads what the page says. */
async function askForLink(page: Page, to: string): Promise<string> {
  await page.goto('/logga-in')
  await page.getByLabel('E-postadress').fill(to)
  await page.getByRole('button', { name: 'Skicka en länk' }).click()
  await page.getByRole('heading', { level: 1, name: 'Titta i din inkorg' }).waitFor()
  return seenIn(page.getByRole('main'))
}

/** The link of the letter that comes after so many others. */
async function linkIn(server: TestMailServer, before: number): Promise<string> {
  const letter = await vi.waitFor(
    () => {
      const arrived = server.received[before]
      if (arrived === undefined) throw new Error('no letter has come')
      return arrived
    },
    { timeout: patience, interval: 50 },
  )
  expect(letter.to).toEqual([address])
  const [link = ''] = /http:\S+/.exec(letter.mail.text ?? '') ?? []
  return link
}

/** Opens a link and presses the button of its page, and tells where that led. */
async function useLink(page: Page, link: string): Promise<string> {
  await page.goto(link)
  const button = page.getByRole('main').getByRole('button', { name: 'Logga in' })
  if ((await button.count()) > 0) {
    await Promise.all([page.waitForEvent('domcontentloaded'), button.click()])
  }
  return heading(page)
}

describe.each([{ javaScript: true }, { javaScript: false }])(
  'somebody who signs in with a link by mail (JavaScript: $javaScript)',
  ({ javaScript }) => {
    test('uses it once, in their own browser; whoever steals it comes nowhere, and takes nothing from them', async () => {
      const own = await aBrowser(javaScript)
      const before = mail.received.length
      expect(await askForLink(own, address)).toContain('Länken gäller i 15 minuter')
      const link = await linkIn(mail, before)
      expect(link.startsWith(`${program.address}/logga-in/lank?`)).toBe(true)

      const thief = await aBrowser(javaScript)
      expect(await useLink(thief, link)).toBe('Länken öppnades i en annan webbläsare')
      await thief.goto('/arbetsyta')
      expect(await heading(thief)).toBe('Logga in')

      expect(await useLink(own, link)).toBe('Hej, Göran')
      const later = await aBrowser(javaScript)
      expect(await useLink(later, link)).toMatch(/^Länken (är redan använd|öppnades i en annan)/)
      await own.goto('/mina-inloggningar')
      await own.getByRole('button', { name: 'Logga ut' }).click()
      await own.getByRole('heading', { name: 'Du är utloggad' }).waitFor()
      expect(await useLink(own, link)).toBe('Länken är redan använd')
    })
  },
)

test('who has no account is told the same, and gets no letter', async () => {
  const page = await aBrowser()
  const before = mail.received.length
  const unknown = await askForLink(page, 'ingen@sala.example')
  expect(await askForLink(page, address)).toBe(unknown)
  // Letters go in the order they were asked for: one to the first would have come before this.
  await linkIn(mail, before)
})

test('when the mail server is down the page says that the link waits, and it comes when the server is back', async () => {
  const { port } = mail
  await mail.close()
  const page = await aBrowser()
  await askForLink(page, address)
  const other = await aBrowser()
  let asked = 0
  // Whoever asks while the first letter is still being tried is told nothing yet.
  await vi.waitFor(
    async () => {
      asked += 1
      const said = await askForLink(other, `ingen${asked}@sala.example`)
      if (!said.includes('E-posten fungerar inte just nu')) throw new Error('not told to wait')
    },
    { timeout: patience, interval: 500 },
  )
  mail = await startMailServer({ port })
  process.kill(program.pid, 'SIGUSR2')
  expect(await useLink(page, await linkIn(mail, 0))).toBe('Hej, Göran')
})
