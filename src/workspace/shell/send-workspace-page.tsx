import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { SignedInEnv } from '../../sign-in/guard/require-session.tsx'
import { languageOf } from '../../sign-in/sign-in.paths.ts'
import type { ActingContext } from '../acting.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { type ShellParts, WorkspaceShell } from './workspace-shell.tsx'

type Ground = Pick<WorkspaceGround, 'asset' | 'mode'>

/** Answers with a page of the workspace. */
export function sendWorkspacePage(
  ground: Ground,
  c: ActingContext,
  parts: ShellParts,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  return c.html(
    <WorkspaceShell
      {...parts}
      language={c.var.acting.language}
      path={pathOf(c)}
      canReturn={c.req.method === 'GET' && status === 200 && isPartOfPlace(parts)}
      asset={ground.asset}
      mode={ground.mode}
      acting={c.var.acting}
    />,
    status,
  )
}

/** Whether another role may have its own view of the page. */
function isPartOfPlace({ section }: ShellParts): boolean {
  return section !== undefined && section !== 'overview'
}

/** Answers with a page of signing in, where mostly nobody is known yet. The status is the one already set. */
export function sendSignInPage(
  ground: Ground,
  c: Context,
  parts: Pick<ShellParts, 'title' | 'content'>,
): Response | Promise<Response> {
  // Set by `requireSession` on the pages that are for the signed in.
  const session: SignedInEnv['Variables']['session'] | undefined = c.get('session')
  return c.html(
    <WorkspaceShell
      {...parts}
      language={languageOf(c.req.path)}
      path={pathOf(c)}
      asset={ground.asset}
      mode={ground.mode}
      {...(session && { signedIn: session.displayName })}
    />,
  )
}

/** The path of a page that can be read again: what was sent with a form has no page of its own. */
function pathOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return `${pathname}${search}`
}
