import { z } from 'zod'
import type { SeatHolding } from '../../seat/seat.ts'
import { sayCount, sayList, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { nouns } from './facts/nouns.ts'
import { inBody, type NamedSeat, namedSeat, saySeat } from './facts/seats.ts'

interface Held extends NamedSeat {
  readonly required: string
  readonly held?: string
  readonly reason?: string
  readonly attestedBy?: string
}

interface HeldSeats {
  readonly seats: readonly Held[]
}

interface Unknown {
  readonly required: string
  /** The principals whose seats they are, when that is known. */
  readonly of: readonly string[]
}

function seatList(seats: readonly Held[], language: Language, one: (seat: Held) => string): string {
  return seats.map((seat) => `${saySeat(seat, language)}: ${one(seat)}`).join('; ')
}

const sv = {
  noSeats: () => 'Ingen plats med krav på befattning är registrerad.',
  inFunction: ({ count }: { count: number }) =>
    `${startSentence(sayCount(count, 'sv', nouns.sv.seat))} innehas av någon i den befattning som texten kräver.`,
  equivalent: ({ seats }: HeldSeats) =>
    `Har en motsvarande befattning: ${seatList(seats, 'sv', ({ held, required, reason, attestedBy }) => `${held ?? 'annan befattning'} i stället för ${required} (${reason}, intygat av ${attestedBy})`)}.`,
  other: ({ seats }: HeldSeats) =>
    `Har en annan befattning än den som krävs: ${seatList(seats, 'sv', ({ held, required }) => `${held}, inte ${required}`)}.`,
  maybeEquivalent: ({ seats }: HeldSeats) =>
    `Har en annan befattning, och ingen har antecknat om den är motsvarande: ${seatList(seats, 'sv', ({ held, required }) => `${held} i stället för ${required}`)}.`,
  unknown: ({ required, of }: Unknown) =>
    `Platser som kräver ${required}: registret säger inte vilken befattning den har som sitter för ${of.length === 0 ? 'gruppen' : sayList(of, 'sv')}.`,
  appoint: () =>
    'Den huvudman som platsen hör till utser någon i rätt befattning. Gruppens stöd antecknar vem det blev.',
  attest: () =>
    'Gruppens stöd antecknar varför befattningen är motsvarande, och vem som intygar det.',
  register: () => 'Gruppens stöd antecknar vilken befattning de som sitter på platserna har.',
}

const en: typeof sv = {
  noSeats: () => 'No seat that requires a function is registered.',
  inFunction: ({ count }) =>
    `${startSentence(sayCount(count, 'en', nouns.en.seat))} ${count === 1 ? 'is' : 'are'} held by somebody in the function the text requires.`,
  equivalent: ({ seats }) =>
    `Held in an equivalent function: ${seatList(seats, 'en', ({ held, required, reason, attestedBy }) => `${held ?? 'another function'} instead of ${required} (${reason}, attested by ${attestedBy})`)}.`,
  other: ({ seats }) =>
    `Held in another function than the one required: ${seatList(seats, 'en', ({ held, required }) => `${held}, not ${required}`)}.`,
  maybeEquivalent: ({ seats }) =>
    `Held in another function, and nobody has recorded whether it is equivalent: ${seatList(seats, 'en', ({ held, required }) => `${held} instead of ${required}`)}.`,
  unknown: ({ required, of }) =>
    `Seats that require ${required}: the register does not say which function the holder has for ${of.length === 0 ? 'the group' : sayList(of, 'en')}.`,
  appoint: () =>
    'The principal that the seat belongs to appoints somebody in the right function. The group’s support official records who it is.',
  attest: () =>
    'The group’s support official records why the function is equivalent, and who attests it.',
  register: () =>
    'The group’s support official records which function the holders of the seats have.',
}

const params = z.strictObject({})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>
type Standing = 'inFunction' | 'equivalent' | 'other' | 'maybeEquivalent' | 'unknown'

/** Whether an office at home is the required one: `Socialchef i Sala` is a socialchef, a deputy one is not. */
function isIn(homeOffice: string, required: string): boolean {
  const office = homeOffice.toLocaleLowerCase('sv')
  const wanted = required.toLocaleLowerCase('sv')
  return office.startsWith(wanted) && !/^[\p{L}\p{N}]/u.test(office.slice(wanted.length))
}

function standingOf({ seat, holder }: SeatHolding, required: string): Standing {
  if (holder?.equivalence !== undefined) return 'equivalent'
  if (holder?.homeOffice === undefined) return 'unknown'
  if (isIn(holder.homeOffice, required)) return 'inFunction'
  return seat.requires?.orEquivalent === true ? 'maybeEquivalent' : 'other'
}

function check({ holdings, ground, day }: Input): Answer {
  const required = inBody(holdings()).flatMap((holding) => {
    const title = holding.seat.requires?.functionTitle
    return title !== undefined &&
      (holding.occupancy === 'filled' || holding.occupancy === 'unknown')
      ? [{ holding, title, standing: standingOf(holding, title) }]
      : []
  })
  if (required.length === 0) {
    return { status: 'cannotTell', reasons: [{ code: 'noSeats' }], remedy: { code: 'register' } }
  }
  const seatsIn = (standing: Standing): readonly Held[] =>
    required
      .filter((one) => one.standing === standing)
      .map(({ holding, title }) => ({
        ...namedSeat(holding, ground, day),
        required: title,
        ...(holding.holder?.homeOffice !== undefined && { held: holding.holder.homeOffice }),
        ...holding.holder?.equivalence,
      }))
  const inFunction = seatsIn('inFunction').length
  const unknown = seatsIn('unknown')
  const reasons: Answer['reasons'] = [
    ...(inFunction > 0 ? [{ code: 'inFunction' as const, values: { count: inFunction } }] : []),
    ...(['equivalent', 'other', 'maybeEquivalent'] as const)
      .map((code) => ({ code, values: { seats: seatsIn(code) } }))
      .filter(({ values }) => values.seats.length > 0),
    ...[...new Set(unknown.map((seat) => seat.required))].map((title) => {
      const of = unknown.flatMap((seat) => (seat.required === title ? (seat.principal ?? []) : []))
      return { code: 'unknown' as const, values: { required: title, of: [...new Set(of)] } }
    }),
  ]
  const has = (standing: Standing) => required.some((one) => one.standing === standing)
  if (has('other')) return { status: 'notMet', reasons, remedy: { code: 'appoint' } }
  if (has('maybeEquivalent')) return { status: 'cannotTell', reasons, remedy: { code: 'attest' } }
  if (has('unknown')) return { status: 'cannotTell', reasons, remedy: { code: 'register' } }
  return { status: 'met', reasons }
}

/** Each seat that requires a function is held by somebody in it, or in an attested equivalent ("eller motsvarande"). */
export const requiredFunction = ruleKind({
  kind: 'required-function',
  describes: {
    sv: 'Att de som sitter på platser med krav på befattning har den, eller en motsvarande som någon har intygat.',
    en: 'That those who hold seats requiring a function have it, or an equivalent that somebody has attested.',
  },
  params,
  check,
  words: { sv, en },
})
