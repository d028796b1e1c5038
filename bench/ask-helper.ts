import type { ChildProcess } from 'node:child_process'

/** Asks a helper process something, and waits for its answer. The type is what its file sends. */
export function ask<Answer>(helper: ChildProcess, question: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const end = (status: number | null) =>
      reject(new Error(`a helper of the benchmark ended (${status})`))
    helper.once('exit', end)
    helper.once('message', (answer) => {
      helper.off('exit', end)
      resolve(answer as Answer)
    })
    helper.send(question)
  })
}
