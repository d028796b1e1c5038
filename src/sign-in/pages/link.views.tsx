import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { Field } from '../../design/field.tsx'
import { Notice } from '../../design/notice.tsx'
import type { Language } from '../../shared/language.ts'
import type { LinkRefusal } from '../link/link.ts'
import { signInPaths } from '../sign-in.paths.ts'
import { signInText } from '../sign-in.text.ts'

/** The same whether or not the address has an account: look in the inbox, and what to do if nothing comes. */
export function LetterSentView({
  language,
  waits,
  mailbox,
}: {
  readonly language: Language
  readonly waits: boolean
  /** Where the letter can be read, in the demo. */
  readonly mailbox?: string | undefined
}) {
  const text = signInText[language]
  return (
    <>
      <h1>{text.sent}</h1>
      <Lead>{text.sentWhy}</Lead>
      {waits ? (
        <Notice tone="warn" heading={text.waits}>
          <p>{text.waitsWhy}</p>
        </Notice>
      ) : null}
      {mailbox === undefined ? null : (
        <Notice tone="info" heading={text.inMailbox}>
          <p>{text.inMailboxWhy}</p>
          <p>
            <a href={mailbox}>{text.toMailbox}</a>
          </p>
        </Notice>
      )}
      <ol>
        {text.sentSteps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <Disclosure summary={text.notCome}>
        <p>{text.notComeWhy}</p>
        <p>
          <a href={signInPaths(language).signIn()}>{text.askAgain}</a>
        </p>
      </Disclosure>
    </>
  )
}

/** The page a link opens. Opening signs nobody in: that is for the button, so that a program that opens links uses none up. */
export function LinkReadyView({
  language,
  token,
}: {
  readonly language: Language
  readonly token: string
}) {
  const text = signInText[language]
  return (
    <>
      <h1>{text.ready}</h1>
      <Lead>{text.readyWhy}</Lead>
      <form method="post" action={signInPaths(language).link()}>
        <input type="hidden" name="nyckel" value={token} autocomplete="off" />
        <ButtonRow>
          <Button>{text.signIn}</Button>
        </ButtonRow>
      </form>
    </>
  )
}

/** A link that signs nobody in: why, and a new one to ask for at once. */
export function LinkRefusedView({
  language,
  code,
  help,
  goOn,
}: {
  readonly language: Language
  readonly code: LinkRefusal
  readonly help: string
  /** Where the link led, when it was used in this very browser: a second press on the button comes here. */
  readonly goOn?: string | undefined
}) {
  const text = signInText[language]
  const said = text.link[code]
  return (
    <>
      <h1>{said.heading}</h1>
      <Lead>{said.why}</Lead>
      {goOn !== undefined && code === 'used' ? (
        <>
          <p>{text.justSignedIn}</p>
          <ButtonRow>
            <ButtonLink href={goOn}>{text.goOn}</ButtonLink>
          </ButtonRow>
        </>
      ) : null}
      {code === 'no-account' ? <p>{help}</p> : null}
      <h2>{text.askAgain}</h2>
      <form method="post" action={signInPaths(language).mail()}>
        <Field
          kind="email"
          name="adress"
          label={text.address}
          hint={text.mailHint}
          autocomplete="email"
        />
        <Button kind="secondary">{text.sendLink}</Button>
      </form>
    </>
  )
}
