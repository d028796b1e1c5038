import { type Body, nameOfBody } from '../../body/body.ts'
import type { MeetingFact } from '../../charter/activity.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Entries } from '../../design/entries.tsx'
import { Pagination } from '../../design/pagination.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import { bodyName } from '../../matter/public/public-event.text.ts'
import type { NotesPage } from '../../meeting/notes/public-meetings.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay, sayText, sayWeek, startSentence } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { meetingsText } from './meetings.text.ts'

interface MeetingsViewProps {
  readonly context: CollaborationContext
  /** One body's meetings only. */
  readonly body: Body | undefined
  readonly toCome: readonly MeetingFact[]
  /** There are more to come than are shown. */
  readonly isMore: boolean
  readonly found: NotesPage
  readonly page: number
  readonly pageSize: number
}

/** The meetings to come, and the notes that groups have published. */
export function MeetingsView(props: MeetingsViewProps) {
  const { context, body } = props
  const { language, day, register, to } = context
  const text = meetingsText[language]
  return (
    <TwoColumns margin={<AboutMeetings context={context} />}>
      <h1>
        {body === undefined
          ? text.heading
          : text.headingOf(sayText(nameOfBody(body, day), language))}
      </h1>
      <Lead>{text.lead}</Lead>
      {body === undefined ? null : (
        <p>
          <a href={to.meetings(register.collaboration.id)}>{text.all}</a>
        </p>
      )}
      <h2>{text.notes}</h2>
      <Notes {...props} />
      <h2>{text.toCome}</h2>
      <ToCome {...props} />
    </TwoColumns>
  )
}

function Notes({ context, body, found, page, pageSize }: MeetingsViewProps) {
  const { language, register, to } = context
  const text = meetingsText[language]
  const { id } = register.collaboration
  if (found.total === 0) {
    return (
      <Empty
        level={3}
        heading={text.noNotes}
        wayOn={
          <ButtonLink kind="secondary" href={to.bodies(id)}>
            {text.toBodies}
          </ButtonLink>
        }
      >
        <p>{text.noNotesWhy}</p>
      </Empty>
    )
  }
  return (
    <>
      <Entries
        items={found.notes.map(({ id: meetingId, bodyId, on, titles, publishedAt }) => ({
          href: to.meeting(id, meetingId),
          title: `${startSentence(bodyName(context, bodyId))}, ${sayDay(on, language)}`,
          text: <span lang={language === 'sv' ? undefined : 'sv'}>{titles.join(' · ')}</span>,
          aside: (
            <span class="soft small">
              {text.published(sayDay(dayInSweden(publishedAt), language))}
            </span>
          ),
        }))}
      />
      <Pagination
        label={text.pages}
        current={page}
        total={Math.ceil(found.total / pageSize)}
        href={(other) => to.meetings(id, questionOf(body, other))}
        previous={text.previous}
        next={text.next}
        pageLabel={text.pageLabel}
      />
    </>
  )
}

/** The question of a page of the list: `?organ=chefsforum&sida=2`. */
export function questionOf(body: Body | undefined, page = 1): string {
  const asked = new URLSearchParams({
    ...(body && { organ: body.slug }),
    ...(page > 1 && { sida: String(page) }),
  }).toString()
  return asked === '' ? '' : `?${asked}`
}

function ToCome({ context, toCome, isMore }: MeetingsViewProps) {
  const { language, register, to } = context
  const text = meetingsText[language]
  if (toCome.length === 0) return <p>{text.noneToCome}</p>
  return (
    <>
      <StackTable
        caption={text.toCome}
        captionHidden
        columns={[
          {
            heading: text.day,
            tight: true,
            cell: ({ on }) => (
              <>
                {sayDay(on, language)}
                <br />
                <span class="soft small">{sayWeek(on, language)}</span>
              </>
            ),
          },
          {
            heading: text.group,
            cell: ({ bodyId }) => {
              const body = register.bodyById(bodyId)
              const name = startSentence(bodyName(context, bodyId))
              return body ? (
                <a href={to.body(register.collaboration.id, body.slug)}>{name}</a>
              ) : (
                name
              )
            },
          },
          { heading: text.form, cell: ({ mode }) => (mode ? text.modes[mode] : '–') },
          { heading: text.place, cell: ({ place }) => place ?? '–' },
        ]}
        rows={toCome}
      />
      {isMore ? <p class="soft small">{text.moreToCome(toCome.length)}</p> : null}
      {toCome.some(({ isExample }) => isExample) ? <p class="soft small">{text.example}</p> : null}
    </>
  )
}

function AboutMeetings({ context }: { readonly context: CollaborationContext }) {
  const { language, register, to } = context
  const text = meetingsText[language]
  const { id } = register.collaboration
  return (
    <Facts
      heading={text.about}
      items={[
        { term: text.whatIsHere, details: text.whatIsHereText },
        { term: text.whatIsNot, details: text.whatIsNotText },
        {
          term: text.documents,
          details: (
            <>
              {text.documentsText} <a href={to.contact(id)}>{text.toContact}</a>
            </>
          ),
        },
        {
          term: text.openData,
          details: <a href={`/api/v1/collaborations/${id}/notes`}>JSON</a>,
        },
      ]}
    />
  )
}
