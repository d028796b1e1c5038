import { parentPort, workerData } from 'node:worker_threads'
import type { Refusal } from '../errors.ts'
import { openEngine } from './engine.ts'
import type { Order, Outcome, Report, WorkerStart } from './messages.ts'
import { keepUp } from './upkeep.ts'

// The embedded database in its own thread: a long query never holds up a page, and can be ended with the thread.

const port = parentPort
if (!port) throw new Error('store-worker runs as a worker thread')
const report = (message: Report) => port.postMessage(message)

// Set by the embedded client, which starts this file.
const { folder } = workerData as WorkerStart

/**
 * How PostgreSQL and the machine below it begin their last line. Only at the very beginning: what somebody has
 * typed may stand further on in a line, or after a tab in the next.
 */
const lastWords = /^(?:[\d-]+ [\d:.]+ \w+ \[\d+\] (?:PANIC|FATAL): +|(?=Aborted\())(.*)$/

const { pglite } = await openEngine(folder, stopWhenBroken)

/**
 * After PANIC the engine's memory is not to be trusted, and PGlite goes on with it: it could write it to the disk.
 * So the thread ends at once, before the engine takes another step. The log of the database mends the files at
 * the next start, as after a power cut.
 */
function stopWhenBroken(line: string): void {
  const words = lastWords.exec(line)?.[1]
  if (words === undefined) return
  report({ broken: words })
  process.exit(1)
}

async function run({ sql, parameters }: Extract<Order, { sql: string }>): Promise<Outcome> {
  // Without parameters several statements may stand in one text, as with `pg`.
  const result =
    parameters.length > 0
      ? await pglite.query(sql, [...parameters])
      : (await pglite.exec(sql)).at(-1)
  return {
    rows: result?.rows ?? [],
    affectedRows: result?.affectedRows ?? 0,
    command: result?.command ?? '',
  }
}

/** The fields of a refusal that survive the way between threads; an error object would lose them. */
function toRefusal(error: unknown): Refusal {
  const given: Readonly<Record<string, unknown>> =
    error instanceof Error ? { ...error, message: error.message } : { message: String(error) }
  const { message, code, severity, detail, hint, table, column, constraint } = given
  const texts = { severity, detail, hint, table, column, constraint }
  return {
    message: String(message),
    code: typeof code === 'string' ? code : 'XX000',
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => typeof text === 'string')),
  }
}

/** One thing at a time: upkeep never falls in between the statements of a transaction. */
let last: Promise<void> = Promise.resolve()
function inTurn(act: () => Promise<void>): void {
  last = last.then(act)
}

let keptUpTo = ''
const everyMinute = setInterval(() => {
  inTurn(async () => {
    try {
      keptUpTo = await keepUp(pglite, keptUpTo)
    } catch {
      // A full disk, most likely; whoever saves something next is told.
    }
  })
}, 60_000)

async function carryOut(order: Order): Promise<void> {
  try {
    if ('close' in order) {
      clearInterval(everyMinute)
      await pglite.close()
      report({ id: order.id, outcome: { rows: [], affectedRows: 0, command: 'CLOSE' } })
      port?.close()
    } else {
      report({ id: order.id, outcome: await run(order) })
    }
  } catch (error) {
    report({ id: order.id, refusal: toRefusal(error) })
  }
}
port.on('message', (order: Order) => inTurn(() => carryOut(order)))

report({ ready: true })
