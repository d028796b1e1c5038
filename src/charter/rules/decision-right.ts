import { z } from 'zod'
import { countSeats } from '../../seat/roster.ts'
import { sayCount, sayList, sayNumber, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { nouns } from './facts/nouns.ts'
import { inBody, saySeat, sayVacant, type Vacancy, vacanciesAmong } from './facts/seats.ts'

interface Standing {
  readonly deciding: boolean
  readonly seats: number
  readonly filled: number
  readonly vacant: number
  readonly unknown: number
}

function seatCount({ deciding, seats }: { deciding: boolean; seats: number }, language: Language) {
  const { decidingSeat, nonDecidingSeat } = nouns[language]
  return sayCount(seats, language, deciding ? decidingSeat : nonDecidingSeat)
}

function vacancyList(vacancies: readonly Vacancy[], language: Language): string {
  return vacancies
    .map((vacancy) => `${saySeat(vacancy, language)}: ${sayVacant(vacancy, language)}`)
    .join('; ')
}

const sv = {
  noSeats: () => 'Inga platser i gruppen är registrerade.',
  standing: ({ filled, vacant, unknown, ...seats }: Standing) => {
    const counted = startSentence(seatCount(seats, 'sv'))
    const many = (count: number, one: string, more: string) =>
      count === 0 ? [] : [`${sayNumber(count, 'sv', 'en')} ${count === 1 ? one : more}`]
    if (seats.seats === 0) return `${counted}.`
    if (filled === seats.seats)
      return `${counted}, ${filled === 1 ? 'tillsatt' : 'alla tillsatta'}.`
    const known = sayList(
      [...many(filled, 'tillsatt', 'tillsatta'), ...many(vacant, 'vakant', 'vakanta')],
      'sv',
    )
    const open =
      unknown === 0
        ? ''
        : ` Registret säger inte om ${unknown === seats.seats ? 'någon av dem' : sayNumber(unknown, 'sv', 'en')} är ${unknown === 1 || unknown === seats.seats ? 'tillsatt' : 'tillsatta'}.`
    return `${counted}${known === '' ? '' : `: ${known}`}.${open}`
  },
  vacant: ({ vacancies }: { vacancies: readonly Vacancy[] }) =>
    `Vakant: ${vacancyList(vacancies, 'sv')}.`,
  agrees: () => 'Det är så många som texten säger.',
  differs: ({ deciding, stated, seats }: { deciding: boolean; stated: number; seats: number }) =>
    `Texten anger ${seatCount({ deciding, seats: stated }, 'sv')}, men ${seats === 0 ? 'ingen' : sayNumber(seats, 'sv', 'en')} är ${seats < 2 ? 'registrerad' : 'registrerade'}.`,
  appoint: ({ names }: { names: readonly string[] }) =>
    `${names.length > 0 ? sayList(names, 'sv') : 'Den som har rätt till platsen'} utser någon till den tomma platsen. Gruppens stöd antecknar vem det blev.`,
  correct: () => 'Gruppens stöd jämför platserna i registret med texten och rättar det som är fel.',
  registerHolders: () => 'Gruppens stöd antecknar vem som sitter på platserna.',
}

const en: typeof sv = {
  noSeats: () => 'No seats in the group are registered.',
  standing: ({ filled, vacant, unknown, ...seats }) => {
    const counted = startSentence(seatCount(seats, 'en'))
    const many = (count: number, word: string) =>
      count === 0 ? [] : [`${sayNumber(count, 'en')} ${word}`]
    if (seats.seats === 0) return `${counted}.`
    if (filled === seats.seats) return `${counted}, ${filled === 1 ? 'filled' : 'all filled'}.`
    const known = sayList([...many(filled, 'filled'), ...many(vacant, 'vacant')], 'en')
    const open =
      unknown === 0
        ? ''
        : ` The register does not say whether ${unknown === seats.seats ? 'any of them' : sayNumber(unknown, 'en')} ${unknown === 1 || unknown === seats.seats ? 'is' : 'are'} filled.`
    return `${counted}${known === '' ? '' : `: ${known}`}.${open}`
  },
  vacant: ({ vacancies }) => `Vacant: ${vacancyList(vacancies, 'en')}.`,
  agrees: () => 'That is as many as the text says.',
  differs: ({ deciding, stated, seats }) =>
    `The text states ${seatCount({ deciding, seats: stated }, 'en')}, but ${seats === 0 ? 'none' : sayNumber(seats, 'en')} ${seats < 2 ? 'is' : 'are'} registered.`,
  appoint: ({ names }) =>
    `${names.length > 0 ? sayList(names, 'en') : 'Whoever has the right to the seat'} appoints somebody to the empty seat. The group’s support official records who it is.`,
  correct: () =>
    'The group’s support official compares the registered seats with the text and corrects what is wrong.',
  registerHolders: () => 'The group’s support official records who holds the seats.',
}

const params = z.strictObject({
  deciding: z.int().nonnegative(),
  nonDeciding: z.int().nonnegative(),
})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function check({ params, holdings, ground, day }: Input): Answer {
  const seats = inBody(holdings())
  if (seats.length === 0) {
    return { status: 'cannotTell', reasons: [{ code: 'noSeats' }], remedy: { code: 'correct' } }
  }
  const counted = [
    { deciding: true, stated: params.deciding, right: 'full' },
    { deciding: false, stated: params.nonDeciding, right: 'none' },
  ].map(({ deciding, stated, right }) => {
    const these = seats.filter(({ seat }) => seat.decisionRight === right)
    return { deciding, stated, ...countSeats(these) }
  })
  const vacancies = vacanciesAmong(
    seats.filter(({ seat }) => seat.decisionRight !== 'conditional'),
    ground,
    day,
  )
  const standing: Answer['reasons'] = [
    ...counted
      .filter(({ seats, stated }) => seats > 0 || stated > 0)
      .map(({ stated: _, ...values }) => ({ code: 'standing' as const, values })),
    ...(vacancies.length > 0 ? [{ code: 'vacant' as const, values: { vacancies } }] : []),
  ]
  const differing = counted.filter(({ stated, seats }) => stated !== seats)
  if (differing.length > 0) {
    return {
      status: 'notMet',
      reasons: [
        ...standing,
        ...differing.map(({ deciding, stated, seats }) => ({
          code: 'differs' as const,
          values: { deciding, stated, seats },
        })),
      ],
      remedy: { code: 'correct' },
    }
  }
  const reasons: Answer['reasons'] = [...standing, { code: 'agrees' }]
  if (vacancies.length > 0) {
    const names = [...new Set(vacancies.flatMap(({ principal }) => principal ?? []))]
    return { status: 'atRisk', reasons, remedy: { code: 'appoint', values: { names } } }
  }
  if (counted.some(({ unknown }) => unknown > 0)) {
    return { status: 'cannotTell', reasons, remedy: { code: 'registerHolders' } }
  }
  return { status: 'met', reasons }
}

/** The seats with and without a say in decisions are as many as the text lists, and none is empty (domain A3.3). */
export const decisionRight = ruleKind({
  kind: 'decision-right',
  describes: {
    sv: 'Att antalet beslutande och ej beslutande platser stämmer, och hur många av dem som är tillsatta.',
    en: 'That the numbers of deciding and non-deciding seats are right, and how many of them are filled.',
  },
  params,
  check,
  words: { sv, en },
})
