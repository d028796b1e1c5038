import { ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Notice } from '../../../design/notice.tsx'
import type { TextVersion } from '../../../matter/preparation/preparation.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { addressIn, type Room } from '../room.ts'
import { Written } from '../written.tsx'
import { textText } from './text.text.ts'

interface TextSectionProps {
  readonly room: Room
  readonly text: TextVersion | undefined
  readonly mayWrite: boolean
  readonly isDone: boolean
}

/** The text that the group works out together, as it stands. */
export function TextSection({ room, text: saved, mayWrite, isDone }: TextSectionProps) {
  const { language } = room.acting
  const text = textText[language]
  const isOpen = room.found.matter.state === 'inPreparation'
  const mayChange = mayWrite && isOpen
  const edit = addressIn(room, 'text')
  return (
    <section id="text" aria-labelledby="text-rubrik">
      <h2 id="text-rubrik">{text.heading}</h2>
      {isDone ? <Notice tone="info" level={3} heading={text.saved} /> : null}
      {saved === undefined ? (
        mayChange ? (
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
          <p>
            {text.none}.{mayWrite ? ` ${text.notYet}` : null}
          </p>
        )
      ) : (
        <>
          <p class="soft small">
            {text.savedBy(saved.version, saved.by.name, sayMoment(saved.at, language))}
          </p>
          <Written text={saved.text} language={language} />
          {mayWrite && !isOpen ? <p>{text.notYet}</p> : null}
          {mayChange || saved.version > 1 ? (
            <ButtonRow>
              {mayChange ? (
                <ButtonLink kind="secondary" href={edit}>
                  {text.change}
                </ButtonLink>
              ) : null}
              {saved.version > 1 ? (
                <a href={addressIn(room, 'text/versioner')}>{text.versions(saved.version)}</a>
              ) : null}
            </ButtonRow>
          ) : null}
        </>
      )}
    </section>
  )
}
