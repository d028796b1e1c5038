import { type Fact, Facts } from '../../../design/columns.tsx'
import { notesPageText } from './notes-page.text.ts'
import { addressOfNotes, type NotesRoom, toldOf } from './notes-room.ts'

/** The facts beside the notes: the meeting, their versions, files to save, and the website. */
export function NotesMargin({ room }: { readonly room: NotesRoom }) {
  const { acting, found, versions } = room
  const { language, to } = acting
  const text = notesPageText[language]
  const told = toldOf(room)
  const { meeting, canRun, place } = found
  const { id } = place.register.collaboration
  const isWritten = versions.length > 0
  return (
    <Facts
      heading={text.facts}
      items={[
        { term: text.meeting, details: [told.day, told.where] },
        ...(canRun && meeting.state !== 'approved'
          ? [
              {
                term: text.putRight,
                details: <a href={to.meeting(id, meeting.id, 'genomfor')}>{text.toPutRight}</a>,
              },
            ]
          : []),
        {
          term: text.history,
          details: isWritten ? (
            <a href={addressOfNotes(room, '/versioner')}>{text.versions(versions.length)}</a>
          ) : (
            text.noVersions
          ),
        },
        {
          term: text.files,
          details: [
            <a href={addressOfNotes(room, '/utskrift')}>{text.print}</a>,
            <a href={addressOfNotes(room, '/fil')}>{text.word}</a>,
          ],
        },
        ...websiteFact(room),
      ]}
    />
  )
}

function websiteFact(room: NotesRoom): readonly Fact[] {
  const { acting, found } = room
  const { language, to } = acting
  const text = notesPageText[language]
  const { meeting, canRun, place } = found
  if (meeting.state !== 'approved') return []
  const isPublic = meeting.notesPublishedAt !== undefined
  return [
    {
      term: text.onSite,
      details: [
        isPublic ? (
          <a href={to.publicMeeting(place.register.collaboration.id, meeting.id)}>
            {text.toPublic}
          </a>
        ) : (
          text.notPublic
        ),
        ...(canRun
          ? [
              <a href={addressOfNotes(room, '/publicera')}>
                {isPublic ? text.changePublic : text.toPublish}
              </a>,
            ]
          : []),
      ],
    },
  ]
}
