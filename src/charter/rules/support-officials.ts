import { z } from 'zod'
import { isVacant, type SeatHolding, type SeatRole } from '../../seat/seat.ts'
import { sayCount, sayNumber, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { nouns } from './facts/nouns.ts'
import { isAmong, type PrincipalGroup, sayGroup } from './facts/principals.ts'
import { sayVacant, type Vacancy, vacanciesAmong } from './facts/seats.ts'

interface Asked {
  readonly role: SeatRole
  readonly atLeast: number
  readonly of?: PrincipalGroup
}

function officials({ role, atLeast, of }: Asked, language: Language): string {
  const counted = sayCount(atLeast, language, nouns[language].role[role])
  const from = language === 'sv' ? 'från' : 'from'
  // The word for a municipal official already says where from.
  return of === undefined || role === 'municipalSupportOfficial'
    ? counted
    : `${counted} ${from} ${sayGroup(of, language)}`
}

const sv = {
  asked: (asked: Asked) => `Texten säger minst ${officials(asked, 'sv')}.`,
  filled: ({ filled }: { filled: number }) =>
    filled === 0
      ? 'Ingen är tillsatt.'
      : `${startSentence(sayNumber(filled, 'sv', 'en'))} är ${filled === 1 ? 'tillsatt' : 'tillsatta'}.`,
  noneRegistered: () => 'Registret säger inte om någon har uppgiften.',
  unknown: () => 'Uppgiften finns i registret, men det framgår inte om någon har den.',
  homeUnknown: ({ of }: { of: PrincipalGroup }) =>
    `Det framgår inte om den som har uppgiften kommer från ${sayGroup(of, 'sv')}.`,
  vacant: ({ vacancy }: { vacancy: Vacancy }) => `En uppgift är ${sayVacant(vacancy, 'sv')}.`,
  appoint: ({ of }: { of?: PrincipalGroup }) =>
    `${startSentence(of === undefined ? 'huvudmännen' : sayGroup(of, 'sv'))} utser någon. Den som sköter registret antecknar vem det blev.`,
  register: ({ of }: { of?: PrincipalGroup }) =>
    `${startSentence(of === undefined ? 'huvudmännen' : sayGroup(of, 'sv'))} meddelar vem som har uppgiften, och den som sköter registret antecknar det.`,
}

const en: typeof sv = {
  asked: (asked) => `The text says at least ${officials(asked, 'en')}.`,
  filled: ({ filled }) =>
    filled === 0
      ? 'Nobody is appointed.'
      : `${startSentence(sayNumber(filled, 'en'))} ${filled === 1 ? 'is' : 'are'} appointed.`,
  noneRegistered: () => 'The register does not say whether anybody has the task.',
  unknown: () => 'The task is in the register, but nothing says whether anybody has it.',
  homeUnknown: ({ of }) =>
    `Nothing says whether the one who has the task comes from ${sayGroup(of, 'en')}.`,
  vacant: ({ vacancy }) => `One task is ${sayVacant(vacancy, 'en')}.`,
  appoint: ({ of }) =>
    `${startSentence(of === undefined ? 'the principals' : sayGroup(of, 'en'))} ${of === 'region' ? 'appoints' : 'appoint'} somebody. Whoever looks after the register records who it is.`,
  register: ({ of }) =>
    `${startSentence(of === undefined ? 'the principals' : sayGroup(of, 'en'))} ${of === 'region' ? 'tells' : 'tell'} who has the task, and whoever looks after the register records it.`,
}

const roles = [
  'supportOfficial',
  'leadSupportOfficial',
  'municipalSupportOfficial',
  'supportFunction',
  'matterIntake',
  'groupLead',
  'processLead',
  'programmeCoordinator',
  'programmeOwner',
  'convener',
] as const satisfies readonly SeatRole[]

const params = z.strictObject({
  role: z.enum(roles),
  atLeast: z.int().positive(),
  of: z.enum(['region', 'municipality']).optional(),
})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

/** Whether the one who holds the task comes from the principals that the text names; undefined when nothing says. */
function comesFrom(
  { seat, holder }: SeatHolding,
  of: PrincipalGroup,
  { charter, ground }: Input,
): boolean | undefined {
  const principalId = seat.principalId ?? holder?.appointedBy
  const principal = principalId === undefined ? undefined : ground.principalById(principalId)
  if (principal) return isAmong(principal, of)
  // "Kommunal tjänsteperson" says it in the word, whichever municipality it is.
  if (seat.role === 'municipalSupportOfficial') return of === 'municipality'
  const part = charter.composition.parts.find(({ id }) => id === seat.partId)
  return part?.appointedBy?.kind === 'each' && part.appointedBy.each === of ? true : undefined
}

function check(input: Input): Answer {
  const { params, holdings, ground, day } = input
  const of = params.of === undefined ? {} : { of: params.of }
  const asked: Answer['reasons'][number] = {
    code: 'asked',
    values: { role: params.role, atLeast: params.atLeast, ...of },
  }
  const tasks = holdings()
    .filter(({ seat }) => seat.role === params.role)
    .map((holding) => ({
      holding,
      fits: params.of === undefined ? true : comesFrom(holding, params.of, input),
    }))
    .filter(({ fits }) => fits !== false)
  if (tasks.length === 0) {
    return {
      status: 'cannotTell',
      reasons: [asked, { code: 'noneRegistered' }],
      remedy: { code: 'register', values: of },
    }
  }
  const filled = tasks.filter(({ holding }) => holding.occupancy === 'filled')
  const certain = filled.filter(({ fits }) => fits === true).length
  const unknown = tasks.filter(({ holding }) => holding.occupancy === 'unknown').length
  if (certain >= params.atLeast) {
    return { status: 'met', reasons: [asked, { code: 'filled', values: { filled: certain } }] }
  }
  if (filled.length + unknown >= params.atLeast) {
    const why: Answer['reasons'][number] =
      filled.length >= params.atLeast && params.of !== undefined
        ? { code: 'homeUnknown', values: { of: params.of } }
        : { code: 'unknown' }
    return { status: 'cannotTell', reasons: [asked, why], remedy: { code: 'register', values: of } }
  }
  const vacancies = vacanciesAmong(
    tasks.map(({ holding }) => holding).filter(isVacant),
    ground,
    day,
  )
  return {
    status: 'notMet',
    reasons: [
      asked,
      { code: 'filled', values: { filled: certain } },
      ...vacancies.map((vacancy) => ({ code: 'vacant' as const, values: { vacancy } })),
    ],
    remedy: { code: 'appoint', values: of },
  }
}

/** The officials who support the group are there: one with overall responsibility, one from a municipality (R15, R16). */
export const supportOfficials = ruleKind({
  kind: 'support-officials',
  describes: {
    sv: 'Att gruppen har det tjänstepersonsstöd som texten säger.',
    en: 'That the group has the support officials the text states.',
  },
  params,
  check,
  words: { sv, en },
})
