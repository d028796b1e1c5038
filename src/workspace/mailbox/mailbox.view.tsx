import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Field } from '../../design/field.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import { Status, type Tone } from '../../design/status.tsx'
import type { Letter, LetterState } from '../../post/letter.ts'
import type { Language } from '../../shared/language.ts'
import { sayMoment } from '../../sign-in/say-moment.ts'
import { signInPaths } from '../../sign-in/sign-in.paths.ts'
import { addressParameter, mailboxPaths } from './mailbox.paths.ts'
import { mailboxText } from './mailbox.text.ts'

interface MailboxProps {
  readonly language: Language
  readonly letters: readonly Letter[]
  /** As many as are listed. */
  readonly most: number
  /** The address that was asked for, as it was typed. */
  readonly typed: string
  readonly isWrong: boolean
}

/** The latest letters of the demo, or those to an address. */
export function MailboxView({ language, letters, most, typed, isWrong }: MailboxProps) {
  const text = mailboxText[language]
  const to = mailboxPaths(language)
  return (
    <>
      {isWrong ? (
        <ErrorSummary
          heading={text.errors}
          errors={[{ field: addressParameter, text: text.notAnAddress }]}
        />
      ) : null}
      <h1>{text.title}</h1>
      <Lead>{text.lead}</Lead>
      <search aria-label={text.filter}>
        <form method="get" action={to.mailbox()}>
          <Field
            name={addressParameter}
            label={text.address}
            hint={text.addressHint}
            value={typed}
            {...(isWrong && { error: text.notAnAddress })}
          />
          <ButtonRow>
            <Button kind="secondary">{text.show}</Button>
            {typed === '' ? null : (
              <ButtonLink kind="tertiary" href={to.mailbox()}>
                {text.showAll}
              </ButtonLink>
            )}
          </ButtonRow>
        </form>
      </search>
      {isWrong ? null : letters.length === 0 ? (
        <NoLetters language={language} typed={typed} />
      ) : (
        <Letters language={language} letters={letters} most={most} />
      )}
    </>
  )
}

function NoLetters({ language, typed }: Pick<MailboxProps, 'language' | 'typed'>) {
  const text = mailboxText[language]
  const isAll = typed === ''
  const wayOn = isAll ? (
    <ButtonLink href={signInPaths(language).signIn()}>{text.signIn}</ButtonLink>
  ) : (
    <ButtonLink href={mailboxPaths(language).mailbox()}>{text.showAll}</ButtonLink>
  )
  return (
    <Empty heading={isAll ? text.noLetters : text.noLettersTo(typed)} wayOn={wayOn}>
      <p>{isAll ? text.noLettersWhy : text.noLettersToWhy}</p>
    </Empty>
  )
}

function Letters({ language, letters, most }: Pick<MailboxProps, 'language' | 'letters' | 'most'>) {
  const text = mailboxText[language]
  const to = mailboxPaths(language)
  return (
    <StackTable<Letter>
      caption={text.latest(most)}
      rows={letters}
      columns={[
        { heading: text.subject, cell: ({ id, subject }) => <a href={to.letter(id)}>{subject}</a> },
        { heading: text.to, cell: (letter) => letter.to },
        { heading: text.purpose, cell: ({ purpose }) => text.purposes[purpose] ?? purpose },
        { heading: text.written, cell: ({ createdAt }) => sayMoment(createdAt, language) },
        {
          heading: text.state,
          cell: ({ became }) => <Became language={language} became={became} />,
        },
      ]}
    />
  )
}

const toneOf: Readonly<Record<LetterState['state'], Tone>> = {
  waiting: 'open',
  sent: 'ok',
  failed: 'stop',
}

/** What has become of a letter, in a word. */
export function Became({
  language,
  became: { state },
}: {
  readonly language: Language
  readonly became: LetterState
}) {
  return <Status tone={toneOf[state]}>{mailboxText[language].states[state]}</Status>
}
