import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Layout } from './drawing.ts'
import type { Structure } from './structure.ts'

/** What the draughtsman's process is asked for. */
export interface ToDraw {
  readonly id: number
  readonly structure: Structure
}

/** What it answers. */
export type Drawn =
  | { readonly id: number; readonly layout: Layout }
  | { readonly id: number; readonly fault: string }

interface Waiting {
  readonly done: (layout: Layout) => void
  readonly fail: (fault: Error) => void
}

/** Somebody who draws wide pictures when asked. */
export interface Draughtsman {
  readonly draw: (structure: Structure) => Promise<Layout>
  /** Ends the process at once; whoever waits is told so. A later question starts a new one. */
  readonly end: () => void
}

/**
 * Draws in a process of its own, started at the first question and ended when nobody has asked for a while. Not in
 * a thread: the layout program takes 80 MB, and a thread that ends gives back 10 of them.
 */
export function draughtsman(idleMs = 3_000): Draughtsman {
  const waiting = new Map<number, Waiting>()
  let worker: ChildProcess | undefined
  let ending: NodeJS.Timeout | undefined
  let questions = 0

  const giveUp = (fault: Error) => {
    worker = undefined
    for (const { fail } of waiting.values()) fail(fault)
    waiting.clear()
  }

  const start = (): ChildProcess => {
    const started = fork(workerFile(), {
      // Nothing of how the server was started concerns it, and it needs to know no secrets.
      execArgv: ['--max-old-space-size=256'],
      env: {},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    // Only its own messages come here: the type is what `structure-worker.ts` sends.
    started.on('message', (message) => receive(started, message as Drawn))
    started.on('error', (fault) => {
      if (worker === started) giveUp(fault)
    })
    started.on('exit', () => {
      if (worker === started) giveUp(new Error('the process that draws the structure ended'))
    })
    return started
  }

  const receive = (from: ChildProcess, drawn: Drawn) => {
    const asker = waiting.get(drawn.id)
    waiting.delete(drawn.id)
    if ('layout' in drawn) asker?.done(drawn.layout)
    else asker?.fail(new Error(drawn.fault))
    if (waiting.size > 0) return
    // Idle, it keeps nothing alive, and does not stay for long.
    from.unref()
    from.channel?.unref()
    ending = setTimeout(end, idleMs)
    ending.unref()
  }

  const end = () => {
    clearTimeout(ending)
    const ended = worker
    giveUp(new Error('the process that draws the structure was told to end'))
    ended?.kill()
  }

  return {
    draw: (structure) =>
      new Promise<Layout>((done, fail) => {
        clearTimeout(ending)
        worker ??= start()
        worker.ref()
        worker.channel?.ref()
        const id = questions++
        waiting.set(id, { done, fail })
        worker.send({ id, structure } satisfies ToDraw)
      }),
    end,
  }
}

/** The file it runs: beside this one in the sources, and beside the program when it is built. */
function workerFile(): string {
  const name = import.meta.url.endsWith('.ts') ? './structure-worker.ts' : './structure-worker.js'
  return fileURLToPath(new URL(name, import.meta.url))
}
