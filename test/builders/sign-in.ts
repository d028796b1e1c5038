import type { Kysely } from 'kysely'
import type { SignInTables } from '../../src/sign-in/sign-in.table.ts'
import type { Letter, SignInEvent, SignInGround } from '../../src/sign-in/sign-in-ground.ts'

/** What the rest of the program is to signing in, with everything it was handed. */
export interface SignInTest {
  readonly ground: SignInGround
  readonly letters: Letter[]
  readonly events: SignInEvent[]
  readonly faults: unknown[]
  /** The time it is; a test moves it. */
  readonly clock: { now: Date }
  readonly mail: { waits: boolean }
}

/** Where the program of the tests is. */
export const testOrigin = 'http://localhost:3000'

/** Signing in as a test runs it: in the demo, on 22 November 2026 at a quarter past nine, with the mail working. */
export function aSignInGround(
  db: Kysely<SignInTables>,
  changes: Partial<SignInGround> = {},
): SignInTest {
  const letters: Letter[] = []
  const events: SignInEvent[] = []
  const faults: unknown[] = []
  const clock = { now: new Date('2026-11-22T08:15:00Z') }
  const mail = { waits: false }
  const ground: SignInGround = {
    db,
    mode: 'demo',
    publicUrl: testOrigin,
    now: () => clock.now,
    page: (c, { title, content }) =>
      c.html(`<!doctype html><title>${title}</title><main>${String(content)}</main>`),
    home: '/arbetsyta',
    help: {
      sv: 'Den som stödjer gruppen hjälper dig.',
      en: 'Whoever supports the group helps you.',
    },
    sendLetter: async (_, letter) => {
      letters.push(letter)
    },
    mailWaits: async () => mail.waits,
    demoPeople: async () => [],
    secretOf: (reference) => (reference === 'SALA_SECRET' ? 'hemligt' : undefined),
    clientOf: (c) => c.req.header('x-test-client') ?? '192.0.2.1',
    tell: async (_, event) => {
      events.push(event)
    },
    noteFault: (fault) => {
      faults.push(fault)
    },
    ...changes,
  }
  return { ground, letters, events, faults, clock, mail }
}

interface Asks {
  readonly request: (path: string, init?: RequestInit) => Response | Promise<Response>
}

/** A browser with its own cookies, that follows nothing by itself. */
export interface TestBrowser {
  readonly cookies: Map<string, string>
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Sends a form; one with files in it, or several values of a name, as `FormData`. */
  post(
    path: string,
    fields?: Readonly<Record<string, string>> | FormData,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>
  /** Takes the cookies of an answer, as a browser does. */
  take(response: Response): Response
}

/** A browser that has never been here. */
export function aBrowser(app: Asks, origin = testOrigin): TestBrowser {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const take = (response: Response) => {
    for (const given of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = given.split('; ')
      const name = pair.slice(0, pair.indexOf('='))
      if (attributes.includes('Max-Age=0')) cookies.delete(name)
      else cookies.set(name, pair.slice(name.length + 1))
    }
    return response
  }
  const ask = async (path: string, init: RequestInit, headers: Readonly<Record<string, string>>) =>
    take(
      await app.request(new URL(path, origin).href, {
        ...init,
        headers: { 'user-agent': firefox, cookie: cookie(), ...headers },
      }),
    )
  return {
    cookies,
    take,
    get: (path, headers = {}) => ask(path, {}, headers),
    post: (path, fields = {}, headers = {}) =>
      ask(
        path,
        {
          method: 'POST',
          body: fields instanceof FormData ? fields : new URLSearchParams(fields),
        },
        { 'sec-fetch-site': 'same-origin', ...headers },
      ),
  }
}

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0'
