import { sayHat } from '../../actor/actor.text.ts'
import { adoptionText } from '../../adoption/adoption.text.ts'
import { isWaiting } from '../../adoption/decision/decision.ts'
import { sayCondition, sayStatus } from '../../adoption/ledger/ledger-status.text.ts'
import { statusOf } from '../../adoption/ledger/ledger-status.ts'
import { LedgerStrip, sayPrincipals } from '../../adoption/ledger/ledger-strip.tsx'
import { holdsFromOf, type Ledger } from '../../adoption/recommendation.ts'
import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead, TwoColumns } from '../../design/columns.tsx'
import { Notice } from '../../design/notice.tsx'
import { Pills, Status } from '../../design/status.tsx'
import { type Sum, SumRow } from '../../design/sum-row.tsx'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { daysBetween } from '../../shared/calendar-day.ts'
import { sayDay, startSentence } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { bodyName, type Naming, principalName } from '../matter/naming.ts'
import { Written } from '../preparation/written.tsx'
import { isFirstAsked } from './acts/ask-all.form.ts'
import { DecisionTable } from './decision-table.tsx'
import type { FoundLedger } from './find-ledger.ts'
import { History } from './history.view.tsx'
import { ledgerText } from './ledger.text.ts'
import { LedgerFacts } from './ledger-facts.view.tsx'
import { namingOf } from './ledger-frame.tsx'
import type { LedgerShown } from './ledger-shown.ts'
import { toneOf } from './list.view.tsx'
import {
  placeOfLedgerAct,
  placeOfRowAct,
  possibleLedgerActs,
  possibleRowActs,
} from './possible-ledger-acts.ts'
import { RowActs } from './row-acts.view.tsx'

interface LedgerViewProps {
  readonly acting: Acting
  readonly found: FoundLedger
  readonly shown: LedgerShown
}

/** A ledger: for whom it holds, what each principal has decided, and what the reader can do. */
export function LedgerView({ acting, found, shown }: LedgerViewProps) {
  const { language, today } = acting
  const { ledger, place } = found
  const text = ledgerText[language]
  const naming = namingOf(acting, place)
  const shortName = (id: string) => {
    const principal = place.register.principalById(id)
    return principal ? nameOfPrincipal(principal, today).short : id
  }
  return (
    <>
      <h1>{ledger.title}</h1>
      <Pills
        items={[
          <Status tone={toneOf(ledger, today)}>
            {startSentence(sayStatus(ledger, today, language))}
          </Status>,
          ledger.publishedAt ? text.isPublic : text.isInternal,
        ]}
      />
      <DoneNotice language={language} done={shown.done} />
      <Lead>
        {text.lead(
          startSentence(bodyName(naming, ledger.byBodyId)),
          sayDay(ledger.recommendedOn, language),
          sayPrincipals(ledger.decisions.length, language),
        )}{' '}
        {sayCondition(ledger, today, language)}
      </Lead>
      {ledger.ended ? (
        <Notice tone="warn" heading={text.ended}>
          <Written text={ledger.ended.because} language={language} />
        </Notice>
      ) : null}
      <OwnTurn acting={acting} found={found} naming={naming} />
      <SumRow sums={sumsOf(acting, ledger)} />
      <LedgerStrip decisions={ledger.decisions} nameOf={shortName} on={today} language={language} />
      <DecisionTable
        acting={acting}
        naming={naming}
        ledger={ledger}
        openLinks={shown.openLinks}
        actsOn={(row) => (
          <RowActs
            acting={acting}
            found={found}
            naming={naming}
            row={row}
            openLinks={shown.openLinks}
          />
        )}
      />
      <Acts acting={acting} found={found} />
      <TwoColumns
        margin={<LedgerFacts acting={acting} found={found} naming={naming} shown={shown} />}
      >
        <h2>{text.text}</h2>
        <Written text={ledger.text} language={language} />
        <History naming={naming} entries={shown.entries} />
        <p class="small soft">{adoptionText[language].notTheMinutes}</p>
      </TwoColumns>
    </>
  )
}

