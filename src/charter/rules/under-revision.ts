import { z } from 'zod'
import { asSentence, sayPartialDate, sayText, startSentence } from '../../shared/format.ts'
import type { Localized } from '../../shared/language.ts'
import type { PartialDate } from '../../shared/partial-date.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { type Decider, deciderOf, sayDecider } from './facts/decider.ts'

const sv = {
  notUnder: () => 'Texten är inte under revidering.',
  under: ({ about }: { about: Localized }) =>
    `Under revidering: ${asSentence(sayText(about, 'sv'))}`,
  since: ({ since }: { since: PartialDate }) =>
    `Det har den varit sedan ${sayPartialDate(since, 'sv')}.`,
  sinceNotStated: () => 'Källan säger inte sedan när, och inte när den nya texten kommer.',
  publish: (decider: Decider) =>
    `${startSentence(sayDecider(decider, 'sv'))} meddelar när den nya är klar. Gruppens stöd för in den.`,
}

const en: typeof sv = {
  notUnder: () => 'The text is not under revision.',
  under: ({ about }) => `Under revision: ${asSentence(sayText(about, 'en'))}`,
  since: ({ since }) => `It has been so since ${sayPartialDate(since, 'en')}.`,
  sinceNotStated: () => 'The source does not say since when, nor when the new text is to come.',
  publish: (decider) =>
    `${startSentence(sayDecider(decider, 'en'))} tells when the new one is ready. The group’s support official enters it.`,
}

const params = z.strictObject({})

function check(input: CheckInput<z.output<typeof params>>): Outcome<typeof sv> {
  const { underRevision } = input.charter
  if (underRevision === undefined) return { status: 'met', reasons: [{ code: 'notUnder' }] }
  const { about, since } = underRevision
  return {
    status: 'atRisk',
    reasons: [
      { code: 'under', values: { about } },
      since === undefined ? { code: 'sinceNotStated' } : { code: 'since', values: { since } },
    ],
    remedy: { code: 'publish', values: deciderOf(input) },
  }
}

/** The text, or a part of it, is said to be under revision (domain A8). */
export const underRevision = ruleKind({
  kind: 'under-revision',
  describes: {
    sv: 'Om texten är under revidering, och sedan när.',
    en: 'Whether the text is under revision, and since when.',
  },
  params,
  check,
  words: { sv, en },
})
