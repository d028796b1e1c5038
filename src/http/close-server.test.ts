import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { closeServer } from './close-server.ts'

async function serverThat(answers: Parameters<typeof createServer>[1]): Promise<{
  readonly server: Server
  readonly address: string
}> {
  const server = createServer(answers)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  return { server, address: `http://127.0.0.1:${port}` }
}

it('answers the request under way before it closes', async () => {
  const asked = Promise.withResolvers<void>()
  const mayAnswer = Promise.withResolvers<void>()
  const { server, address } = await serverThat(async (_request, response) => {
    asked.resolve()
    await mayAnswer.promise
    response.end('Samverkan')
  })
  const answer = fetch(address)
  await asked.promise
  const closed = closeServer(server, 60_000)
  mayAnswer.resolve()
  expect(await (await answer).text()).toBe('Samverkan')
  await closed
  expect(server.listening).toBe(false)
})

it('cuts off who has not been answered in time', async () => {
  const asked = Promise.withResolvers<void>()
  const { server, address } = await serverThat(() => asked.resolve())
  const answer = fetch(address)
  const refused = expect(answer).rejects.toThrow()
  await asked.promise
  await closeServer(server, 1)
  await refused
})

it('does not wait for a reader who has been answered and keeps the connection', async () => {
  const { server, address } = await serverThat((_request, response) => response.end('Samverkan'))
  await (await fetch(address)).text()
  await closeServer(server, 60_000)
  expect(server.listening).toBe(false)
})
