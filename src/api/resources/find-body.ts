import type { Body } from '../../body/body.ts'
import type { Register } from '../../register/register.ts'
import { nearest } from '../../shared/nearest.ts'

/** The body with an address, a former address or an id. */
export function bodyAt(register: Register, typed: string): Body | undefined {
  return register.bodyBySlug(typed) ?? register.bodyById(typed)
}

/** The address that was perhaps meant. */
export function nearestBody(register: Register, typed: string): string | undefined {
  return nearest(
    typed,
    register.bodies.map(({ slug }) => slug),
  )
}
