// Read by the program that a test starts (node --import), before anything else: the clock of that process begins at
// the moment that the test names, and goes on from there. What a page says of today is then the same every day.
// At the signal SIGUSR2 a minute has passed.

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
