import { kindsInAddress, nameOfWord, statesInAddress } from '../../matter/matter-in-address.ts'
import type { PublicFilter } from '../../matter/public/public-matters.ts'
import type { Register } from '../../register/register.ts'

/** What a reader may narrow the list by, by its name in the address. */
export const askedNames = ['sok', 'organ', 'slag', 'lage', 'huvudman'] as const

/** The name of a choice in the address. */
export type AskedName = (typeof askedNames)[number]

/** What the address of the list asks for. */
export interface AskedMatters {
  readonly filter: PublicFilter
  /** What was chosen, as the address has it; only what could be understood. */
  readonly chosen: Readonly<Partial<Record<AskedName, string>>>
  readonly page: number
  /** Something in the address could not be understood, and was left out. */
  readonly isPartly: boolean
}

/** As long as what is searched for may be, in characters. */
const longestWords = 100
/** Nobody leafs further; the list itself ends long before. */
const mostPages = 9_999

/** Reads what the address of the list asks for. Nothing is refused: what cannot be understood is left out, and said. */
export function readAskedMatters(
  register: Pick<Register, 'bodyBySlug' | 'principalById'>,
  query: (name: string) => string | undefined,
): AskedMatters {
  const typed = Object.fromEntries(
    askedNames.map((name) => [name, plain(query(name) ?? '')]),
  ) as Readonly<Record<AskedName, string>> // one for each name
  const words = typed.sok.slice(0, longestWords).trim()
  const body = register.bodyBySlug(typed.organ)
  const kind = nameOfWord(kindsInAddress, typed.slag)
  const state = nameOfWord(statesInAddress, typed.lage)
  const principal = register.principalById(typed.huvudman)
  const page = query('sida') ?? ''
  const number = /^[1-9]\d{0,3}$/.test(page) ? Math.min(Number(page), mostPages) : 1
  const chosen = {
    ...(words !== '' && { sok: words }),
    ...(body && { organ: body.slug }),
    ...(kind && { slag: kindsInAddress[kind] }),
    ...(state && { lage: statesInAddress[state] }),
    ...(principal && { huvudman: principal.id }),
  }
  return {
    filter: {
      ...(words !== '' && { words }),
      ...(body && { bodyId: body.id }),
      ...(kind && { kind }),
      ...(state && { state }),
      ...(principal && { principalId: principal.id }),
    },
    chosen,
    page: number,
    isPartly: askedNames.some((name) => typed[name] !== '' && !Object.hasOwn(chosen, name)),
  }
}

/** The question of an address that asks for the same, with a change: a choice taken away, another page. */
export function questionOf(
  { chosen, page = 1 }: Pick<AskedMatters, 'chosen'> & { readonly page?: number },
  change: { readonly without?: AskedName; readonly page?: number } = {},
): string {
  const asked = new URLSearchParams(
    askedNames.flatMap((name) => {
      const value = chosen[name]
      return value === undefined || name === change.without ? [] : [[name, value]]
    }),
  )
  const shown = change.without === undefined ? (change.page ?? page) : 1
  if (shown > 1) asked.set('sida', String(shown))
  return asked.size === 0 ? '' : `?${asked}`
}

function plain(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
