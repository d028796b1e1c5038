import type { EntryFilter } from '../../record/register-lists.repository.ts'

/** Which part of the list is asked for, and which page of it. */
export interface AskedRegister {
  readonly state: EntryFilter['state']
  readonly page: number
}

/** The parts of the list, by their names in the address. */
const states: Readonly<Record<EntryFilter['state'], string | undefined>> = {
  all: undefined,
  missing: 'saknas',
  overdue: 'forsenade',
}

/** Every part of the list, in the order they are shown. */
export const registerStates = ['all', 'missing', 'overdue'] as const

/** Reads what an address or a form asks for. Nothing is refused: what cannot be understood is the whole list. */
export function readAskedRegister(askedFor: (name: string) => string | undefined): AskedRegister {
  const asked = askedFor('visa')
  const page = askedFor('sida') ?? ''
  return {
    state: registerStates.find((state) => asked !== undefined && states[state] === asked) ?? 'all',
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  }
}

/** The question of the address that asks for it, with more when something is to be told. */
export function registerQuery(
  { state, page }: AskedRegister,
  more: Readonly<Record<string, string>> = {},
): string {
  const asked = new URLSearchParams()
  const name = states[state]
  if (name !== undefined) asked.set('visa', name)
  if (page > 1) asked.set('sida', String(page))
  for (const [key, value] of Object.entries(more)) asked.set(key, value)
  return asked.size === 0 ? '' : `?${asked}`
}

/** What a form sends along, so that one is led back to the same place of the list. */
export function registerFields({
  state,
  page,
}: AskedRegister): readonly (readonly [string, string])[] {
  const name = states[state]
  return [
    ...(name === undefined ? [] : [['visa', name] as const]),
    ...(page > 1 ? [['sida', String(page)] as const] : []),
  ]
}
