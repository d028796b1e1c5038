import { Button, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Notice } from '../../design/notice.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import type { Language } from '../../shared/language.ts'
import { demoIssuer, mailIssuer } from '../account/account.ts'
import { sayMoment } from '../say-moment.ts'
import type { Session } from '../session/session.ts'
import { signInPaths } from '../sign-in.paths.ts'
import { signInText } from '../sign-in.text.ts'

/** What the reader has just done on the page. */
export type SessionNews = 'ended' | 'endedMany' | 'notEnded'

interface SessionsProps {
  readonly language: Language
  readonly sessions: readonly Session[]
  readonly currentId: string
  /** The names of the providers, by id. */
  readonly providerNames: ReadonlyMap<string, string>
  readonly news?: SessionNews | undefined
}

/** Where one is signed in: recognise each, end one, or end all others. */
export function SessionsView(props: SessionsProps) {
  const { language, sessions, currentId, providerNames, news } = props
  const text = signInText[language]
  const to = signInPaths(language)
  const browserOf = (session: Session) => session.userAgent ?? text.unknownBrowser
  const wayOf = ({ issuer, providerId = '' }: Session) =>
    issuer === mailIssuer || issuer === demoIssuer
      ? text.ways[issuer]
      : (providerNames.get(providerId) ?? text.ways.provider)
  return (
    <>
      {news === undefined ? null : <Notice tone="info" heading={text[news]} />}
      <h1>{text.sessions}</h1>
      <Lead>{text.sessionsLead}</Lead>
      <StackTable
        caption={text.sessions}
        captionHidden
        rows={sessions}
        columns={[
          { heading: text.browser, cell: browserOf },
          { heading: text.way, cell: wayOf },
          { heading: text.since, cell: ({ createdAt }) => sayMoment(createdAt, language) },
          { heading: text.lastSeen, cell: ({ lastSeenAt }) => sayMoment(lastSeenAt, language) },
          {
            heading: text.end,
            cell: (session) =>
              session.id === currentId ? (
                text.isThisOne
              ) : (
                <form method="post" action={to.endSession()}>
                  <Button kind="secondary" name="inloggning" value={session.id}>
                    <span aria-hidden="true">{text.end}</span>
                    <span class="ds-sr-only">
                      {text.endThis(browserOf(session), sayMoment(session.createdAt, language))}
                    </span>
                  </Button>
                </form>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <form method="post" action={to.endOthers()}>
          <ButtonRow>
            <Button kind="secondary">{text.endOthers}</Button>
          </ButtonRow>
        </form>
      ) : (
        <p>{text.noOthers}</p>
      )}
      <p>{text.sessionsRule}</p>
      <form method="post" action={to.signOut()}>
        <ButtonRow>
          <Button kind="secondary">{text.signOut}</Button>
        </ButtonRow>
      </form>
    </>
  )
}
