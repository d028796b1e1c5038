import type { Context, Hono } from 'hono'
import type { PublicLedger } from '../../adoption/public/public-ledger.ts'
import { sendPage } from '../../http/send-page.ts'
import { numberFromAddress } from '../../matter/matter-number.ts'
import { mostListed, type PublicStory } from '../../matter/public/public-matters.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { patterns } from '../addresses.ts'
import type { CollaborationContext } from '../page-context.ts'
import { missingPage } from '../refusal/missing.page.tsx'
import { shellText } from '../shell/shell.text.ts'
import { CollaborationShell } from '../shell/shell.tsx'
import { collaborationContext, type SiteGround } from '../site-ground.ts'
import { type AskedMatters, questionOf, readAskedMatters } from './asked-matters.ts'
import { type AtomFeed, atomOf } from './atom.ts'
import { MatterView } from './matter.view.tsx'
import { feedOfMatter, feedOfMatters } from './matter-feeds.ts'
import { mattersText } from './matters.text.ts'
import { MattersView } from './matters.view.tsx'

const pageSize = 20
const lastPage = mostListed / pageSize
/** How many matters the feed of a collaboration holds. */
const mostInFeed = 30

/** The published matters of a collaboration, one of them, and the feeds of both. Always as they stand today. */
export function matterRoutes(ground: SiteGround, site: Hono, prefix: string): void {
  site.get(prefix + patterns.matters, async (c) => {
    const context = await matterContext(ground, c)
    return mattersPage(ground, context, c)
  })
  site.get(prefix + patterns.mattersFeed, async (c) => {
    const context = await matterContext(ground, c)
    const latest = await ground.matters.latest(context.register.collaboration.id, mostInFeed)
    return sendFeed(c, feedOfMatters(context, latest, ground.publicUrl ?? ''))
  })
  site.get(prefix + patterns.matter, async (c) => {
    const context = await matterContext(ground, c)
    const story = await storyAsked(ground, context, c)
    if (!story) return noSuchMatter(ground, context, c)
    const ledgers = await ground.ledgers.ofMatter(
      context.register.collaboration.id,
      story.matter.number,
    )
    return matterPage(ground, context, c, { story, ledgers })
  })
  site.get(prefix + patterns.matterFeed, async (c) => {
    const context = await matterContext(ground, c)
    const story = await storyAsked(ground, context, c)
    return story
      ? sendFeed(c, feedOfMatter(context, story, ground.publicUrl ?? ''))
      : noSuchMatter(ground, context, c)
  })
}

/**
 * Matters are shown with the names of today. What is answered is never kept: somebody may take a matter away
 * from the site without anything in the register changing, and then it is gone for the next reader.
 */
function matterContext(ground: SiteGround, c: Context): Promise<CollaborationContext> {
  c.header('cache-control', 'no-store')
  return collaborationContext(ground, c, dayInSweden(ground.now()))
}

async function mattersPage(ground: SiteGround, base: CollaborationContext, c: Context) {
  const { register, language, to } = base
  const { id, name } = register.collaboration
  const typed = readAskedMatters(register, (parameter) => c.req.query(parameter))
  const { asked, found } = await listAsked(ground, id, typed)
  const context = { ...base, path: base.path + questionOf(asked) }
  const text = mattersText[language]
  return sendPage(
    c,
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={text.heading}
      description={text.lead}
      section="matters"
      crumbs={[{ text: shellText[language].matters }]}
      withoutDay
      feed={{ href: to.mattersFeed(id), title: text.feedTitle(name) }}
    >
      <MattersView context={context} asked={asked} found={found} pageSize={pageSize} />
    </CollaborationShell>,
  )
}

/** The page of the list that was asked for; when the list is shorter than that, its last page. */
async function listAsked(ground: SiteGround, collaborationId: string, typed: AskedMatters) {
  const read = async (page: number) => ({
    asked: { ...typed, page },
    found: await ground.matters.list(collaborationId, typed.filter, { page, size: pageSize }),
  })
  const first = await read(Math.min(typed.page, lastPage))
  const pages = Math.max(1, Math.ceil(first.found.total / pageSize))
  return first.asked.page > pages ? read(pages) : first
}

function matterPage(
  ground: SiteGround,
  context: CollaborationContext,
  c: Context,
  { story, ledgers }: { readonly story: PublicStory; readonly ledgers: readonly PublicLedger[] },
) {
  const { register, language, to } = context
  const { matter } = story
  const text = mattersText[language]
  const id = register.collaboration.id
  return sendPage(
    c,
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={`${matter.title} (${matter.number})`}
      section="matters"
      crumbs={[
        { text: shellText[language].matters, href: to.matters(id) },
        { text: text.matter(matter.number) },
      ]}
      withoutDay
      feed={{ href: to.matterFeed(id, matter.number), title: text.matter(matter.number) }}
    >
      <MatterView context={context} story={story} ledgers={ledgers} />
    </CollaborationShell>,
  )
}

async function storyAsked(
  { matters }: SiteGround,
  { register }: CollaborationContext,
  c: Context,
): Promise<PublicStory | undefined> {
  const number = numberFromAddress(c.req.param('matter') ?? '')
  return number === undefined ? undefined : matters.find(register.collaboration.id, number)
}

/** The same for a number that was never given and for a matter that is not published: nobody learns which. */
function noSuchMatter(ground: SiteGround, context: CollaborationContext, c: Context) {
  const { language, register } = context
  return missingPage(ground, context, c, {
    heading: mattersText[language].missing(register.collaboration.name),
    asked: '',
    places: [],
  })
}

function sendFeed(c: Context, feed: AtomFeed): Response {
  c.header('content-type', 'application/atom+xml; charset=utf-8')
  return c.body(atomOf(feed))
}
