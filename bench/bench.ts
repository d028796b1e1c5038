import { measureSweden } from './check-sweden.ts'
import { type Engine, engines } from './data-places.ts'
import { measureLargeAgreement } from './large-agreement.ts'
import { describeDisturbance, describeMachine } from './machine.ts'
import { measureMatterPages } from './matter-pages.ts'
import { measureMeetings } from './meetings.ts'
import { measureMemory } from './memory.ts'
import { countPackages } from './packages.ts'
import { startProgram } from './program.ts'
import { measureStartUp } from './start-up.ts'
import { print, type Row } from './table.ts'
import { measureThroughput } from './throughput.ts'
import { measureUncached } from './uncached.ts'

// Speed and memory, measured on the program as it is built and run: `npm run bench`, some five minutes. Everything is
// local. What a busy machine disturbs comes in several rounds, and the middle one counts. Nothing here fails a build:
// a figure that is not reached is for a person to look at. docs/guides/performance.md tells how it is measured.

// One part alone: `node bench/bench.ts decisions`, when the program is built.
const only = process.argv[2]

console.log(describeMachine())
console.log(`Before: ${describeDisturbance()}`)
const found = await engines()
const matters = 'Processor time of the server for a page among 300,000 matters, on PostgreSQL'
const meetings =
  'Processor time of the server for meetings with 40 items and 80 people, on PostgreSQL'
const decisions =
  'Processor time of the server for an agreement with four parts and 250 decisions, on PostgreSQL'
const hasProc = process.platform === 'linux'
const onlyLinux: readonly Row[] = [{ what: 'measured on Linux only', result: '' }]

const parts: Readonly<
  Record<string, readonly [string, (postgres: Engine) => Promise<readonly Row[]>]>
> = {
  matters: [matters, measureMatterPages],
  decisions: [decisions, measureLargeAgreement],
  meetings: [meetings, measureMeetings],
}

if (only !== undefined) {
  const engine = found.find(({ name }) => name === 'PostgreSQL')
  const part = parts[only]
  if (!engine) throw new Error('there is no PostgreSQL to measure with')
  if (!part) throw new Error(`there is no part '${only}', only ${Object.keys(parts).join(', ')}`)
  const [what, measure] = part
  print(what, hasProc ? await measure(engine) : onlyLinux)
  process.exit()
}

print('Checking all charters of a synthetic Sweden', measureSweden())

const [embedded] = found
if (!embedded) throw new Error('there is no engine to measure with')
const { place, remove } = await embedded.makePlace()
try {
  const program = await startProgram(place)
  try {
    print(
      'Warm pages at 16 connections, against a bare node:http server',
      await measureThroughput(program),
    )
  } finally {
    await program.stop()
  }
  // A fresh process, so that what has been measured before has not warmed it up.
  const fresh = await startProgram(place)
  try {
    print(
      'Processor time of the server for a page that it has not sent before',
      hasProc ? await measureUncached(fresh) : onlyLinux,
    )
  } finally {
    await fresh.stop()
  }
} finally {
  await remove()
}

const postgres = found.find(({ name }) => name === 'PostgreSQL')
if (postgres) {
  for (const [what, measure] of Object.values(parts)) {
    print(what, hasProc ? await measure(postgres) : onlyLinux)
  }
}

const memory: Row[] = []
if (hasProc) for (const engine of found) memory.push(...(await measureMemory(engine)))
print('Memory of the program (RSS)', hasProc ? memory : onlyLinux)

const startUp: Row[] = []
for (const engine of found) startUp.push(...(await measureStartUp(engine)))
print('From the command to the first page', startUp)

print('Packages', countPackages())
console.log(`\nAfter: ${describeDisturbance()}`)
