import { z } from 'zod'
import { sayList, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { type Decider, deciderOf, sayDecider } from './facts/decider.ts'

const outcome = z.enum([
  'information',
  'view',
  'proposal',
  'recommendation',
  'analysisRequest',
  'workingGroup',
  'priority',
  'appointment',
  'decision',
])

type MatterOutcome = z.output<typeof outcome>

const outcomeWords: Readonly<Record<Language, Readonly<Record<MatterOutcome, string>>>> = {
  sv: {
    information: 'information',
    view: 'en synpunkt',
    proposal: 'ett förslag',
    recommendation: 'en rekommendation',
    analysisRequest: 'en begäran om utredning',
    workingGroup: 'en arbetsgrupp',
    priority: 'en prioritering',
    appointment: 'att någon utses',
    decision: 'ett beslut',
  },
  en: {
    information: 'information',
    view: 'a view',
    proposal: 'a proposal',
    recommendation: 'a recommendation',
    analysisRequest: 'a request for analysis',
    workingGroup: 'a working group',
    priority: 'a priority',
    appointment: 'an appointment',
    decision: 'a decision',
  },
}

interface Outcomes {
  readonly outcomes: readonly MatterOutcome[]
}

const list = (outcomes: readonly MatterOutcome[], language: Language) =>
  sayList(
    outcomes.map((one) => outcomeWords[language][one]),
    language,
  )

const sv = {
  mayLeadTo: ({ outcomes }: Outcomes) => `Gruppens arbete kan leda till: ${list(outcomes, 'sv')}.`,
  eachDecides: () => 'Beslut fattas av varje huvudman för sig, inte av gruppen.',
  formDecides: () => 'Gruppens form i lagen gör att den kan besluta.',
  cannotDecide: () =>
    'Texten säger att gruppen beslutar. Men gruppen är en informell samverkan, och en sådan kan inte besluta åt en huvudman. Det framgår inte hur texten ska förstås.',
  clarify: (decider: Decider) =>
    `${startSentence(sayDecider(decider, 'sv'))} säger vad gruppen får besluta om, och på vems uppdrag. Gruppens stöd för in det.`,
}

const en: typeof sv = {
  mayLeadTo: ({ outcomes }) => `The group’s work may lead to: ${list(outcomes, 'en')}.`,
  eachDecides: () => 'Decisions are made by each principal for itself, not by the group.',
  formDecides: () => 'The group’s form in law lets it decide.',
  cannotDecide: () =>
    'The text says that the group decides. But the group is an informal collaboration, and such a group cannot decide for a principal. Nothing says how the text is to be understood.',
  clarify: (decider) =>
    `${startSentence(sayDecider(decider, 'en'))} says what the group may decide, and on whose behalf. The group’s support official enters it.`,
}

const params = z.strictObject({ outcomes: z.array(outcome).min(1) })

type Input = CheckInput<z.output<typeof params>>

function check(input: Input): Outcome<typeof sv> {
  const { params, charter } = input
  const { outcomes } = params
  const mayLeadTo = { code: 'mayLeadTo', values: { outcomes } } as const
  if (!outcomes.includes('decision')) {
    return { status: 'met', reasons: [mayLeadTo, { code: 'eachDecides' }] }
  }
  if (charter.legalForm !== 'informalCollaboration') {
    return { status: 'met', reasons: [mayLeadTo, { code: 'formDecides' }] }
  }
  return {
    status: 'cannotTell',
    reasons: [mayLeadTo, { code: 'cannotDecide' }],
    remedy: { code: 'clarify', values: deciderOf(input) },
  }
}

/** What the group's work may lead to. An informal group has no power over its members (R13, domain B1). */
export const allowedOutcomes = ruleKind({
  kind: 'allowed-outcomes',
  describes: {
    sv: 'Vad gruppens arbete kan leda till, och att en informell grupp inte sägs besluta åt huvudmännen.',
    en: 'What the group’s work may lead to, and that an informal group is not said to decide for the principals.',
  },
  params,
  check,
  words: { sv, en },
})
