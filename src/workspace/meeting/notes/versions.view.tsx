import { ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { notesText } from '../../../meeting/notes/notes.text.ts'
import type { Note } from '../../../meeting/notes/notes.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { compareTexts } from '../../preparation/text/differences.ts'
import { Differences } from '../../preparation/text/differences.view.tsx'
import { Written } from '../../preparation/written.tsx'
import { notesPageText } from './notes-page.text.ts'
import { addressOfNotes, type NotesRoom } from './notes-room.ts'

/**
 * The versions a reader may see: those who write see all; the group from the one it was given on, since the earlier
 * were a draft of their own.
 */
function versionsShown({ found, versions }: Pick<NotesRoom, 'found' | 'versions'>) {
  if (found.canRun) return versions
  const { notesSharedAt } = found.meeting
  if (!notesSharedAt) return []
  const given = new Set(
    [...Map.groupBy(versions, ({ itemId }) => itemId).values()].flatMap(
      (all) => all.find(({ at }) => at <= notesSharedAt) ?? [],
    ),
  )
  return versions.filter((note) => given.has(note) || note.at > notesSharedAt)
}

/** The versions of every note, item by item: who saved each, when, and what it changed. */
export function NoteVersionsView({ room }: { readonly room: NotesRoom }) {
  const { acting, found, items } = room
  const { language } = acting
  const text = notesPageText[language].versionsPage
  const shown = versionsShown(room)
  const about = [
    ...items.map(({ id, title }, index) => ({ id, title: `${index + 1}. ${title}` })),
    { id: found.meeting.id, title: notesText[language].whole },
  ]
  return (
    <>
      <Lead>{text.lead}</Lead>
      {found.canRun ? null : <p>{text.sinceShared}</p>}
      {about.map(({ id, title }) => {
        const own = shown.filter(({ itemId }) => itemId === id)
        return (
          <section id={`punkt-${id}`}>
            <h2>{title}</h2>
            {own.length === 0 ? <p class="soft">{text.empty}</p> : null}
            {own.map((note, index) => (
              <Version room={room} note={note} before={own[index + 1]} />
            ))}
          </section>
        )
      })}
      <ButtonRow>
        <ButtonLink kind="secondary" href={addressOfNotes(room)}>
          {text.back}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function Version({
  room,
  note,
  before,
}: {
  readonly room: NotesRoom
  readonly note: Note
  readonly before: Note | undefined
}) {
  const { language } = room.acting
  const text = notesPageText[language].versionsPage
  const { version, by, at } = note
  return (
    <Disclosure summary={`${text.versionOf(version)}, ${by.name}, ${sayMoment(at, language)}`}>
      {before === undefined ? (
        <Written text={note.text} language={language} />
      ) : (
        <Differences
          rows={compareTexts(before.text, note.text)}
          before={text.versionOf(before.version)}
          after={text.versionOf(version)}
          language={language}
          isChange
        />
      )}
    </Disclosure>
  )
}
