import { notesText } from '../../../meeting/notes/notes.text.ts'
import { sayList } from '../../../shared/format.ts'
import { personName } from '../../matter/naming.ts'
import { notesPageText } from './notes-page.text.ts'
import type { NotesRoom } from './notes-room.ts'

/** For the group alone: who was there beside those who stood for a seat, and for which items somebody was away. */
export function AlsoThere({ room }: { readonly room: NotesRoom }) {
  const { acting, found, presences, represented, items } = room
  const { language } = acting
  const text = notesPageText[language]
  const naming = { register: found.place.register, today: found.meeting.on, language }
  const standing = new Set(represented.flatMap(({ personId }) => personId ?? []))
  const there = presences.filter(({ mode }) => mode !== 'absent')
  const also = there.filter(({ personId }) => !standing.has(personId))
  const partly = there.filter(({ absentFor }) => absentFor.length > 0)
  if (also.length === 0 && partly.length === 0) return null
  return (
    <>
      {also.length === 0 ? null : (
        <>
          <h2>{text.also}</h2>
          <ul>
            {also.map(({ personId, mode }) => (
              <li>
                {personName(naming, personId)}
                {mode === 'digitally' ? ` (${notesText[language].digitally})` : ''}
              </li>
            ))}
          </ul>
        </>
      )}
      {partly.map(({ personId, absentFor }) => {
        const missed = items.flatMap(({ id, title }, index) =>
          absentFor.includes(id) ? [`${index + 1}. ${title}`] : [],
        )
        return missed.length === 0 ? null : (
          <p>{text.away(personName(naming, personId), sayList(missed, language))}</p>
        )
      })}
    </>
  )
}
