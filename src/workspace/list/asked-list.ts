import type { ReadableFilter } from '../../matter/list/readable-matters.repository.ts'
import { kindsInAddress, nameOfWord, statesInAddress } from '../../matter/matter-in-address.ts'
import type { Register } from '../../register/register.ts'

/** What the list may be narrowed by, by its name in the address. */
export const askedNames = ['sok', 'organ', 'slag', 'lage', 'mina'] as const

/** The name of a choice in the address. */
export type AskedName = (typeof askedNames)[number]

/** What the address of the list asks for. */
export interface AskedList {
  readonly filter: ReadableFilter
  /** What was chosen, as the address has it; only what could be understood. */
  readonly chosen: Readonly<Partial<Record<AskedName, string>>>
  readonly page: number
}

/** As long as what is searched for may be, in characters. */
const longestWords = 100

/** Reads what the address of the list asks for. Nothing is refused: what cannot be understood is left out. */
export function readAskedList(
  register: Pick<Register, 'bodyBySlug'>,
  query: (name: string) => string | undefined,
): AskedList {
  const words = plain(query('sok') ?? '')
    .slice(0, longestWords)
    .trim()
  const body = register.bodyBySlug(query('organ') ?? '')
  const kind = nameOfWord(kindsInAddress, query('slag') ?? '')
  const state = nameOfWord(statesInAddress, query('lage') ?? '')
  const isOwn = query('mina') === 'ja'
  const page = query('sida') ?? ''
  return {
    filter: {
      ...(words !== '' && { words }),
      ...(body && { bodyId: body.id }),
      ...(kind && { kind }),
      ...(state && { state }),
      ...(isOwn && { isOwn }),
    },
    chosen: {
      ...(words !== '' && { sok: words }),
      ...(body && { organ: body.slug }),
      ...(kind && { slag: kindsInAddress[kind] }),
      ...(state && { lage: statesInAddress[state] }),
      ...(isOwn && { mina: 'ja' }),
    },
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

/** The question of an address that asks for the same on another page. */
export function questionOf({ chosen }: Pick<AskedList, 'chosen'>, page: number): string {
  const asked = new URLSearchParams(
    askedNames.flatMap((name) => {
      const value = chosen[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  if (page > 1) asked.set('sida', String(page))
  return asked.size === 0 ? '' : `?${asked}`
}

function plain(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
