import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { NotFound, RadslagError } from '../../shared/errors.ts'
import { languageOf } from '../../sign-in/sign-in.paths.ts'
import { storeFault } from '../../store/errors.ts'
import type { Acting } from '../acting.ts'
import { KeptText } from '../matter/act-denied.tsx'
import { OtherHatNeeded } from '../matter/find-matter.ts'
import { NoMandate } from '../place.ts'
import { shellText } from '../shell/shell.text.ts'
import { WorkspaceShell } from '../shell/workspace-shell.tsx'
import { workspacePaths } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { OtherHatView, otherHatText } from './other-hat.tsx'
import { whatWasTyped } from './what-was-typed.ts'

interface Said {
  readonly status: 403 | 404 | 413 | 500 | 503
  readonly heading: string
  readonly why: readonly string[]
  readonly wayOn: readonly { readonly href: string; readonly text: string }[]
}

/**
 * The page for a fault or refusal in the workspace: what, why, and a way on, with what was typed. Whether what was
 * asked for exists is never told: what one may not read looks exactly like what is not there.
 */
export async function workspaceRefusal(
  ground: WorkspaceGround,
  c: Context,
  error: Error,
): Promise<Response> {
  const known = storeFault(error) ?? error
  const isOurs =
    !(known instanceof HTTPException || known instanceof OtherHatNeeded) &&
    (!(known instanceof RadslagError) || known.status >= 500)
  if (isOurs) ground.noteFault(error)
  const language = languageOf(c.req.path)
  const { pathname, search } = new URL(c.req.url)
  const path = c.req.method === 'GET' ? pathname + search : pathname
  const acting: Acting | undefined = c.get('acting')
  const around = {
    language,
    path,
    asset: ground.asset,
    mode: ground.mode,
    ...(acting && { acting }),
  }
  c.header('cache-control', 'no-store')
  const typed = (await whatWasTyped(c, known)).map((text, index) => (
    <KeptText typed={text} language={language} name={`skrivet-${index + 1}`} />
  ))
  if (known instanceof OtherHatNeeded && acting) {
    const title = otherHatText[language].heading
    const content = (
      <>
        <OtherHatView acting={acting} needed={known} path={path} />
        {typed}
      </>
    )
    return c.html(<WorkspaceShell {...around} title={title} content={content} />, 403)
  }
  const { status, heading, why, wayOn } = said(known, c)
  return c.html(
    <WorkspaceShell
      {...around}
      title={heading}
      content={
        <>
          <Empty
            level={1}
            heading={heading}
            wayOn={wayOn.map(({ href, text }, index) => (
              <ButtonLink href={href} kind={index === 0 ? 'primary' : 'secondary'}>
                {text}
              </ButtonLink>
            ))}
          >
            {why.map((sentence) => (
              <p>{sentence}</p>
            ))}
          </Empty>
          {typed}
        </>
      }
    />,
    status,
  )
}

function said(error: Error, c: Context): Said {
  const language = languageOf(c.req.path)
  const text = shellText[language]
  const to = workspacePaths(language)
  const overview = { href: to.overview(), text: text.missing.wayOn }
  if (error instanceof NoMandate) {
    const { heading, why, who } = text.noCollaboration
    return { status: 403, heading, why: [why, who], wayOn: [overview] }
  }
  if (error instanceof NotFound) {
    const { heading, why, hats } = text.missing
    return { status: 404, heading, why: [why], wayOn: [overview, { href: to.hats(), text: hats }] }
  }
  if (error instanceof HTTPException && error.status === 413) {
    const { heading, why } = text.tooLarge
    return { status: 413, heading, why: [why], wayOn: [overview] }
  }
  const again = {
    href: c.req.method === 'GET' ? c.req.path : to.overview(),
    text: text.broken.wayOn,
  }
  if ('status' in error && error.status === 503) {
    return { status: 503, heading: text.broken.down, why: [text.broken.downWhy], wayOn: [again] }
  }
  return { status: 500, heading: text.broken.heading, why: [text.broken.why], wayOn: [again] }
}
