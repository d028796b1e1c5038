import { attachmentText, sayFileSize } from '../../../attachment/attachment.text.ts'
import type { Paper } from '../../../matter/preparation/preparation.ts'
import { startSentence } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import { addressIn, type Room } from '../room.ts'

/** What a paper is and how large: `Pdf-fil, 340 kilobyte`. A kind that is known no more is left out. */
export function sayKindAndSize({ contentKind, size }: Paper, language: Language): string {
  const kinds: Readonly<Record<string, string>> = attachmentText[language].kind
  const said = [kinds[contentKind], sayFileSize(size, language)].filter(
    (word) => word !== undefined,
  )
  return startSentence(said.join(', '))
}

/** Where a version of a paper is downloaded. */
export function downloadAddress(room: Room, { id, version }: Paper): string {
  if (room.part === 'own') return addressIn(room, `underlag/${id}/${version}`)
  const { acting, found } = room
  const collaborationId = found.place.register.collaboration.id
  return acting.to.matter(collaborationId, found.number, `underlag/${id}/${version}`)
}
