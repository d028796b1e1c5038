import { createServer } from 'node:net'

/** A port that nothing listens to: a program must know its own address before it starts. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound ? bound.port : 0)
    })
  })
  await new Promise((resolve) => server.close(resolve))
  return port
}
