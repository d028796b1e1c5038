import type { RegisterTableName } from './register.table.ts'

/** What is known of why an import was refused. */
export interface RefusalDetails {
  /** The name of the rule, as in the database. */
  readonly rule: string
  readonly table?: RegisterTableName
  /** The rows in the import that break it. */
  readonly rows: readonly string[]
  /** What they have in common: the seat that two would hold, or the id that does not exist. */
  readonly about: readonly string[]
}

type Sentence = (rows: string, about: string) => string

/** One of each kind of row, as it is called in a sentence. */
type Things = Readonly<Record<RegisterTableName, string>>

const thingsInSwedish: Things = {
  collaboration: 'samverkan',
  source_document: 'källa',
  principal: 'huvudman',
  principal_name: 'huvudmannanamn',
  division: 'områdesindelning',
  area: 'område',
  area_principal: 'huvudman i område',
  body: 'organ',
  body_name: 'organnamn',
  body_address: 'adress',
  body_source: 'källhänvisning för organ',
  relation: 'relation',
  charter: 'uppdragsbeskrivning',
  charter_body: 'organ i uppdragsbeskrivning',
  charter_rule: 'regel',
  charter_rule_body: 'organ för regel',
  statement: 'syfte eller uppgift',
  statement_body: 'organ för syfte eller uppgift',
  composition_part: 'del av sammansättning',
  interpretation: 'tolkning',
  agreed_exception: 'överenskommet undantag',
  attestation: 'intyg',
  seat: 'plats',
  person: 'person',
  mandate: 'förordnande',
  meeting_fact: 'möte',
  delivery_fact: 'lämnad handling',
  announcement: 'viktig information',
}

const thingsInEnglish: Things = {
  collaboration: 'collaboration',
  source_document: 'source',
  principal: 'principal',
  principal_name: 'principal name',
  division: 'division',
  area: 'area',
  area_principal: 'principal in area',
  body: 'body',
  body_name: 'body name',
  body_address: 'address',
  body_source: 'source of body',
  relation: 'relation',
  charter: 'charter',
  charter_body: 'body in charter',
  charter_rule: 'rule',
  charter_rule_body: 'body of rule',
  statement: 'purpose or task',
  statement_body: 'body of purpose or task',
  composition_part: 'part of composition',
  interpretation: 'interpretation',
  agreed_exception: 'agreed exception',
  attestation: 'attestation',
  seat: 'seat',
  person: 'person',
  mandate: 'mandate',
  meeting_fact: 'meeting',
  delivery_fact: 'delivery',
  announcement: 'announcement',
}

const sentencesInSwedish = {
  only_once: (rows) => `${rows} finns två gånger. Varje id och varje adress får finnas en gång`,
  is_for_somebody: (rows) => `${rows} sägs gälla bara vissa organ, men nämner inget`,
  mandate_one_holder_at_a_time: (rows, about) =>
    `platsen ${about} skulle ha två ledamöter samma dag: ${rows}. Avsluta det ena förordnandet innan det andra börjar`,
  mandate_one_deputy_at_a_time: (rows, about) =>
    `platsen ${about} skulle ha två ersättare samma dag: ${rows}. Avsluta det ena förordnandet innan det andra börjar`,
  principal_one_name_at_a_time: (_, about) =>
    `huvudmannen ${about} skulle ha två namn samma dag. Låt det ena namnet sluta innan nästa börjar, med exakta dagar om bytet skedde under ett år`,
  body_one_name_at_a_time: (_, about) =>
    `organet ${about} skulle ha två namn samma dag. Låt det ena namnet sluta innan nästa börjar, med exakta dagar om bytet skedde under ett år`,
  body_one_current_address: (rows) => `ett organ skulle ha två nuvarande adresser: ${rows}`,
  interpretation_one_reading_a_day: (rows) =>
    `samma regel tolkas två gånger samma dag för samma organ: ${rows}`,
  agreed_exception_one_at_a_time: (rows) =>
    `två undantag från samma regel skulle gälla samtidigt för samma organ: ${rows}`,
  ends_after_it_begins: (rows) => `${rows} slutar innan den börjar`,
  unknown_reference: (rows, about) => `${rows} hänvisar till ${about}, som inte finns där den ska`,
  unknown_choice: (rows) => `${rows} har ett val som registret inte känner till`,
  other: (rows) => `${rows} går inte att spara som det står`,
} as const satisfies Record<string, Sentence>

