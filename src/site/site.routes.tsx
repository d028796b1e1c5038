import { type Context, Hono } from 'hono'
import { sendPage } from '../http/send-page.ts'
import { aboutText } from './about/about.text.ts'
import { AboutView, AccessibilityView, CookiesView, OpenDataView } from './about/about.views.tsx'
import { patterns } from './addresses.ts'
import { collaborationRoutes } from './collaboration.routes.tsx'
import { HomeView } from './home/home.view.tsx'
import { SiteShell } from './shell/shell.tsx'
import { pageContext, type SiteGround } from './site-ground.ts'

/** The public site, in both languages. */
export function siteRoutes(ground: SiteGround): Hono {
  const site = new Hono()
  // English first, so that `/en` is not taken for a collaboration called "en".
  for (const prefix of ['/en', '']) {
    site.get(prefix || '/', (c) => home(ground, c))
    site.get(prefix + patterns.about, (c) => about(ground, c, 'about'))
    site.get(prefix + patterns.cookies, (c) => about(ground, c, 'cookies'))
    site.get(prefix + patterns.accessibility, (c) => accessibility(ground, c))
    site.get(prefix + patterns.openData, (c) => openData(ground, c))
    collaborationRoutes(ground, site, prefix)
  }
  return site
}

async function home(ground: SiteGround, c: Context) {
  const context = pageContext(ground, c)
  const text = aboutText[context.language].home
  const registers = (await ground.registers.list()).map(({ register }) => register)
  return sendPage(
    c,
    <SiteShell context={context} asset={ground.asset} title={text.heading} description={text.lead}>
      <HomeView context={context} registers={registers} />
    </SiteShell>,
  )
}

const views = { about: AboutView, cookies: CookiesView }

function about(ground: SiteGround, c: Context, page: keyof typeof views) {
  const context = pageContext(ground, c)
  const View = views[page]
  const text = aboutText[context.language][page]
  return sendPage(
    c,
    <SiteShell context={context} asset={ground.asset} title={text.title} description={text.lead}>
      <View context={context} />
    </SiteShell>,
  )
}

async function accessibility(ground: SiteGround, c: Context) {
  const context = pageContext(ground, c)
  const text = aboutText[context.language].accessibility
  const collaborations = (await ground.registers.list()).map(
    ({ register }) => register.collaboration,
  )
  return sendPage(
    c,
    <SiteShell context={context} asset={ground.asset} title={text.title} description={text.lead}>
      <AccessibilityView
        context={context}
        collaborations={collaborations}
        supervision={ground.supervision}
      />
    </SiteShell>,
  )
}

async function openData(ground: SiteGround, c: Context) {
  const context = pageContext(ground, c)
  const text = aboutText[context.language].openData
  const collaborations = (await ground.registers.list()).map(
    ({ register }) => register.collaboration,
  )
  return sendPage(
    c,
    <SiteShell context={context} asset={ground.asset} title={text.title} description={text.lead}>
      <OpenDataView context={context} collaborations={collaborations} />
    </SiteShell>,
  )
}
