import type { z } from 'zod'
import type { Body } from '../body/body.ts'
import type { SeatHolding } from '../seat/seat.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import type { Language, Localized } from '../shared/language.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import type { AgreedException, Charter, CharterRule, Interpretation } from './charter.ts'
import type { FindingStatus, Reason } from './finding.ts'
import type { Ground } from './ground.ts'

/** The sentences of a rule kind in one language, each a function of the values it needs. */
export type WordBook = Readonly<Record<string, (values: never) => string>>

/** A sentence to say, named by its code, with exactly the values its words take. */
export type Said<Words extends WordBook> = {
  [Code in keyof Words & string]: Parameters<Words[Code]> extends []
    ? { readonly code: Code; readonly values?: never }
    : { readonly code: Code; readonly values: Parameters<Words[Code]>[0] }
}[keyof Words & string]

/** What a check concludes. Whatever can be mended has a remedy, and the remedy says who can do what. */
export type Outcome<Words extends WordBook> = {
  /** In reading order. */
  readonly reasons: readonly Said<Words>[]
} & (
  | { readonly status: 'met' | 'notChecked'; readonly remedy?: Said<Words> }
  | { readonly status: 'notMet' | 'atRisk' | 'cannotTell'; readonly remedy: Said<Words> }
)

/** What a rule is checked against: its charter, one body, the ground and a day. */
export interface Situation {
  readonly rule: CharterRule
  readonly charter: Charter
  readonly body: Body
  readonly ground: Ground
  readonly day: CalendarDay
  /** The charter's seats in the body on the day and who holds them; worked out once for all rules of a body. */
  readonly holdings: () => readonly SeatHolding[]
  /** The reading somebody has recorded of this rule for this body. */
  readonly interpretation?: Interpretation
  /** What the group has agreed instead; its parameters are already in `params`. */
  readonly exception?: AgreedException
}

/** What a check is given: the situation, and the rule's parameters with any agreed exception already in them. */
export interface CheckInput<Params> extends Situation {
  readonly params: Params
}

/** Something that a rule's parameters point to, so that a charter file that points nowhere is found at once. */
export interface Reference {
  /** The parameter it stands in. */
  readonly param: string
  readonly to: 'body' | 'principal' | 'bodyOrPrincipal' | 'part'
  readonly id: string
}

/** A rule kind as its file declares it. */
export interface DeclaredRuleKind<Params, Words extends WordBook> {
  /** The name in open data and in the program: `meetings-per-year`. */
  readonly kind: string
  /** What it checks, in a sentence for the guide and for editors. */
  readonly describes: Localized
  /** It asks for what a group does (meetings, reports) or who sits in it, and so waits while nobody has decided what follows a mandate period. */
  readonly restsBetweenTerms?: boolean
  /** The parameters as written in a charter file. */
  readonly params: z.ZodType<Params>
  /** What the parameters point to; left out when they point to nothing. */
  readonly refersTo?: (params: Params) => readonly Reference[]
  /** Pure: the same charter, ground and day always give the same outcome. */
  readonly check: (input: CheckInput<Params>) => Outcome<Words>
  readonly words: Readonly<Record<Language, Words>>
}

/** A rule whose parameters are read, ready to be checked in any situation. */
export interface ReadyRule {
  /** Whether it waits while nobody has decided what follows a mandate period. */
  readonly restsBetweenTerms: boolean
  readonly check: (situation: Situation) => {
    readonly status: FindingStatus
    readonly reasons: readonly Reason[]
    readonly remedy?: Reason
  }
  readonly references: readonly Reference[]
}

/**
 * Regelslag. A kind of rule: which parameters it takes, how it is checked, and the words for what it finds.
 * One file, one test; docs/guides/add-a-rule-kind.md tells how.
 */
export interface RuleKind {
  readonly kind: string
  readonly describes: Localized
  /** The parameters as written in a charter file; for checks of files and for editors' completion. */
  readonly params: z.ZodType
  /** Reads a rule's parameters once, for all the days and bodies it is then checked for. */
  readonly read: (params: unknown) => Result<ReadyRule, z.ZodError>
  /** A reason of this kind as a sentence; undefined when the kind has no such sentence. */
  readonly tell: (reason: Reason, language: Language) => string | undefined
  /** The codes of its sentences. */
  readonly codes: readonly string[]
}

/** A sentence as data, its words held to their values by their type. */
function reasonOf({ code, values }: { code: string; values?: unknown }): Reason {
  // Said<Words> has made sure that the values are those of the code; a sentence without values has none.
  return { code, values: (values ?? {}) as Reason['values'] }
}

/** Says a reason with a word book, whose words take just the values that their checks give (Said). */
export function sayReason(words: WordBook, { code, values }: Reason): string | undefined {
  // A word book is looked up by code only here; the values were held to the words when the reason was made.
  const word = Object.hasOwn(words, code)
    ? (words[code] as ((values: Reason['values']) => string) | undefined)
    : undefined
  return word?.(values)
}

/** Declares a rule kind; the compiler sees that every sentence exists in both languages and gets its values. */
export function ruleKind<Params, Words extends WordBook>(
  declared: DeclaredRuleKind<Params, Words>,
): RuleKind {
  const { kind, describes, params, check, words, refersTo, restsBetweenTerms = false } = declared
  return {
    kind,
    describes,
    params,
    codes: Object.keys(words.sv),
    tell: (reason, language) => sayReason(words[language], reason),
    read: (written) => {
      const read = params.safeParse(written)
      if (!read.success) return refuse(read.error)
      return accept({
        restsBetweenTerms,
        references: refersTo?.(read.data) ?? [],
        check: (situation) => {
          const { status, reasons, remedy } = check({ ...situation, params: read.data })
          return {
            status,
            reasons: reasons.map(reasonOf),
            ...(remedy && { remedy: reasonOf(remedy) }),
          }
        },
      })
    },
  }
}
