import type { PersonaKey } from '../src/demo/cast/cast.ts'
import { accountOf } from './cast.ts'
import { type Crawl, crawl } from './crawl.ts'

/** An answer as it came, without the browser's own way with it. */
export interface Answer {
  readonly status: number
  readonly location: string
  readonly type: string
  readonly text: string
  readonly headers: Headers
}

/** Somebody who asks for pages without a browser, signed in or not: by hand, as nobody's page would. */
export interface Visitor {
  readonly get: (path: string) => Promise<Answer>
  /** Sends a form. */
  readonly post: (
    path: string,
    fields?: Readonly<Record<string, string>> | FormData,
  ) => Promise<Answer>
  /** Follows the links from some pages. */
  readonly walk: (
    from: readonly string[],
    follows: (address: string) => boolean,
  ) => Promise<Crawl['found']>
}

/** More pages than anybody's part of one matter has. */
const most = 600

/** Somebody who asks a site by hand; without a name, whoever reads. */
export async function visit(site: string, as?: PersonaKey): Promise<Visitor> {
  const cookies = new Map<string, string>()
  const headers = () => ({
    origin: site,
    ...(cookies.size > 0 && {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    }),
  })
  const send = async (path: string, how: RequestInit): Promise<Answer> => {
    const answer = await fetch(site + path, { redirect: 'manual', headers: headers(), ...how })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      type: answer.headers.get('content-type') ?? '',
      text: await answer.text(),
      headers: answer.headers,
    }
  }
  const visitor: Visitor = {
    get: (path) => send(path, {}),
    post: (path, fields = {}) =>
      send(path, {
        method: 'POST',
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
      }),
    walk: async (from, follows) =>
      (await crawl(site, from, most, { headers: headers(), follows })).found,
  }
  if (as !== undefined) {
    const { status } = await visitor.post('/logga-in/demo', { konto: accountOf(as) })
    if (status !== 303) throw new Error(`${as} could not sign in (${status})`)
  }
  return visitor
}
