import { describe, expect, it } from 'vitest'
import type { Received } from '../meeting/notice/receive-reply.ts'
import { largestMessage, replyInboxRoutes } from './reply-inbox.routes.ts'

const secret = 'en-hemlighet-som-ar-minst-32-tecken-lang'

/** The address with whatever comes of a message, what it was handed, and the faults it told of. */
function anInbox(receive: (raw: Uint8Array) => Promise<Received>) {
  const handed: Uint8Array[] = []
  const faults: unknown[] = []
  const app = replyInboxRoutes({
    secret,
    receive: async (raw) => {
      handed.push(raw)
      return receive(raw)
    },
    noteFault: (fault) => faults.push(fault),
  })
  const send = async (
    body: string | Uint8Array<ArrayBuffer> | ReadableStream,
    authorization?: string,
    method = 'POST',
  ) => {
    const response = await app.request('http://localhost/post/svar', {
      method,
      ...(method === 'POST' && { body }),
      headers: { ...(authorization !== undefined && { authorization }) },
      ...(body instanceof ReadableStream && { duplex: 'half' as const }),
    })
    return [response.status, response.ok ? await response.json() : await response.text()] as const
  }
  return { handed, faults, send }
}

const known = `Bearer ${secret}`
const taken = async (): Promise<Received> => ({ outcome: 'taken' })

describe('the address that takes the answers of calendars', () => {
  it('takes a message from whoever knows the secret, byte for byte', async () => {
    const { send, handed } = anInbox(taken)
    const raw = Uint8Array.from([70, 114, 111, 109, 0, 255, 13, 10])
    expect(await send(raw, known)).toEqual([200, { outcome: 'taken' }])
    expect(handed).toEqual([raw])
  })

  it.each([
    ['nothing', undefined],
    ['another secret', `Bearer ${secret}x`],
    ['a part of it', `Bearer ${secret.slice(0, -1)}`],
    ['no secret', 'Bearer '],
    ['a password', `Basic ${btoa(`radslag:${secret}`)}`],
    ['the secret alone', secret],
  ])('takes nothing from whoever shows %s, and reads nothing of it', async (_, authorization) => {
    const { send, handed } = anInbox(taken)
    const [status] = await send('From: a@exempel.invalid', authorization)
    expect(status).toBe(401)
    expect(handed).toEqual([])
  })

  it('answers what is refused in a way that makes nobody send it again, or back', async () => {
    const { send } = anInbox(async () => ({ outcome: 'refused', because: 'unknown-uid' }))
    expect(await send('Hej', known)).toEqual([200, { outcome: 'refused', because: 'unknown-uid' }])
  })

  it('takes no message larger than any answer is, whether or not it says how large it is', async () => {
    const { send, handed } = anInbox(taken)
    const large = new Uint8Array(largestMessage + 1)
    expect((await send(large, known))[0]).toBe(413)
    const stream = new ReadableStream({
      start: (controller) => {
        controller.enqueue(large)
        controller.close()
      },
    })
    expect((await send(stream, known))[0]).toBe(413)
    expect(handed).toEqual([])
    expect((await send(large.subarray(1), known))[0]).toBe(200)
  })

  it('asks for the message again when it could not be kept, and tells nothing of why', async () => {
    const { send, faults } = anInbox(async () => {
      throw new Error('the database is silent')
    })
    expect(await send('Hej', known)).toEqual([503, '{"outcome":"later"}'])
    expect(faults).toEqual([new Error('the database is silent')])
  })

  it('is not opened by a browser', async () => {
    const { send } = anInbox(taken)
    expect((await send('', known, 'GET'))[0]).toBe(404)
  })
})
