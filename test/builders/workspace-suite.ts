import { afterAll, beforeAll, expect } from 'vitest'
import type { TestDatabase } from '../database.ts'
import type { TestBrowser } from './sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from './workspace.ts'

/** The workspace of a suite, and everybody's browser in it. */
export interface WorkspaceSuite extends Omit<WorkspaceTest, 'close'> {
  /** The browser in which somebody is signed in, the same one each time. */
  readonly as: (who: Somebody) => Promise<TestBrowser>
  /** A page as somebody gets it. */
  readonly pageOf: (
    who: Somebody,
    path: string,
  ) => Promise<{ readonly status: number; readonly html: string }>
}

/**
 * A workspace for the suite that it is called in: opened before the first test, and closed after the last, when
 * nothing may have gone wrong in it.
 */
export function workspaceFor(database: TestDatabase): WorkspaceSuite {
  let opened: WorkspaceTest | undefined
  const people = new Map<string, TestBrowser>()
  beforeAll(async () => {
    opened = await aWorkspace(database)
  })
  afterAll(async () => {
    expect(opened?.faults).toEqual([])
    await opened?.close()
  })
  const now = () => {
    if (!opened) throw new Error('the workspace opens before the first test')
    return opened
  }
  const as = async (who: Somebody) => {
    const key = JSON.stringify(who)
    const browser = people.get(key) ?? (await now().signIn(who))
    people.set(key, browser)
    return browser
  }
  return {
    get store() {
      return now().store
    },
    get ground() {
      return now().ground
    },
    get register() {
      return now().register
    },
    get app() {
      return now().app
    },
    get faults() {
      return now().faults
    },
    get clock() {
      return now().clock
    },
    actor: (who) => now().actor(who),
    signIn: (who) => now().signIn(who),
    as,
    pageOf: async (who, path) => {
      const answer = await (await as(who)).get(path)
      return { status: answer.status, html: await answer.text() }
    },
  }
}
