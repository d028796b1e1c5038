import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { bodyOf } from './body-of.ts'
import { type FinishedPage, finishPage, type MadePage, plainBytes } from './finished-page.ts'
import { protectiveHeaders } from './headers.ts'
import type { PageCache } from './page-cache.ts'
import { zipper } from './zipper.ts'

/** The application as a function of a request, as the framework gives it. */
type Fetch = (request: Request) => Response | Promise<Response>

/** What the listener needs. */
export interface Listening {
  readonly fetch: Fetch
  readonly pages: PageCache
  /** The state a page is made from, or undefined when its answer must not be kept. */
  readonly madeFrom: (path: string) => string | undefined
}

/** Longer addresses are answered, but not kept: nobody links to them. */
const longestKept = 512

/**
 * Answers requests. A public page that is already made for the present state is sent as it is, before the
 * framework wakes; one that is not is made, kept and sent. Everything else goes to the framework.
 */
export function listenerFor({ fetch, pages, madeFrom }: Listening) {
  const others = getRequestListener(fetch)
  const zip = zipper()
  return (request: IncomingMessage, response: ServerResponse): void => {
    const address = request.url ?? '/'
    const state = isKept(request, address) ? madeFrom(pathOf(address)) : undefined
    if (state === undefined) {
      void others(request, response)
      return
    }
    const page = pages.find(address, state)
    if (page) {
      send(request, response, page)
      return
    }
    make(fetch, address)
      .then(async (made) => {
        // A refusal may depend on more than the address, so the framework answers it to this very request.
        if (made.status !== 200) return others(request, response)
        const finished = await finishPage(made, zip)
        // What changed while it was made may be in it: a notice that the database is silent would stay for days.
        // A page may also say itself that it lacks something, and is to be made anew for the next reader.
        const isWhole = made.headers['cache-control'] !== 'no-store'
        if (isWhole && madeFrom(pathOf(address)) === state) pages.keep(address, state, finished)
        send(request, response, finished)
      })
      .catch(() => {
        if (response.headersSent) {
          response.destroy()
          return
        }
        response.writeHead(500, {
          ...protectiveHeaders,
          'content-type': 'text/plain; charset=utf-8',
        })
        response.end('Något gick fel hos oss. Försök igen om en stund.')
      })
  }
}

function isKept(request: IncomingMessage, address: string): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    address.startsWith('/') &&
    address.length <= longestKept
  )
}

function pathOf(address: string): string {
  const query = address.indexOf('?')
  return query === -1 ? address : address.slice(0, query)
}

async function make(fetch: Fetch, address: string): Promise<MadePage> {
  const response = await fetch(new Request(`http://localhost${address}`))
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await bodyOf(response),
  }
}

/** What the browser is told of every page that is kept: ask each time whether it is still the same. */
function headersOf({ headers, etag }: FinishedPage) {
  return { ...headers, etag, 'cache-control': 'public, no-cache', vary: 'Accept-Encoding' }
}

function send(request: IncomingMessage, response: ServerResponse, page: FinishedPage): void {
  if (isKnown(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, headersOf(page))
    response.end()
    return
  }
  const zipped = page.isGzipped && takesGzip(request)
  const body = zipped ? page.bytes : plainBytes(page)
  response.writeHead(page.status, {
    ...headersOf(page),
    ...(zipped && { 'content-encoding': 'gzip' }),
    'content-length': body.length,
  })
  if (request.method === 'HEAD') response.end()
  else response.end(body, 'latin1')
}

function takesGzip({ headers }: IncomingMessage): boolean {
  const accepted = headers['accept-encoding']
  return typeof accepted === 'string' && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)
}

/** Whether the reader has the page already. A proxy that zips pages marks their tags as weak: the content is the same. */
function isKnown(tags: string | undefined, etag: string): boolean {
  return tags?.split(/,\s*/).some((tag) => tag.replace(/^W\//, '') === etag) ?? false
}
