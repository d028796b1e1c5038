import type { Body } from '../../body/body.ts'
import type { Principal } from '../../principal/principal.ts'
import type { Register } from '../../register/register.ts'

/** What the address of the list asks for: what a body has recommended, or what a principal was asked. */
export interface AskedLedgers {
  readonly body?: Body
  readonly principal?: Principal
  readonly page: number
  /** Something in the address could not be understood, and was left out. */
  readonly isPartly: boolean
}

/** Nobody leafs further. */
const mostPages = 999

/** Reads what the address of the list asks for. Nothing is refused: what cannot be understood is left out, and said. */
export function readAskedLedgers(
  register: Pick<Register, 'bodyBySlug' | 'principalById'>,
  query: (name: string) => string | undefined,
): AskedLedgers {
  const typed = { body: query('organ') ?? '', principal: query('huvudman') ?? '' }
  const body = register.bodyBySlug(typed.body)
  const principal = register.principalById(typed.principal)
  const page = query('sida') ?? ''
  return {
    ...(body && { body }),
    ...(principal && { principal }),
    page: /^[1-9]\d{0,2}$/.test(page) ? Math.min(Number(page), mostPages) : 1,
    isPartly: (typed.body !== '' && !body) || (typed.principal !== '' && !principal),
  }
}

/** The question of an address, with a page of it. */
export function ledgersQuestion(
  { body, principal }: Pick<AskedLedgers, 'body' | 'principal'>,
  page = 1,
): string {
  const asked = new URLSearchParams({
    ...(body && { organ: body.slug }),
    ...(principal && { huvudman: principal.id }),
    ...(page > 1 && { sida: String(page) }),
  })
  return asked.size === 0 ? '' : `?${asked}`
}
