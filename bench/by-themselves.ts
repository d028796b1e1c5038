import { Client } from 'pg'
import { cpuOf } from './program.ts'
import type { Statement } from './statement-tap.ts'
import { median } from './table.ts'

const rounds = 20

/** What some statements take when nothing else is done, all in milliseconds. */
export interface ByThemselves {
  /** From the first question to the last answer, one after the other. */
  readonly elapsed: number
  /** Processor time of whoever asks, with `pg` alone. */
  readonly asking: number
  /** Processor time of the database; undefined when it is on another machine. */
  readonly answering: number | undefined
}

/** Sends statements to PostgreSQL with `pg` and nothing else. */
export async function byThemselves(
  url: string,
  statements: readonly Statement[],
): Promise<ByThemselves> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const pid = rows[0]?.pid ?? 0
    const all = async () => {
      const began = performance.now()
      for (const { text, values } of statements) await client.query(text, [...values])
      return performance.now() - began
    }
    await all()
    const elapsed: number[] = []
    const own = process.cpuUsage()
    const theirs = cpuIfHere(pid)
    for (let round = 0; round < rounds; round += 1) elapsed.push(await all())
    const { user, system } = process.cpuUsage(own)
    const later = cpuIfHere(pid)
    return {
      elapsed: median(elapsed),
      asking: (user + system) / 1000 / rounds,
      answering:
        theirs === undefined || later === undefined ? undefined : (later - theirs) / rounds,
    }
  } finally {
    await client.end()
  }
}

function cpuIfHere(pid: number): number | undefined {
  try {
    return cpuOf(pid)
  } catch {
    return undefined
  }
}
