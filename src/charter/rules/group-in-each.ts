import { z } from 'zod'
import { statusOfBody } from '../../body/body.ts'
import type { Division } from '../../principal/principal.ts'
import { sayCount, sayList, sayNumber, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { holdsOn } from '../../shared/period.ts'
import { idValue } from '../../shared/zod-values.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { nouns } from './facts/nouns.ts'
import { principalsOn } from './facts/principals.ts'

type Each = 'municipality' | 'subRegion' | 'principal'

interface Areas {
  readonly each: Each
  readonly areas: number
}

const areaCount = ({ each, areas }: Areas, language: Language) =>
  sayCount(areas, language, nouns[language][each])

const sv = {
  asked: ({ each }: { each: Each }) => `Det ska finnas en grupp i varje ${nouns.sv[each].one}.`,
  areas: (areas: Areas) => `Det finns ${areaCount(areas, 'sv')}.`,
  areasStated: (areas: Areas) => `Källan säger att det finns ${areaCount(areas, 'sv')}.`,
  areasNamed: ({ names }: { names: readonly string[] }) =>
    names.length === 0 ? 'Den namnger ingen av dem.' : `Den namnger ${sayList(names, 'sv')}.`,
  areasUnknown: ({ each }: { each: Each }) =>
    `Registret säger inte hur många ${nouns.sv[each].many} det finns.`,
  noneRegistered: () => 'Ingen av grupperna är registrerad för sig, så det går inte att räkna dem.',
  someRegistered: ({ groups, areas }: { groups: number; areas: number }) =>
    `${startSentence(sayNumber(groups, 'sv', 'en'))} av ${sayNumber(areas, 'sv', 'en')} grupper är ${groups === 1 ? 'registrerad' : 'registrerade'}.`,
  allRegistered: ({ groups }: { groups: number }) =>
    `${startSentence(sayCount(groups, 'sv', nouns.sv.group))} är ${groups === 1 ? 'registrerad' : 'registrerade'}, så alla områden har en.`,
  unknownBody: () => 'Gruppen som texten talar om finns inte i registret.',
  registerGroups: ({ each }: { each: Each }) =>
    `Den som samordnar grupperna tar reda på vilka som finns i varje ${nouns.sv[each].one}, och den som sköter registret för in dem.`,
  setUp: ({ each }: { each: Each }) =>
    `De huvudmän som saknar en grupp i sin ${nouns.sv[each].one} startar en, eller meddelar den som sköter registret att den finns.`,
  registerAreas: () => 'Den som sköter registret för in områdena.',
}

const en: typeof sv = {
  asked: ({ each }) => `The text asks for a group in each ${nouns.en[each].one}.`,
  areas: (areas) => `There ${areas.areas === 1 ? 'is' : 'are'} ${areaCount(areas, 'en')}.`,
  areasStated: (areas) =>
    `The source says that there ${areas.areas === 1 ? 'is' : 'are'} ${areaCount(areas, 'en')}.`,
  areasNamed: ({ names }) =>
    names.length === 0 ? 'It names none of them.' : `It names ${sayList(names, 'en')}.`,
  areasUnknown: ({ each }) =>
    `The register does not say how many ${nouns.en[each].many} there are.`,
  noneRegistered: () => 'None of the groups is registered one by one, so they cannot be counted.',
  someRegistered: ({ groups, areas }) =>
    `${startSentence(sayNumber(groups, 'en'))} of ${sayNumber(areas, 'en')} groups ${groups === 1 ? 'is' : 'are'} registered.`,
  allRegistered: ({ groups }) =>
    `${startSentence(sayCount(groups, 'en', nouns.en.group))} ${groups === 1 ? 'is' : 'are'} registered, so every area has one.`,
  unknownBody: () => 'The group that the text speaks of is not in the register.',
  registerGroups: ({ each }) =>
    `Whoever coordinates the groups finds out which exist in each ${nouns.en[each].one}, and whoever looks after the register enters them.`,
  setUp: ({ each }) =>
    `The principals that have no group in their ${nouns.en[each].one} start one, or tell whoever looks after the register that it exists.`,
  registerAreas: () => 'Whoever looks after the register enters the areas.',
}

const params = z.strictObject({
  each: z.enum(['municipality', 'subRegion', 'principal']),
  body: idValue,
})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

/** How many areas there are, and how that is known. Undefined when nothing says. */
function areasOn({
  params,
  ground,
  day,
}: Input): { readonly areas: number; readonly told: Answer['reasons'] } | undefined {
  const { each } = params
  if (each !== 'subRegion') {
    const areas = principalsOn(ground.principals, each, day).length
    return areas === 0 ? undefined : { areas, told: [{ code: 'areas', values: { each, areas } }] }
  }
  const division: Division | undefined = ground.divisions.find(
    ({ level, period }) => level === 'subRegional' && holdsOn(period, day),
  )
  if (division === undefined) return undefined
  const names = division.areas.map(({ name }) => name)
  const { statedCount } = division
  if (statedCount === undefined || statedCount === names.length) {
    const areas = names.length
    return areas === 0 ? undefined : { areas, told: [{ code: 'areas', values: { each, areas } }] }
  }
  return {
    areas: statedCount,
    told: [
      { code: 'areasStated', values: { each, areas: statedCount } },
      { code: 'areasNamed', values: { names } },
    ],
  }
}

function check(input: Input): Answer {
  const { params, ground, day } = input
  const { each } = params
  const asked: Answer['reasons'][number] = { code: 'asked', values: { each } }
  if (ground.bodyById(params.body) === undefined) {
    return {
      status: 'cannotTell',
      reasons: [asked, { code: 'unknownBody' }],
      remedy: { code: 'registerGroups', values: { each } },
    }
  }
  const known = areasOn(input)
  if (known === undefined) {
    return {
      status: 'cannotTell',
      reasons: [asked, { code: 'areasUnknown', values: { each } }],
      remedy: { code: 'registerAreas' },
    }
  }
  const { areas, told } = known
  // The body stands for all the groups; those registered one by one say that they are part of it.
  const groups = new Set(
    ground
      .relationsTo(params.body)
      .filter(({ verb, period }) => verb === 'isPartOf' && holdsOn(period, day))
      .flatMap(({ from }) => {
        const group = from.kind === 'body' ? ground.bodyById(from.bodyId) : undefined
        return group && statusOfBody(group, day) === 'active' ? [group.id] : []
      }),
  ).size
  if (groups >= areas) {
    return {
      status: 'met',
      reasons: [asked, ...told, { code: 'allRegistered', values: { groups } }],
    }
  }
  if (groups === 0) {
    return {
      status: 'cannotTell',
      reasons: [asked, ...told, { code: 'noneRegistered' }],
      remedy: { code: 'registerGroups', values: { each } },
    }
  }
  return {
    status: 'notMet',
    reasons: [asked, ...told, { code: 'someRegistered', values: { groups, areas } }],
    remedy: { code: 'setUp', values: { each } },
  }
}

/** There is a group in every area: each municipality, or each of the six sub-regions (R31). */
export const groupInEach = ruleKind({
  kind: 'group-in-each',
  describes: {
    sv: 'Att det finns en grupp i varje kommun eller delregion.',
    en: 'That there is a group in each municipality or sub-region.',
  },
  params,
  refersTo: ({ body }) => [{ param: 'body', to: 'body', id: body }],
  check,
  words: { sv, en },
})
