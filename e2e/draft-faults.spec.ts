import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { accountOf, type Cast, gather } from './cast.ts'
import { type Hands, patience } from './hands.ts'
import { ownFolder, type Program, removeFolder, startProgram } from './started.ts'

let browser: Browser
let folder: string
let program: Program
let cast: Cast

beforeAll(async () => {
  folder = await ownFolder()
  browser = await openBrowser()
  program = await startProgram({
    now: '2026-11-22T12:00:00+01:00',
    env: { RADSLAG_DATA: folder },
  })
  cast = gather(browser, program.address)
})
afterAll(async () => {
  await cast?.leave()
  await browser?.close()
  await program?.stop()
  await removeFolder(folder)
})

/** A new matter, begun and saved by itself. */
async function begunDraft(title: string): Promise<Hands> {
  const sala = await cast.as('ledamot-sala')
  await sala.page.goto('/arbetsyta')
  await sala.follow('Väck ett ärende')
  await sala.tick('Oenighet om ansvar')
  await sala.press('Fortsätt')
  await sala.write('Rubrik', title)
  await untilSaid(sala.page, /^Sparat kl\. /)
  return sala
}

/** Waits until the line at the form says so. */
function untilSaid(page: Page, words: RegExp): Promise<void> {
  return page.locator('.autosave').filter({ hasText: words }).waitFor({ timeout: patience })
}

/** Nothing more is sent from the page that is shown, not even as it is left. */
function loseConnection(page: Page): Promise<unknown> {
  return page.evaluate('window.fetch = () => Promise.reject(new TypeError("no connection"))')
}

const titleIn = ({ page }: Hands) => page.getByLabel('Rubrik', { exact: true }).inputValue()

describe('the draft of a matter', () => {
  test('is kept when the connection is lost, and saved by itself when it is back', async () => {
    const sala = await begunDraft('Hjälpmedel')
    const { page } = sala
    await page.context().setOffline(true)
    await sala.write('Rubrik', 'Hjälpmedel vid flytt')
    await untilSaid(page, /^Ingen förbindelse just nu\. Texten finns kvar/)
    await page.context().setOffline(false)
    await untilSaid(page, /^Sparat kl\. /)
    await page.reload()
    expect(await titleIn(sala)).toBe('Hjälpmedel vid flytt')
  })

  test('is offered again when the page was left before it could be saved', async () => {
    const sala = await begunDraft('Hemtransport')
    const { page } = sala
    await loseConnection(page)
    await sala.write('Rubrik', 'Hemtransport på kvällen')
    await untilSaid(page, /^Ingen förbindelse just nu/)
    const address = page.url()
    page.once('dialog', (dialog) => void dialog.accept())
    await page.goto('about:blank')
    await page.goto(address)
    expect(await titleIn(sala)).toBe('Hemtransport')
    await page.getByText('Här finns text från förra gången som inte hann sparas.').waitFor()
    await page.getByRole('button', { name: 'Lägg tillbaka texten' }).click()
    expect(await titleIn(sala)).toBe('Hemtransport på kvällen')
    await untilSaid(page, /^Sparat kl\. /)
    await page.reload()
    expect(await titleIn(sala)).toBe('Hemtransport på kvällen')
    expect(await page.getByText('Här finns text från förra gången').count()).toBe(0)
  })

  test('is never offered to the next who signs in at the same screen', async () => {
    const { page, ...sala } = await begunDraft('Färdtjänst')
    const address = new URL(page.url())
    const copies = () => page.evaluate('Object.keys(sessionStorage).join()')
    await loseConnection(page)
    await sala.write('Rubrik', 'Färdtjänst till dagverksamhet')
    await untilSaid(page, /^Ingen förbindelse just nu/)
    expect(await copies()).toContain(`radslag-copy ${address.pathname}`)
    page.once('dialog', (dialog) => void dialog.accept())
    await page.goto('about:blank')
    await page.context().clearCookies()
    await page.goto('/logga-in')
    await Promise.all([
      page.waitForURL('**/arbetsyta'),
      page.locator(`button[value="${accountOf('ledamot-vasteras')}"]`).click(),
    ])
    await sala.follow('Väck ett ärende')
    await sala.tick('Oenighet om ansvar')
    await sala.press('Fortsätt')
    expect(await copies()).not.toContain('radslag-copy')
  })
})
