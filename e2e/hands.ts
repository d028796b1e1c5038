import type { Locator, Page } from 'playwright-core'
import { tabTo } from './reader.ts'

/** How somebody works a page. Every way finds things by the words that are seen, and waits for the page that comes. */
export interface Hands {
  readonly page: Page
  /** Follows a link. */
  readonly follow: (words: string | RegExp) => Promise<void>
  /** Presses a button, and waits for what comes of it. */
  readonly press: (words: string | RegExp) => Promise<void>
  /** Writes in a field, in place of what was there. */
  readonly write: (label: string | RegExp, text: string) => Promise<void>
  /** Ticks a box, or takes one choice of several: of those that have a heading of their own, when it is said. */
  readonly tick: (label: string, among?: string) => Promise<void>
  readonly choose: (label: string | RegExp, option: string) => Promise<void>
  /** Chooses a file: one that is made up, or one that lies somewhere. */
  readonly attach: (label: string | RegExp, file: ChosenFile | string) => Promise<void>
  /** Follows a link that downloads a file, and reads the file. */
  readonly download: (words: string | RegExp) => Promise<string>
}

/** A file on somebody's computer. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A file of plain text. */
export function textFile(name: string, ...lines: readonly string[]): ChosenFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(`${lines.join('\n')}\n`) }
}

/** How long somebody waits for a page of a busy machine, in milliseconds. */
export const patience = 60_000

/** Longer than anybody looks for what to press: that it is not there is then what is told. */
const afterPressing = { timeout: 2 * patience }

/** A new page, read to its end; the one that was there does not count. */
async function onto(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded', afterPressing), act()])
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download', afterPressing), act()])
  return Buffer.concat(await (await download.createReadStream()).toArray()).toString()
}

function named(words: string | RegExp) {
  return { name: words, exact: typeof words === 'string' }
}

/** Somebody with a mouse, who points at things and presses them. */
export function withMouse(page: Page): Hands {
  // A button that nobody sees is there for the Enter key.
  const button = (words: string | RegExp): Locator =>
    page.getByRole('button', named(words)).and(page.locator(':not(.unseen)')).first()
  const link = (words: string | RegExp): Locator => page.getByRole('link', named(words)).first()
  const field = (label: string | RegExp): Locator =>
    page.getByLabel(label, { exact: typeof label === 'string' })
  return {
    page,
    follow: (words) => onto(page, () => link(words).click()),
    press: (words) => onto(page, () => button(words).click()),
    write: (label, text) => field(label).fill(text),
    tick: (label, among) => {
      if (among === undefined) return field(label).check()
      const group = page.getByRole('radiogroup', { name: among, exact: true })
      return group.getByLabel(label, { exact: true }).check()
    },
    choose: async (label, option) => {
      await field(label).selectOption(option)
    },
    attach: async (label, file) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser', afterPressing),
        field(label).click(),
      ])
      await chooser.setFiles(file)
    },
    download: (words) => downloaded(page, () => link(words).click()),
  }
}

/** Somebody with a keyboard and nothing else: Tab, Enter, the space bar, the arrows and letters. */
export function withKeyboard(page: Page): Hands {
  const { keyboard } = page
  const enter = async (words: string | RegExp) => {
    await tabTo(page, words)
    await keyboard.press('Enter')
  }
  const enterOnto = async (words: string | RegExp) => {
    await tabTo(page, words)
    await onto(page, () => keyboard.press('Enter'))
  }
  return {
    page,
    follow: enterOnto,
    press: enterOnto,
    write: async (label, text) => {
      await tabTo(page, label)
      if ((await page.locator('*:focus').getAttribute('type')) === 'date') {
        // Part by part, in the order that this browser has them.
        const [year = '', month = '', date = ''] = text.split('-')
        await keyboard.type(`${month}${date}${year}`)
        return
      }
      await keyboard.press('ControlOrMeta+a')
      await keyboard.type(text)
    },
    tick: async (label, among) => {
      const group = page
        .getByRole('radiogroup', among === undefined ? {} : { name: among, exact: true })
        .filter({ has: page.getByRole('radio', { name: label, exact: true }) })
      // Among choices of which one is taken, Tab leads to the group and the arrows through it.
      if ((await group.count()) === 0) {
        await tabTo(page, label)
        await keyboard.press('Space')
        return
      }
      await tabInto(page, group)
      const choice = group.getByRole('radio', { name: label, exact: true })
      for (let presses = 0; presses < 30; presses += 1) {
        if (await choice.isChecked()) return
        await keyboard.press('ArrowDown')
      }
      throw new Error(`the arrows never came to ‘${label}’`)
    },
    choose: async (label, option) => {
      await tabTo(page, label)
      await keyboard.type(option)
    },
    attach: async (label, file) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser', afterPressing),
        enter(label),
      ])
      await chooser.setFiles(file)
    },
    download: (words) => downloaded(page, () => enter(words)),
  }
}

/** Presses Tab until the focus is on one of the choices of a group. */
async function tabInto(page: Page, group: Locator): Promise<void> {
  const here = group.locator('*:focus')
  for (let presses = 0; presses < 250; presses += 1) {
    await tabTo(page, () => true)
    if ((await here.count()) > 0) return
  }
  throw new Error(`Tab never came to the choices on ${page.url()}`)
}