const sentencesInEnglish: Record<keyof typeof sentencesInSwedish, Sentence> = {
  only_once: (rows) => `${rows} occurs twice. Every id and every address may occur once`,
  is_for_somebody: (rows) => `${rows} is said to be only for some bodies, but names none`,
  mandate_one_holder_at_a_time: (rows, about) =>
    `the seat ${about} would have two members on the same day: ${rows}. End the one mandate before the other begins`,
  mandate_one_deputy_at_a_time: (rows, about) =>
    `the seat ${about} would have two deputies on the same day: ${rows}. End the one mandate before the other begins`,
  principal_one_name_at_a_time: (_, about) =>
    `the principal ${about} would have two names on the same day. Let the one name end before the next begins, with exact days if it changed within a year`,
  body_one_name_at_a_time: (_, about) =>
    `the body ${about} would have two names on the same day. Let the one name end before the next begins, with exact days if it changed within a year`,
  body_one_current_address: (rows) => `a body would have two current addresses: ${rows}`,
  interpretation_one_reading_a_day: (rows) =>
    `the same rule is interpreted twice on the same day for the same body: ${rows}`,
  agreed_exception_one_at_a_time: (rows) =>
    `two exceptions from the same rule would hold at the same time for the same body: ${rows}`,
  ends_after_it_begins: (rows) => `${rows} ends before it begins`,
  unknown_reference: (rows, about) => `${rows} refers to ${about}, which is not where it should be`,
  unknown_choice: (rows) => `${rows} has a choice that the register does not know`,
  other: (rows) => `${rows} cannot be stored as it stands`,
}

function sentenceFor(rule: string, about: readonly string[]): keyof typeof sentencesInSwedish {
  if (isSentence(rule)) return rule
  if (rule.endsWith('_ends_after_it_begins')) return 'ends_after_it_begins'
  if (rule.endsWith('_is_known')) return 'unknown_choice'
  return about.length > 0 ? 'unknown_reference' : 'other'
}

function isSentence(rule: string): rule is keyof typeof sentencesInSwedish {
  return Object.hasOwn(sentencesInSwedish, rule)
}

/** What is quoted, between the marks of the language. */
type Quote = (text: string) => string
const quoteInSwedish: Quote = (text) => `”${text}”`
const quoteInEnglish: Quote = (text) => `“${text}”`

function listed(
  thing: string,
  rows: readonly string[],
  quote: Quote,
  more: (count: number) => string,
): string {
  const shown = rows.slice(0, 5).map((row) => `${thing} ${quote(row)}`)
  const left = rows.length - shown.length
  return shown.length === 0 ? thing : [...shown, ...(left > 0 ? [more(left)] : [])].join(', ')
}

/** Why an import was refused, as a whole message. */
export const refusalText = {
  sv: ({ rule, table, rows, about }: RefusalDetails): string => {
    const thing = table === undefined ? 'något i importen' : thingsInSwedish[table]
    const named = listed(thing, rows, quoteInSwedish, (count) => `och ${count} till`)
    const why = sentencesInSwedish[sentenceFor(rule, about)](
      named,
      quoteInSwedish(about.join(' / ')),
    )
    return `Importen är inte gjord och inget är ändrat: ${why}. (Regel: ${rule})`
  },
  en: ({ rule, table, rows, about }: RefusalDetails): string => {
    const thing = table === undefined ? 'something in the import' : thingsInEnglish[table]
    const named = listed(thing, rows, quoteInEnglish, (count) => `and ${count} more`)
    const why = sentencesInEnglish[sentenceFor(rule, about)](
      named,
      quoteInEnglish(about.join(' / ')),
    )
    return `The import is not made and nothing is changed: ${why}. (Rule: ${rule})`
  },
}
