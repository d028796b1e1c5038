import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { checkAll } from '../charter/engine.ts'
import type { Crumb } from '../design/breadcrumbs.tsx'
import { sendPage } from '../http/send-page.ts'
import { nameOfPrincipal } from '../principal/principal.ts'
import { principalsInOrder } from '../principal/principal-order.ts'
import { aboutText } from './about/about.text.ts'
import { ContactView } from './about/contact.view.tsx'
import { patterns } from './addresses.ts'
import { bodyRoutes } from './body/body.routes.tsx'
import { AllFindingsView } from './charter/all-findings.view.tsx'
import { findingsText } from './charter/findings.text.ts'
import { compareRoute } from './compare/compare.routes.tsx'
import { ledgerRoutes } from './ledger/ledger.routes.tsx'
import { matterRoutes } from './matter/matter.routes.tsx'
import { meetingRoutes } from './meeting/meeting.routes.tsx'
import type { CollaborationContext } from './page-context.ts'
import { principalText } from './principal/principal.text.ts'
import { PrincipalsView, PrincipalView } from './principal/principal.view.tsx'
import { missingPage } from './refusal/missing.page.tsx'
import { refusalText } from './refusal/refusal.text.ts'
import { shellText } from './shell/shell.text.ts'
import { CollaborationShell, type Section } from './shell/shell.tsx'
import { collaborationContext, type SiteGround } from './site-ground.ts'
import { sourcesText } from './sources/sources.text.ts'
import { SourcesView } from './sources/sources.view.tsx'
import { BodiesView } from './start/bodies.view.tsx'
import { startText } from './start/start.text.ts'
import { StartView } from './start/start.view.tsx'
import { startPage } from './start/start-page.ts'
import { structureRoute } from './structure/structure.routes.tsx'

interface PageParts {
  readonly title: string
  readonly description?: string
  readonly section?: Section
  readonly crumbs?: readonly Crumb[]
  readonly content: Child
}

/** The pages of a collaboration, one line each: what is asked for, and what is shown. */
export function collaborationRoutes(ground: SiteGround, site: Hono, prefix: string): void {
  const page = (pattern: string, parts: (context: CollaborationContext, c: Context) => PageParts) =>
    site.get(prefix + pattern, async (c) => {
      const context = await collaborationContext(ground, c)
      const { content, ...shell } = parts(context, c)
      return sendPage(
        c,
        <CollaborationShell context={context} asset={ground.asset} {...shell}>
          {content}
        </CollaborationShell>,
      )
    })

  page(patterns.start, (context) => ({
    title: startText[context.language].heading(context.register.collaboration.name),
    description: context.register.collaboration.summary[context.language] ?? '',
    content: <StartView context={context} page={startPage(context.register, context.day)} />,
  }))
  page(patterns.bodies, (context) => ({
    title: startText[context.language].bodiesHeading,
    section: 'bodies',
    crumbs: [{ text: shellText[context.language].bodies }],
    content: <BodiesView context={context} />,
  }))
  page(patterns.findings, (context) => ({
    title: findingsText[context.language].allFindings,
    section: 'findings',
    crumbs: [{ text: shellText[context.language].findings }],
    content: (
      <AllFindingsView context={context} findings={checkAll(context.register, context.day)} />
    ),
  }))
  page(patterns.principals, (context) => ({
    title: principalText[context.language].heading,
    section: 'principals',
    crumbs: [{ text: shellText[context.language].principals }],
    content: <PrincipalsView context={context} />,
  }))
  page(patterns.sources, (context) => ({
    title: sourcesText[context.language].heading,
    crumbs: [{ text: sourcesText[context.language].heading }],
    content: <SourcesView context={context} />,
  }))
  page(patterns.contact, (context) => ({
    title: aboutText[context.language].contact.heading,
    crumbs: [{ text: aboutText[context.language].contact.heading }],
    content: <ContactView context={context} />,
  }))
  site.get(prefix + patterns.principal, async (c) => {
    const context = await collaborationContext(ground, c)
    return principalPage(ground, context, c)
  })
  bodyRoutes(ground, site, prefix)
  matterRoutes(ground, site, prefix)
  meetingRoutes(ground, site, prefix)
  ledgerRoutes(ground, site, prefix)
  compareRoute(ground, site, prefix)
  structureRoute(ground, site, prefix)
}

function principalPage(ground: SiteGround, context: CollaborationContext, c: Context) {
  const { language, day, register, to } = context
  const id = register.collaboration.id
  const asked = c.req.param('principal') ?? ''
  const principal = register.principalById(asked)
  if (!principal) {
    return missingPage(ground, context, c, {
      heading: refusalText[language].noPrincipal(register.collaboration.name),
      asked,
      places: principalsInOrder(register.principals, day).map((one) => ({
        name: one.id,
        href: to.principal(id, one.id),
        text: nameOfPrincipal(one, day).full,
      })),
    })
  }
  return sendPage(
    c,
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={nameOfPrincipal(principal, day).full}
      section="principals"
      crumbs={[
        { text: shellText[language].principals, href: to.principals(id) },
        { text: nameOfPrincipal(principal, day).short },
      ]}
    >
      <PrincipalView context={context} principal={principal} />
    </CollaborationShell>,
  )
}
