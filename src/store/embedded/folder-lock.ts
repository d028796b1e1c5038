import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { StoreError, textField } from '../errors.ts'

/** A held data folder; nobody else opens it until it is released. */
export interface FolderLock {
  release(): Promise<void>
}

/** Who holds the folder: a process, known again by when and where it started. */
interface Holder {
  readonly pid: number
  readonly machine: string
  readonly started: string
}

interface Found {
  readonly generation: number
  readonly file: string
  /** Undefined while it is being written. */
  readonly holder: Holder | undefined
  readonly age: number
}

const pattern = /^radslag\.lock\.(\d+)$/
/** How often a holder says that it lives, and how long a silent one on another machine is believed. */
const heartbeat = 5_000
const believed = 30_000

/**
 * Takes the data folder for this process, or says who has it. Two processes in one folder lose rows silently.
 *
 * The lock is a numbered file, created only if it is not there. A lock left by a killed process is taken over
 * by creating the next number, which only one can do; it is never deleted first, since two that both found it
 * dead could then both believe they took it.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  for (;;) {
    const found = await newestLock(folder)
    if (found && isAlive(found)) {
      throw new StoreError('data-folder-in-use', { place: folder, pid: found.holder?.pid ?? 0 })
    }
    const generation = (found?.generation ?? 0) + 1
    const mine = join(folder, `radslag.lock.${generation}`)
    if (!(await createLock(mine))) continue
    if ((await newestLock(folder))?.generation !== generation) {
      await rm(mine, { force: true })
      continue
    }
    await removeOlder(folder, generation)
    return hold(mine)
  }
}

async function createLock(file: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, machine: machine(), started: startOf(process.pid) }
  try {
    await writeFile(file, `${JSON.stringify(holder)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (textField(error, 'code') === 'EEXIST') return false
    throw error
  }
}

function hold(file: string): FolderLock {
  const beat = setInterval(() => {
    const now = new Date()
    utimes(file, now, now).catch(() => undefined)
  }, heartbeat)
  beat.unref()
  return {
    release: async () => {
      clearInterval(beat)
      await rm(file, { force: true })
    },
  }
}

async function newestLock(folder: string): Promise<Found | undefined> {
  const [generation] = (await generations(folder)).sort((a, b) => b - a)
  if (generation === undefined) return undefined
  const file = join(folder, `radslag.lock.${generation}`)
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)])
    return { generation, file, holder: readHolder(text), age: Date.now() - mtimeMs }
  } catch (error) {
    // Released between the two looks.
    if (textField(error, 'code') === 'ENOENT') return newestLock(folder)
    throw error
  }
}

async function removeOlder(folder: string, generation: number): Promise<void> {
  for (const older of await generations(folder)) {
    if (older < generation) await rm(join(folder, `radslag.lock.${older}`), { force: true })
  }
}

async function generations(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  return names.flatMap((name) => {
    const found = pattern.exec(name)
    return found ? [Number(found[1])] : []
  })
}

function readHolder(text: string): Holder | undefined {
  try {
    const { pid, machine, started } = JSON.parse(text)
    return Number.isInteger(pid) && typeof machine === 'string' && typeof started === 'string'
      ? { pid, machine, started }
      : undefined
  } catch {
    return undefined
  }
}

/** On the same machine the process itself is asked for; elsewhere only its heartbeat can be seen. */
function isAlive({ holder, age }: Found): boolean {
  if (holder?.machine !== machine()) return age < believed
  return runs(holder.pid) && startOf(holder.pid) === holder.started
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return textField(error, 'code') === 'EPERM'
  }
}

/** This machine since it was started, and on Linux the container: process numbers mean nothing outside it. */
function machine(): string {
  if (process.platform !== 'linux') return hostname()
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot} ${readlinkSync('/proc/self/ns/pid')}`
}

/** When a process started, since a number is given to a new process in time. Empty where it cannot be known. */
function startOf(pid: number): string {
  try {
    if (process.platform === 'linux') {
      // The second field is the name in brackets and may hold spaces; the start is the 20th after it.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
      return fields?.[19] ?? ''
    }
    if (process.platform === 'darwin') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    }
  } catch {
    // Ended between the two questions.
  }
  return ''
}
