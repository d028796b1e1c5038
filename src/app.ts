import { Hono, type MiddlewareHandler } from 'hono'
import type { PublicLedgers } from './adoption/public/public-ledgers.ts'
import type { HealthSource } from './api/health.ts'
import type { Mode, Supervision } from './config.ts'
import type { Assets } from './design/assets.ts'
import { protectiveHeaders } from './http/headers.ts'
import type { PublicMatters } from './matter/public/public-matters.ts'
import type { PublicMeetings } from './meeting/notes/public-meetings.ts'
import { NotAllowed, NotFound, RadslagError } from './shared/errors.ts'
import { refusalPage } from './site/refusal/refusal.page.tsx'
import { siteRoutes } from './site/site.routes.tsx'
import type { Registers, SiteGround } from './site/site-ground.ts'
import { storeFault } from './store/errors.ts'

/** What the application is put together from. */
export interface AppGround {
  readonly registers: Registers
  /** What everybody may read of matters. */
  readonly matters: PublicMatters
  /** What everybody may read of meetings. */
  readonly meetings: PublicMeetings
  /** What everybody may read of what principals have decided. */
  readonly ledgers: PublicLedgers
  readonly assets: Assets
  readonly mode: Mode
  /** Named in the accessibility statement; what is left out has a default. */
  readonly supervision?: Supervision
  /** Where people reach the site, for feeds that are read elsewhere: `https://radslag.example`. */
  readonly publicUrl?: string
  readonly now: () => Date
  readonly health: HealthSource
  /** Signing in and the workspace; without them there is the public site only. */
  readonly signedIn?: Hono
  /** Told of every fault that is ours. */
  readonly noteFault: (fault: unknown) => void
}

/** Set before the answer is made: a header added afterwards makes the framework copy the whole answer. */
const protect: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of Object.entries(protectiveHeaders)) c.header(name, value)
  await next()
}

/** Puts the application together: files, open data, the public site, and what is said when something is not. */
export function createApp({
  registers,
  matters,
  meetings,
  ledgers,
  assets,
  mode,
  supervision = {},
  publicUrl,
  now,
  health,
  signedIn,
  noteFault,
}: AppGround): Hono {
  const app = new Hono()
  const site: SiteGround = {
    registers,
    matters,
    meetings,
    ledgers,
    asset: assets.asset,
    mode,
    supervision,
    now,
    ...(publicUrl !== undefined && { publicUrl }),
  }

  app.use(protect)
  app.get('/assets/*', (c) => {
    const file = assets.files.get(c.req.path)
    if (!file) throw new NotFound(`file '${c.req.path}'`)
    c.header('content-type', file.contentType)
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return c.body(file.body)
  })
  app.get('/favicon.ico', (c) => c.redirect(assets.asset('favicon.svg'), 301))
  app.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /\n'))

  // The open data, with its long descriptions, is read the first time somebody asks for it.
  let openData: Promise<Hono> | undefined
  const makeOpenData = async () => {
    const { apiRoutes } = await import('./api/api.routes.ts')
    const api = apiRoutes({
      registers: {
        get: (id) => registers.get(id),
        list: async () => (await registers.list()).map(({ register }) => register.collaboration),
      },
      matters,
      meetings,
      ledgers,
      now,
      health,
      noteFault,
    })
    return new Hono().use(protect).route('/', api)
  }
  for (const path of ['/api/*', '/api-info/*', '/health/*']) {
    app.all(path, async (c) => {
      openData ??= makeOpenData()
      return (await openData).fetch(c.req.raw)
    })
  }
  if (signedIn) app.route('/', signedIn)
  app.route('/', siteRoutes(site))

  // An address with a slash at the end is the same page without it.
  app.get('/:path{.+/}', (c) => {
    const { pathname, search } = new URL(c.req.url)
    return c.redirect(pathname.replace(/\/+$/, '').replace(/^\/{2,}/, '/') + search, 301)
  })

  app.notFound((c) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    const refusal = reads ? new NotFound(c.req.path) : new NotAllowed(c.req.method)
    return refusalPage(site, c, refusal)
  })
  app.onError((error, c) => {
    const known = storeFault(error) ?? error
    if (!(known instanceof RadslagError) || known.status >= 500) noteFault(error)
    return refusalPage(site, c, known)
  })
  return app
}
