import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { startMailServer, type TestMailServer } from '../test/mail-server.ts'
import { type Cast, gather } from './cast.ts'
import { freePort } from './free-port.ts'
import { metAboutIt } from './held-story.ts'
import { eachDecided, lastDecided } from './ledger-story.ts'
import { calledToMeet } from './meeting-story.ts'
import { type OwnDatabase, ownDatabase } from './own-database.ts'
import { cameBack, originBegins } from './return-story.ts'
import { ownFolder, type Program, removeFolder, startProgram } from './started.ts'

const steps = [
  ...calledToMeet,
  ...metAboutIt,
  ...eachDecided,
  ...originBegins,
  ...lastDecided,
  ...cameBack,
]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Starts the program with a mail server: it is planned in November, and held and decided in December. */
async function startWithMail(
  mail: TestMailServer,
  store: Readonly<Record<string, string>>,
): Promise<Program> {
  const port = await freePort()
  return startProgram({
    now: '2026-11-23T08:00:00+01:00',
    env: {
      ...store,
      E2E_LATER: '2026-12-02T13:30:00+01:00 2026-12-21T09:00:00+01:00',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      MAIL_FROM: 'Rådslag <radslag@region.example>',
    },
  })
}

describe.each([
  { how: 'with a mouse', store: 'the embedded store', ways: {} },
  { how: 'with the keyboard alone', store: 'the embedded store', ways: { hands: 'keyboard' } },
  { how: 'with a mouse', store: 'PostgreSQL', ways: {} },
  { how: 'without JavaScript', store: 'PostgreSQL', ways: { javaScript: false } },
] as const)('people who work $how, kept in $store,', ({ store, ways }) => {
  let folder: string | undefined
  let database: OwnDatabase | undefined
  let mail: TestMailServer
  let program: Program | undefined
  let cast: Cast | undefined
  beforeAll(async () => {
    mail = await startMailServer()
    if (store === 'PostgreSQL') database = await ownDatabase()
    else folder = await ownFolder()
    program = await startWithMail(
      mail,
      database ? { DATABASE_URL: database.url } : { RADSLAG_DATA: folder ?? '' },
    )
  })
  afterAll(async () => {
    await cast?.leave()
    await program?.stop()
    await mail?.close()
    await database?.drop()
    if (folder) await removeFolder(folder)
  })

  test('take a matter from Sala to a meeting, and its recommendation to eleven decisions and back', {
    timeout: 900_000,
  }, async () => {
    if (!program) throw new Error('the program has not started')
    const { address, pid } = program
    const gathered = gather(browser, address, ways)
    cast = gathered
    const story = {
      cast: gathered,
      title: 'Ett nummer att ringa för hemsjukvården på kvällen',
      number: '',
      mail,
      later: async () => {
        await gathered.goHome()
        process.kill(pid, 'SIGWINCH')
      },
    }
    for (const step of steps) await step(story)
    gathered.expectCalm()
  })
})
