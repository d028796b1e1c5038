import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/** How a process that was started came to its end, and everything it wrote. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A process that a test started. */
export interface Started {
  readonly pid: number
  /** What it has written to standard output so far. */
  readonly out: () => string
  /** When it ends, and how. */
  readonly ended: Promise<Ended>
  /** Tells it to stop, as Ctrl-C does, and waits until it has. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>
}

/** The running program. */
export interface Program extends Started {
  /** Where to look, as the program itself said: http://localhost:41234 */
  readonly address: string
}

/** What a test decides of a process; everything else is the same for all. */
export interface Order {
  readonly env?: Readonly<Record<string, string>>
  /** The folder to stand in. */
  readonly folder?: string
  /** Also tell the processes that this one starts, as a terminal does. */
  readonly asGroup?: boolean
}

const ours =
  /^(RADSLAG_|E2E_|NODE_|VITEST|npm_(?!config_loglevel))|^(PORT|DATABASE_URL|FORCE_COLOR)$/

/** The surroundings of a process: those of the tests, without anything that would change the program. */
function surroundings(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ours.test(name))
  const binaries = join(projectFolder, 'node_modules/.bin')
  return {
    ...Object.fromEntries(inherited),
    PATH: [binaries, process.env.PATH].join(delimiter),
    NO_COLOR: '1',
    ...env,
  }
}

/** Starts a process, and remembers what it writes. */
export function start(command: string, args: readonly string[], order: Order = {}): Started {
  const { env = {}, folder = projectFolder, asGroup = false } = order
  const child = spawn(command, args, {
    cwd: folder,
    env: surroundings(env),
    detached: asGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${command} could not be started`)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    out += words
  })
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    err += words
  })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }))
  })
  const stop = async (signal: NodeJS.Signals = 'SIGINT') => {
    if (isRunning(child)) process.kill(asGroup ? -pid : pid, signal)
    // A program that will not stop is a fault, and must not be left behind by the tests.
    const patience = setTimeout(() => process.kill(asGroup ? -pid : pid, 'SIGKILL'), 20_000)
    return ended.finally(() => clearTimeout(patience))
  }
  return { pid, out: () => out, ended, stop }
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

/** Runs a command to its end. */
export function run(command: string, args: readonly string[], order?: Order): Promise<Ended> {
  return start(command, args, order).ended
}

/** Runs the built program when it is expected to give up at once. */
export function runProgram(env: Readonly<Record<string, string>>): Promise<Ended> {
  return run(process.execPath, ['dist/main.js'], { env: { PORT: '0', ...env } })
}

interface ProgramOrder extends Order {
  /** What the clock shows when the program starts; without it, the real time. */
  readonly now?: string
}

/** Starts the built program at a free port, and waits until it says where to look. */
export function startProgram({ now, env, ...order }: ProgramOrder): Promise<Program> {
  const clock = now === undefined ? [] : ['--import', join(projectFolder, 'e2e/fixed-day.ts')]
  return untilItListens(
    start(process.execPath, [...clock, 'dist/main.js'], {
      ...order,
      env: { PORT: '0', ...(now !== undefined && { E2E_NOW: now }), ...env },
    }),
  )
}

/** Waits until a started program has said where to look, or tells why it never did. */
export async function untilItListens(started: Started): Promise<Program> {
  let looking: NodeJS.Timeout | undefined
  const listens = new Promise<string>((resolve) => {
    looking = setInterval(() => {
      const address = /http:\/\/localhost:\d+/.exec(started.out())?.[0]
      if (address !== undefined) resolve(address)
    }, 20)
  })
  const address = await Promise.race([listens, started.ended]).finally(() => clearInterval(looking))
  if (typeof address === 'string') return { ...started, address }
  throw new Error(`the program did not start (${address.code}):\n${address.out}${address.err}`)
}

/** A folder of one's own under the temporary files. */
export function ownFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'radslag-e2e-'))
}

/** Takes away a folder and all that is in it. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true })
}
