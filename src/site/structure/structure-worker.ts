import type { Drawn, ToDraw } from './draughtsman.ts'
import { drawWide } from './draw-wide.ts'

// Draws wide pictures beside the server, so that no reader waits for another reader's picture. Ends with the server.
process.on('disconnect', () => process.exit())
// Ctrl-C in a terminal reaches this process too, and it is the server that decides when to end.
process.on('SIGINT', () => undefined)
// Only the server speaks to this process: the type is what `draughtsman.ts` sends.
process.on('message', async (message) => {
  const { id, structure } = message as ToDraw
  const answer: Drawn = await drawWide(structure).then(
    (layout) => ({ id, layout }),
    (fault: unknown) => ({ id, fault: fault instanceof Error ? fault.message : String(fault) }),
  )
  process.send?.(answer)
})
