import type { Child } from 'hono/jsx'

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address, when it is one that a reader may be sent to: web, mail or telephone, written out in full.
 *
 * Addresses come from files and forms. Anything that could run as a program (`javascript:`, `data:`), an address without
 * a scheme, and one that hides its real host behind a user name are refused.
 */
export function safeHref(address: string): string | undefined {
  const url = URL.parse(address.trim())
  if (url === null || !schemes.has(url.protocol)) return undefined
  if (url.username !== '' || url.password !== '') return undefined
  return url.href
}

type SafeLinkProps = {
  /** The address as the data has it. */
  readonly href: string
  /** What is shown; the address itself when nothing else is said. */
  readonly children?: Child
}

/** A link for an address that comes from data. An address that is refused is shown as plain text. */
export function SafeLink({ href, children }: SafeLinkProps) {
  const safe = safeHref(href)
  const shown = children ?? href.trim().replace(/^(https?:\/\/|mailto:|tel:)/i, '')
  return safe === undefined ? <span>{shown}</span> : <a href={safe}>{shown}</a>
}
