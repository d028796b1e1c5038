import { adoptionText } from '../../../adoption/adoption.text.ts'
import type { DecisionProblem } from '../../../adoption/decision/decision.ts'
import type { LedgerToOpen } from '../../../adoption/ledger/ledger.actions.ts'
import type { AskedPrincipal, Condition, LedgerProblem } from '../../../adoption/recommendation.ts'
import type { FieldError } from '../../../design/error-summary.tsx'
import { principalsInOrder } from '../../../principal/principal-order.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import { stated } from '../../../shared/columns.ts'
import type { Language } from '../../../shared/language.ts'
import { hasPersonalNumber } from '../../../shared/personal-number.ts'
import { accept, type Result, refuse } from '../../../shared/result.ts'
import { parseTypedDay } from '../../../shared/shown-days.ts'
import type { Place } from '../../acting.ts'
import type { Typed } from '../../preparation/typed.ts'
import { levelsInForm } from '../record/decision-form.ts'
import { newLedgerText } from './new-ledger.text.ts'
import { askedByDefault, authorityByDefault, type Origin } from './origin.ts'

/** The row of a principal in the form. */
export interface PrincipalRow {
  readonly principalId: string
  readonly isAsked: boolean
  readonly authority: string
  readonly level: string
  readonly due: string
}

/** What is typed when a ledger is opened. */
export interface NewLedgerForm {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly on: string
  readonly due: string
  readonly condition: string
  readonly from: string
  readonly partOf: string
  readonly returnsTo: string
  readonly rows: readonly PrincipalRow[]
}

/** The conditions, in the order they are offered. */
export const conditionsInForm: readonly Condition['kind'][] = ['allAdopted', 'date', 'perPrincipal']

/** The form before anything has been typed. */
export function blankForm(
  place: Place,
  origin: Origin,
  { id, today }: { readonly id: string; readonly today: CalendarDay },
): NewLedgerForm {
  const asked = askedByDefault(place, origin, today)
  return {
    id,
    title: origin.title,
    text: origin.text,
    on: origin.on ?? '',
    due: '',
    condition: 'allAdopted',
    from: '',
    partOf: '',
    returnsTo: returnBodies(origin)[0] ?? origin.bodyId,
    rows: principalsInOrder(place.register.principals, today).map((principal) => {
      const { name, level } = authorityByDefault(principal)
      const isAsked = asked.includes(principal.id)
      return { principalId: principal.id, isAsked, authority: name, level, due: '' }
    }),
  }
}

/** What stands in the fields, by their names. */
export function fieldsOfLedger(form: NewLedgerForm): Readonly<Record<string, string>> {
  const rows = form.rows.flatMap(({ principalId, authority, level, due }) => [
    [`organ-${principalId}`, authority],
    [`niva-${principalId}`, level],
    [`senast-${principalId}`, due],
  ])
  return {
    rubrik: form.title,
    text: form.text,
    dag: form.on,
    galler: form.from,
    senast: form.due,
    del: form.partOf,
    tillbaka: form.returnsTo,
    ...Object.fromEntries(rows),
  }
}

/** The bodies that may get the outcomes back: the one that the question came from, and the one that recommends. */
export function returnBodies({ matter, bodyId }: Origin): readonly string[] {
  return [...new Set([...(matter ? [matter.originBodyId] : []), bodyId])]
}

/** What was typed. */
export function typedLedger(place: Place, typed: Typed, today: CalendarDay): NewLedgerForm {
  const asked = typed.all('fraga')
  return {
    id: typed.text('id'),
    title: typed.text('rubrik'),
    text: typed.text('text'),
    on: typed.text('dag'),
    due: typed.text('senast'),
    condition: typed.text('villkor'),
    from: typed.text('galler'),
    partOf: typed.text('del'),
    returnsTo: typed.text('tillbaka'),
    rows: principalsInOrder(place.register.principals, today).map(({ id }) => ({
      principalId: id,
      isAsked: asked.includes(id),
      authority: typed.text(`organ-${id}`),
      level: typed.text(`niva-${id}`),
      due: typed.text(`senast-${id}`),
    })),
  }
}

