import type { Engine } from './data-places.ts'
import { cpuOf, memoryOf, type Program, pause, startProgram } from './program.ts'
import { kinds, makeReader, nthAddress } from './reader.ts'
import type { Row } from './table.ts'

const pages = 2_000
/** A program that works less than this in a second, in milliseconds, is at rest. */
const restful = 50
const limits = { embedded: 350, PostgreSQL: 120 } as const

/** How much memory the program holds: at its first and second start, and after it has made two thousand pages. */
export async function measureMemory(engine: Engine): Promise<readonly Row[]> {
  const { place, remove } = await engine.makePlace()
  let program: Program | undefined
  try {
    program = await startProgram(place)
    const first = await rested(program)
    await program.stop()
    program = await startProgram(place)
    const second = await rested(program)
    await readAll(program)
    const served = await rested(program)
    const limit = limits[engine.name]
    const row = (what: string, { now, most }: { now: number; most: number }): Row => ({
      what: `${engine.name}, ${what}`,
      result: `${now.toFixed(0)} MB`,
      target: `< ${limit} MB`,
      reached: now < limit,
      raw: `at most ${most.toFixed(0)} MB so far`,
    })
    return [
      row('after the first start', first),
      row('after a later start', second),
      row(`after ${pages} different pages`, served),
    ]
  } finally {
    await program?.stop()
    await remove()
  }
}

/** What it holds when nobody has asked for anything, and it has been at rest itself, for some seconds. */
async function rested({ pid }: Program) {
  let used = cpuOf(pid)
  for (let quiet = 0; quiet < 4; ) {
    await pause(1_000)
    const now = cpuOf(pid)
    quiet = now - used < restful ? quiet + 1 : 0
    used = now
  }
  return memoryOf(pid)
}

async function readAll({ port }: Program): Promise<void> {
  const reader = makeReader(port)
  const all = Object.keys(kinds)
  try {
    for (let n = 0; n < pages; n += 1) {
      await reader.read(nthAddress(all[n % all.length] ?? 'start', Math.floor(n / all.length)))
    }
  } finally {
    reader.close()
  }
}
