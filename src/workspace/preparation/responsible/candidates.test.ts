import { beforeAll, describe, expect, it } from 'vitest'
import { demoCounty } from '../../../../test/demo-county.ts'
import type { AuthorityAssignment } from '../../../actor/actor.ts'
import type { Register } from '../../../register/register.ts'
import { day } from '../../../shared/calendar-day.ts'
import { always } from '../../../shared/period.ts'
import { candidatesAt } from './candidates.ts'

const on = day('2026-11-22')

describe('who can answer for a matter at a principal', () => {
  let register: Register
  let personId: string
  beforeAll(async () => {
    register = await demoCounty('vastmanland')
    const seatId = 'samverkansgrupp-halsa/kommunernas-ledamoter/arboga'
    personId = register.mandatesOf(seatId)[0]?.personId ?? ''
  })
  const task = (changes: Partial<AuthorityAssignment> = {}): AuthorityAssignment => ({
    id: 't1',
    principalId: 'sala',
    personId,
    role: 'official',
    period: always,
    ...changes,
  })
  const ids = (assignments: readonly AuthorityAssignment[], principalId = 'sala') =>
    candidatesAt(register, assignments, principalId, on).map((candidate) => candidate.personId)

  it('is whoever sits on its mandate', () => {
    expect(ids([], 'arboga')).toContain(personId)
    expect(ids([])).not.toContain(personId)
  })

  it('is whoever has a task there, in that capacity', () => {
    const found = candidatesAt(register, [task()], 'sala', on)
    expect(found.find((one) => one.personId === personId)?.hat).toMatchObject({
      kind: 'authority',
      principalId: 'sala',
    })
  })

  it('is nobody whose task has ended, or who is not in the register', () => {
    const ended = { until: { precision: 'year', year: 2025 } } as const
    expect(ids([task({ period: ended })])).not.toContain(personId)
    expect(ids([task({ personId: 'finns-inte' })])).not.toContain('finns-inte')
  })

  it('is named once, however many mandates they have, by name', () => {
    const found = candidatesAt(
      register,
      [task(), task({ id: 't2', role: 'registrar' })],
      'sala',
      on,
    )
    const names = found.map(({ name }) => name)
    expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare))
    expect(new Set(found.map((one) => one.personId)).size).toBe(found.length)
  })
})
