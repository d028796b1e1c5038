import type { PersonaKey } from '../src/demo/cast/cast.ts'
import type { Hands } from './hands.ts'

/** A kind of page in the workspace: what it is, who sees it, and how they come to it from anywhere. */
export interface WorkspaceKind {
  readonly what: string
  readonly as: PersonaKey
  readonly go: (hands: Hands) => Promise<void>
}

/** Straight to an address. */
export function at(path: string): WorkspaceKind['go'] {
  return async ({ page }) => {
    await page.goto(path)
  }
}

/** One way and then the next. */
export function inTurn(...ways: readonly WorkspaceKind['go'][]): WorkspaceKind['go'] {
  return async (hands) => {
    for (const go of ways) await go(hands)
  }
}

/** Presses a button. */
export function press(words: string | RegExp): WorkspaceKind['go'] {
  return (hands) => hands.press(words)
}

/** In one of the roles that somebody has, whichever was on before. */
export function inRole(role: RegExp): WorkspaceKind['go'] {
  return async (hands) => {
    await hands.page.goto('/arbetsyta/hattar')
    const isOff = (await hands.page.getByRole('button', { name: role }).count()) > 0
    if (isOff) await hands.press(role)
  }
}
