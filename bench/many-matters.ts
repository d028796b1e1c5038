import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { account, busy, collaboration, manyMatters } from './synthetic-matters.ts'
import { everywhere } from './synthetic-person.ts'
import { workedOn, workedOnId } from './worked-on-matter.ts'

/** Whoever has twelve roles, signed in twice: in a role in a group, and as an official of the region. */
export interface Everywhere {
  /** A cookie of somebody in a role in a group. */
  readonly inGroup: string
  /** A cookie of the same person as an official of the region, whom every matter concerns. */
  readonly atRegion: string
  /** Where the role in a group is. */
  readonly group: string
}

/** Fills the database of a program that has been started once, and signs somebody in with twelve roles. */
export async function makeManyMatters(url: string): Promise<Everywhere> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("set maintenance_work_mem = '256MB'; set synchronous_commit = off")
    // A superuser is spared that every reference is looked up.
    await client.query('set session_replication_role = replica').catch(() => undefined)
    const indexes = await dropIndexes(client)
    for (const sql of [busy, ...manyMatters, ...everywhere, ...workedOn]) await client.query(sql)
    for (const index of indexes) await client.query(index)
    await client.query('vacuum analyze')
    const { rows } = await client.query<{ inGroup: string; atRegion: string; group: string }>(hats)
    const [hat] = rows
    if (!hat) throw new Error('nobody has any roles')
    return {
      group: hat.group,
      inGroup: await signIn(client, hat.inGroup),
      atRegion: await signIn(client, hat.atRegion),
    }
  } finally {
    await client.end()
  }
}

/** An index is made in a fifth of the time when the rows are there. */
async function dropIndexes(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(`
    select indexrelid::regclass as name, pg_get_indexdef(indexrelid) as made from pg_index
    where indrelid in ('matter'::regclass, 'matter_event'::regclass) and not indisunique`)
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ made }) => made)
}

async function signIn(client: Client, hat: string): Promise<string> {
  const token = createHash('sha256').update(hat).digest('base64url')
  const hash = createHash('sha256').update(token).digest('hex')
  await client.query(
    `insert into session (token_hash, account_id, issuer, chosen_hat, created_at, last_seen_at, expires_at)
     values ($1, ${account}, 'demo', $2, now(), now(), now() + interval '1 day')`,
    [hash, hat],
  )
  return `__Host-radslag_session=${token}`
}

/** The role that comes first in a group that has the long matter, and the one at the region. */
const hats = `
  select '${collaboration}:' || mandate.id as "inGroup", address.slug as "group",
    '${collaboration}:exempel-tolv-roller-region-vastmanland-official' as "atRegion"
  from matter
  join body_address as address on address.collaboration_id = matter.collaboration_id
    and address.body_id = matter.handling_body_id and address.is_current
  join seat on seat.collaboration_id = matter.collaboration_id and seat.body_id = matter.handling_body_id
  join mandate on mandate.collaboration_id = matter.collaboration_id and mandate.seat_id = seat.id
    and mandate.person_id = 'exempel-tolv-roller'
  where matter.id = ${workedOnId} limit 1`
