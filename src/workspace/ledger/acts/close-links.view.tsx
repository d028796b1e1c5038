import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Notice } from '../../../design/notice.tsx'
import type { Acting } from '../../acting.ts'
import type { FoundLedger } from '../find-ledger.ts'
import { actText } from './act.text.ts'

interface CloseLinksViewProps {
  readonly acting: Acting
  readonly found: FoundLedger
  /** The part of the ledger's address where it is done. */
  readonly part: string
  /** How many links can be used. */
  readonly open: number
  readonly refusal?: string | undefined
}

/** A small page that says what it means to close the links of one principal, and the button. */
export function CloseLinksView({ acting, found, part, open, refusal }: CloseLinksViewProps) {
  const { language, to } = acting
  const { ledger } = found
  const text = actText[language]
  const words = text.closeLinks
  const can = open > 0
  return (
    <>
      {refusal === undefined ? null : (
        <Notice tone="warn" heading={text.notDone}>
          <p>{refusal}</p>
        </Notice>
      )}
      <Lead>{can ? words.lead(open) : words.none}</Lead>
      {can ? <p>{words.stands}</p> : null}
      <form method="post" action={to.ledger(ledger.collaborationId, ledger.id, part)}>
        <ButtonRow>
          {can ? <Button danger>{words.button(open)}</Button> : null}
          <ButtonLink
            kind={can ? 'tertiary' : 'primary'}
            href={to.ledger(ledger.collaborationId, ledger.id)}
          >
            {can ? text.stop : text.back}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}
