import { describe, expect, it } from 'vitest'
import { isSlug } from '../shared/slug.ts'
import { inventor } from './names.ts'

describe('invented names', () => {
  it('never run out, and never come twice', () => {
    const { personFor, everybody } = inventor()
    for (let role = 0; role < 5_000; role += 1) personFor(`plats ${role}`)
    const people = everybody()
    expect(new Set(people.map(({ name }) => name)).size).toBe(5_000)
    expect(new Set(people.map(({ id }) => id)).size).toBe(5_000)
    expect(people.every(({ id }) => isSlug(id))).toBe(true)
  })

  it('belong to the role, whoever was invented before', () => {
    const [one, other] = [inventor(), inventor()]
    other.personFor('en annan roll')
    expect(other.personFor('socialchef i Sala')).toEqual(one.personFor('socialchef i Sala'))
  })
})
