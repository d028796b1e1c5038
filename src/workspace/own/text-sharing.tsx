import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Status } from '../../design/status.tsx'
import type { OwnText } from '../../record/own-space.ts'
import { ownText } from './own.text.ts'
import { canShare, type OwnRoom } from './own-room.ts'
import { sayShared, shareTextAddress } from './shared-words.tsx'

/** Whether a version of the text has been shared and as what, or the way to share it. */
export function TextSharing({ room, text }: { readonly room: OwnRoom; readonly text: OwnText }) {
  const shared = sayShared(room, text)
  if (shared !== undefined) {
    return (
      <p>
        <Status tone="ok">{shared}</Status>
      </p>
    )
  }
  if (!canShare(room)) return null
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" href={shareTextAddress(room, text.version)}>
        {ownText[room.acting.language].share}
      </ButtonLink>
    </ButtonRow>
  )
}
