import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { ownFolder, type Program, removeFolder, startProgram } from './started.ts'

/** Where a program keeps what it knows. */
export type KeptIn = 'the embedded store' | 'PostgreSQL'

/** A browser, and where it finds the program that keeps what it knows in one store or the other. */
export interface OnBothStores {
  readonly browser: () => Browser
  readonly program: (store: KeptIn) => Program
}

/** A program on each store, at the same moment, and a browser; started before the first test of the file. */
export function onBothStores(now: string): OnBothStores {
  let browser: Browser | undefined
  let folder: string | undefined
  let database: OwnDatabase | undefined
  const programs = new Map<KeptIn, Program>()
  beforeAll(async () => {
    folder = await ownFolder()
    database = await ownDatabase()
    browser = await openBrowser()
    const env = { RADSLAG_DATA: folder }
    programs.set('the embedded store', await startProgram({ now, env }))
    programs.set('PostgreSQL', await startProgram({ now, env: { DATABASE_URL: database.url } }))
  })
  afterAll(async () => {
    await browser?.close()
    for (const program of programs.values()) await program.stop()
    await database?.drop()
    if (folder !== undefined) await removeFolder(folder)
  })
  return {
    browser: () => {
      if (!browser) throw new Error('the browser opens before the first test')
      return browser
    },
    program: (store) => {
      const program = programs.get(store)
      if (!program) throw new Error(`the program on ${store} starts before the first test`)
      return program
    },
  }
}
