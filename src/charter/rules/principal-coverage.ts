import { z } from 'zod'
import { sayList, sayNumber, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { principalName } from './facts/names.ts'
import {
  nounFor,
  type PrincipalGroup,
  principalGroupValue,
  principalsOn,
  sayGroup,
  sayGroupCount,
  shortNames,
} from './facts/principals.ts'
import { inBody } from './facts/seats.ts'

interface Names {
  readonly names: readonly string[]
}

interface Spoken extends Names {
  readonly by: readonly string[]
}

function covered(
  { seated, all, group }: { seated: number; all: number; group: PrincipalGroup },
  language: Language,
): string {
  const of = language === 'sv' ? 'av' : 'of'
  return startSentence(
    `${sayNumber(seated, language, 'en')} ${of} ${sayGroupCount(all, group, language)}`,
  )
}

const sv = {
  noPrincipals: ({ group }: { group: PrincipalGroup }) =>
    `Det finns inga uppgifter om ${sayGroup(group, 'sv')} i registret.`,
  noSeats: () => 'Inga platser i gruppen är registrerade med vems de är.',
  allSeated: ({ names, group }: Names & { group: PrincipalGroup }) =>
    names.length === 1
      ? `${names[0]} har en plats i gruppen.`
      : `Alla ${sayGroupCount(names.length, group, 'sv')} har en plats i gruppen.`,
  someSeated: ({ names, all, group }: Names & { all: number; group: PrincipalGroup }) =>
    names.length === 0
      ? `Ingen ${nounFor(group, 'sv').one} har en egen plats i gruppen.`
      : `${covered({ seated: names.length, all, group }, 'sv')} har en plats i gruppen: ${sayList(names, 'sv')}.`,
  spokenFor: ({ names, by }: Spoken) =>
    `${sayList(names, 'sv')} har ingen egen plats men företräds av ${by.length > 0 ? sayList(by, 'sv') : 'någon annan i gruppen'}.`,
  uncovered: ({ names }: Names) =>
    `${sayList(names, 'sv')} har ingen plats i gruppen, och det framgår inte vem som talar för ${names.length === 1 ? 'den' : 'dem'}.`,
  askWhoSpeaks: () =>
    'Gruppens stöd frågar gruppen vem som talar för dem som saknar plats, och antecknar svaret.',
  registerSeats: () => 'Gruppens stöd antecknar vilken huvudman varje plats hör till.',
  registerPrincipals: () => 'Den som sköter registret för in huvudmännen.',
}

const en: typeof sv = {
  noPrincipals: ({ group }) => `The register has nothing about ${sayGroup(group, 'en')}.`,
  noSeats: () => 'No seats in the group are registered with whose they are.',
  allSeated: ({ names, group }) =>
    names.length === 1
      ? `${names[0]} has a seat in the group.`
      : `All ${sayGroupCount(names.length, group, 'en')} have a seat in the group.`,
  someSeated: ({ names, all, group }) =>
    names.length === 0
      ? `No ${nounFor(group, 'en').one} has a seat of its own in the group.`
      : `${covered({ seated: names.length, all, group }, 'en')} ${names.length === 1 ? 'has' : 'have'} a seat in the group: ${sayList(names, 'en')}.`,
  spokenFor: ({ names, by }) =>
    `${sayList(names, 'en')} ${names.length === 1 ? 'has' : 'have'} no seat of ${names.length === 1 ? 'its' : 'their'} own but ${names.length === 1 ? 'is' : 'are'} represented by ${by.length > 0 ? sayList(by, 'en') : 'somebody else in the group'}.`,
  uncovered: ({ names }) =>
    `${sayList(names, 'en')} ${names.length === 1 ? 'has' : 'have'} no seat in the group, and nothing says who speaks for ${names.length === 1 ? 'it' : 'them'}.`,
  askWhoSpeaks: () =>
    'The group’s support official asks the group who speaks for those without a seat, and records the answer.',
  registerSeats: () => 'The group’s support official records which principal each seat belongs to.',
  registerPrincipals: () => 'Whoever looks after the register enters the principals.',
}

const params = z.strictObject({ principals: principalGroupValue })

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function check({ params, holdings, ground, day }: Input): Answer {
  const group = params.principals
  const principals = principalsOn(ground.principals, group, day)
  if (principals.length === 0) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'noPrincipals', values: { group } }],
      remedy: { code: 'registerPrincipals' },
    }
  }
  const seats = inBody(holdings()).map(({ seat }) => seat)
  const owners = new Set(seats.flatMap(({ principalId }) => principalId ?? []))
  if (owners.size === 0) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'noSeats' }],
      remedy: { code: 'registerSeats' },
    }
  }
  const speaking = seats.filter(({ represents }) => represents !== undefined)
  const spoken = new Set(speaking.flatMap(({ represents }) => represents ?? []))
  const seated = principals.filter(({ id }) => owners.has(id))
  const spokenFor = principals.filter(({ id }) => !owners.has(id) && spoken.has(id))
  const uncovered = principals.filter(({ id }) => !owners.has(id) && !spoken.has(id))
  const by = speaking
    .filter(({ represents }) => spokenFor.some(({ id }) => represents?.includes(id) === true))
    .flatMap(({ principalId }) =>
      principalId === undefined ? [] : [principalName(ground, principalId, day)],
    )
  const reasons: Answer['reasons'] = [
    seated.length === principals.length
      ? { code: 'allSeated', values: { names: shortNames(seated, day), group } }
      : {
          code: 'someSeated',
          values: { names: shortNames(seated, day), all: principals.length, group },
        },
    ...(spokenFor.length > 0
      ? [
          {
            code: 'spokenFor' as const,
            values: { names: shortNames(spokenFor, day), by: [...new Set(by)] },
          },
        ]
      : []),
    ...(uncovered.length > 0
      ? [{ code: 'uncovered' as const, values: { names: shortNames(uncovered, day) } }]
      : []),
  ]
  return uncovered.length === 0
    ? { status: 'met', reasons }
    : { status: 'cannotTell', reasons, remedy: { code: 'askWhoSpeaks' } }
}

/** Which principals have no seat, by name, and whether anybody is said to speak for them (domain A3.3). */
export const principalCoverage = ruleKind({
  kind: 'principal-coverage',
  describes: {
    sv: 'Vilka huvudmän som har en plats i gruppen, vilka som saknar, och vem som talar för dem.',
    en: 'Which principals have a seat in the group, which have none, and who speaks for them.',
  },
  params,
  check,
  words: { sv, en },
})