/** The ledger that a form asks for, or what nobody can guess of it. */
export function readLedger(
  form: NewLedgerForm,
  origin: Origin,
  language: Language,
): Result<LedgerToOpen, readonly FieldError[]> {
  const text = newLedgerText[language]
  const errors: FieldError[] = []
  const dayIn = (field: string, typed: string): CalendarDay | undefined => {
    if (typed === '') return undefined
    const day = parseTypedDay(typed)
    if (!day.ok) errors.push({ field, text: text.noDay })
    return day.ok ? day.value : undefined
  }
  const on = origin.on ?? dayIn('dag', form.on)
  if (on === undefined && form.on === '') errors.push({ field: 'dag', text: text.onMissing })
  const due = dayIn('senast', form.due)
  const from = dayIn('galler', form.from)
  const kind = conditionsInForm.find((one) => one === form.condition)
  if (kind === undefined) errors.push({ field: 'villkor', text: text.conditionMissing })
  if (kind === 'date' && form.from === '') errors.push({ field: 'galler', text: text.fromMissing })
  const asked = form.rows
    .filter(({ isAsked }) => isAsked)
    .map((row): AskedPrincipal => {
      const { principalId, authority, level, due: own } = row
      return {
        principalId,
        authority: {
          name: authority,
          level: levelsInForm.find((one) => one === level) ?? 'assembly',
        },
        ...stated({ dueOn: dayIn(`senast-${principalId}`, own) ?? due }),
      }
    })
  if (errors.length > 0 || on === undefined || kind === undefined) return refuse(errors)
  const condition = conditionOf(kind, from)
  if (condition === undefined) return refuse([{ field: 'galler', text: text.fromMissing }])
  const { bodyId, meetingId, itemId, outcomeId, matter } = origin
  return accept({
    id: form.id,
    title: form.title,
    text: form.text,
    recommendedOn: on,
    byBodyId: bodyId,
    returnsToBodyId: returnBodies(origin).find((one) => one === form.returnsTo) ?? bodyId,
    ...stated({
      matterId: matter?.id,
      meetingId,
      itemId,
      outcomeId,
      partOfId: form.partOf === '' ? undefined : form.partOf,
    }),
    condition,
    asked,
  })
}

function conditionOf(
  kind: Condition['kind'],
  from: CalendarDay | undefined,
): Condition | undefined {
  if (kind !== 'date') return { kind, ...(from && { from }) }
  return from && { kind, on: from }
}

/** What does not do, each at the field where it is mended. */
export function ledgerErrors(
  codes: readonly (LedgerProblem | DecisionProblem)[],
  form: NewLedgerForm,
  language: Language,
): readonly FieldError[] {
  const asked = form.rows.filter(({ isAsked }) => isAsked)
  const organ = (is: (row: PrincipalRow) => boolean) => `organ-${asked.find(is)?.principalId ?? ''}`
  const fieldOf = (code: LedgerProblem | DecisionProblem): string => {
    switch (code) {
      case 'text-missing':
      case 'text-too-long':
        return 'text'
      case 'recommended-in-future':
        return 'dag'
      case 'nobody-asked':
      case 'unknown-principal':
      case 'asked-twice':
        return 'fraga'
      case 'authority-missing':
        return organ(({ authority }) => authority === '')
      case 'authority-too-long':
        return organ(({ authority }) => authority.length > 150)
      case 'due-before-recommended':
        return form.due === ''
          ? `senast-${asked.find(({ due }) => due !== '')?.principalId}`
          : 'senast'
      case 'holds-before-recommended':
        return 'galler'
      case 'part-of-unknown':
        return 'del'
      case 'personal-number':
        if (hasPersonalNumber(form.text)) return 'text'
        return hasPersonalNumber(form.title)
          ? 'rubrik'
          : organ(({ authority }) => hasPersonalNumber(authority))
      default:
        return 'rubrik'
    }
  }
  return codes.map((code) => ({ field: fieldOf(code), text: adoptionText[language].problem[code] }))
}
