import { ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import type { OwnPaper, OwnText } from '../../../record/own-space.ts'
import { preparationText } from '../../preparation/preparation.text.ts'
import { addressIn } from '../../preparation/room.ts'
import { ownText } from '../own.text.ts'
import type { OwnRoom } from '../own-room.ts'
import { sayShared } from '../shared-words.tsx'

/** The version has been shared before: when, as what, and where the group has it. */
export function AlreadyShared({
  room,
  of,
}: {
  readonly room: OwnRoom
  readonly of: OwnText | OwnPaper
}) {
  const { acting, found } = room
  const { language } = acting
  return (
    <>
      <Lead>{sayShared(room, of)}</Lead>
      <ButtonRow>
        <ButtonLink href={addressIn(room)}>{preparationText[language].back.own}</ButtonLink>
        <a href={addressIn({ acting, found })}>{ownText[language].readThere}</a>
      </ButtonRow>
    </>
  )
}
