import { type Reach, readReach } from './reach.ts'
import { accept, type Result, refuse } from './shared/result.ts'

/** How the program runs: for trying it out, with invented people, or for real. */
export type Mode = 'demo' | 'production'

/** Tillsynsmyndighet. Who supervises the act on accessibility, and where one reports to it (domain B7). */
export interface Supervision {
  readonly name?: string
  readonly url?: string
}

/** What the surroundings decide for everything that opens the database: the command line needs no more. */
export interface BaseConfig {
  readonly mode: Mode
  readonly host: string
  /** Only this machine can reach the program. */
  readonly isOnlyHere: boolean
  readonly port: number
  readonly store:
    | { readonly kind: 'embedded'; readonly folder: string }
    | { readonly kind: 'postgres'; readonly url: string }
  /** The authority may change its name; what is left out is said as it was when the program was made. */
  readonly supervision: Supervision
  /** Sentences to print at start: right, but worth knowing. */
  readonly warnings: readonly string[]
}

/** Everything the surroundings decide for the program that people reach. Only `main.ts` reads the environment. */
export interface Config extends BaseConfig {
  /** How people and other programs are reached, and reach it. */
  readonly reach: Reach
}

type Environment = Readonly<Record<string, string | undefined>>

/** The addresses that only this machine can reach. */
const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/** Reads the environment, or says everything that is wrong with it in sentences an operator can act on. */
export function readConfig(environment: Environment): Result<Config, readonly string[]> {
  const base = readBaseConfig(environment)
  const reach = readReach(
    environment,
    environment.RADSLAG_MODE === 'production' ? 'production' : 'demo',
  )
  if (base.ok && reach.ok) return accept({ ...base.value, reach: reach.value })
  return refuse([base, reach].flatMap((read) => (read.ok ? [] : read.refusal)))
}

/** Reads what the command line needs of the environment, or says everything that is wrong with it. */
export function readBaseConfig(environment: Environment): Result<BaseConfig, readonly string[]> {
  const problems: string[] = []
  const warnings: string[] = []

  const mode = environment.RADSLAG_MODE || 'demo'
  if (mode !== 'demo' && mode !== 'production') {
    problems.push(`RADSLAG_MODE är '${mode}'. Tillåtet: demo, production.`)
  }

  const typedPort = environment.PORT || '3000'
  const port = Number(typedPort)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    problems.push(`PORT är '${typedPort}'. Tillåtet: ett heltal mellan 0 och 65535.`)
  }

  const url = environment.DATABASE_URL
  if (url && !/^postgres(ql)?:\/\//.test(url)) {
    problems.push(
      'DATABASE_URL ska börja med postgres://, till exempel postgres://radslag@db.example/radslag.',
    )
  }
  if (mode === 'production' && !url) {
    problems.push(
      'RADSLAG_MODE=production kräver en PostgreSQL-databas: sätt DATABASE_URL. Den inbyggda databasen är bara till för att prova.',
    )
  }

  const host = environment.RADSLAG_HOST || (mode === 'demo' ? '127.0.0.1' : '0.0.0.0')
  if (mode === 'demo' && !loopback.has(host)) {
    warnings.push(
      `Varning: demoläget visas för andra än den här datorn (RADSLAG_HOST=${host}). Där kan vem som helst logga in som vem som helst.`,
    )
  }

  const reportUrl = environment.RADSLAG_TILLSYN_URL
  if (reportUrl && !/^https?:\/\/[^\s/]/.test(reportUrl)) {
    problems.push(
      'RADSLAG_TILLSYN_URL ska vara en webbadress, till exempel https://myndigheten.example/anmal.',
    )
  }

  if (problems.length > 0) return refuse(problems)
  return accept({
    mode: mode === 'production' ? 'production' : 'demo',
    host,
    isOnlyHere: loopback.has(host),
    port,
    store: url
      ? { kind: 'postgres', url }
      : { kind: 'embedded', folder: environment.RADSLAG_DATA || './data' },
    supervision: {
      ...(environment.RADSLAG_TILLSYN_NAMN && { name: environment.RADSLAG_TILLSYN_NAMN }),
      ...(reportUrl && { url: reportUrl }),
    },
    warnings,
  })
}
