import type { z } from 'zod'
import type { Charter, CharterRule } from '../../charter/charter.ts'
import { nearest } from '../../shared/nearest.ts'
import { overlaps } from '../../shared/period.ts'
import { charterOfRecord } from '../convert/demo.ts'
import { toPeriod } from '../convert/values.ts'
import type { Path } from '../desk.ts'
import type { agreedException, attestation, interpretation } from '../format/charter.ts'
import { fitWords } from '../mistake.text.ts'
import type { FileProblem } from '../problem.ts'
import type { ReadFile } from '../read-file.ts'
import type { IdBook } from './known-ids.ts'
import { checkParams } from './rules.ts'

/** What people have recorded of a charter's rules, in its own file or in the example file. */
export interface Recorded {
  readonly interpretations: readonly z.output<typeof interpretation>[]
  readonly exceptions: readonly z.output<typeof agreedException>[]
  readonly attestations: readonly z.output<typeof attestation>[]
}

function ruleOf(
  charters: readonly Charter[],
  record: { readonly rule: string; readonly body: string },
): CharterRule | undefined {
  return charterOfRecord(charters, record)?.rules.find(({ id }) => id === record.rule)
}

/** Whether what is recorded fits the rules it is about, and whether two records contradict each other. */
export function checkRecorded(
  file: ReadFile<unknown>,
  recorded: Recorded,
  charters: readonly Charter[],
  book: IdBook,
): readonly FileProblem[] {
  const { interpretations, exceptions, attestations } = recorded
  const of = (record: { readonly rule: string; readonly body: string }) => ruleOf(charters, record)
  const noRule = (record: { readonly rule: string; readonly body: string }, path: Path) =>
    file.problemAt([...path, 'rule'], fitWords.ruleNotForBody(record.rule, record.body))

  return [
    ...interpretations.flatMap((one, index) => {
      const path = ['interpretations', index]
      const rule = of(one)
      return rule ? unknownReading(file, rule, one.reading, path) : [noRule(one, path)]
    }),
    ...interpretations.flatMap((one, index) => {
      const before = interpretations.findIndex(
        (other) => other.rule === one.rule && other.body === one.body && other.on === one.on,
      )
      if (before === index) return []
      const message = fitWords.readingsSameDay(file.placeOf(['interpretations', before]))
      return [file.problemAt(['interpretations', index], message)]
    }),
    ...exceptions.flatMap((one, index) => {
      const path = ['exceptions', index]
      const rule = of(one)
      if (!rule) return [noRule(one, path)]
      // The rule's parameters are keys and values; the exception's replace those of the same name.
      const params = { ...(rule.params as Record<string, unknown>), ...one.params }
      return checkParams(file, rule.kind, params, [...path, 'params'], book)
    }),
    ...exceptions.flatMap((one, index) => {
      const before = exceptions.findIndex(
        (other) =>
          other.rule === one.rule &&
          other.body === one.body &&
          overlaps(toPeriod(other.period), toPeriod(one.period)),
      )
      if (before === index || before === -1) return []
      const message = fitWords.exceptionsOverlap(file.placeOf(['exceptions', before]))
      return [file.problemAt(['exceptions', index], message)]
    }),
    ...attestations.flatMap((one, index) => {
      const path = ['attestations', index]
      if (!of(one)) return [noRule(one, path)]
      return one.until < one.on
        ? [file.problemAt([...path, 'until'], fitWords.untilBeforeFrom('till-och-med', 'dag'))]
        : []
    }),
  ]
}

function unknownReading(
  file: ReadFile<unknown>,
  rule: CharterRule,
  reading: string,
  path: Path,
): readonly FileProblem[] {
  const readings = readingsOf(rule)
  if (readings.includes(reading)) return []
  const message = fitWords.noSuchReading(rule.id, reading, nearest(reading, readings))
  return [file.problemAt([...path, 'reading'], message)]
}

/** The readings a rule offers of an unclear text. */
export function readingsOf({ params }: Pick<CharterRule, 'params'>): readonly string[] {
  // Checked against the rule's kind already; kinds without readings have none.
  const { readings } = (params ?? {}) as { readonly readings?: unknown }
  return Array.isArray(readings) ? readings.map(({ id }: { id?: unknown }) => String(id)) : []
}
