/** How the program is. `degraded`: it answers, but slowly. `down`: the database does not answer. */
export interface Health {
  readonly status: 'ok' | 'degraded' | 'down'
  readonly store: 'embedded' | 'postgres'
  readonly version: string
  /** How many changes of the database have been made. */
  readonly migrations: number
}

/** What is known of the program without asking, and how to ask its database for a sign of life. */
export interface HealthSource {
  readonly store: Health['store']
  readonly version: string
  readonly migrations: number
  /** Resolves to whether the database answers. May take its time: the caller does not wait for ever. */
  readonly answers: () => Promise<boolean>
}

/** How long the database may be silent before it counts as down, and before it counts as slow, in milliseconds. */
const patience = { down: 2000, slow: 1000 } as const

/** Asks how the program is. Always answers within the patience, whatever the database does. */
export async function checkHealth(
  source: HealthSource,
  bound: { readonly down: number; readonly slow: number } = patience,
): Promise<Health> {
  const began = performance.now()
  const answered = await withinTime(source.answers, bound.down)
  const slow = performance.now() - began > bound.slow
  const { store, version, migrations } = source
  return { status: !answered ? 'down' : slow ? 'degraded' : 'ok', store, version, migrations }
}

async function withinTime(ask: () => Promise<boolean>, bound: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), bound)
  })
  try {
    return await Promise.race([ask(), silence])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
