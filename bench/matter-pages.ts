import { fork } from 'node:child_process'
import { join } from 'node:path'
import { ask } from './ask-helper.ts'
import type { BareOrder } from './bare-server.ts'
import { type ByThemselves, byThemselves } from './by-themselves.ts'
import type { Engine } from './data-places.ts'
import { makeManyMatters } from './many-matters.ts'
import { type MatterAddress, matterAddresses } from './matter-addresses.ts'
import { cpuOf, type DataPlace, type Program, runBuilt, startProgram } from './program.ts'
import { makeReader } from './reader.ts'
import { type Statement, tapStatements } from './statement-tap.ts'
import { listed, median, type Row } from './table.ts'

/** Of every page, before any is measured: what they have in common is then as warm for the first as for the last. */
const warmUpOfAll = 60
const warmUp = 20
const rounds = 5
const perRound = 25
/** A bare server takes too little for fewer to be seen. */
const fromBare = 300

/** As it runs for real, so that no invented matters are told meanwhile. No letter is sent, and nobody answers there. */
export const asForReal = {
  RADSLAG_MODE: 'production',
  RADSLAG_HOST: '127.0.0.1',
  PUBLIC_URL: 'https://radslag.example',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'radslag@radslag.example',
}

/**
 * Pages among 300,000 matters: the processor time of the server for each, warm. Beside it what a bare server takes for
 * the same bytes, and what the page's statements take when they are sent by themselves.
 */
export async function measureMatterPages(postgres: Engine): Promise<readonly Row[]> {
  const { place, remove } = await postgres.makePlace()
  try {
    if (!('DATABASE_URL' in place)) throw new Error(`${postgres.name} has no address`)
    await (await startProgram(place)).stop()
    const everywhere = await makeManyMatters(place.DATABASE_URL)
    return await measurePages(place.DATABASE_URL, matterAddresses(everywhere))
  } finally {
    await remove()
  }
}

/** What each page takes of the processor, in a database that has been filled. */
export async function measurePages(
  url: string,
  pages: readonly MatterAddress[],
): Promise<readonly Row[]> {
  const statements = await statementsOf(url, pages)
  const program = await startAsForReal({ DATABASE_URL: url })
  try {
    for (const page of pages) await readOften(program.port, page, warmUpOfAll)
    const rows: Row[] = []
    for (const page of pages) {
      const asked = statements.get(page) ?? []
      const alone = await byThemselves(url, asked)
      rows.push(await measurePage(program, page, { asked: asked.length, alone }))
    }
    return rows
  } finally {
    await program.stop()
  }
}

/** Starts the program as it runs for real. */
export function startAsForReal(place: DataPlace): Promise<Program> {
  return startProgram(place, [...runBuilt], asForReal)
}

/** Which statements each page asks, with their values, as the database hears them. */
async function statementsOf(
  url: string,
  pages: readonly MatterAddress[],
): Promise<ReadonlyMap<MatterAddress, readonly Statement[]>> {
  const tap = await tapStatements(url)
  const program = await startAsForReal({ DATABASE_URL: tap.url })
  const found = new Map<MatterAddress, readonly Statement[]>()
  try {
    for (const page of pages) {
      const reader = makeReader(program.port, page.cookie)
      await reader.read(page.path)
      tap.take()
      const tries: (readonly Statement[])[] = []
      for (let n = 0; n < 3; n += 1) {
        await reader.read(page.path)
        tries.push(tap.take())
      }
      // Now and then it also asks whether the register has changed, for all pages of a second.
      const fewest = Math.min(...tries.map(({ length }) => length))
      found.set(page, tries.find(({ length }) => length === fewest) ?? [])
      reader.close()
    }
    return found
  } finally {
    await program.stop()
    tap.close()
  }
}

interface Beside {
  /** How many statements the page asks. */
  readonly asked: number
  readonly alone: ByThemselves
}

async function measurePage(
  program: Program,
  page: MatterAddress,
  { asked, alone }: Beside,
): Promise<Row> {
  const { what, path, cookie, limit } = page
  const bare = fork(join(import.meta.dirname, 'bare-server.ts'))
  try {
    const order: BareOrder = { port: program.port, paths: [path], ...(cookie && { cookie }) }
    const barePort = await ask<number>(bare, order)
    const own = await processorTimeOf(program, page, rounds, perRound)
    const middle = median(own)
    const [same] = await processorTimeOf({ pid: bare.pid ?? 0, port: barePort }, page, 1, fromBare)
    const answering =
      alone.answering === undefined ? '' : `, PostgreSQL ${alone.answering.toFixed(1)}`
    return {
      what,
      result: `${middle.toFixed(1)} ms`,
      target: `≤ ${limit} ms`,
      reached: middle <= limit,
      raw:
        `bare ${same?.toFixed(2)} ms; statements: ${asked}, by themselves ${alone.elapsed.toFixed(1)} ms ` +
        `(processor: pg ${alone.asking.toFixed(1)}${answering}); rounds of ${perRound}: ${listed(own, 1)}`,
    }
  } finally {
    bare.kill()
  }
}

async function readOften(port: number, { path, cookie }: MatterAddress, times: number) {
  const reader = makeReader(port, cookie)
  for (let n = 0; n < times; n += 1) await reader.read(path)
  reader.close()
}

/** What a server takes of the processor for a page, in milliseconds, round by round. */
async function processorTimeOf(
  { pid, port }: Pick<Program, 'pid' | 'port'>,
  { path, cookie }: MatterAddress,
  times: number,
  count: number,
): Promise<readonly number[]> {
  const reader = makeReader(port, cookie)
  try {
    for (let n = 0; n < warmUp; n += 1) await reader.read(path)
    const found: number[] = []
    for (let round = 0; round < times; round += 1) {
      const before = cpuOf(pid)
      for (let n = 0; n < count; n += 1) await reader.read(path)
      found.push((cpuOf(pid) - before) / count)
    }
    return found
  } finally {
    reader.close()
  }
}
