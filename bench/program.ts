import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import about from '../package.json' with { type: 'json' }

export const root = join(import.meta.dirname, '..')

/** Where the program that is measured keeps its data. */
export type DataPlace = { readonly RADSLAG_DATA: string } | { readonly DATABASE_URL: string }

/** What else decides how it runs. */
type Surroundings = Readonly<Record<string, string>>

/** A program that runs and has sent its first page. */
export interface Program {
  readonly pid: number
  readonly port: number
  /** From when it was started to when the first page had come, in milliseconds. */
  readonly startUp: number
  stop(): Promise<void>
}

/** The page that counts as the first. */
const firstPage = '/vastmanland'

/** What `npm start` runs when the program is built. */
export const runBuilt = [process.execPath, ...afterBuild(about.scripts.start)] as const

function afterBuild(start: string): readonly string[] {
  return start.slice(start.lastIndexOf('&& node ') + '&& node '.length).split(' ')
}

/** Starts the program, as `npm start` does or as the command says, and waits for its first page. */
export async function startProgram(
  data: DataPlace,
  [command, ...words]: readonly [string, ...string[]] = [...runBuilt],
  surroundings: Surroundings = {},
): Promise<Program> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const began = performance.now()
  const child = spawn(command, words, {
    cwd: root,
    env: { ...inherited, RADSLAG_MODE: 'demo', PORT: '0', ...surroundings, ...data },
    // A group of its own, so that what npm starts in turn is stopped with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${command} could not be started`)
  const port = await portOf(child)
  while ((await statusOf(port, firstPage)) !== 200) await pause(5)
  return { pid, port, startUp: performance.now() - began, stop: () => stop(child, pid) }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (words: string) => {
      said += words
      const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
    child.once('exit', (status) => reject(new Error(`the program ended (${status}): ${said}`)))
  })
}

function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
    request.once('error', () => resolve(undefined))
  })
}

async function stop(child: ChildProcess, pid: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-pid, 'SIGINT')
  await ended
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The processor time a process and its threads have taken, in milliseconds, as Linux counts it: in hundredths. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** The memory of a process as the operating system counts it (RSS), in megabytes: now, and at most so far. */
export function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  return { now: read('VmRSS'), most: read('VmHWM') }
}
