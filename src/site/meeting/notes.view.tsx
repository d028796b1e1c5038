import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { bodyName } from '../../matter/public/public-event.text.ts'
import { notesText } from '../../meeting/notes/notes.text.ts'
import { NotesContent } from '../../meeting/notes/notes-content.view.tsx'
import type { PublishedNotes } from '../../meeting/notes/public-meetings.ts'
import { type NotesNames, tellNotes } from '../../meeting/notes/told-notes.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay, startSentence } from '../../shared/format.ts'
import { End } from '../body/ends.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { meetingsText } from './meetings.text.ts'

interface NotesViewProps {
  readonly context: CollaborationContext
  readonly published: PublishedNotes
}

/** The published notes of a meeting. */
export function NotesView({ context, published }: NotesViewProps) {
  const { language } = context
  const text = meetingsText[language]
  const { notes } = published
  const told = tellNotes(notes, namesFor(context, published), language)
  return (
    <TwoColumns
      head={
        <>
          <p class="kicker">{notesText[language].title}</p>
          <h1>
            {startSentence(told.body)}, {told.day}
          </h1>
          <Lead>{startSentence(told.where)}.</Lead>
        </>
      }
      margin={
        <Facts
          heading={text.inShort}
          items={[
            {
              term: text.group,
              details: <End context={context} end={{ kind: 'body', bodyId: notes.bodyId }} />,
            },
            {
              term: text.approved,
              details: sayDay(dayInSweden(notes.approvedAt), language),
            },
            {
              term: text.publishedOn,
              details: sayDay(dayInSweden(notes.publishedAt), language),
            },
          ]}
        />
      }
    >
      <NotesContent notes={told} language={language} />
    </TwoColumns>
  )
}

/** The names in published notes, by the day of the meeting, and where everybody may read on. */
function namesFor(
  context: CollaborationContext,
  { notes, matterNumbers }: PublishedNotes,
): NotesNames {
  const { register, to } = context
  const { id } = register.collaboration
  const onDay = { ...context, day: notes.on }
  return {
    body: (bodyId) => bodyName(onDay, bodyId),
    principal: (principalId) => {
      const principal = register.principalById(principalId)
      return principal ? nameOfPrincipal(principal, notes.on).full : principalId
    },
    person: (personId) => register.personById(personId)?.name ?? personId,
    matter: (matterId) => {
      const number = matterNumbers.get(matterId)
      return number === undefined ? undefined : { text: number, href: to.matter(id, number) }
    },
    paper: (item, { paperId, name }) => ({
      text: name,
      href: to.meetingPaper(id, notes.id, item.id, paperId),
    }),
  }
}
