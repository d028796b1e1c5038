import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary, type FieldError } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayDay, sayList } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import { principalName } from '../../matter/naming.ts'
import type { FoundLedger } from '../find-ledger.ts'
import { ledgerText } from '../ledger.text.ts'
import { namingOf } from '../ledger-frame.tsx'
import { actText } from './act.text.ts'
import { type AskRow, fieldsOf } from './ask-all.form.ts'

/** A form that was sent, of which something is left to do. */
export interface TriedAll {
  readonly rows: readonly AskRow[]
  /** The principals that were written to all the same. */
  readonly sent: readonly string[]
  /** No address was written at all. */
  readonly isNobody?: boolean
  readonly refusal?: string
}

interface AskAllViewProps {
  readonly acting: Acting
  readonly found: FoundLedger
  readonly rows: readonly AskRow[]
  readonly tried?: TriedAll | undefined
}

/** The form that writes to every principal that has not answered: a row each, with the address that is known. */
export function AskAllView({ acting, found, rows, tried }: AskAllViewProps) {
  const { language, to } = acting
  const { ledger, place } = found
  const text = actText[language]
  const words = text.askAll
  const page = to.ledger(place.register.collaboration.id, ledger.id)
  const open = rows.filter(({ isJustSent }) => !isJustSent)
  const errors = errorsIn({ acting, rows, tried })
  const sent = tried?.sent ?? []
  const whyNone =
    rows.length === 0 ? words.nobodyWaits : open.length === 0 ? words.allJustSent : undefined
  return (
    <>
      {sent.length === 0 ? null : (
        <Notice tone="info" heading={words.some(sent.length)}>
          <p>{words.someWhy}</p>
        </Notice>
      )}
      <ErrorSummary heading={text.toMend(errors.length)} errors={errors} />
      {tried?.refusal === undefined ? null : (
        <Notice tone="warn" heading={text.notDone}>
          <p>{tried.refusal}</p>
        </Notice>
      )}
      <Lead>{ledger.ended ? ledgerText[language].ended : (whyNone ?? words.lead)}</Lead>
      <form method="post" action={`${page}/paminn`}>
        {rows.length === 0 || ledger.ended ? null : (
          <>
            {open.length === 0 ? null : (
              <p class="soft">
                {words.empty} {text.remind.told}
              </p>
            )}
            <AskTable acting={acting} found={found} rows={rows} sent={sent} errors={errors} />
          </>
        )}
        <ButtonRow>
          {open.length === 0 || ledger.ended ? null : <Button>{words.button}</Button>}
          <ButtonLink kind={open.length === 0 ? 'secondary' : 'tertiary'} href={page}>
            {open.length === 0 ? text.back : text.stop}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

function errorsIn({
  acting,
  rows,
  tried,
}: Pick<AskAllViewProps, 'acting' | 'rows' | 'tried'>): readonly FieldError[] {
  const text = actText[acting.language]
  const [first] = rows.filter(({ isJustSent }) => !isJustSent)
  if (tried?.isNobody && first) {
    return [{ field: fieldsOf.address(first.row.principalId), text: text.askAll.nobody }]
  }
  return rows.flatMap(({ row, isWrong, isJustSent }) =>
    isWrong && !isJustSent
      ? [{ field: fieldsOf.address(row.principalId), text: text.remind.notAnAddress }]
      : [],
  )
}

type AskTableProps = Pick<AskAllViewProps, 'acting' | 'found' | 'rows'> & {
  readonly sent: readonly string[]
  readonly errors: readonly FieldError[]
}

function AskTable({ acting, found, rows, sent, errors }: AskTableProps) {
  const { language } = acting
  const words = actText[language].askAll
  const naming = namingOf(acting, found.place)
  return (
    <StackTable
      caption={words.caption}
      captionHidden
      rows={rows}
      columns={[
        {
          heading: words.principal,
          cell: ({ row: { principalId, dueOn } }) => (
            <>
              {principalName(naming, principalId)}
              {dueOn ? <small>{words.due(sayDay(dueOn, language))}</small> : null}
            </>
          ),
        },
        {
          heading: words.sent,
          cell: ({ row: { reminders, remindedAt } }) =>
            remindedAt === undefined
              ? words.never
              : ledgerText[language].table.reminded(
                  sayDay(dayInSweden(remindedAt), language),
                  reminders,
                ),
        },
        {
          heading: words.address,
          cell: (one) => {
            const { principalId } = one.row
            if (sent.includes(principalId)) return words.onItsWay(one.address)
            if (one.isJustSent) return words.justSent
            const error = errors.find(({ field }) => field === fieldsOf.address(principalId))
            const hint = hintOf(acting, one)
            const label = words.addressOf(principalName(naming, principalId))
            return (
              <>
                <input type="hidden" name={fieldsOf.seen(principalId)} value={String(one.seen)} />
                <Field
                  name={fieldsOf.address(principalId)}
                  label={<span class="ds-sr-only">{label}</span>}
                  value={one.address}
                  autocomplete="off"
                  hint={hint}
                  {...(error && { error: error.text })}
                />
              </>
            )
          },
        },
      ]}
    />
  )
}

/** Whose the address is that was filled in, and who else keeps the register; or that nobody is known who does. */
function hintOf({ language }: Acting, { registrars }: AskRow): string {
  const words = actText[language].askAll
  const [first, ...others] = registrars
  if (!first) return words.noRegistrar
  const also = others.map(({ name, address }) => `${name}, ${address}`)
  const said = [words.registrar(first.name), words.alsoRegistrar(sayList(also, language))]
  return others.length === 0 ? words.registrar(first.name) : said.join('. ')
}
