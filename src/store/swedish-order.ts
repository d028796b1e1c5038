import { type Kysely, sql } from 'kysely'
import { StoreError } from './errors.ts'

/** Six places in the order a Swedish reader looks for them. */
const swedishOrder = ['Arboga', 'Eslöv', 'Zinkgruvan', 'Åmål', 'Ängelholm', 'Östersund'] as const

/** Makes sure that the database sorts in Swedish: a wrong order raises no error anywhere, it is just wrong. */
export async function checkSwedishOrder<Tables>(db: Kysely<Tables>): Promise<void> {
  const shuffled = swedishOrder.toReversed()
  const { rows } = await sql<{ name: string }>`
    select name from unnest(${shuffled}::text[]) as place (name) order by name collate sv
  `.execute(db)
  const given = rows.map(({ name }) => name)
  if (given.join() !== swedishOrder.join()) {
    throw new StoreError('swedish-order-wrong', { words: given.join(', ') })
  }
}
