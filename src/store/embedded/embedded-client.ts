import type { PGliteDialectConfig } from 'kysely'
import { StatementRefused } from '../errors.ts'
import { openLine, type WorkerLine } from './worker-line.ts'

/** What Kysely's dialect asks of a PGlite: the same acts, done by the worker. */
type DialectEngine = Exclude<PGliteDialectConfig['pglite'], (...given: never) => unknown>
type DialectTransaction = Parameters<Parameters<DialectEngine['transaction']>[0]>[0]

/**
 * The embedded database as Kysely sees it: one connection, statements and transactions one at a time.
 * When the worker has been ended, the next statement starts a new one.
 */
export function embeddedClient(folder: string, first: WorkerLine, limit: number): DialectEngine {
  let line = first
  let closed = false
  let last: Promise<unknown> = Promise.resolve()

  /** Waits for its turn, so that nothing comes between the statements of a transaction. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = last.then(act, act)
    last = turn.catch(() => undefined)
    return turn
  }

  async function openedLine(): Promise<WorkerLine> {
    if (!line.isOpen() && !closed) line = await openLine(folder, limit)
    return line
  }

  return {
    get closed() {
      return closed
    },
    ready: true,
    waitReady: Promise.resolve(),
    query: (sql, parameters) => inTurn(async () => ask(await openedLine(), sql, parameters)),
    transaction: (act) => inTurn(() => inTransaction(openedLine, act)),
    close: () =>
      inTurn(async () => {
        if (closed) return
        closed = true
        if (line.isOpen()) await line.close()
      }),
  }
}

async function inTransaction<Value>(
  openedLine: () => Promise<WorkerLine>,
  act: (transaction: DialectTransaction) => Promise<Value>,
): Promise<Value> {
  let line: WorkerLine
  try {
    line = await openedLine()
    await line.ask('begin')
  } catch (error) {
    // Kysely waits until the transaction is handed over, so it is, and refuses everything asked of it.
    const refuse = () => Promise.reject(error)
    await act({ query: refuse, rollback: refuse })
    throw error
  }
  const rollback = async () => {
    if (line.isOpen()) await line.ask('rollback')
  }
  let value: Value
  try {
    value = await act({ query: (sql, parameters) => ask(line, sql, parameters), rollback })
  } catch (error) {
    await rollback()
    throw error
  }
  const { command } = await line.ask('commit')
  // PostgreSQL answers the commit of a failed transaction by undoing it, without an error.
  if (command === 'ROLLBACK') {
    throw new StatementRefused({
      code: '25P02',
      message: 'the transaction had failed and was undone',
    })
  }
  return value
}

/** The type of the rows is what the query builder worked out from the tables; nothing here can know it. */
async function ask<Row>(line: WorkerLine, sql: string, parameters?: readonly unknown[]) {
  const { rows, affectedRows } = await line.ask(sql, parameters)
  return { rows: rows as Row[], affectedRows, fields: [] }
}
