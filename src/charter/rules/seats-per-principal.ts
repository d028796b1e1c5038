import { z } from 'zod'
import { nameOfPrincipal, type Principal } from '../../principal/principal.ts'
import { countSeats } from '../../seat/roster.ts'
import { sayCount, sayList, sayNumber } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { type Decider, deciderOf, sayDecider } from './facts/decider.ts'
import { nouns } from './facts/nouns.ts'
import {
  type PrincipalGroup,
  principalGroupValue,
  principalsOn,
  sayGroup,
  sayGroupCount,
  shortNames,
} from './facts/principals.ts'
import { inBody, sayVacant, type Vacancy, vacanciesAmong } from './facts/seats.ts'

interface Short {
  readonly name: string
  readonly asked: number
  readonly filled: number
  readonly vacancies: readonly Vacancy[]
}

interface Names {
  readonly names: readonly string[]
}

interface Whole {
  readonly group: PrincipalGroup
  readonly names: readonly string[]
  readonly seats: number
}

function filledSeats(count: number, language: Language): string {
  return sayCount(count, language, nouns[language].filledSeat)
}

function vacant(vacancies: readonly Vacancy[], language: Language): string {
  return sayList(
    vacancies.map((vacancy) => sayVacant(vacancy, language)),
    language,
  )
}

const sv = {
  noPrincipals: ({ group }: { group: PrincipalGroup }) =>
    `Det finns inga uppgifter om ${sayGroup(group, 'sv')} i registret.`,
  noSeats: ({ group }: { group: PrincipalGroup }) =>
    `Ingen registrerad plats i gruppen hör till ${sayGroup(group, 'sv')}.`,
  allFilled: ({ group, names, seats }: Whole) =>
    names.length === 1
      ? `${names[0]} har ${filledSeats(seats, 'sv')}, som texten säger.`
      : `Alla ${sayGroupCount(names.length, group, 'sv')} har ${filledSeats(seats, 'sv')} var, som texten säger.`,
  short: ({ name, asked, filled, vacancies }: Short) =>
    asked === 1
      ? `${name} har ingen på sin plats. Platsen är ${vacant(vacancies.slice(0, 1), 'sv')}.`
      : `${name} har ${filledSeats(filled, 'sv')} av ${sayNumber(asked, 'sv', 'en')}.${vacancies.map((vacancy) => ` En plats är ${sayVacant(vacancy, 'sv')}.`).join('')}`,
  withoutSeat: ({ names }: Names) => `${sayList(names, 'sv')} har ingen plats i gruppen.`,
  unknown: ({ names }: Names) =>
    `Registret säger inte om platserna är tillsatta för ${sayList(names, 'sv')}.`,
  appoint: ({ names }: Names) =>
    `${sayList(names, 'sv')} utser någon till den tomma platsen. Gruppens stöd antecknar vem det blev.`,
  giveSeat: ({ names, ...decider }: Names & Decider) =>
    `Gruppens stöd frågar ${sayDecider(decider, 'sv')} om platserna för ${sayList(names, 'sv')}, och antecknar svaret.`,
  registerHolders: () => 'Gruppens stöd antecknar vem som sitter på platserna.',
  registerPrincipals: () => 'Den som sköter registret för in huvudmännen.',
}

const en: typeof sv = {
  noPrincipals: ({ group }) => `The register has nothing about ${sayGroup(group, 'en')}.`,
  noSeats: ({ group }) => `No registered seat in the group belongs to ${sayGroup(group, 'en')}.`,
  allFilled: ({ group, names, seats }) =>
    names.length === 1
      ? `${names[0]} has ${filledSeats(seats, 'en')}, as the text says.`
      : `All ${sayGroupCount(names.length, group, 'en')} have ${filledSeats(seats, 'en')} each, as the text says.`,
  short: ({ name, asked, filled, vacancies }) =>
    asked === 1
      ? `${name} has nobody in its seat. The seat is ${vacant(vacancies.slice(0, 1), 'en')}.`
      : `${name} has ${filledSeats(filled, 'en')} of ${sayNumber(asked, 'en')}.${vacancies.map((vacancy) => ` One seat is ${sayVacant(vacancy, 'en')}.`).join('')}`,
  withoutSeat: ({ names }) =>
    `${sayList(names, 'en')} ${names.length === 1 ? 'has' : 'have'} no seat in the group.`,
  unknown: ({ names }) =>
    `The register does not say whether the seats are filled for ${sayList(names, 'en')}.`,
  appoint: ({ names }) =>
    `${sayList(names, 'en')} ${names.length === 1 ? 'appoints' : 'appoint'} somebody to the empty seat. The group’s support official records who it is.`,
  giveSeat: ({ names, ...decider }) =>
    `The group’s support official asks ${sayDecider(decider, 'en')} about the seats for ${sayList(names, 'en')}, and records the answer.`,
  registerHolders: () => 'The group’s support official records who holds the seats.',
  registerPrincipals: () => 'Whoever looks after the register enters the principals.',
}

