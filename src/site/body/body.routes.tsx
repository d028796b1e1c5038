import type { Context, Hono } from 'hono'
import { type Body, nameOfBody } from '../../body/body.ts'
import { checkBody } from '../../charter/engine.ts'
import { sendPage } from '../../http/send-page.ts'
import { sayText } from '../../shared/format.ts'
import { patterns } from '../addresses.ts'
import { CharterView } from '../charter/charter.view.tsx'
import { findingsText } from '../charter/findings.text.ts'
import type { CollaborationContext } from '../page-context.ts'
import { missingPage } from '../refusal/missing.page.tsx'
import { refusalText } from '../refusal/refusal.text.ts'
import { shellText } from '../shell/shell.text.ts'
import { CollaborationShell } from '../shell/shell.tsx'
import { collaborationContext, type SiteGround } from '../site-ground.ts'
import { BodyView } from './body.view.tsx'
import { bodyPage } from './body-page.ts'

/** The page of a body, and that of its charter. An address a body once had leads to the one it has now. */
export function bodyRoutes(ground: SiteGround, site: Hono, prefix: string): void {
  site.get(prefix + patterns.body, async (c) => {
    const context = await collaborationContext(ground, c)
    const body = context.register.bodyBySlug(askedSlug(c))
    if (!body) return noSuchBody(ground, context, c)
    if (body.slug !== askedSlug(c)) {
      return c.redirect(context.to.body(context.register.collaboration.id, body.slug), 301)
    }
    return sendPage(c, <BodyInShell ground={ground} context={context} body={body} />)
  })
  site.get(prefix + patterns.charter, async (c) => {
    const context = await collaborationContext(ground, c)
    const body = context.register.bodyBySlug(askedSlug(c))
    if (!body) return noSuchBody(ground, context, c)
    if (body.slug !== askedSlug(c)) {
      return c.redirect(context.to.charter(context.register.collaboration.id, body.slug), 301)
    }
    return sendPage(c, <CharterInShell ground={ground} context={context} body={body} />)
  })
}

function askedSlug(c: Context): string {
  return c.req.param('body') ?? ''
}

interface InShellProps {
  readonly ground: SiteGround
  readonly context: CollaborationContext
  readonly body: Body
}

function BodyInShell({ ground, context, body }: InShellProps) {
  const { language, day, register, to } = context
  const name = sayText(nameOfBody(body, day), language)
  return (
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={name}
      description={sayText(body.summary, language)}
      section="bodies"
      crumbs={[
        { text: shellText[language].bodies, href: to.bodies(register.collaboration.id) },
        { text: name },
      ]}
    >
      <BodyView context={context} page={bodyPage(register, body, day)} />
    </CollaborationShell>
  )
}

function CharterInShell({ ground, context, body }: InShellProps) {
  const { language, day, register, to } = context
  const id = register.collaboration.id
  const name = sayText(nameOfBody(body, day), language)
  const text = findingsText[language]
  return (
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={text.charterOf(name)}
      description={text.lead}
      section="bodies"
      crumbs={[
        { text: shellText[language].bodies, href: to.bodies(id) },
        { text: name, href: to.body(id, body.slug) },
        { text: text.charter },
      ]}
    >
      <CharterView
        context={context}
        body={body}
        charter={register.charterOn(body.id, day)}
        findings={checkBody(register, body.id, day)}
      />
    </CollaborationShell>
  )
}

function noSuchBody(ground: SiteGround, context: CollaborationContext, c: Context) {
  const { language, day, register, to } = context
  return missingPage(ground, context, c, {
    heading: refusalText[language].noBody(register.collaboration.name),
    asked: askedSlug(c),
    places: register.bodies.map((body) => ({
      name: body.slug,
      href: to.body(register.collaboration.id, body.slug),
      text: sayText(nameOfBody(body, day), language),
    })),
  })
}
