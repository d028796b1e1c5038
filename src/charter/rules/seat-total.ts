import { z } from 'zod'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { asSentence, sayCount, sayDay, sayText, startSentence } from '../../shared/format.ts'
import type { Language, Localized } from '../../shared/language.ts'
import { idValue, localizedValue } from '../../shared/zod-values.ts'
import type { Composition, CompositionPart } from '../charter.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { type Decider, deciderOf, sayDecider } from './facts/decider.ts'
import { nouns } from './facts/nouns.ts'
import { principalsOn } from './facts/principals.ts'

interface Part {
  readonly label: Localized
  readonly seats: number
}

interface Sum {
  readonly terms: readonly number[]
  readonly sum: number
}

interface Reading extends Sum {
  readonly label: Localized
  readonly stated: number
}

interface Decided {
  readonly label: Localized
  readonly by: string
  readonly on: CalendarDay
  readonly rationale: Localized
}

/** `10 + 3 = 13`, or only `13` when there is nothing to add. */
function spelledOut({ terms, sum }: Sum): string {
  return terms.length > 1 ? `${terms.join(' + ').replaceAll('+ -', '− ')} = ${sum}` : String(sum)
}

function seats(count: number, language: Language): string {
  return sayCount(count, language, nouns[language].seat)
}

function partList(parts: readonly Part[], language: Language): string {
  return parts
    .map((part) => `${sayText(part.label, language)}, ${seats(part.seats, language)}`)
    .join('; ')
}

const sv = {
  noTotal: () => 'Texten anger inte hur många platser gruppen ska ha.',
  noParts: () => 'Texten räknar inte upp vilka som ska sitta där.',
  stated: ({ total }: { total: number }) => `Texten anger ${seats(total, 'sv')}.`,
  statedWithDeputies: ({ total }: { total: number }) =>
    `Texten anger ${seats(total, 'sv')}, med ersättarna inräknade.`,
  deputiesUnclear: () => 'Texten säger inte om ersättarna är inräknade.',
  partsWithoutCount: ({ labels }: { labels: readonly Localized[] }) =>
    `Texten säger inte hur många det ska vara av: ${labels.map((label) => sayText(label, 'sv')).join('; ')}.`,
  deputiesNotStated: () => 'Texten säger inte vilka platser som har en personlig ersättare.',
  parts: ({ parts }: { parts: readonly Part[] }) =>
    `Så här räknas delarna: ${partList(parts, 'sv')}.`,
  addsUp: (sum: Sum) => `Delarna ger tillsammans lika många: ${spelledOut(sum)}.`,
  differs: ({ stated, ...sum }: Sum & { stated: number }) =>
    `Delarna ger ${spelledOut(sum)}, inte ${stated}. Skillnaden är ${seats(Math.abs(stated - sum.sum), 'sv')}.`,
  notAllParts: () => 'Texten säger själv att uppräkningen inte är fullständig.',
  readingFits: ({ label, ...sum }: Reading) =>
    `Läsningen ”${sayText(label, 'sv')}” ger ${spelledOut(sum)}. Då stämmer summan.`,
  readingFails: ({ label, stated, ...sum }: Reading) =>
    `Läsningen ”${sayText(label, 'sv')}” ger ${spelledOut(sum)}, inte ${stated}. Då stämmer summan inte.`,
  decided: ({ label, by, on, rationale }: Decided) =>
    `Texten ska läsas så här: ”${sayText(label, 'sv')}”. Det antecknades av ${by} den ${sayDay(on, 'sv')}. Skälet: ${asSentence(sayText(rationale, 'sv'))}`,
  unknownReading: ({ by, on }: { by: string; on: CalendarDay }) =>
    `${startSentence(by)} antecknade den ${sayDay(on, 'sv')} hur texten ska läsas, men den läsningen finns inte bland dem som regeln räknar upp.`,
  recordReading: () => 'Gruppens stöd antecknar hur texten ska läsas.',
  correctReading: () => 'Gruppens stöd antecknar en läsning som gör att summan stämmer.',
  askWhoDecided: (decider: Decider) =>
    `Gruppens stöd frågar ${sayDecider(decider, 'sv')}, och antecknar svaret.`,
}

const en: typeof sv = {
  noTotal: () => 'The text does not state how many seats the group has.',
  noParts: () => 'The text does not list who sits there.',
  stated: ({ total }) => `The text states ${seats(total, 'en')}.`,
  statedWithDeputies: ({ total }) => `The text states ${seats(total, 'en')}, deputies included.`,
  deputiesUnclear: () => 'The text does not say whether the deputies are included.',
  partsWithoutCount: ({ labels }) =>
    `The text does not say how many there are to be of: ${labels.map((label) => sayText(label, 'en')).join('; ')}.`,
  deputiesNotStated: () => 'The text does not say which seats have a personal deputy.',
  parts: ({ parts }) => `The parts are counted like this: ${partList(parts, 'en')}.`,
  addsUp: (sum) => `The parts add up to the same number: ${spelledOut(sum)}.`,
  differs: ({ stated, ...sum }) =>
    `The parts add up to ${spelledOut(sum)}, not ${stated}. The difference is ${seats(Math.abs(stated - sum.sum), 'en')}.`,
  notAllParts: () => 'The text itself says that the list is not complete.',
  readingFits: ({ label, ...sum }) =>
    `The reading “${sayText(label, 'en')}” gives ${spelledOut(sum)}. Then the total is right.`,
  readingFails: ({ label, stated, ...sum }) =>
    `The reading “${sayText(label, 'en')}” gives ${spelledOut(sum)}, not ${stated}. Then the total is not right.`,
  decided: ({ label, by, on, rationale }) =>
    `The text is read like this: “${sayText(label, 'en')}”. It was recorded by ${by} on ${sayDay(on, 'en')}. The reason: ${asSentence(sayText(rationale, 'en'))}`,
  unknownReading: ({ by, on }) =>
    `${startSentence(by)} recorded on ${sayDay(on, 'en')} how the text is to be read, but that reading is not among those the rule lists.`,
  recordReading: () => 'The group’s support official records how the text is to be read.',
  correctReading: () =>
    'The group’s support official records a reading that makes the total right.',
  askWhoDecided: (decider) =>
    `The group’s support official asks ${sayDecider(decider, 'en')}, and records the answer.`,
}

