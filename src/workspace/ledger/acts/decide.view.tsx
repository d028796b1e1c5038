import { isWaiting } from '../../../adoption/decision/decision.ts'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { sayList } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import { principalName } from '../../matter/naming.ts'
import type { FoundLedger } from '../find-ledger.ts'
import { namingOf } from '../ledger-frame.tsx'
import { type LedgerAct, placeOfLedgerAct } from '../possible-ledger-acts.ts'
import { actText } from './act.text.ts'

/** A form that was sent and not done. */
export interface TriedAct {
  readonly typed: string
  /** What is wrong at its field. */
  readonly error?: string
  /** Why it cannot be done as the ledger stands. */
  readonly refusal?: string
}

interface DecideViewProps {
  readonly acting: Acting
  readonly found: FoundLedger
  readonly act: LedgerAct
  readonly tried?: TriedAct | undefined
}

/** A small page for one thing that is done with a ledger: what it means, and the button. */
export function DecideView({ acting, found, act, tried }: DecideViewProps) {
  const { language, to } = acting
  const { ledger, place } = found
  const text = actText[language]
  const page = to.ledger(place.register.collaboration.id, ledger.id)
  const can =
    act === 'end' ? !ledger.ended : (ledger.publishedAt === undefined) === (act === 'publish')
  const { error, refusal } = tried ?? {}
  const kept = tried?.typed ?? ''
  return (
    <>
      <ErrorSummary
        heading={text.toMend(1)}
        errors={error === undefined ? [] : [{ field: 'skal', text: error }]}
      />
      {refusal === undefined ? null : (
        <Notice tone="warn" heading={text.notDone}>
          <p>{refusal}</p>
        </Notice>
      )}
      <Lead>{can ? text[act].lead : `${text[act].already}.`}</Lead>
      <form method="post" action={`${page}/${placeOfLedgerAct[act]}`}>
        <input type="hidden" name="version" value={String(ledger.version)} />
        {act === 'end' && can ? <StillWaiting acting={acting} found={found} /> : null}
        {act === 'end' && (can || kept !== '') ? (
          <Field
            kind="textarea"
            name="skal"
            label={text.end.field}
            hint={text.end.hint}
            rows={4}
            value={kept}
            {...(error !== undefined && { error })}
          />
        ) : null}
        {act === 'publish' && can ? (
          <>
            <h2>{text.publish.what}</h2>
            <ul>
              {text.publish.parts.map((part) => (
                <li>{part}</li>
              ))}
            </ul>
            <h2>{text.publish.never}</h2>
            <ul>
              {text.publish.neverParts.map((part) => (
                <li>{part}</li>
              ))}
            </ul>
          </>
        ) : null}
        <ButtonRow>
          {can ? <Button danger={act !== 'publish'}>{text[act].button}</Button> : null}
          <ButtonLink kind={can ? 'tertiary' : 'primary'} href={page}>
            {can ? text.stop : text.back}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

/** Whom the group stops waiting for. */
function StillWaiting({ acting, found }: Pick<DecideViewProps, 'acting' | 'found'>) {
  const naming = namingOf(acting, found.place)
  const names = found.ledger.decisions
    .filter(({ standing }) => isWaiting(standing?.outcome ?? 'pending'))
    .map(({ principalId }) => principalName(naming, principalId))
  if (names.length === 0) return null
  return <p>{actText[acting.language].end.waiting(sayList(names, acting.language))}</p>
}
