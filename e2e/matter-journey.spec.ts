import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { gather } from './cast.ts'
import { toTheRightBody } from './matter-story.ts'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { workedOn } from './preparation-story.ts'
import { madeARecord } from './record-story.ts'
import { ownFolder, type Program, removeFolder, startProgram } from './started.ts'

const now = '2026-11-22T12:00:00+01:00'

let browser: Browser
let folder: string
let database: OwnDatabase
let embedded: Program
let postgres: Program

beforeAll(async () => {
  folder = await ownFolder()
  database = await ownDatabase()
  browser = await openBrowser()
  embedded = await startProgram({ now, env: { RADSLAG_DATA: folder } })
  postgres = await startProgram({ now, env: { DATABASE_URL: database.url } })
})
afterAll(async () => {
  await browser?.close()
  await embedded?.stop()
  await postgres?.stop()
  await database?.drop()
  await removeFolder(folder)
})

describe.each([
  { how: 'with a mouse', store: 'the embedded store', ways: {} },
  { how: 'with the keyboard alone', store: 'the embedded store', ways: { hands: 'keyboard' } },
  { how: 'with a mouse', store: 'PostgreSQL', ways: {} },
  { how: 'without JavaScript', store: 'PostgreSQL', ways: { javaScript: false } },
] as const)('people who work $how, kept in $store,', ({ how, store, ways }) => {
  test('raise a matter in Sala, complete it, hand it on by the charter, prepare it together, share, register, publish and close it', {
    timeout: 600_000,
  }, async () => {
    const { address } = store === 'PostgreSQL' ? postgres : embedded
    const cast = gather(browser, address, ways)
    const story = { cast, title: `Vem svarar för hjälpmedlet hemma, ${how}?`, number: '' }
    try {
      for (const step of [...toTheRightBody, ...workedOn, ...madeARecord]) await step(story)
      cast.expectCalm()
    } finally {
      await cast.leave()
    }
  })
})
