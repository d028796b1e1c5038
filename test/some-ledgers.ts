import type { PublicLedgers } from '../src/adoption/public/public-ledgers.ts'
import { exampleLedgers } from '../src/api/example/example-ledgers.ts'

/** A place where nobody has published a ledger. */
export const noLedgers: PublicLedgers = {
  list: async () => ({ families: [], total: 0 }),
  find: async () => undefined,
  ofMatter: async () => [],
  latest: async () => [],
}

/** A place where whatever ledger one asks for is the example of the open data. */
export const alwaysOneLedger: PublicLedgers = {
  list: async () => exampleLedgers.page,
  find: async () => exampleLedgers.found,
  ofMatter: async () => [exampleLedgers.found.ledger],
  latest: async () => [exampleLedgers.found.ledger],
}
