import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/**
 * The address on the network that a request comes from. Behind proxies of our own, each has added the address it
 * was asked from at the end of `X-Forwarded-For`: so many steps from the end stands the first that is not ours.
 * What stands before it was written by whoever asked, and may say anything.
 */
export function clientAddress(
  connected: string | undefined,
  forwarded: string | undefined,
  proxies: number,
): string {
  const steps = (forwarded ?? '').split(',').map((step) => step.trim())
  const told = proxies > 0 ? steps.at(-proxies) : undefined
  return told || connected || 'unknown'
}

/** Tells the clients of requests apart, with so many proxies of our own before the program. */
export function clientsBehind(proxies: number): (c: Context) => string {
  return (c: Context<{ Bindings: Partial<HttpBindings> }>) => {
    const connected = c.env?.incoming?.socket.remoteAddress
    return clientAddress(connected, c.req.header('x-forwarded-for'), proxies)
  }
}
