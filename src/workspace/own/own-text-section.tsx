import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { Notice } from '../../design/notice.tsx'
import { Status } from '../../design/status.tsx'
import type { OwnText } from '../../record/own-space.ts'
import { sayMoment } from '../../sign-in/say-moment.ts'
import { addressIn } from '../preparation/room.ts'
import { Written } from '../preparation/written.tsx'
import { ownText } from './own.text.ts'
import { canShare, type OwnRoom } from './own-room.ts'
import { sayShared, shareTextAddress } from './shared-words.tsx'

interface OwnTextSectionProps {
  readonly room: OwnRoom
  readonly text: OwnText | undefined
  readonly isDone: boolean
}

/** The text that a principal keeps to itself, as it stands, and whether the group has it. */
export function OwnTextSection({ room, text: saved, isDone }: OwnTextSectionProps) {
  const { language } = room.acting
  const text = ownText[language].text
  const edit = addressIn(room, 'text')
  return (
    <section id="text" aria-labelledby="text-rubrik">
      <h2 id="text-rubrik">{text.heading}</h2>
      {isDone ? <Notice tone="info" level={3} heading={text.saved} /> : null}
      {saved === undefined ? (
        <Empty
          level={3}
          heading={text.none}
          wayOn={
            <ButtonLink kind="secondary" href={edit}>
              {text.writeFirst}
            </ButtonLink>
          }
        >
          <p>{text.noneWhy}</p>
        </Empty>
      ) : (
        <Saved room={room} saved={saved} />
      )}
    </section>
  )
}

function Saved({ room, saved }: { readonly room: OwnRoom; readonly saved: OwnText }) {
  const { language } = room.acting
  const { text, share } = ownText[language]
  const shared = sayShared(room, saved)
  return (
    <>
      <p class="soft small">
        {text.savedBy(saved.version, saved.by.name, sayMoment(saved.at, language))}
      </p>
      {shared === undefined ? null : (
        <p>
          <Status tone="ok">{shared}</Status>
        </p>
      )}
      <Written text={saved.text} language={language} />
      <ButtonRow>
        <ButtonLink href={addressIn(room, 'text')}>{text.change}</ButtonLink>
        {shared === undefined && canShare(room) ? (
          <ButtonLink kind="secondary" href={shareTextAddress(room, saved.version)}>
            {share}
          </ButtonLink>
        ) : null}
        {saved.version > 1 ? (
          <a href={addressIn(room, 'text/versioner')}>{text.versions(saved.version)}</a>
        ) : null}
      </ButtonRow>
    </>
  )
}
