import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import type { Language } from '../../shared/language.ts'
import { sayMoment } from '../../sign-in/say-moment.ts'
import type { Acting } from '../acting.ts'
import { lostNotesText } from './lost-notes.text.ts'
import type { LostNote } from './lost-notes.ts'

interface LostNotesProps {
  readonly acting: Acting
  readonly notes: readonly LostNote[]
}

/** One's own notes in matters that one may no longer read, and the way to erase each. Nothing when there are none. */
export function LostNotes({ acting: { language, to }, notes }: LostNotesProps) {
  const text = lostNotesText[language]
  if (notes.length === 0) return null
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      <ul class="entries">
        {notes.map((note) => {
          const said = sayNote(note, language)
          return (
            <li>
              <div class="entries__text">
                <strong>{said}</strong>
                <p>{text.savedAt(sayMoment(note.at, language))}</p>
              </div>
              <div class="entries__aside">
                <ButtonLink
                  kind="secondary"
                  href={to.lostNote(note.collaborationId, note.matterId)}
                  label={text.eraseNote(said)}
                >
                  {text.erase}
                </ButtonLink>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Which note is about to be erased for good, and the button that does it. */
export function EraseLostNote({
  acting: { language, to },
  note,
}: {
  readonly acting: Acting
  readonly note: LostNote
}) {
  const text = lostNotesText[language]
  return (
    <>
      <h1>{text.erasing.heading}</h1>
      <Lead>{text.erasing.what}</Lead>
      <p>
        <strong>{sayNote(note, language)}.</strong> {text.savedAt(sayMoment(note.at, language))}
      </p>
      <form method="post" action={to.lostNote(note.collaborationId, note.matterId)}>
        <ButtonRow>
          <Button danger>{text.erasing.yes}</Button>
          <ButtonLink kind="tertiary" href={to.hats()}>
            {text.erasing.no}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

function sayNote({ number, collaborationName }: LostNote, language: Language): string {
  const text = lostNotesText[language]
  return number === undefined
    ? text.noNumber(collaborationName)
    : text.note(number, collaborationName)
}
