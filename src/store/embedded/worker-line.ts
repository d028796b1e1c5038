import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { StatementRefused, StoreError } from '../errors.ts'
import { parameterText } from '../values.ts'
import type { Order, Outcome, Report, WorkerStart } from './messages.ts'

/**
 * One run of the worker, from its start to its end. A transaction belongs to one line: when the worker has been
 * ended, what is left of the transaction is refused, never run on the next worker as if nothing had happened.
 */
export interface WorkerLine {
  readonly isOpen: () => boolean
  ask(sql: string, parameters?: readonly unknown[]): Promise<Outcome>
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: Error) => void
  readonly clock: NodeJS.Timeout
}

/** Opening writes the log of a cut-off run into the tables first, which may take its time. */
const startLimit = 120_000

/** Starts the worker, and answers when the database is open. */
export async function openLine(folder: string, limit: number): Promise<WorkerLine> {
  const workerData: WorkerStart = { folder }
  const worker = new Worker(workerFile(), { workerData })
  const waiting = new Map<number, Waiting>()
  const ready = Promise.withResolvers<void>()
  let ended: Error | undefined
  let asked = 0

  function end(fault: Error): void {
    if (ended) return
    ended = fault
    ready.reject(fault)
    for (const { clock, reject } of waiting.values()) {
      clearTimeout(clock)
      reject(fault)
    }
    waiting.clear()
    void worker.terminate()
  }

  function settle(id: number, answer: (waiting: Waiting) => void): void {
    const asker = waiting.get(id)
    if (!asker) return
    waiting.delete(id)
    clearTimeout(asker.clock)
    answer(asker)
  }

  worker.on('message', (report: Report) => {
    if ('ready' in report) ready.resolve()
    else if ('broken' in report) end(brokenBy(report.broken, folder))
    else if ('outcome' in report) settle(report.id, ({ resolve }) => resolve(report.outcome))
    else settle(report.id, ({ reject }) => reject(new StatementRefused(report.refusal)))
  })
  worker.on('error', (error) => end(brokenBy(String(error), folder)))
  worker.on('exit', (status) => end(brokenBy(`exit ${status}`, folder)))

  function send(order: (id: number) => Order, within: number): Promise<Outcome> {
    if (ended) return Promise.reject(ended)
    const id = ++asked
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
    // The engine cannot be interrupted, and its own statement_timeout never fires: the thread is ended instead.
    const clock = setTimeout(() => end(new StoreError('query-too-long')), within)
    waiting.set(id, { resolve, reject, clock })
    worker.postMessage(order(id))
    return promise
  }

  const starting = setTimeout(() => end(brokenBy('start takes too long', folder)), startLimit)
  await ready.promise.finally(() => clearTimeout(starting))

  return {
    isOpen: () => ended === undefined,
    ask: (sql, parameters = []) =>
      send((id) => ({ id, sql, parameters: parameters.map(parameterText) }), limit),
    close: async () => {
      await send((id) => ({ id, close: true }), startLimit)
      end(new StoreError('store-stopped', { words: 'closed' }))
    },
  }
}

/** What stopped the engine, from its last words. */
function brokenBy(words: string, folder: string): StoreError {
  return /no space left/i.test(words)
    ? new StoreError('disk-full', { place: dirname(folder) })
    : new StoreError('store-stopped', { words })
}

/** Beside this file when run from source, and beside the bundle in `dist/`. */
function workerFile(): URL {
  const name = import.meta.url.endsWith('.ts') ? './store-worker.ts' : './store-worker.js'
  return new URL(name, import.meta.url)
}
