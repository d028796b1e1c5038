import type { Server } from 'node:http'
import type { Config } from '../config.ts'

/** Gives when the server takes requests, and throws when it cannot have the port. */
export function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Where to look, as a person would type it. Known once the server listens. */
export function addressOf(server: Server, { host }: Config): string {
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const shown = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host
  return `http://${shown}:${port}`
}
