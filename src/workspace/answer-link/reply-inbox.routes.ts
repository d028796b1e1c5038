import { timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { hashOf } from '../../sign-in/secret.ts'
import type { Received } from '../meeting/notice/receive-reply.ts'

/** As large as a message may be, in bytes: an answer of a calendar with the picture somebody signs with. */
export const largestMessage = 1024 * 1024

/** Where a service that receives mail hands over what calendars have answered. */
export const replyInboxPattern = '/post/svar'

/** What receiving over the network needs. */
export interface ReplyInboxGround {
  /** What the service must know, from the configuration. */
  readonly secret: string
  readonly receive: (raw: Uint8Array, origin: string) => Promise<Received>
  readonly noteFault: (fault: unknown) => void
}

/**
 * Receives raw messages (RFC 822) from whoever knows the secret: `Authorization: Bearer …`. What was refused has been
 * kept and is answered with 200 too, so that the service does not bounce it back to somebody who never wrote it.
 */
export function replyInboxRoutes({ secret, receive, noteFault }: ReplyInboxGround): Hono {
  const routes = new Hono()
  const expected = Buffer.from(hashOf(secret))
  const isKnown = (c: Context) => {
    const [, given = ''] = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '') ?? []
    return timingSafeEqual(Buffer.from(hashOf(given)), expected)
  }
  routes.post(
    replyInboxPattern,
    async (c, next) => {
      c.header('cache-control', 'no-store')
      if (!isKnown(c)) return c.json({ outcome: 'unauthorized' }, 401)
      return next()
    },
    bodyLimit({ maxSize: largestMessage }),
    async (c) => {
      const raw = new Uint8Array(await c.req.arrayBuffer())
      return c.json(await receive(raw, new URL(c.req.url).origin))
    },
  )
  routes.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 413) {
      return c.json({ outcome: 'too-large' }, 413)
    }
    noteFault(error)
    // The service keeps the message and comes again.
    return c.json({ outcome: 'later' }, 503)
  })
  return routes
}
