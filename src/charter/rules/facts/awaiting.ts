import { lastDay, type Period } from '../../../shared/period.ts'
import type { Situation } from '../../rule-kind.ts'
import { successorDecided } from './successor.ts'

type Asking = Pick<Situation, 'charter' | 'body' | 'ground' | 'day'>

/**
 * The mandate period of a group that is over while nobody has decided what comes next; undefined otherwise.
 * Nobody can ask such a group for meetings and reports (domain B18).
 */
export function endedMandate({ charter, body, ground, day }: Asking): Period | undefined {
  const { mandatePeriod } = charter
  const last = mandatePeriod && lastDay(mandatePeriod)
  return last !== undefined &&
    last < day &&
    successorDecided(ground, charter, body.id, day) === undefined
    ? mandatePeriod
    : undefined
}
