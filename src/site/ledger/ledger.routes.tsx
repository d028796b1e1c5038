import type { Context, Hono } from 'hono'
import { type FoundLedger, membersOf } from '../../adoption/public/public-ledgers.ts'
import { sendPage } from '../../http/send-page.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { patterns } from '../addresses.ts'
import { atomOf } from '../matter/atom.ts'
import type { CollaborationContext } from '../page-context.ts'
import { missingPage } from '../refusal/missing.page.tsx'
import { shellText } from '../shell/shell.text.ts'
import { CollaborationShell } from '../shell/shell.tsx'
import { collaborationContext, type SiteGround } from '../site-ground.ts'
import { ledgersQuestion, readAskedLedgers } from './asked-ledgers.ts'
import { ledgerText } from './ledger.text.ts'
import { LedgerView } from './ledger.view.tsx'
import { ledgerCsv } from './ledger-csv.ts'
import { feedOfLedgers } from './ledger-feed.ts'
import { LedgersView } from './ledgers.view.tsx'

const pageSize = 20
/** How many ledgers the feed of a collaboration holds. */
const mostInFeed = 30

/** The published ledgers of a collaboration, one of them with its table as a file, and the feed. As they stand today. */
export function ledgerRoutes(ground: SiteGround, site: Hono, prefix: string): void {
  site.get(prefix + patterns.ledgers, async (c) =>
    ledgersPage(ground, await ledgerContext(ground, c), c),
  )
  site.get(prefix + patterns.ledgersFeed, async (c) => {
    const context = await ledgerContext(ground, c)
    const latest = await ground.ledgers.latest(context.register.collaboration.id, mostInFeed)
    c.header('content-type', 'application/atom+xml; charset=utf-8')
    return c.body(atomOf(feedOfLedgers(context, latest, ground.publicUrl ?? '')))
  })
  site.get(prefix + patterns.ledger, async (c) => {
    const context = await ledgerContext(ground, c)
    const found = await ledgerAsked(ground, context, c)
    return found ? ledgerPage(ground, context, c, found) : noSuchLedger(ground, context, c)
  })
  site.get(prefix + patterns.ledgerTable, async (c) => {
    const context = await ledgerContext(ground, c)
    const found = await ledgerAsked(ground, context, c)
    return found ? sendTable(context, c, found) : noSuchLedger(ground, context, c)
  })
}

/** Never kept: somebody may take a ledger away from the site without anything in the register changing. */
function ledgerContext(ground: SiteGround, c: Context): Promise<CollaborationContext> {
  c.header('cache-control', 'no-store')
  return collaborationContext(ground, c, dayInSweden(ground.now()))
}

function ledgerAsked(
  { ledgers }: SiteGround,
  { register }: CollaborationContext,
  c: Context,
): Promise<FoundLedger | undefined> {
  return ledgers.find(register.collaboration.id, c.req.param('ledger') ?? '')
}

async function ledgersPage(ground: SiteGround, base: CollaborationContext, c: Context) {
  const { register, language, to } = base
  const { id, name } = register.collaboration
  const typed = readAskedLedgers(register, (parameter) => c.req.query(parameter))
  const { body, principal } = typed
  const filter = {
    ...(body && { bodyId: body.id }),
    ...(principal && { principalId: principal.id }),
  }
  const read = (page: number) => ground.ledgers.list(id, filter, { page, size: pageSize })
  const first = await read(typed.page)
  // A page after the last shows the first: how many there are is told with what is on a page.
  const isBeyond = first.families.length === 0 && typed.page > 1
  const asked = isBeyond ? { ...typed, page: 1 } : typed
  const found = isBeyond ? await read(1) : first
  const context = { ...base, path: base.path + ledgersQuestion(asked, asked.page) }
  const text = ledgerText[language]
  return sendPage(
    c,
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={text.heading}
      description={text.lead}
      section="ledgers"
      crumbs={[{ text: shellText[language].ledgers }]}
      withoutDay
      feed={{ href: to.ledgersFeed(id), title: text.feedTitle(name) }}
    >
      <LedgersView context={context} asked={asked} found={found} pageSize={pageSize} />
    </CollaborationShell>,
  )
}

async function ledgerPage(
  ground: SiteGround,
  context: CollaborationContext,
  c: Context,
  found: FoundLedger,
) {
  const { register, language, to } = context
  const { title } = found.ledger
  const id = register.collaboration.id
  const matter = await matterOf(ground, id, found)
  return sendPage(
    c,
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={title}
      section="ledgers"
      crumbs={[{ text: shellText[language].ledgers, href: to.ledgers(id) }, { text: title }]}
      withoutDay
    >
      <LedgerView context={context} found={found} {...(matter && { matter })} />
    </CollaborationShell>,
  )
}

/** The way of its matter, when that is published too. What else was recommended in the matter is known if of the family. */
async function matterOf({ matters }: SiteGround, id: string, { ledger, family }: FoundLedger) {
  const { matterNumber } = ledger
  if (matterNumber === undefined) return undefined
  const story = await matters.find(id, matterNumber)
  const ledgers = membersOf(family).filter((one) => one.matterNumber === matterNumber)
  return story && { story, ledgers }
}

function sendTable(
  context: CollaborationContext,
  c: Context,
  { ledger, family }: FoundLedger,
): Response {
  const { register, day } = context
  // The whole agreement has the table of all its parts.
  const ledgers = family.main.id === ledger.id ? membersOf(family) : [ledger]
  c.header('content-type', 'text/csv; charset=utf-8')
  c.header(
    'content-disposition',
    `attachment; filename="beslut-${register.collaboration.id}-${day}.csv"`,
  )
  return c.body(ledgerCsv(context, ledgers))
}

/** The same for what was never there and what is not published: nobody learns which. */
function noSuchLedger(ground: SiteGround, context: CollaborationContext, c: Context) {
  const { language, register } = context
  return missingPage(ground, context, c, {
    heading: ledgerText[language].missing(register.collaboration.name),
    asked: '',
    places: [],
  })
}
