import { sayFileSize } from '../../attachment/attachment.text.ts'
import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Facts, TwoColumns } from '../../design/columns.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import type { ListedAttachment } from '../../post/enclosed.ts'
import type { Letter } from '../../post/letter.ts'
import type { Language } from '../../shared/language.ts'
import { sayMoment } from '../../sign-in/say-moment.ts'
import { LinkedText } from './linked-text.tsx'
import { mailboxPaths } from './mailbox.paths.ts'
import { mailboxText } from './mailbox.text.ts'
import { Became } from './mailbox.view.tsx'

interface LetterProps {
  readonly language: Language
  readonly letter: Letter
}

/** A letter, with every part as it was sent. None of it is ever shown as a page of ours: only its words are. */
export function LetterView({ language, letter }: LetterProps) {
  const text = mailboxText[language]
  const { subject, html, calendar, attachments } = letter
  return (
    <TwoColumns
      head={
        <>
          <p class="kicker">
            <a href={mailboxPaths(language).mailbox()}>{text.back}</a>
          </p>
          <h1>{subject}</h1>
        </>
      }
      margin={<Head language={language} letter={letter} />}
    >
      <h2>{text.text}</h2>
      {letter.text === undefined ? <p>{text.noText}</p> : <LinkedText text={letter.text} />}
      {html === undefined ? null : (
        <>
          <h2>{text.html}</h2>
          <p>{text.htmlWhy}</p>
          <Disclosure summary={text.showHtml}>
            <pre class="as-typed">{html}</pre>
          </Disclosure>
        </>
      )}
      {calendar === undefined ? null : (
        <>
          <h2>{text.calendar}</h2>
          <p>{text.methods[calendar.method]}</p>
          <Disclosure summary={text.showCalendar}>
            <pre class="as-typed">{calendar.content}</pre>
          </Disclosure>
          <ButtonRow>
            <ButtonLink kind="secondary" href={mailboxPaths(language).invitation(letter.id)}>
              {text.saveInvitation}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
      {attachments.length === 0 ? null : (
        <>
          <h2>{text.attachments}</h2>
          <Attachments language={language} letter={letter} />
        </>
      )}
    </TwoColumns>
  )
}

function Head({ language, letter }: LetterProps) {
  const text = mailboxText[language]
  const { to, subject, purpose, createdAt, became, messageId, lastError } = letter
  return (
    <Facts
      heading={text.head}
      items={[
        { term: text.to, details: <span class="as-typed">{to}</span> },
        { term: text.subject, details: subject },
        {
          term: text.date,
          details: sayMoment(became.state === 'sent' ? became.at : createdAt, language),
        },
        {
          term: 'Message-ID',
          details: <span class="as-typed">{messageId ?? text.noNameYet}</span>,
        },
        { term: 'Auto-Submitted', details: 'auto-generated' },
        { term: text.purpose, details: text.purposes[purpose] ?? purpose },
        { term: text.state, details: <Became language={language} became={became} /> },
        ...(lastError === undefined ? [] : [{ term: text.lastError, details: lastError }]),
      ]}
    />
  )
}

function Attachments({ language, letter: { id, attachments } }: LetterProps) {
  const text = mailboxText[language]
  const to = mailboxPaths(language)
  return (
    <StackTable<ListedAttachment>
      caption={text.attachments}
      captionHidden
      rows={attachments}
      columns={[
        {
          heading: text.attachment,
          cell: ({ ordinal, name }) => (
            <a href={to.attachment(id, ordinal)} download>
              {name}
            </a>
          ),
        },
        { heading: text.kind, cell: ({ contentType }) => contentType },
        { heading: text.size, cell: ({ size }) => sayFileSize(size, language) },
      ]}
    />
  )
}
