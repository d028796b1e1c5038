import { Status, type Tone } from '../../design/status.tsx'
import { type LegendItem, Strip } from '../../design/strip.tsx'
import type { MarkState } from '../../design/strip-mark.tsx'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { type Noun, sayCount, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { adoptionText } from '../adoption.text.ts'
import type { Standing } from '../decision/decision.ts'
import { type Judged, standingOn } from './ledger-status.ts'

/** The mark of each standing, the same in every strip. */
export const markOf: Readonly<Record<Standing, MarkState>> = {
  adopted: 'filled',
  adoptedWithReservation: 'hatched',
  rejected: 'crossed',
  referredBack: 'returned',
  pending: 'vacant',
  notNeeded: 'excused',
}

/** The order in which the legend explains them. */
const standings: readonly Standing[] = [
  'adopted',
  'adoptedWithReservation',
  'rejected',
  'referredBack',
  'pending',
  'notNeeded',
]

const toneOf: Readonly<Record<Standing, Tone>> = {
  adopted: 'ok',
  adoptedWithReservation: 'ok',
  rejected: 'stop',
  referredBack: 'warn',
  pending: 'open',
  notNeeded: 'neutral',
}

const noun: Readonly<Record<Language, Noun>> = {
  sv: { one: 'huvudman', many: 'huvudmän', gender: 'en' },
  en: { one: 'principal', many: 'principals' },
}

/** How many principals, in words: `elva huvudmän`. */
export function sayPrincipals(count: number, language: Language): string {
  return sayCount(count, language, noun[language])
}

/** Where a principal stands, as a word with its shape. */
export function StandingMark({
  standing,
  language,
}: {
  readonly standing: Standing
  readonly language: Language
}) {
  return <Status tone={toneOf[standing]}>{adoptionText[language].standing[standing].name}</Status>
}

interface LedgerStripProps {
  readonly decisions: Judged['decisions']
  /** What a principal is called in short. */
  readonly nameOf: (principalId: string) => string
  readonly on: CalendarDay
  readonly language: Language
  /** Whether the marks are explained below; on a page with several strips once is enough. */
  readonly hasLegend?: boolean
}

/** The strip of marks: one for each principal that was asked, in the order they were asked. */
export function LedgerStrip(props: LedgerStripProps) {
  const { decisions, nameOf, on, language, hasLegend = true } = props
  const words = adoptionText[language].standing
  const stands = decisions.map((row) => ({ id: row.principalId, standing: standingOn(row, on) }))
  const occurring = new Set(stands.map(({ standing }) => standing))
  const legend = standings
    .filter((standing) => occurring.has(standing))
    .map((standing): LegendItem => ({ state: markOf[standing], text: words[standing].name }))
  return (
    <Strip
      label={startSentence(sayPrincipals(decisions.length, language))}
      items={stands.map(({ id, standing }) => ({
        state: markOf[standing],
        label: nameOf(id),
        says: words[standing].name.toLowerCase(),
      }))}
      {...(hasLegend && { legend })}
    />
  )
}
