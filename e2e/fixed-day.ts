// Read by the program that a test starts (node --import), before anything else: the clock of that process begins at
// the moment that the test names, and goes on from there. What a page says of today is then the same every day.
// At the signal SIGUSR2 a minute has passed. At SIGWINCH it is the next of the moments in E2E_LATER, `2026-12-02T12:00Z
// 2026-12-21T08:00Z`: weeks in which nothing happens.

const moment = Date.parse(process.env.E2E_NOW ?? '')
if (Number.isNaN(moment)) throw new Error('E2E_NOW is no moment')

const RealDate = Date
let ahead = moment - RealDate.now()

globalThis.Date = class extends RealDate {
  constructor(...given: readonly unknown[]) {
    // The built-in constructor takes what it is given; only the empty call asks what time it is.
    super(...((given.length === 0 ? [RealDate.now() + ahead] : given) as [number]))
  }
  static override now(): number {
    return RealDate.now() + ahead
  }
} as DateConstructor

process.on('SIGUSR2', () => {
  ahead += 60_000
})

const later = (process.env.E2E_LATER ?? '').split(' ').filter(Boolean).map(Date.parse)
if (later.some(Number.isNaN)) throw new Error('E2E_LATER holds what is no moment')

process.on('SIGWINCH', () => {
  const next = later.shift()
  if (next !== undefined) ahead = next - RealDate.now()
})
