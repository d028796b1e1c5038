import { cpuOf, type Program } from './program.ts'
import { addressesOfAKind, kinds, makeReader, nthAddress } from './reader.ts'
import { listed, median, type Row } from './table.ts'

const warmUp = 200
const rounds = 5
const perRound = 100
const limit = 3

/**
 * How much processor time the server takes for a page that it has not sent before, kind by kind. The whole process is
 * counted: reading the request, making the page, zipping and sending it, tidying memory, compiling. First the very
 * first pages, then those of a program that has run for a while.
 */
export async function measureUncached({ port, pid }: Program): Promise<readonly Row[]> {
  const reader = makeReader(port)
  const next = new Map<string, number>()
  const readNew = async (kind: string, count: number) => {
    const from = next.get(kind) ?? 0
    next.set(kind, from + count)
    if (from + count > addressesOfAKind) throw new Error(`too few addresses of ${kind}`)
    const before = cpuOf(pid)
    for (let n = from; n < from + count; n += 1) await reader.read(nthAddress(kind, n))
    return (cpuOf(pid) - before) / count
  }
  const all = Object.keys(kinds)
  try {
    const early = cpuOf(pid)
    for (const kind of all) await readNew(kind, 4)
    const first = (cpuOf(pid) - early) / (all.length * 4)
    for (let n = 0; n < warmUp; n += 1) for (const kind of all) await readNew(kind, 1)
    const figures = new Map<string, number[]>(all.map((kind) => [kind, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const kind of all) figures.get(kind)?.push(await readNew(kind, perRound))
    }
    return [
      { what: `the very first ${all.length * 4} pages`, result: `${first.toFixed(1)} ms` },
      ...[...figures].map(([kind, found]) => row(kind, found)),
    ]
  } finally {
    reader.close()
  }
}

function row(kind: string, figures: readonly number[]): Row {
  const middle = median(figures)
  return {
    what: kind,
    result: `${middle.toFixed(2)} ms`,
    target: `≤ ${limit} ms`,
    reached: middle <= limit,
    raw: `rounds of ${perRound}: ${listed(figures, 2)}`,
  }
}
