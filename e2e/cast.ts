import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import type { PersonaKey } from '../src/demo/cast/cast.ts'
import { idFor } from '../src/demo/cast/persona.ts'
import { type Hands, patience, withKeyboard, withMouse } from './hands.ts'
import { type Habits, newReader, type Reader } from './reader.ts'

/** How somebody reads, and what they have to work with. */
export interface Ways extends Habits {
  readonly hands?: 'mouse' | 'keyboard'
}

/** People who do things on one site, each in a browser of their own. */
export interface Cast {
  /** Somebody of the demo, who signs in the first time they are called on. */
  readonly as: (key: PersonaKey) => Promise<Hands>
  /** Somebody who has no account, and reads. */
  readonly citizen: () => Promise<Hands>
  /** They close their browsers; whoever is called on again signs in anew. */
  readonly goHome: () => Promise<void>
  /** That no browser had anything to complain of. */
  readonly expectCalm: () => void
  readonly leave: () => Promise<void>
}

/** Calls people to a site; all of them work in the same way. */
export function gather(browser: Browser, address: string, ways: Ways = {}): Cast {
  const readers: Reader[] = []
  const present = new Map<PersonaKey, Promise<Hands>>()
  const come = async (): Promise<Hands> => {
    const reader = await newReader(browser, address, ways)
    reader.context.setDefaultTimeout(patience)
    readers.push(reader)
    return ways.hands === 'keyboard' ? withKeyboard(reader.page) : withMouse(reader.page)
  }
  const signIn = async (key: PersonaKey): Promise<Hands> => {
    const hands = await come()
    await hands.page.goto('/logga-in')
    const button = hands.page.locator(`button[value="${accountOf(key)}"]`)
    await hands.press((await button.innerText()).trim())
    expect(new URL(hands.page.url()).pathname).toBe('/arbetsyta')
    return hands
  }
  return {
    as: (key) => {
      const hands = present.get(key) ?? signIn(key)
      present.set(key, hands)
      return hands
    },
    citizen: come,
    goHome: async () => {
      present.clear()
      await Promise.all(readers.map((reader) => reader.leave()))
    },
    expectCalm: () => expect(readers.flatMap((reader) => reader.complaints())).toEqual([]),
    leave: async () => {
      await Promise.all(readers.map((reader) => reader.leave()))
    },
  }
}

/** The account that somebody of the demo signs in to: the same at every start. */
export function accountOf(key: PersonaKey): string {
  return idFor(`konto ${key}`)
}
