import { createHash } from 'node:crypto'
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'

/** The machine and the Node that the figures hold for. */
export function describeMachine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  return `Node ${process.versions.node}, ${type()} ${release()}, ${availableParallelism()} × ${model}, ${memory} GB`
}

/**
 * How disturbed the machine is right now: how many programs want to run, and how long a fixed piece of work takes.
 * Printed before and after, so that figures from a busy machine are not taken for those of an idle one.
 */
export function describeDisturbance(): string {
  const piece = Buffer.alloc(64 * 2 ** 20, 'samverkan')
  const began = performance.now()
  createHash('sha256').update(piece).digest()
  const took = (performance.now() - began).toFixed(0)
  return `load average ${loadavg()[0]?.toFixed(1)}, hashing 64 MB takes ${took} ms`
}
