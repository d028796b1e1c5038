import type { Context, Hono } from 'hono'
import { nameOfBody } from '../../body/body.ts'
import { sendPage } from '../../http/send-page.ts'
import { bodyName } from '../../matter/public/public-event.text.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay, sayText, startSentence } from '../../shared/format.ts'
import { patterns } from '../addresses.ts'
import type { CollaborationContext } from '../page-context.ts'
import { missingPage } from '../refusal/missing.page.tsx'
import { CollaborationShell } from '../shell/shell.tsx'
import { collaborationContext, type SiteGround } from '../site-ground.ts'
import { meetingsText } from './meetings.text.ts'
import { MeetingsView, questionOf } from './meetings.view.tsx'
import { NotesView } from './notes.view.tsx'

const pageSize = 20
/** How many meetings to come are listed at most. */
const mostToCome = 30

/** The meetings to come, the published notes, and the papers published with them. Always as they stand today. */
export function meetingRoutes(ground: SiteGround, site: Hono, prefix: string): void {
  site.get(prefix + patterns.meetings, async (c) => {
    const context = await meetingContext(ground, c)
    return meetingsPage(ground, context, c)
  })
  site.get(prefix + patterns.meeting, async (c) => {
    const context = await meetingContext(ground, c)
    return notesPage(ground, context, c)
  })
  site.get(prefix + patterns.meetingPaper, async (c) => {
    const context = await meetingContext(ground, c)
    const served = await ground.meetings.paper(context.register.collaboration.id, {
      meetingId: c.req.param('meeting') ?? '',
      itemId: c.req.param('item') ?? '',
      paperId: c.req.param('paper') ?? '',
      ifNoneMatch: c.req.header('if-none-match'),
    })
    return served ?? noSuchNotes(ground, context, c)
  })
}

/**
 * Meetings are shown with the names of today. What is answered is never kept: notes may be taken away from the site
 * without anything in the register changing, and then they are gone for the next reader.
 */
function meetingContext(ground: SiteGround, c: Context): Promise<CollaborationContext> {
  c.header('cache-control', 'no-store')
  return collaborationContext(ground, c, dayInSweden(ground.now()))
}

async function meetingsPage(ground: SiteGround, base: CollaborationContext, c: Context) {
  const { register, language, today, to } = base
  const { id } = register.collaboration
  const text = meetingsText[language]
  const body = register.bodyBySlug(c.req.query('organ') ?? '')
  const asked = /^[1-9]\d{0,3}$/.test(c.req.query('sida') ?? '') ? Number(c.req.query('sida')) : 1
  const filter = body ? { bodyId: body.id } : {}
  const read = async (page: number) => ({
    page,
    found: await ground.meetings.list(id, filter, { page, size: pageSize }),
  })
  const first = await read(asked)
  const last = Math.max(1, Math.ceil(first.found.total / pageSize))
  const { page, found } = first.page > last ? await read(last) : first
  // What the bodies' own pages tell: days, form and place, and never an agenda.
  const toCome = (body ? register.meetingsOf(body.id) : register.meetings)
    .filter(({ on, status }) => status === 'planned' && on >= today)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const context = { ...base, path: base.path + questionOf(body, page) }
  const name = body && sayText(nameOfBody(body, today), language)
  return sendPage(
    c,
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={name === undefined ? text.heading : text.headingOf(name)}
      description={text.lead}
      section="meetings"
      crumbs={
        name === undefined
          ? [{ text: text.heading }]
          : [{ text: text.heading, href: to.meetings(id) }, { text: name }]
      }
      withoutDay
    >
      <MeetingsView
        context={context}
        body={body}
        toCome={toCome.slice(0, mostToCome)}
        isMore={toCome.length > mostToCome}
        found={found}
        page={page}
        pageSize={pageSize}
      />
    </CollaborationShell>,
  )
}

async function notesPage(ground: SiteGround, context: CollaborationContext, c: Context) {
  const { register, language, to } = context
  const { id } = register.collaboration
  const published = await ground.meetings.find(id, c.req.param('meeting') ?? '')
  if (!published) return noSuchNotes(ground, context, c)
  const { bodyId, on } = published.notes
  const name = `${startSentence(bodyName(context, bodyId))}, ${sayDay(on, language)}`
  return sendPage(
    c,
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={name}
      section="meetings"
      crumbs={[{ text: meetingsText[language].heading, href: to.meetings(id) }, { text: name }]}
      withoutDay
    >
      <NotesView context={context} published={published} />
    </CollaborationShell>,
  )
}

/** The same for a meeting that was never held and for notes that are not published: nobody learns which. */
function noSuchNotes(ground: SiteGround, context: CollaborationContext, c: Context) {
  const { language, register } = context
  return missingPage(ground, context, c, {
    heading: meetingsText[language].missing(register.collaboration.name),
    asked: '',
    places: [],
  })
}
