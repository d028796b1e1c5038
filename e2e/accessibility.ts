import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

/** How a page is shown when it is checked. */
export interface Shown {
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

/** On a wide screen and on a small phone (or magnified four times), on light ground and on dark. */
export const everyWay: readonly Shown[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'dark' },
  { width: 320, scheme: 'light' },
]

/** Shows the page one is on in another way, without asking for it again. */
export async function show(page: Page, { width, scheme }: Shown): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme: scheme })
}

/** Every fault of accessibility in the page as it is shown now, with where it is. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  // axe-core's own answer, serialised by the browser.
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  )
}

/** How many pixels the page is wider than its screen. */
export async function pixelsTooWide(page: Page): Promise<number> {
  return Number(
    await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    ),
  )
}
