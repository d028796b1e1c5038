import { numberParameter } from './parameter.ts'

const defaultLimit = 100

/** The parameters of every list. */
export const paging = {
  limit: numberParameter(
    { least: 1, most: 500, default: defaultLimit },
    'Hur många som högst ska vara med på sidan.',
    'How many there shall be on the page at most.',
  ),
  page: numberParameter(
    { least: 1, most: 100_000, default: 1 },
    'Vilken sida, räknat från 1.',
    'Which page, counted from 1.',
  ),
} as const

/** The address that was asked, so that a page can link to its neighbours. */
export interface PageAddress {
  readonly path: string
  readonly query: string
}

/** A page of a list. */
export interface Page<Thing> {
  readonly total: number
  readonly limit: number
  readonly page: number
  readonly next: string | null
  readonly prev: string | null
  readonly items: readonly Thing[]
}

/** Cuts a page from a list. A page after the last is empty, and links back to the last. */
export function asPage<Thing>(all: readonly Thing[], asked: PageAsked): Page<Thing> {
  const frame = pageFrame(all.length, asked)
  const { limit, page } = frame
  return { ...frame, items: all.slice((page - 1) * limit, page * limit) }
}

/** Which page of a list was asked for, and at which address. */
export interface PageAsked {
  readonly given: Readonly<Record<string, unknown>>
  readonly address: PageAddress
}

/** A page of a list of so many, without what is on it. */
export function pageFrame(
  total: number,
  { given, address }: PageAsked,
): Omit<Page<never>, 'items'> {
  const limit = numberOr(given.limit, defaultLimit)
  const page = numberOr(given.page, 1)
  const last = Math.max(1, Math.ceil(total / limit))
  const linkTo = (number: number) => {
    const query = new URLSearchParams(address.query)
    query.set('page', String(number))
    return `${address.path}?${query}`
  }
  return {
    total,
    limit,
    page,
    next: page < last ? linkTo(page + 1) : null,
    prev: page > 1 ? linkTo(Math.min(page - 1, last)) : null,
  }
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}
