import { type Context, Hono } from 'hono'
import type { PublicLedgers } from '../adoption/public/public-ledgers.ts'
import type { PublicMatters } from '../matter/public/public-matters.ts'
import type { PublicMeetings } from '../meeting/notes/public-meetings.ts'
import type { Collaboration, Register } from '../register/register.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import { nearest } from '../shared/nearest.ts'
import { isSlug } from '../shared/slug.ts'
import { storeFault } from '../store/errors.ts'
import { apiInfo } from './api-info.ts'
import { languageAskedFor, takesJson } from './asked-for.ts'
import { checkHealth, type HealthSource } from './health.ts'
import { type ApiContact, openApiDocument } from './openapi.ts'
import { readParameters } from './parameter.ts'
import { root } from './paths.ts'
import {
  badQuery,
  type Problem,
  problem,
  problemDetails,
  problemStatus,
  shortened,
} from './problem.ts'
import { problemExplanation } from './problem-explanation.ts'
import type { Question, Resource } from './resource.ts'
import { resources } from './resources/resources.ts'

/** The registers that are open to everybody. */
interface Registers {
  readonly get: (
    id: string,
  ) => MaybeLater<{ readonly register: Register; readonly version: string | number } | undefined>
  readonly list: () => MaybeLater<readonly Collaboration[]>
}

type MaybeLater<Value> = Value | Promise<Value>

/** What the open data is answered from. */
export interface ApiOptions {
  readonly registers: Registers
  readonly matters: PublicMatters
  readonly ledgers: PublicLedgers
  readonly meetings: PublicMeetings
  readonly now: () => Date
  readonly health: HealthSource
  /** Who answers for the installation, shown in the description of the interface. */
  readonly contact?: ApiContact
  /** Told of every fault that is ours, so that it reaches the log. */
  readonly noteFault?: (fault: unknown) => void
}

/** The open data, its description and the health page, to be mounted at the root. Other addresses are left alone. */
export function apiRoutes(options: ApiOptions): Hono {
  const api = new Hono()
  api.onError((fault, c) => {
    const known = storeFault(fault)
    options.noteFault?.(fault)
    return sendProblem(c, problem(known ? 'store-down' : 'fault'))
  })

  for (const resource of resources) {
    readOnly(api, root + resource.path.replaceAll(/\{(\w+)\}/g, ':$1'), (c) =>
      answer(c, resource, options),
    )
  }
  for (const path of ['/api-info', '/api/api-info', `${root}/api-info`]) {
    readOnly(api, path, (c) => sendJson(c, apiInfo))
  }
  for (const path of ['/api', root]) readOnly(api, path, (c) => sendJson(c, entrance))
  const description = once(() => openApiDocument(options.contact))
  readOnly(api, '/api/openapi.json', (c) => sendJson(c, description()))
  readOnly(api, '/api/problem/:code', (c) => {
    const explained = problemExplanation(c.req.param('code') ?? '')
    return explained ? sendJson(c, explained) : sendProblem(c, unknownPath(c))
  })
  // Whoever watches over the program may ask for any kind of answer; it is the status that counts.
  api.get('/health', async (c) => {
    const health = await checkHealth(options.health)
    c.header('cache-control', 'no-store')
    return c.json(health, health.status === 'down' ? 503 : 200)
  })
  refuseOthers(api, '/health')
  for (const path of ['/api/*', '/api-info/*', '/health/*']) {
    api.all(path, (c) => sendProblem(c, unknownPath(c)))
  }
  return api
}

/** Where the open data leads from its door. */
const entrance = {
  apiInfo: '/api-info',
  description: '/api/openapi.json',
  collaborations: `${root}/collaborations`,
} as const

const allowed = 'GET, HEAD, OPTIONS'

function readOnly(api: Hono, path: string, respond: (c: Context) => MaybeLater<Response>): void {
  api.get(path, (c) =>
    takesJson(c.req.header('accept'))
      ? respond(c)
      : sendProblem(
          c,
          problem('not-acceptable', { accept: shortened(c.req.header('accept') ?? '') }),
        ),
  )
  refuseOthers(api, path)
}

/** Says what may be asked of an address, and refuses the rest. */
function refuseOthers(api: Hono, path: string): void {
  api.options(path, (c) => {
    c.header('allow', allowed)
    c.header('access-control-allow-origin', '*')
    c.header('access-control-allow-methods', allowed)
    c.header('access-control-allow-headers', 'Accept, Accept-Language, If-None-Match')
    return c.body(null, 204)
  })
  api.all(path, (c) => {
    c.header('allow', allowed)
    return sendProblem(c, problem('method-not-allowed', { method: shortened(c.req.method) }))
  })
}

async function answer(c: Context, resource: Resource, options: ApiOptions): Promise<Response> {
  const path = c.req.param()
  const asked = path.collaboration
  const found =
    asked !== undefined && isSlug(asked) ? await options.registers.get(asked) : undefined
  const collaborations = found ? [] : await options.registers.list()
  if (asked !== undefined && found === undefined) {
    const near = nearest(
      asked,
      collaborations.map(({ id }) => id),
    )
    return sendProblem(
      c,
      problem('unknown-collaboration', { typed: shortened(asked), near: near ?? '' }),
    )
  }
  const read = readParameters(c.req.queries(), resource.parameters)
  if (!read.ok) return sendProblem(c, badQuery(read.refusal))
  const url = new URL(c.req.url)
  const question: Question = {
    today: dayInSweden(options.now()),
    path,
    given: read.value,
    address: { path: url.pathname, query: url.search },
  }
  const register = found?.register
  // These change without the register changing: whoever keeps finished answers is told to make this one anew.
  if (resource.readMatters || resource.readLedgers || resource.readNotes) {
    c.header('cache-control', 'no-store')
  }
  const matters = register && (await resource.readMatters?.(question, register, options.matters))
  const ledgers = register && (await resource.readLedgers?.(question, register, options.ledgers))
  const notes = register && (await resource.readNotes?.(question, register, options.meetings))
  const answered = resource.answer(question, {
    collaborations,
    register,
    ...(matters && { matters }),
    ...(ledgers && { ledgers }),
    ...(notes && { notes }),
  })
  return answered.ok ? sendJson(c, answered.value) : sendProblem(c, answered.refusal)
}

function sendJson(c: Context, body: unknown): Response {
  c.header('access-control-allow-origin', '*')
  c.header('content-type', 'application/json; charset=utf-8')
  return c.body(JSON.stringify(body))
}

/** A problem depends on what the asker takes and reads, not only on the address, so it is never kept. */
function sendProblem(c: Context, found: Problem): Response {
  const language = languageAskedFor(c.req.header('accept-language'))
  const details = problemDetails(found, new URL(c.req.url).pathname, language)
  c.header('access-control-allow-origin', '*')
  c.header('content-type', 'application/problem+json; charset=utf-8')
  c.header('content-language', language)
  c.header('vary', 'accept, accept-language')
  c.header('cache-control', 'no-store')
  if (found.code === 'store-down') c.header('retry-after', '30')
  return c.body(JSON.stringify(details), problemStatus[found.code])
}

function unknownPath(c: Context): Problem {
  return problem('unknown-path', { typed: shortened(new URL(c.req.url).pathname) })
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
