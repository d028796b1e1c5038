import { z } from 'zod'
import { countSeats } from '../../seat/roster.ts'
import type { SeatHolding } from '../../seat/seat.ts'
import { sayCount, sayList, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { holdsOn } from '../../shared/period.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { nouns } from './facts/nouns.ts'
import { inBody, type NamedSeat, namedSeat, saySeat } from './facts/seats.ts'

interface Seats {
  readonly seats: readonly NamedSeat[]
}

function seatList(seats: readonly NamedSeat[], language: Language): string {
  return sayList(
    seats.map((seat) => saySeat(seat, language)),
    language,
  )
}

const seatCount = (count: number, language: Language) =>
  sayCount(count, language, nouns[language].seat)
const deputyCount = (count: number, language: Language) =>
  sayCount(count, language, nouns[language].deputy)

const sv = {
  noSeats: () => 'Inga platser som ska ha personliga ersättare är registrerade.',
  nobody: () => 'Ingen personlig ersättare är registrerad i gruppen.',
  allHave: ({ members, each }: { members: number; each: number }) =>
    members === 1
      ? `Den enda tillsatta platsen har ${deputyCount(each, 'sv')}.`
      : `Alla ${seatCount(members, 'sv')} som är tillsatta har ${deputyCount(each, 'sv')} var.`,
  missing: ({ seats }: Seats) => `Personlig ersättare saknas för: ${seatList(seats, 'sv')}.`,
  shared: ({ seats }: Seats) =>
    `Samma person är ersättare för flera platser, fast varje ledamot ska ha sin egen: ${seatList(seats, 'sv')}.`,
  holdersUnknown: ({ count }: { count: number }) =>
    `Registret säger inte vem som sitter på ${seatCount(count, 'sv')}, och inte heller vem som är ersättare där.`,
  vacantSeats: ({ count }: { count: number }) =>
    `${startSentence(seatCount(count, 'sv'))} utan ledamot räknas inte.`,
  countDiffers: ({ stated, seats }: { stated: number; seats: number }) =>
    `Texten anger ${deputyCount(stated, 'sv')}, men ${seatCount(seats, 'sv')} ska ha ersättare.`,
  appoint: () =>
    'Den huvudman som har utsett ledamoten ser till att en personlig ersättare utses. Gruppens stöd antecknar vem det blev.',
  register: () => 'Gruppens stöd antecknar vilka som är personliga ersättare, och för vem.',
  readText: () => 'Gruppens stöd antecknar hur många ersättare det ska vara, och varför.',
}

const en: typeof sv = {
  noSeats: () => 'No seats that are to have personal deputies are registered.',
  nobody: () => 'No personal deputy is registered in the group.',
  allHave: ({ members, each }) =>
    members === 1
      ? `The only filled seat has ${deputyCount(each, 'en')}.`
      : `All ${seatCount(members, 'en')} that are filled have ${deputyCount(each, 'en')} each.`,
  missing: ({ seats }) => `A personal deputy is missing for: ${seatList(seats, 'en')}.`,
  shared: ({ seats }) =>
    `The same person is deputy for several seats, though each member is to have one of their own: ${seatList(seats, 'en')}.`,
  holdersUnknown: ({ count }) =>
    `The register does not say who holds ${seatCount(count, 'en')}, nor who is deputy there.`,
  vacantSeats: ({ count }) =>
    `${startSentence(seatCount(count, 'en'))} without a member ${count === 1 ? 'is' : 'are'} not counted.`,
  countDiffers: ({ stated, seats }) =>
    `The text states ${deputyCount(stated, 'en')}, but ${seatCount(seats, 'en')} are to have deputies.`,
  appoint: () =>
    'The principal that appointed the member sees to it that a personal deputy is appointed. The group’s support official records who it is.',
  register: () =>
    'The group’s support official records who the personal deputies are, and for whom.',
  readText: () =>
    'The group’s support official records how many deputies there are to be, and why.',
}

const params = z.strictObject({
  perMember: z.int().positive().default(1),
  count: z.int().positive().optional(),
})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function deputiesOf({ seat }: SeatHolding, { ground, day }: Input): readonly string[] {
  return ground
    .mandatesOf(seat.id)
    .filter((mandate) => mandate.as === 'deputy' && holdsOn(mandate.period, day))
    .map(({ personId }) => personId)
}

function check(input: Input): Answer {
  const { params, holdings, ground, day } = input
  const seats = inBody(holdings()).filter(({ seat }) => seat.personalDeputy !== 'no')
  if (seats.length === 0) {
    return { status: 'cannotTell', reasons: [{ code: 'noSeats' }], remedy: { code: 'register' } }
  }
  const withDeputies = seats.map((holding) => ({ holding, persons: deputiesOf(holding, input) }))
  const timesNamed = new Map<string, number>()
  for (const person of withDeputies.flatMap(({ persons }) => persons)) {
    timesNamed.set(person, (timesNamed.get(person) ?? 0) + 1)
  }
  if (timesNamed.size === 0) {
    return { status: 'cannotTell', reasons: [{ code: 'nobody' }], remedy: { code: 'register' } }
  }
  const named = (which: typeof withDeputies) =>
    which.map(({ holding }) => namedSeat(holding, ground, day))
  const members = withDeputies.filter(({ holding }) => holding.holder !== undefined)
  const missing = members.filter(({ persons }) => persons.length < params.perMember)
  const shared = withDeputies.filter(({ persons }) =>
    persons.some((person) => (timesNamed.get(person) ?? 0) > 1),
  )
  const { vacant } = countSeats(seats)
  const unknown = withDeputies.filter(
    ({ holding, persons }) =>
      holding.holder === undefined &&
      (holding.occupancy === 'unknown' || holding.occupancy === 'filled') &&
      persons.length < params.perMember,
  ).length
  const reasons: Answer['reasons'] = [
    ...(missing.length > 0
      ? [{ code: 'missing' as const, values: { seats: named(missing) } }]
      : []),
    ...(shared.length > 0 ? [{ code: 'shared' as const, values: { seats: named(shared) } }] : []),
    ...(unknown > 0 ? [{ code: 'holdersUnknown' as const, values: { count: unknown } }] : []),
    ...(vacant > 0 ? [{ code: 'vacantSeats' as const, values: { count: vacant } }] : []),
  ]
  if (missing.length > 0 || shared.length > 0) {
    return { status: 'notMet', reasons, remedy: { code: 'appoint' } }
  }
  if (unknown > 0) return { status: 'cannotTell', reasons, remedy: { code: 'register' } }
  const allHave: Answer['reasons'] = [
    { code: 'allHave', values: { members: members.length, each: params.perMember } },
    ...reasons,
  ]
  const expected = seats.length * params.perMember
  if (params.count !== undefined && params.count !== expected) {
    return {
      status: 'cannotTell',
      reasons: [
        ...allHave,
        { code: 'countDiffers', values: { stated: params.count, seats: seats.length } },
      ],
      remedy: { code: 'readText' },
    }
  }
  return { status: 'met', reasons: allHave }
}

/** Every member has a personal deputy of their own, one to one; a missing one is named by its seat (R17). */
export const personalDeputies = ruleKind({
  kind: 'personal-deputies',
  describes: {
    sv: 'Att varje ledamot har sin egen personliga ersättare.',
    en: 'That every member has a personal deputy of their own.',
  },
  restsBetweenTerms: true,
  params,
  check,
  words: { sv, en },
})
