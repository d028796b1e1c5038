import { z } from 'zod'
import { statusOfBody } from '../../body/body.ts'
import { sayList, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { type Decider, deciderOf, sayDecider } from './facts/decider.ts'

const kind = z.enum([
  'question',
  'interpretationDispute',
  'focusAssignment',
  'analysisRequest',
  'jointDocumentProposal',
  'information',
])

/** What the group does with a matter: prepares it, takes a position on it, or receives it. */
const handling = z.enum(['prepares', 'decides', 'receives'])

export type Handling = z.output<typeof handling>

type HandledKind = z.output<typeof kind>

const params = z.strictObject({
  kinds: z.array(kind).min(1),
  as: handling,
  /** Only matters in these sectors; in all when left out. */
  sectors: z.array(z.string().min(1)).min(1).optional(),
})

/** What a charter says of which matters its group handles, and how. */
export type HandledMatters = z.output<typeof params>

/** Reads what a rule of this kind says; undefined for a rule of another kind, or one that cannot be read. */
export function handledMatters(rule: {
  readonly kind: string
  readonly params: unknown
}): HandledMatters | undefined {
  if (rule.kind !== 'handles-matters') return undefined
  const read = params.safeParse(rule.params)
  return read.success ? read.data : undefined
}

const kindWords: Readonly<Record<Language, Readonly<Record<HandledKind, string>>>> = {
  sv: {
    question: 'frågor',
    interpretationDispute: 'oenighet om ansvar',
    focusAssignment: 'fokusuppdrag',
    analysisRequest: 'begäran om utredning',
    jointDocumentProposal: 'förslag till gemensamma dokument',
    information: 'information',
  },
  en: {
    question: 'questions',
    interpretationDispute: 'disagreements on responsibility',
    focusAssignment: 'focus assignments',
    analysisRequest: 'requests for analysis',
    jointDocumentProposal: 'proposals for joint documents',
    information: 'information',
  },
}

interface Handled {
  readonly kinds: readonly HandledKind[]
}

const list = (kinds: readonly HandledKind[], language: Language) =>
  sayList(
    kinds.map((one) => kindWords[language][one]),
    language,
  )

const sv = {
  prepares: ({ kinds }: Handled) => `Gruppen bereder: ${list(kinds, 'sv')}.`,
  decides: ({ kinds }: Handled) => `Gruppen tar ställning till: ${list(kinds, 'sv')}.`,
  receives: ({ kinds }: Handled) => `Gruppen tar emot: ${list(kinds, 'sv')}.`,
  notAtWork: () => 'Men gruppen finns inte den här dagen, så ingen tar hand om sådana ärenden.',
  nameAnother: (decider: Decider) =>
    `${startSentence(sayDecider(decider, 'sv'))} säger vem som ska ta hand om dem i stället. Gruppens stöd för in det.`,
}

const en: typeof sv = {
  prepares: ({ kinds }) => `The group prepares: ${list(kinds, 'en')}.`,
  decides: ({ kinds }) => `The group takes a position on: ${list(kinds, 'en')}.`,
  receives: ({ kinds }) => `The group receives: ${list(kinds, 'en')}.`,
  notAtWork: () => 'But the group does not exist on this day, so nobody handles such matters.',
  nameAnother: (decider) =>
    `${startSentence(sayDecider(decider, 'en'))} says who is to handle them instead. The group’s support official enters it.`,
}

function check(input: CheckInput<HandledMatters>): Outcome<typeof sv> {
  const { params, body, day } = input
  const says = { code: params.as, values: { kinds: params.kinds } } as const
  if (statusOfBody(body, day) === 'active') return { status: 'met', reasons: [says] }
  return {
    status: 'notMet',
    reasons: [says, { code: 'notAtWork' }],
    remedy: { code: 'nameAnother', values: deciderOf(input) },
  }
}

/** Which matters the group handles, and how: what forwarding by competence rests on (R10, R13, R14, R24). */
export const handlesMatters = ruleKind({
  kind: 'handles-matters',
  describes: {
    sv: 'Vilka ärenden gruppen tar hand om, och om den bereder dem, tar ställning till dem eller tar emot dem.',
    en: 'Which matters the group handles, and whether it prepares them, takes a position on them or receives them.',
  },
  params,
  check,
  words: { sv, en },
})
