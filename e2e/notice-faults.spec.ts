import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { startMailServer, type TestMailServer, type TestMailSettings } from '../test/mail-server.ts'
import { type Cast, gather } from './cast.ts'
import { freePort } from './free-port.ts'
import { type Hands, patience } from './hands.ts'
import { ownDatabase } from './own-database.ts'
import { asSupport, planMeeting } from './planned-meeting.ts'
import { seenIn } from './reader.ts'
import { ownFolder, type Program, removeFolder, startProgram } from './started.ts'

/** Where a program keeps what it knows, and what takes that away. */
interface Kept {
  readonly env: Readonly<Record<string, string>>
  readonly drop: () => Promise<void>
}

const stores: readonly { readonly store: string; readonly open: () => Promise<Kept> }[] = [
  {
    store: 'PostgreSQL',
    open: async () => {
      const { url, drop } = await ownDatabase()
      return { env: { DATABASE_URL: url }, drop }
    },
  },
  {
    store: 'a folder of its own',
    open: async () => {
      const folder = await ownFolder()
      return { env: { RADSLAG_DATA: folder }, drop: () => removeFolder(folder) }
    },
  },
]

const minute = 60_000

describe.each(stores)(
  'a notice that is sent when something breaks, kept in $store,',
  ({ open }) => {
    let browser: Browser
    let kept: Kept
    let port: number
    let program: Program
    let cast: Cast
    let mail: TestMailServer
    /** Every mail server there has been; all of them are one to the program. */
    const servers: TestMailServer[] = []
    /** What the clock shows at the next start. */
    let moment = Date.parse('2026-11-22T12:00:00+01:00')

    beforeAll(async () => {
      kept = await open()
      browser = await openBrowser()
      await openMail()
      port = await freePort()
      await begin()
      cast = gather(browser, program.address)
    })
    afterAll(async () => {
      await cast?.leave()
      await browser?.close()
      await program?.stop()
      await mail?.close()
      await kept?.drop()
    })

    async function openMail(settings: TestMailSettings = {}): Promise<void> {
      mail = await startMailServer({ ...settings, ...(mail && { port: mail.port }) })
      servers.push(mail)
    }

    /** Starts the program, each time ten minutes later: longer than anybody who was cut off keeps a letter. */
    async function begin(): Promise<void> {
      program = await startProgram({
        now: new Date(moment).toISOString(),
        env: {
          ...kept.env,
          PORT: String(port),
          SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
          MAIL_FROM: 'Rådslag <radslag@region.example>',
        },
      })
      moment += 10 * minute
    }

    /** To whom letters have come whose subject says so, and how many to each. */
    function arrived(what: string, day: string): ReadonlyMap<string, number> {
      const to = new Map<string, number>()
      for (const letter of servers.flatMap(({ received }) => received)) {
        const { subject = '' } = letter.mail
        if (!subject.startsWith(what) || !subject.replaceAll('\u00a0', ' ').endsWith(`, ${day}`))
          continue
        for (const address of letter.to) to.set(address, (to.get(address) ?? 0) + 1)
      }
      return to
    }

    /** What the sender sees of the letters, once it is as it should be. */
    async function untilSeen({ page }: Hands, meeting: string, words: RegExp): Promise<string> {
      return vi.waitFor(
        async () => {
          await page.goto(`${meeting}/kallelse`)
          const seen = await seenIn(page.getByRole('main'))
          if (!words.test(seen)) throw new Error(`nowhere ${words} in:\n${seen}`)
          return seen
        },
        { timeout: patience, interval: 200 },
      )
    }

    /** How many people the notice would go to by mail. */
    async function invited(hands: Hands, meeting: string): Promise<number> {
      const words = /(\d+) personer får kallelsen med e-post/
      return Number(words.exec(await untilSeen(hands, meeting, words))?.[1])
    }

    /** That all have got the notice of a day once. Were any to come again, it would be before the word that it is off. */
    async function expectOnceEach(hands: Hands, meeting: string, day: string, people: number) {
      await untilSeen(hands, meeting, new RegExp(`\\b${people} skickade\\.`))
      await hands.page.goto(`${meeting}/stall-in`)
      await hands.write('Varför ställs mötet in?', 'Det blir en annan dag.')
      await hands.press('Ställ in mötet')
      await vi.waitFor(() => expect(arrived('Inställt möte', day).size).toBe(people), {
        timeout: patience,
        interval: 100,
      })
      const times = [...arrived('Kallelse', day).values()]
      expect(times).toEqual(Array.from({ length: people }, () => 1))
    }

    test('waits in the outbox while the mail server is down, shows the state of each letter, and comes once to each', {
      timeout: 4 * minute,
    }, async () => {
      const support = await cast.as('stod-nara-vard')
      const meeting = await planMeeting(support, '2026-12-16')
      const people = await invited(support, meeting)
      expect(people).toBeGreaterThan(10)
      await mail.close()
      await support.press(/^Skicka till/)
      const waiting = await untilSeen(
        support,
        meeting,
        new RegExp(`\\b0 skickade, ${people} väntar\\.[^]*Försökt`),
      )
      expect(waiting.match(/^Väntar$/gm)).toHaveLength(people)
      await openMail()
      process.kill(program.pid, 'SIGUSR2')
      await expectOnceEach(support, meeting, '16 december 2026', people)
    })

    /** Presses the button and does not wait for what comes of it. */
    async function pressAndGo({ page }: Hands): Promise<void> {
      const button = page.getByRole('button', { name: /^Skicka till/ })
      await Promise.all([
        page.waitForRequest((request) => request.method() === 'POST'),
        button.click({ noWaitAfter: true }).catch(() => undefined),
      ])
    }

    /** Lets the program do some other things first: time goes, as much as it takes. */
    async function askMeanwhile(times: number): Promise<void> {
      for (let asked = 0; asked < times; asked += 1) await fetch(`${program.address}/om`)
    }

    /**
     * The moments at which the program is killed. When the mail server has said that it took the letter, and the
     * program dies before it has noted that, nobody can know: that moment is not here. SMTP has no answer to it.
     */
    const moments: readonly {
      readonly at: string
      readonly day: readonly [string, string]
      readonly kill: (hands: Hands) => Promise<void>
    }[] = [
      ...[0, 1, 3, 6].map((times, at) => ({
        at: `the form has just been sent, and ${times} pages later`,
        day: [`2026-12-${10 + at}`, `${10 + at} december 2026`] as const,
        kill: async (hands: Hands) => {
          await mail.close()
          await pressAndGo(hands)
          await askMeanwhile(times)
          await program.stop('SIGKILL')
          await openMail()
        },
      })),
      {
        at: 'the page says that it is sent, and the mail server is down',
        day: ['2026-12-17', '17 december 2026'],
        kill: async (hands) => {
          await mail.close()
          await hands.press(/^Skicka till/)
          await program.stop('SIGKILL')
          await openMail()
        },
      },
      {
        at: 'the mail server is reading the first letters, and has not said that it takes them',
        day: ['2026-12-18', '18 december 2026'],
        kill: async (hands) => {
          await mail.close()
          const reading = Promise.withResolvers<void>()
          const refuseContent = () => '451 never said'
          await openMail({ isSilent: true, refuseContent, onLetter: () => reading.resolve() })
          await pressAndGo(hands)
          await reading.promise
          await program.stop('SIGKILL')
          await mail.close()
          await openMail()
        },
      },
    ]

    test.each(moments)(
      'is all or nothing, and never twice, when the program is killed as $at',
      {
        timeout: 4 * minute,
      },
      async ({ day: [on, day], kill }) => {
        const support = await cast.as('stod-nara-vard')
        const meeting = await planMeeting(support, on)
        const people = await invited(support, meeting)
        await kill(support)
        expect(arrived('Kallelse', day).size).toBe(0)
        await begin()
        await asSupport(support)
        const seen = await untilSeen(support, meeting, /Skickade kallelser/)
        // Nothing was saved, or all of it: whoever sees nothing presses again.
        if (seen.includes('Ingen kallelse är skickad än')) {
          expect(await invited(support, meeting)).toBe(people)
          expect(arrived('Kallelse', day).size).toBe(0)
          await support.press(/^Skicka till/)
        }
        await expectOnceEach(support, meeting, day, people)
      },
    )
  },
)
