import { adoptionText } from '../../../adoption/adoption.text.ts'
import type {
  DecisionFacts,
  DecisionLevel,
  DecisionOutcome,
  DecisionProblem,
  PrincipalDecision,
} from '../../../adoption/decision/decision.ts'
import type { LedgerProblem } from '../../../adoption/recommendation.ts'
import type { FieldError } from '../../../design/error-summary.tsx'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import { stated } from '../../../shared/columns.ts'
import type { Language } from '../../../shared/language.ts'
import { hasPersonalNumber } from '../../../shared/personal-number.ts'
import { accept, type Result, refuse } from '../../../shared/result.ts'
import { parseTypedDay } from '../../../shared/shown-days.ts'
import type { Typed } from '../../preparation/typed.ts'
import { recordText } from './record.text.ts'

/** The fields of a decision, as the form sends them. */
export const decisionFields = [
  'utfall',
  'beslutat',
  'reservation',
  'paragraf',
  'diarienummer',
  'organ',
  'niva',
  'lank',
  'justerat',
  'anslaget',
  'skal',
  'namn',
] as const

/** A field of the form. */
export type DecisionField = (typeof decisionFields)[number]

/** What is typed in the form, by field. */
export type TypedForm = Readonly<Record<DecisionField, string>>

/** What a principal can come to, each as the form has it. */
export const outcomesInForm: readonly DecisionOutcome[] = [
  'adopted',
  'adoptedWithReservation',
  'rejected',
  'referredBack',
  'notNeeded',
]

/** What the form sends when there was no decision after all. */
export const noDecision = 'inget'

/** On which level a principal decides, each as the form has it. */
export const levelsInForm: readonly DecisionLevel[] = [
  'assembly',
  'executiveCommittee',
  'committee',
  'officials',
]

/** What was typed. */
export function typedForm(typed: Typed): TypedForm {
  return Object.fromEntries(decisionFields.map((field) => [field, typed.text(field)])) as TypedForm // every field, and nothing else
}

/** The form before anything has been typed: whoever was asked decides, and the decision that stands when there is one. */
export function formOf(
  row: PrincipalDecision,
  { isCorrection = false, name = '' } = {},
): TypedForm {
  const standing = isCorrection ? row.standing : undefined
  return {
    utfall: standing?.outcome ?? '',
    beslutat: standing?.decidedOn ?? '',
    reservation: standing?.reservation ?? '',
    paragraf: standing?.paragraph ?? '',
    diarienummer: standing?.registrationNumber ?? '',
    organ: row.authority.name,
    niva: row.authority.level,
    lank: standing?.link ?? '',
    justerat: standing?.attestedOn ?? '',
    anslaget: standing?.announcedOn ?? '',
    skal: '',
    namn: name,
  }
}

/** What is wrong with the form before it is tried: what nobody can guess. */
export function readFacts(
  form: TypedForm,
  language: Language,
): Result<DecisionFacts | undefined, readonly FieldError[]> {
  const text = recordText[language]
  if (form.utfall === noDecision) return accept(undefined)
  const outcome = outcomesInForm.find((one) => one === form.utfall)
  const level = levelsInForm.find((one) => one === form.niva)
  const errors: FieldError[] = []
  const dayIn = (field: 'beslutat' | 'justerat' | 'anslaget'): CalendarDay | undefined => {
    if (form[field] === '') return undefined
    const day = parseTypedDay(form[field])
    if (!day.ok) errors.push({ field, text: text.noDay })
    return day.ok ? day.value : undefined
  }
  if (outcome === undefined) errors.push({ field: 'utfall', text: text.missing.outcome })
  if (form.beslutat === '') errors.push({ field: 'beslutat', text: text.missing.decidedOn })
  const decidedOn = dayIn('beslutat')
  const days = { attestedOn: dayIn('justerat'), announcedOn: dayIn('anslaget') }
  if (errors.length > 0 || outcome === undefined || decidedOn === undefined) return refuse(errors)
  const said = (value: string) => (value === '' ? undefined : value)
  return accept({
    outcome,
    decidedOn,
    ...stated({
      paragraph: said(form.paragraf),
      registrationNumber: said(form.diarienummer),
      link: said(form.lank),
      reservation: said(form.reservation),
      ...days,
      authority: level && { name: form.organ, level },
    }),
  })
}

const fieldOf: Partial<Record<DecisionProblem | LedgerProblem, DecisionField>> = {
  'decided-before-recommended': 'beslutat',
  'decided-in-future': 'beslutat',
  'attested-before-decided': 'justerat',
  'attested-in-future': 'justerat',
  'announced-before-decided': 'anslaget',
  'announced-before-attested': 'anslaget',
  'announced-in-future': 'anslaget',
  'reservation-missing': 'reservation',
  'reservation-without-adoption': 'reservation',
  'reservation-too-long': 'reservation',
  'paragraph-too-long': 'paragraf',
  'number-is-none': 'diarienummer',
  'link-is-none': 'lank',
  'reason-too-long': 'skal',
  'name-too-long': 'namn',
  'authority-missing': 'organ',
  'authority-too-long': 'organ',
}

/** What does not do, each at the field where it is mended. */
export function errorsAt(
  codes: readonly (DecisionProblem | LedgerProblem)[],
  form: TypedForm,
  language: Language,
): readonly FieldError[] {
  const numbered = decisionFields.find((field) => hasPersonalNumber(form[field]))
  return codes.map((code) => ({
    field: fieldOf[code] ?? numbered ?? 'utfall',
    text: adoptionText[language].problem[code],
  }))
}