const params = z.strictObject({
  readings: z
    .array(z.strictObject({ id: idValue, label: localizedValue, adds: z.int() }))
    .default([]),
})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

const deputies: Localized = { sv: 'Personliga ersättare', en: 'Personal deputies' }

/** The seats of a part, or undefined when the text names the category but not the number. */
function seatsOfPart(part: CompositionPart, { ground, day }: Input): number | undefined {
  if (part.count === undefined) return undefined
  return part.each === undefined
    ? part.count
    : part.count * principalsOn(ground.principals, part.each, day).length
}

function countedParts(
  total: NonNullable<Composition['statedTotal']>,
  input: Input,
): { readonly parts: readonly Part[] } | { readonly reasons: Answer['reasons'] } {
  const listed = input.charter.composition.parts.filter(
    ({ place, readingId }) => place === 'seat' && readingId === undefined,
  )
  if (listed.length === 0) return { reasons: [{ code: 'noParts' }] }
  const counted = listed.map((part) => ({ part, seats: seatsOfPart(part, input) }))
  const open = counted.filter((one) => one.seats === undefined)
  if (open.length > 0) {
    const labels = open.map(({ part }) => part.label)
    return { reasons: [{ code: 'partsWithoutCount', values: { labels } }] }
  }
  const parts = counted.map((one) => ({ label: one.part.label, seats: one.seats ?? 0 }))
  if (total.includesDeputies !== 'yes') return { parts }
  if (listed.some(({ personalDeputy }) => personalDeputy === 'unknown')) {
    return { reasons: [{ code: 'deputiesNotStated' }] }
  }
  const withDeputy = counted.filter(({ part }) => part.personalDeputy === 'yes')
  const own = withDeputy.reduce((sum, one) => sum + (one.seats ?? 0), 0)
  return { parts: own === 0 ? parts : [...parts, { label: deputies, seats: own }] }
}

function check(input: Input): Answer {
  const { charter, params, interpretation } = input
  const total = charter.composition.statedTotal
  if (total === undefined) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'noTotal' }],
      remedy: { code: 'askWhoDecided', values: deciderOf(input) },
    }
  }
  const stated = total.seats
  const opening: Answer['reasons'] = [
    {
      code: total.includesDeputies === 'yes' ? 'statedWithDeputies' : 'stated',
      values: { total: stated },
    },
    ...(total.includesDeputies === 'unknown' ? [{ code: 'deputiesUnclear' as const }] : []),
  ]
  const counted = countedParts(total, input)
  if (!('parts' in counted)) {
    return {
      status: 'cannotTell',
      reasons: [...opening, ...counted.reasons],
      remedy: { code: 'askWhoDecided', values: deciderOf(input) },
    }
  }
  const terms = counted.parts.map(({ seats }) => seats)
  const sum = terms.reduce((all, seats) => all + seats, 0)
  const agrees = sum === stated && total.includesDeputies !== 'unknown'
  const arithmetic: Answer['reasons'] = [
    ...opening,
    { code: 'parts', values: { parts: counted.parts } },
    sum === stated
      ? { code: 'addsUp', values: { terms, sum } }
      : { code: 'differs', values: { terms, sum, stated } },
    ...(sum !== stated && charter.composition.isComplete === 'no'
      ? [{ code: 'notAllParts' as const }]
      : []),
  ]
  if (agrees) return { status: 'met', reasons: arithmetic }

  const readings = params.readings.map(({ id, label, adds }) => {
    const all = sum + adds
    const values = { label, stated, terms: [sum, adds], sum: all }
    const said: Answer['reasons'][number] =
      all === stated ? { code: 'readingFits', values } : { code: 'readingFails', values }
    return { id, label, fits: all === stated, said }
  })
  const reasons = [...arithmetic, ...readings.map(({ said }) => said)]
  if (interpretation === undefined) {
    return { status: 'cannotTell', reasons, remedy: { code: 'recordReading' } }
  }
  const { by, on, rationale } = interpretation
  const chosen = readings.find(({ id }) => id === interpretation.readingId)
  if (chosen === undefined) {
    return {
      status: 'cannotTell',
      reasons: [...reasons, { code: 'unknownReading', values: { by, on } }],
      remedy: { code: 'correctReading' },
    }
  }
  const told: Answer['reasons'] = [
    ...arithmetic,
    chosen.said,
    { code: 'decided', values: { label: chosen.label, by, on, rationale } },
  ]
  return chosen.fits
    ? { status: 'met', reasons: told }
    : { status: 'cannotTell', reasons: told, remedy: { code: 'correctReading' } }
}

/**
 * The total a charter states against the sum of the parts it lists (R17, domain A3.1).
 *
 * A mismatch is a question to whoever decided the text, never a fault in the group, so it cannot be told
 * until a person has recorded how the text shall be read.
 */
export const seatTotal = ruleKind({
  kind: 'seat-total',
  describes: {
    sv: 'Att antalet platser som texten anger stämmer med de delar den räknar upp.',
    en: 'That the number of seats the text states agrees with the parts it lists.',
  },
  params,
  check,
  words: { sv, en },
})
