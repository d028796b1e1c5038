import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { Button } from '../../design/button.tsx'
import { Field } from '../../design/field.tsx'
import { sendPage } from '../../http/send-page.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { BadAddress, NotAllowed, NotFound } from '../../shared/errors.ts'
import { nearest } from '../../shared/nearest.ts'
import type { PageContext } from '../page-context.ts'
import { shellText } from '../shell/shell.text.ts'
import { SiteShell } from '../shell/shell.tsx'
import { NoSuchCollaboration, pageContext, type SiteGround } from '../site-ground.ts'
import { refusalText } from './refusal.text.ts'
import { RefusalView, type WayOn } from './refusal.view.tsx'

/** The page for a fault or refusal: what, why, and a way on. Never what went on inside. */
export async function refusalPage(ground: SiteGround, c: Context, error: Error): Promise<Response> {
  const today = dayInSweden(ground.now())
  const context = pageContext(ground, c, today)
  const text = refusalText[context.language]
  const home = { href: context.to.home(), text: text.toHome }
  const page = (status: 400 | 404 | 405 | 500 | 503, heading: string, content: Child) =>
    sendPage(
      c,
      <SiteShell context={context} asset={ground.asset} title={heading}>
        {content}
      </SiteShell>,
      status,
    )
  if (error instanceof NoSuchCollaboration) {
    return page(
      404,
      text.noCollaboration,
      <RefusalView
        heading={text.noCollaboration}
        why={text.notFoundWhy}
        didYouMean={{
          heading: text.didYouMean,
          places: await collaborationPlaces(ground, context, error.asked),
        }}
        wayOn={home}
      />,
    )
  }
  if (error instanceof NotAllowed) {
    c.header('allow', 'GET, HEAD')
    return page(
      405,
      text.notAllowed,
      <RefusalView
        heading={text.notAllowed}
        why={text.notAllowedWhy}
        wayOn={{ href: context.to.same(context.path, {}), text: text.toPage }}
      />,
    )
  }
  if (error instanceof NotFound) {
    return page(
      404,
      text.notFound,
      <RefusalView heading={text.notFound} why={text.notFoundWhy} wayOn={home} />,
    )
  }
  if (error instanceof BadAddress) {
    return page(
      400,
      text.badDay,
      <RefusalView
        heading={text.badDay}
        why={text.badDays[error.code](error.typed)}
        wayOn={{ href: context.to.same(context.path, { day: today }), text: text.showToday }}
        {...(error.code !== 'bad-address' && {
          form: <DayForm context={context} error={error} />,
        })}
      />,
    )
  }
  const isDown = 'status' in error && error.status === 503
  return page(
    isDown ? 503 : 500,
    isDown ? text.databaseDown : text.broken,
    <RefusalView
      heading={isDown ? text.databaseDown : text.broken}
      why={isDown ? text.databaseDownWhy : text.brokenWhy}
      wayOn={{ href: context.to.same(context.path, {}), text: text.again }}
    />,
  )
}

/** The day as it was typed, to put right where one is. */
function DayForm({
  context,
  error,
}: {
  readonly context: PageContext
  readonly error: BadAddress
}) {
  const { language, path, today, to } = context
  const shell = shellText[language]
  return (
    <form method="get" action={to.same(path, { day: today })}>
      <Field
        kind="text"
        name="datum"
        label={shell.dayLabel}
        value={error.typed}
        error={refusalText[language].badDays[error.code](error.typed)}
      />
      <Button>{shell.showDay}</Button>
    </form>
  )
}

/** The collaborations whose address is like the one that was asked for. Without the database, none. */
async function collaborationPlaces(
  { registers }: SiteGround,
  { to }: PageContext,
  asked: string,
): Promise<readonly WayOn[]> {
  const known = await registers.list().catch(() => [])
  const ids = known.map(({ register }) => register.collaboration.id)
  const near = nearest(asked, ids)
  return known
    .filter(({ register }) => register.collaboration.id === near)
    .map(({ register }) => ({
      href: to.start(register.collaboration.id),
      text: register.collaboration.name,
    }))
}
