import { checkAll } from '../src/charter/engine.ts'
import type { Finding } from '../src/charter/finding.ts'
import { indexRegister } from '../src/register/index-register.ts'
import type { Register } from '../src/register/register.ts'
import { day } from '../src/shared/calendar-day.ts'
import { size, syntheticSweden } from './synthetic-sweden.ts'
import { listed, median, type Row } from './table.ts'

const rounds = 5
const limit = 1_000

/**
 * How long it takes to check every charter in Sweden on a day: when no rule has been read before, and on another day
 * when they have.
 */
export function measureSweden(): readonly Row[] {
  const unread: number[] = []
  const read: number[] = []
  let told = ''
  for (let round = 0; round < rounds; round += 1) {
    const registers = syntheticSweden().map(indexRegister)
    const check = (on: string) => {
      const began = performance.now()
      const findings = registers.flatMap((register) => checkAll(register, day(on)))
      return { took: performance.now() - began, findings }
    }
    const first = check('2026-11-22')
    unread.push(first.took)
    read.push(check('2026-12-01').took)
    told ||= describe(registers, first.findings)
  }
  return [row('rules not read before', unread, `; ${told}`), row('another day', read, '')]
}

function row(what: string, figures: readonly number[], more: string): Row {
  const middle = median(figures)
  return {
    what,
    result: `${middle.toFixed(0)} ms`,
    target: `< ${limit} ms`,
    reached: middle < limit,
    raw: listed(figures) + more,
  }
}

function describe(registers: readonly Register[], findings: readonly Finding[]): string {
  const count = (of: (register: Register) => number) =>
    registers.reduce((sum, register) => sum + of(register), 0)
  const bodies = count((register) => register.bodies.length)
  const seats = count((register) => register.seats.length)
  if (bodies !== size.bodies || seats !== size.seats) throw new Error(`${bodies} and ${seats}`)
  const statuses = Map.groupBy(findings, ({ status }) => status)
  const told = [...statuses].map(([status, found]) => `${found.length} ${status}`).join(', ')
  return `${findings.length} findings of ${bodies} bodies with ${seats} seats: ${told}`
}
