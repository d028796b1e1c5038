import { type Browser, openBrowser } from './browser.ts'
import { cpuOf, type Program, pause } from './program.ts'
import type { Row } from './table.ts'

/** As the small program of the page has it (src/workspace/browser/follow-meeting.ts). */
const every = 4_000
const tablets = 100
const turnEvery = 30_000
const turns = 3
const limit = 5

/** A meeting under way, where its pages are, and whoever leads it. */
export interface LiveMeeting {
  readonly path: string
  readonly itemIds: readonly string[]
  readonly supportCookie: string
  /** One for each tablet. */
  readonly cookies: readonly string[]
}

interface Tablet {
  readonly browser: Browser
  asks: string
  pulse: string
}

/**
 * A hundred tablets follow a meeting, as their small program does: each asks every four seconds whether anything has
 * changed, and reads the page again when it has. Somebody turns to the next item every half minute.
 */
export async function measureFollowing(
  program: Program,
  live: LiveMeeting,
): Promise<readonly Row[]> {
  const found = live.cookies.slice(0, tablets).map((cookie): Tablet => {
    return { browser: openBrowser(program.port, cookie), asks: '', pulse: '' }
  })
  const leader = openBrowser(program.port, live.supportCookie)
  let asked = 0
  let read = 0
  let isOver = false
  try {
    // Twice: what they have in common is then warm, as in a meeting that has gone on for a while.
    for (let n = 0; n < 2; n += 1) {
      for (const tablet of found) await look(tablet, live.path)
    }
    await pause(1_000)
    const before = cpuOf(program.pid)
    const began = performance.now()
    const followed = found.map(async (tablet) => {
      await pause(Math.random() * every)
      while (!isOver) {
        asked += 1
        if (await isChanged(tablet)) {
          read += 1
          await look(tablet, live.path)
        }
        await pause(every * (0.85 + Math.random() * 0.3))
      }
    })
    const figures: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const from = cpuOf(program.pid)
      const since = performance.now()
      await turnTo(leader, live.path, live.itemIds[turn + 1] ?? '')
      await pause(turnEvery)
      figures.push(share(cpuOf(program.pid) - from, performance.now() - since))
    }
    const whole = share(cpuOf(program.pid) - before, performance.now() - began)
    isOver = true
    await Promise.all(followed)
    const calm = await measureCalm(program, found)
    return [
      {
        what: `${tablets} tablets that follow a meeting, with a turn every ${turnEvery / 1_000} s`,
        result: `${whole.toFixed(1)} % of a core`,
        target: `≤ ${limit} %`,
        reached: whole <= limit,
        raw: `${asked} questions, ${read} pages; turn by turn: ${figures.map((one) => one.toFixed(1)).join(', ')} %`,
      },
      {
        what: 'the questions alone, while nothing happens',
        result: `${calm.toFixed(1)} % of a core`,
      },
    ]
  } finally {
    isOver = true
    for (const { browser } of found) browser.close()
    leader.close()
  }
}

async function measureCalm(program: Program, found: readonly Tablet[]): Promise<number> {
  const rounds = 5
  const before = cpuOf(program.pid)
  const began = performance.now()
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(
      found.map(async (tablet) => {
        await pause(Math.random() * every)
        await isChanged(tablet)
      }),
    )
    await pause(Math.max(0, began + (round + 1) * every - performance.now()))
  }
  return share(cpuOf(program.pid) - before, performance.now() - began)
}

function share(cpu: number, elapsed: number): number {
  return (100 * cpu) / elapsed
}

/** What the small program asks: 304 as long as nothing has changed. */
async function isChanged({ browser, asks, pulse }: Tablet): Promise<boolean> {
  const { status } = await browser.get(asks, { 'if-none-match': `"${pulse}"`, accept: '*/*' })
  if (status !== 200 && status !== 304) throw new Error(`the pulse answers ${status}`)
  return status === 200
}

async function look(tablet: Tablet, path: string): Promise<void> {
  const { status, text } = await tablet.browser.get(`${path}/folj`)
  const asks = /data-asks="([^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
  const pulse = /data-pulse="([^"]*)"/.exec(text)?.[1]
  if (asks === undefined || pulse === undefined) throw new Error(`nothing to follow: ${status}`)
  tablet.asks = asks
  tablet.pulse = pulse
}

async function turnTo(leader: Browser, path: string, itemId: string): Promise<void> {
  const { status } = await leader.post(`${path}/genomfor/nu`, { punkt: itemId })
  if (status !== 303) throw new Error(`the meeting was not turned: ${status}`)
}
