import { firstDay, lastDay } from '../../../shared/period.ts'
import type { Situation } from '../../rule-kind.ts'
import type { Span } from './meetings.ts'

/**
 * Whether a rule bound a body all through a span: neither the text nor the body began or ended inside it. A group
 * formed in September owes no spring meetings.
 */
export function isBoundThrough(
  { charter, body }: Pick<Situation, 'charter' | 'body'>,
  span: Span,
): boolean {
  return [charter.period, body.period].every((period) => {
    const first = firstDay(period)
    const last = lastDay(period)
    return (first === undefined || first <= span.from) && (last === undefined || last >= span.until)
  })
}

interface Year {
  readonly year: number
}

/** What is said when a year or a term is not counted, since the rule did not bind all of it. */
export const boundWords = {
  sv: {
    partOfYear: ({ year }: Year) =>
      `Texten gäller inte gruppen under hela ${year}, så antalet för ett helt år prövas inte.`,
    partOfTerm: () =>
      'Texten gäller inte gruppen under hela den här terminen, så terminens antal prövas inte.',
  },
  en: {
    partOfYear: ({ year }: Year) =>
      `The text does not apply to the group for the whole of ${year}, so the number for a whole year is not checked.`,
    partOfTerm: () =>
      'The text does not apply to the group for the whole of this term, so the number for the term is not checked.',
  },
}
