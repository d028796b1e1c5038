import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from './data-places.ts'
import { root, runBuilt, startProgram } from './program.ts'
import { listed, median, type Row } from './table.ts'

const rounds = 3
const limits = { first: 6, later: 3 } as const
type Command = readonly [string, ...string[]]
const npmStart: Command = [process.platform === 'win32' ? 'npm.cmd' : 'npm', 'start']

/** From the command to the first page: with an empty place for data, and with one that has been used. */
export async function measureStartUp(engine: Engine): Promise<readonly Row[]> {
  const built = await measureRounds(engine, [...runBuilt], async () => undefined)
  const all = await measureRounds(engine, npmStart, () =>
    rm(join(root, 'dist', 'built-from'), { force: true }),
  )
  return [
    row(`${engine.name}, built program, first time`, limits.first, built.first),
    row(`${engine.name}, built program, later`, limits.later, built.later),
    row(`${engine.name}, npm start, first time (builds)`, limits.first, all.first),
    row(`${engine.name}, npm start, later`, limits.later, all.later),
  ]
}

async function measureRounds(
  engine: Engine,
  command: Command,
  forget: () => Promise<void>,
): Promise<{ readonly first: readonly number[]; readonly later: readonly number[] }> {
  const first: number[] = []
  const later: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { place, remove } = await engine.makePlace()
    try {
      await forget()
      for (const figures of [first, later]) {
        const program = await startProgram(place, command)
        figures.push(program.startUp / 1000)
        await program.stop()
      }
    } finally {
      await remove()
    }
  }
  return { first, later }
}

function row(what: string, limit: number, figures: readonly number[]): Row {
  const middle = median(figures)
  return {
    what,
    result: `${middle.toFixed(2)} s`,
    target: `< ${limit} s`,
    reached: middle < limit,
    raw: listed(figures, 2),
  }
}
