import type { MiddlewareHandler } from 'hono'
import { ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { languageOf, signInPaths } from '../sign-in.paths.ts'
import { originOf, type SignInGround } from '../sign-in-ground.ts'
import { guardText } from './guard.text.ts'

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something was sent by a page of another site. The browser itself says so, in
 * Sec-Fetch-Site, and no page can make it say otherwise; older browsers say where a form stood, in Origin. One
 * that says neither is refused too. So no form needs a token, and none can be forgotten.
 */
export function isForeign(request: Request, origin: string): boolean {
  if (safeMethods.has(request.method)) return false
  const site = request.headers.get('sec-fetch-site')
  // `none` is the reader's own doing, such as sending a form again after the browser was restarted.
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  return request.headers.get('origin') !== origin
}

/** Refuses, before anything is read or done, every change that another site asks for in a reader's name. */
export function refuseForeignPosts(
  ground: Pick<SignInGround, 'mode' | 'publicUrl' | 'page'>,
): MiddlewareHandler {
  return async (c, next) => {
    if (!isForeign(c.req.raw, originOf(ground, c.req.raw))) return next()
    const language = languageOf(c.req.path)
    const text = guardText[language].foreign
    c.status(403)
    c.header('cache-control', 'no-store')
    return ground.page(c, {
      title: text.heading,
      content: (
        <Empty
          level={1}
          heading={text.heading}
          wayOn={<ButtonLink href={signInPaths(language).signIn()}>{text.wayOn}</ButtonLink>}
        >
          <p>{text.why}</p>
        </Empty>
      ),
    })
  }
}