const params = z.strictObject({
  principals: principalGroupValue,
  seats: z.int().positive(),
})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

/** A seat that exists only under a reading ("ordföranden är en egen plats") is not one of those the sentence counts. */
function countsHere({ charter, holdings }: Input) {
  const apart = new Set(
    charter.composition.parts
      .filter(({ readingId }) => readingId !== undefined)
      .map(({ id }) => id),
  )
  return inBody(holdings()).filter(({ seat }) => !apart.has(seat.partId))
}

function check(input: Input): Answer {
  const { params, ground, day } = input
  const group = params.principals
  const principals = principalsOn(ground.principals, group, day)
  if (principals.length === 0) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'noPrincipals', values: { group } }],
      remedy: { code: 'registerPrincipals' },
    }
  }
  const seats = countsHere(input)
  const standing = principals.map((principal) => {
    const own = seats.filter(({ seat }) => seat.principalId === principal.id)
    return { principal, own, ...countSeats(own) }
  })
  if (standing.every(({ own }) => own.length === 0)) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'noSeats', values: { group } }],
      remedy: { code: 'registerHolders' },
    }
  }
  const names = (which: readonly { readonly principal: Principal }[]) =>
    shortNames(
      which.map(({ principal }) => principal),
      day,
    )
  const withoutSeat = standing.filter(({ own }) => own.length === 0)
  const short = standing.filter(
    ({ own, filled, unknown }) => own.length > 0 && filled + unknown < params.seats,
  )
  const unknown = standing.filter(
    (one) => one.filled < params.seats && one.filled + one.unknown >= params.seats,
  )
  const reasons: Answer['reasons'] = [
    ...short.map(({ principal, own, filled }) => ({
      code: 'short' as const,
      values: {
        name: nameOfPrincipal(principal, day).short,
        asked: params.seats,
        filled,
        vacancies: vacanciesAmong(own, ground, day),
      },
    })),
    ...(withoutSeat.length > 0
      ? [{ code: 'withoutSeat' as const, values: { names: names(withoutSeat) } }]
      : []),
    ...(unknown.length > 0
      ? [{ code: 'unknown' as const, values: { names: names(unknown) } }]
      : []),
  ]
  if (short.length > 0) {
    return {
      status: 'notMet',
      reasons,
      remedy: { code: 'appoint', values: { names: names(short) } },
    }
  }
  if (withoutSeat.length > 0) {
    return {
      status: 'notMet',
      reasons,
      remedy: { code: 'giveSeat', values: { names: names(withoutSeat), ...deciderOf(input) } },
    }
  }
  if (unknown.length > 0) {
    return { status: 'cannotTell', reasons, remedy: { code: 'registerHolders' } }
  }
  return {
    status: 'met',
    reasons: [
      {
        code: 'allFilled',
        values: { group, names: shortNames(principals, day), seats: params.seats },
      },
    ],
  }
}

/** Each principal of a group has its filled seats; the empty ones are named, with since when (R17). */
export const seatsPerPrincipal = ruleKind({
  kind: 'seats-per-principal',
  describes: {
    sv: 'Att varje kommun, regionen eller varje huvudman har det antal tillsatta platser som texten säger.',
    en: 'That each municipality, the region or each principal has the number of filled seats the text states.',
  },
  restsBetweenTerms: true,
  params,
  check,
  words: { sv, en },
})