/** What has just been done, in a sentence. A code that nobody knows says nothing. */
function DoneNotice({ language, done }: Pick<Acting, 'language'> & Pick<LedgerShown, 'done'>) {
  const said = ledgerText[language].done
  const now = done !== undefined && Object.hasOwn(said, done) ? said[done] : undefined
  return now ? (
    <Notice tone="info" heading={now.heading}>
      {now.text === undefined ? null : <p>{now.text}</p>}
    </Notice>
  ) : null
}

type NamedProps = Pick<LedgerViewProps, 'acting' | 'found'> & { readonly naming: Naming }

/** The reader works for a principal that has not decided: the one button. */
function OwnTurn({ acting, found, naming }: NamedProps) {
  const { language, to } = acting
  const { ledger, place } = found
  const text = ledgerText[language]
  const row = ledger.decisions.find(
    (one) =>
      isWaiting(one.standing?.outcome ?? 'pending') &&
      possibleRowActs(place.actor, ledger, one).includes('record'),
  )
  if (!row) return null
  const principal = principalName(naming, row.principalId)
  const { id } = place.register.collaboration
  return (
    <Notice tone="info" heading={text.ownTurn(principal)}>
      <p>{text.ownTurnWhy}</p>
      <ButtonRow>
        <ButtonLink href={to.ledger(id, ledger.id, placeOfRowAct.record(row.principalId))}>
          {text.act.record(principal)}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  )
}

function sumsOf({ language, today }: Acting, ledger: Ledger): readonly Sum[] {
  const text = ledgerText[language].sum
  const { counts, adopted } = statusOf(ledger, today)
  const from = holdsFromOf(ledger)
  const all: readonly (readonly [number, string])[] = [
    [counts.rejected, text.rejected],
    [counts.referredBack, text.referredBack],
    [counts.pending, text.pending],
    [counts.notNeeded, text.notNeeded],
  ]
  return [
    { value: adopted, label: text.adopted },
    ...all.filter(([value]) => value > 0).map(([value, label]) => ({ value, label })),
    ...(from && from > today
      ? [
          {
            value: daysBetween(today, from),
            label: text.daysTo(
              daysBetween(today, from) === 1 ? text.dayNoun.one : text.dayNoun.many,
              sayDay(from, language),
            ),
          },
        ]
      : []),
  ]
}

/** What the reader can do with the ledger as a whole, and another own role that can do more. */
function Acts({ acting, found }: Pick<LedgerViewProps, 'acting' | 'found'>) {
  const { language, to, today } = acting
  const { ledger, place } = found
  const { actor, register } = place
  const text = ledgerText[language]
  const { id } = register.collaboration
  const can = (one: typeof actor) =>
    possibleLedgerActs(one, ledger).length > 0 ||
    ledger.decisions.some((row) => possibleRowActs(one, ledger, row).length > 0)
  if (!can(actor)) {
    const hat = actor.hats.find((other) => can({ ...actor, hat: other }))
    return hat ? (
      <form method="post" action={to.chooseHat()}>
        <p>{text.otherRole(sayHat(hat, register, today, language))}</p>
        <input type="hidden" name="hatt" value={hat.id} />
        <input type="hidden" name="till" value={to.ledger(id, ledger.id)} />
        <ButtonRow>
          <Button kind="secondary">{text.changeRole}</Button>
        </ButtonRow>
      </form>
    ) : null
  }
  const acts = possibleLedgerActs(actor, ledger)
  const canAsk = ledger.decisions.some((row) =>
    possibleRowActs(actor, ledger, row).includes('remind'),
  )
  if (acts.length === 0 && !canAsk) return null
  const isFirst = isFirstAsked(ledger)
  return (
    <ButtonRow>
      {canAsk ? (
        <ButtonLink
          href={to.ledger(id, ledger.id, 'paminn')}
          kind={isFirst ? 'primary' : 'secondary'}
        >
          {isFirst ? text.act.askAll : text.act.remindAll}
        </ButtonLink>
      ) : null}
      {acts.map((act) => (
        <ButtonLink href={to.ledger(id, ledger.id, placeOfLedgerAct[act])} kind="secondary">
          {text.act[act]}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}
