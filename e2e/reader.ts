import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

/** How somebody reads: on which screen, with which colours, and with or without programs in the browser. */
export interface Habits {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly javaScript?: boolean
}

/** Somebody who reads the site in a browser of their own, with nothing remembered from before. */
export interface Reader {
  readonly page: Page
  readonly context: BrowserContext
  /** Everything the browser complained of: faults, blocked content, files not found, questions to other sites. */
  readonly complaints: () => readonly string[]
  readonly leave: () => Promise<void>
}

/** Opens an own window on the site. */
export async function newReader(
  browser: Browser,
  address: string,
  { width = 1280, scheme = 'light', javaScript = true }: Habits = {},
): Promise<Reader> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: javaScript,
    locale: 'sv-SE',
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    // That a page is refused is the browser's business too, and tested for itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(`${page.url()} ${message.text()}`)
    }
  })
  page.on('pageerror', (fault) => complaints.push(`${page.url()} ${fault.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) complaints.push(`asks ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      complaints.push(`${response.status()} ${response.url()}`)
    }
  })
  return { page, context, complaints: () => complaints, leave: () => context.close() }
}

/** What can be read in a part of the page; what is folded away cannot. */
export async function seenIn(part: Locator): Promise<string> {
  // Dates and sums are held together by spaces that do not break; to the reader they are spaces.
  // Not the text content: that also holds what nobody sees.
  return (await part.innerText()).replaceAll('\u00a0', ' ').trim()
}

/** The heading of the page one is on. */
export function heading(page: Page): Promise<string> {
  return seenIn(page.getByRole('heading', { level: 1 }))
}

/** Follows a link by its words and waits until the page it leads to is there. */
export async function follow(page: Page, words: string | RegExp): Promise<void> {
  const link = page.getByRole('link', { name: words, exact: typeof words === 'string' }).first()
  const href = (await link.getAttribute('href')) ?? ''
  await Promise.all([page.waitForURL(new URL(href, page.url()).href), link.click()])
}

const mostTabs = 250

/** Words to look for: just these, words like these, or words of which something is so. */
export type Words = string | RegExp | ((words: string) => boolean)

/** Presses Tab until the focus is on what has these words, and tells how many presses it took. */
export async function tabTo(page: Page, words: Words): Promise<number> {
  for (let presses = 1; presses <= mostTabs; presses += 1) {
    await page.keyboard.press('Tab')
    const { text, isSeen } = await focused(page)
    if (!isSeen) throw new Error(`nobody can see that the focus is on ‘${text}’`)
    if (fits(text, words)) return presses
  }
  throw new Error(`no ‘${words}’ within ${mostTabs} presses of Tab on ${page.url()}`)
}

function fits(text: string, words: Words): boolean {
  if (typeof words === 'string') return text === words
  return typeof words === 'function' ? words(text) : words.test(text)
}

/** What has the focus, by the words it is known by, and whether its looks tell that it has. */
async function focused(page: Page): Promise<{ readonly text: string; readonly isSeen: boolean }> {
  return page.locator('*:focus').evaluateAll(([focusable]: readonly Focusable[]) => {
    // Inside a date field the focus may be on a part that only the browser knows of.
    if (focusable === undefined) return { text: '', isSeen: true }
    const { getComputedStyle } = focusable.ownerDocument.defaultView
    const looks = () => {
      const { outlineStyle, boxShadow } = getComputedStyle(focusable)
      // A name in the structure picture has no outline: its box is drawn with another line.
      const box = focusable.querySelector('rect')
      const { stroke, strokeWidth } = getComputedStyle(box ?? focusable)
      return [outlineStyle, boxShadow, stroke, strokeWidth].join()
    }
    const text =
      focusable.getAttribute('aria-label') ??
      focusable.querySelector('title')?.textContent ??
      focusable.labels?.[0]?.textContent ??
      focusable.textContent ??
      ''
    const said = text.replace(/\s+/g, ' ').trim()
    const withFocus = looks()
    // A date field would begin again with its first part if it lost the focus.
    if (focusable.type === 'date')
      return { text: said, isSeen: !withFocus.startsWith('none,none,') }
    focusable.blur()
    const isSeen = looks() !== withFocus
    focusable.focus()
    return { text: said, isSeen }
  })
}

/** As much of an element of the page as the tests look at; the types of the browser are not those of Node. */
interface Focusable extends Piece {
  readonly labels?: readonly Piece[]
  readonly type?: string
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => Piece | null
  readonly blur: () => void
  readonly focus: () => void
  readonly ownerDocument: {
    readonly defaultView: { readonly getComputedStyle: (piece: Piece) => Looks }
  }
}

interface Piece {
  readonly textContent: string | null
}

type Looks = Readonly<Record<'outlineStyle' | 'boxShadow' | 'stroke' | 'strokeWidth', string>>
