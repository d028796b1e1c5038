import type { Child } from 'hono/jsx'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import type { TextVersion } from '../../../matter/preparation/preparation.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { preparationText } from '../preparation.text.ts'
import { addressIn, type Room } from '../room.ts'
import { Written } from '../written.tsx'
import { compareTexts } from './differences.ts'
import { Differences } from './differences.view.tsx'
import { textText } from './text.text.ts'

/** Where two versions are compared. */
function compareAddress(room: Room, from: number, to: number): string {
  return `${addressIn(room, 'text/jamfor')}?fran=${from}&till=${to}`
}

interface VersionsProps {
  readonly room: Room
  /** The latest first. */
  readonly versions: readonly TextVersion[]
  /** Versions were asked for that do not exist. */
  readonly isWrong?: boolean
  /** What more is said of a version in this room. */
  readonly more?: (version: number) => Child
}

/** Every version of the text: who saved it, when, and what it changed. */
export function VersionsView({ room, versions, isWrong, more }: VersionsProps) {
  const { language } = room.acting
  const text = textText[language].list
  const [latest, previous] = versions
  const choices = versions.map(({ version, by }) => ({
    value: String(version),
    text: `${textText[language].version(version)}, ${version === latest?.version ? text.latest : by.name}`,
  }))
  return (
    <>
      {isWrong ? (
        <ErrorSummary
          heading={preparationText[language].mend(1)}
          errors={[{ field: 'fran', text: text.noSuch }]}
        />
      ) : null}
      <StackTable
        caption={text.caption}
        captionHidden
        columns={[
          {
            heading: text.version,
            cell: ({ version }) => (
              <>
                <a href={addressIn(room, `text/${version}`)}>
                  {textText[language].version(version)}
                </a>
                {more?.(version)}
              </>
            ),
          },
          { heading: text.who, cell: ({ by }) => by.name },
          { heading: text.when, cell: ({ at }) => sayMoment(at, language) },
          {
            heading: text.compare,
            cell: ({ version }) =>
              version === 1 ? (
                text.first
              ) : (
                <a href={compareAddress(room, version - 1, version)}>
                  {text.withBefore(version - 1)}
                </a>
              ),
          },
        ]}
        rows={versions}
      />
      {latest === undefined || previous === undefined ? null : (
        <form method="get" action={addressIn(room, 'text/jamfor')}>
          <h2>{text.compareTwo}</h2>
          <Field
            kind="select"
            name="fran"
            label={text.from}
            choices={choices}
            value={String(previous.version)}
            {...(isWrong && { error: text.noSuch })}
          />
          <Field
            kind="select"
            name="till"
            label={text.to}
            choices={choices}
            value={String(latest.version)}
          />
          <Button kind="secondary">{text.show}</Button>
        </form>
      )}
    </>
  )
}

/** One version as it was, and whether it is the one that holds. */
export function OldVersionView({
  room,
  version,
  latest,
  children,
}: {
  readonly room: Room
  readonly version: TextVersion
  readonly latest: number
  /** What more is said of it in this room. */
  readonly children?: Child
}) {
  const { language } = room.acting
  const text = textText[language]
  const isLatest = version.version === latest
  return (
    <>
      <p class="soft small">{text.by(version.by.name, sayMoment(version.at, language))}</p>
      <p>{isLatest ? text.old.latest : text.old.isOld(latest)}</p>
      <Written text={version.text} language={language} />
      {children}
      <ButtonRow>
        {isLatest ? null : (
          <ButtonLink kind="secondary" href={addressIn(room)}>
            {text.old.read}
          </ButtonLink>
        )}
        <a href={addressIn(room, 'text/versioner')}>{text.versions(latest)}</a>
      </ButtonRow>
    </>
  )
}

/** What two versions have that the other has not. */
export function ComparedVersionsView({
  room,
  from,
  to,
}: {
  readonly room: Room
  readonly from: TextVersion
  readonly to: TextVersion
}) {
  const { language } = room.acting
  const text = textText[language]
  const label = ({ version, by, at }: TextVersion) =>
    `${text.version(version)}: ${text.by(by.name, sayMoment(at, language))}`
  return (
    <>
      <Differences
        rows={compareTexts(from.text, to.text)}
        before={label(from)}
        after={label(to)}
        language={language}
        isChange
      />
      <ButtonRow>
        <a href={addressIn(room, 'text/versioner')}>{text.list.heading}</a>
      </ButtonRow>
    </>
  )
}
