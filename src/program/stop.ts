import { closeServer } from '../http/close-server.ts'
import { endLayouts } from '../site/structure/layouts.ts'
import type { Running } from './running.ts'

/** How long, in milliseconds, requests under way may take when the program is asked to stop. */
const patience = 2_000

/** Lets go of everything on Ctrl-C: requests under way are answered, the database is closed, the folder is free. */
export function stopOnRequest(running: Running): void {
  const { server, post, tray, upkeep, replies, demo, store } = running
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    endLayouts()
    clearInterval(upkeep)
    void closeServer(server, patience)
      .then(() => replies?.stop())
      .then(() => demo?.stop())
      .then(() => post.stop(patience))
      .then(() => tray.close())
      .then(() => store.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
