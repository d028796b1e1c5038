/** Which ledgers a list shows: all, those that wait for somebody, those that hold for somebody, or those that have ended. */
export type AskedShow = 'all' | 'waiting' | 'inForce' | 'ended'

/** What can be shown, in the order it is offered. */
export const shows: readonly AskedShow[] = ['all', 'waiting', 'inForce', 'ended']

/** Each as the address has it. */
export const asksFor: Readonly<Record<AskedShow, string>> = {
  all: 'alla',
  waiting: 'vantar',
  inForce: 'galler',
  ended: 'avslutade',
}

/** What an address asks for; everything when that cannot be understood. */
export function askedShow(word: string | undefined): AskedShow {
  return shows.find((one) => asksFor[one] === word) ?? 'all'
}
