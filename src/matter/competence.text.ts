import type { Handling } from '../charter/rules/handles-matters.ts'
import { sayList, sayText } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import type { Competence, Routing } from './competence.ts'
import type { MatterKind } from './matter.ts'

interface Words {
  readonly as: Readonly<Record<Handling, string>>
  readonly decidedAfterDispute: (who: string) => string
  readonly decidedAfter: (who: string) => string
  readonly noneAndAsk: (who: string) => string
  readonly none: string
}

const sv: Words = {
  as: { prepares: 'bereder', decides: 'tar ställning', receives: 'tar emot' },
  decidedAfterDispute: (who) => `beslut om ansvar fattas av ${who}`,
  decidedAfter: (who) => `${who} tar ställning`,
  noneAndAsk: (who) =>
    `Ingen uppdragsbeskrivning säger vem som tar hand om ett sådant ärende. Fråga ${who}.`,
  none: 'Ingen uppdragsbeskrivning säger vem som tar hand om ett sådant ärende. Fråga den som sköter registret.',
}

const en: Words = {
  as: { prepares: 'prepares', decides: 'takes a position', receives: 'receives' },
  decidedAfterDispute: (who) => `${who} decides on the responsibility`,
  decidedAfter: (who) => `${who} takes a position`,
  noneAndAsk: (who) => `No terms of reference say who handles such a matter. Ask ${who}.`,
  none: 'No terms of reference say who handles such a matter. Ask whoever looks after the register.',
}

const words: Readonly<Record<Language, Words>> = { sv, en }

/** What a body may do with a matter: `bereder; beslut om ansvar fattas av Chefsforum`. */
export function sayCompetence(
  { as, decidedBy }: Competence,
  kind: MatterKind,
  language: Language,
): string {
  const { as: does, decidedAfter, decidedAfterDispute } = words[language]
  if (decidedBy.length === 0) return does[as]
  const who = sayList(
    decidedBy.map((name) => sayText(name, language)),
    language,
  )
  return `${does[as]}; ${kind === 'interpretationDispute' ? decidedAfterDispute(who) : decidedAfter(who)}`
}

/** That no charter says who handles such a matter, and whom to ask; undefined when one does. */
export function sayNoBody(routing: Routing, language: Language): string | undefined {
  if (routing.found) return undefined
  const { none, noneAndAsk } = words[language]
  const [first] = routing.ask
  return first ? noneAndAsk(sayText(first.name, language)) : none
}
