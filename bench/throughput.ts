import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { ask } from './ask-helper.ts'
import type { BareOrder } from './bare-server.ts'
import type { LoadOrder, LoadResult } from './load.ts'
import type { Program } from './program.ts'
import { listed, median, type Row } from './table.ts'

const pages = {
  start: '/vastmanland',
  body: '/vastmanland/organ/chefsforum',
  structure: '/vastmanland/struktur',
  charter: '/vastmanland/organ/chefsforum/uppdrag',
}
const connections = 16
const rounds = 5
const milliseconds = 1_200

/** How many warm pages a second the program sends, and how many a bare server sends of the same bytes, in turns. */
export async function measureThroughput(program: Program): Promise<readonly Row[]> {
  const bare = fork(join(import.meta.dirname, 'bare-server.ts'))
  const load = fork(join(import.meta.dirname, 'load.ts'))
  try {
    const order: BareOrder = { port: program.port, paths: Object.values(pages) }
    const barePort = await ask<number>(bare, order)
    const rows: Row[] = []
    for (const [name, path] of Object.entries(pages)) {
      rows.push(await comparePage(name, path, { load, barePort, port: program.port }))
    }
    return rows
  } finally {
    bare.kill()
    load.kill()
  }
}

interface Sides {
  readonly load: ChildProcess
  readonly barePort: number
  readonly port: number
}

async function comparePage(name: string, path: string, { load, barePort, port }: Sides) {
  const from = (side: number, time: number) =>
    ask<LoadResult>(load, { port: side, path, connections, milliseconds: time } satisfies LoadOrder)
  for (const side of [port, barePort]) await from(side, 800)
  const own: LoadResult[] = []
  const bare: LoadResult[] = []
  for (let round = 0; round < rounds; round += 1) {
    // Each goes first every other time, so that neither always has the machine as the other left it.
    const order = round % 2 === 0 ? [own, bare] : [bare, own]
    for (const results of order)
      results.push(await from(results === own ? port : barePort, milliseconds))
  }
  const speed = (results: readonly LoadResult[]) => results.map(({ perSecond }) => perSecond)
  const ratio = median(speed(own)) / median(speed(bare))
  const late = (results: readonly LoadResult[]) => median(results.map(({ p99 }) => p99)).toFixed(1)
  const wrong = [...own, ...bare].reduce((sum, result) => sum + result.wrong, 0)
  return {
    what: name,
    result: `${ratio.toFixed(2)} of bare`,
    target: '≥ 0.5',
    reached: ratio >= 0.5 && wrong === 0,
    raw:
      `${median(speed(own)).toFixed(0)}/s p99 ${late(own)} ms, bare ${median(speed(bare)).toFixed(0)}/s p99 ${late(bare)} ms; ` +
      `rounds ${listed(speed(own))} against ${listed(speed(bare))}${wrong > 0 ? `; ${wrong} WRONG ANSWERS` : ''}`,
  }
}
