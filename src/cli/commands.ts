import type { CalendarDay } from '../shared/calendar-day.ts'

/** What is written after an option: an address, a name, a number. */
export type ValueOption =
  | 'mail'
  | 'provider'
  | 'subject'
  | 'account'
  | 'issuer'
  | 'clientId'
  | 'secret'
  | 'clientAuth'
  | 'principal'
  | 'name'
  | 'englishName'
  | 'discovery'
  | 'acr'
  | 'level'
  | 'newPeople'
  | 'noted'

/** An option that a day is written after. */
export type DayOption = 'day' | 'from' | 'until'

/** An option that stands alone. */
export type Flag =
  | 'asJson'
  | 'onlyProblems'
  | 'withExamples'
  | 'overwrite'
  | 'newAccount'
  | 'english'

export type Option = ValueOption | DayOption | Flag

/** What several commands are about, said before the command: `account list`. */
export type Group = 'account' | 'provider' | 'trail' | 'mail'

/** A command about who signs in, or about how the installation is: what was written after it, as it was written. */
export interface ManageCommand {
  readonly name: ManageName
  readonly operands: readonly string[]
  readonly values: Readonly<Partial<Record<ValueOption, string>>>
  readonly from?: CalendarDay
  readonly until?: CalendarDay
  readonly newAccount: boolean
  readonly asJson: boolean
}

/** What somebody wants done. */
export type Command =
  | { readonly name: 'help'; readonly about?: Group }
  | { readonly name: 'version' }
  | { readonly name: 'list' }
  | {
      readonly name: 'check'
      readonly folder: string
      readonly day?: CalendarDay
      readonly asJson: boolean
      readonly onlyProblems: boolean
      readonly withExamples: boolean
    }
  | { readonly name: 'import'; readonly folder: string; readonly withExamples: boolean }
  | {
      readonly name: 'export'
      readonly collaboration: string
      readonly folder: string
      readonly overwrite: boolean
    }
  | ManageCommand

export type PlainName = 'check' | 'import' | 'export' | 'list' | 'version' | 'help'
export type AccountName = `account ${'list' | 'add' | 'unlink' | 'close' | 'give' | 'end'}`
export type ProviderName = `provider ${'list' | 'add' | 'open' | 'close' | 'remove' | 'check'}`
export type ManageName = AccountName | ProviderName | 'trail verify' | 'mail status'
export type CommandName = PlainName | ManageName

/** The words for each command that is one word, the one that is shown first. */
export const commandWords: Readonly<Record<PlainName, readonly string[]>> = {
  check: ['check', 'kontrollera'],
  import: ['import', 'importera'],
  export: ['export', 'exportera'],
  list: ['list', 'lista'],
  version: ['version', '--version', '-v'],
  help: ['help', 'hjälp', '--help', '--hjälp', '-h'],
}

/** The words for what several commands are about. */
export const groupWords: Readonly<Record<Group, readonly string[]>> = {
  account: ['account', 'konto'],
  provider: ['provider', 'inloggning'],
  trail: ['trail', 'logg', 'händelselogg'],
  mail: ['mail', 'post'],
}

/** The words that follow, in each group. */
export const groupCommands: Readonly<
  Record<Group, Readonly<Partial<Record<ManageName, readonly string[]>>>>
> = {
  account: {
    'account list': ['list', 'lista'],
    'account add': ['add', 'lägg-till'],
    'account unlink': ['unlink', 'koppla-bort'],
    'account close': ['close', 'stäng'],
    'account give': ['give', 'ge-uppdrag'],
    'account end': ['end', 'avsluta-uppdrag'],
  },
  provider: {
    'provider list': ['list', 'lista'],
    'provider add': ['add', 'lägg-till', 'change', 'ändra'],
    'provider open': ['open', 'öppna'],
    'provider close': ['close', 'stäng'],
    'provider remove': ['remove', 'ta-bort'],
    'provider check': ['check', 'kontrollera'],
  },
  trail: { 'trail verify': ['verify', 'kontrollera'] },
  mail: { 'mail status': ['status', 'läge'] },
}

/** The words for each option, the one that is shown first. */
export const optionWords: Readonly<Record<Option, readonly string[]>> = {
  day: ['--datum', '--date'],
  from: ['--från', '--fran', '--from'],
  until: ['--till-och-med', '--until'],
  asJson: ['--json'],
  onlyProblems: ['--bara-avvikelser', '--only-problems'],
  withExamples: ['--med-exempel', '--with-examples'],
  overwrite: ['--skriv-över', '--skriv-over', '--overwrite'],
  newAccount: ['--nytt-konto', '--new-account'],
  english: ['--english', '--engelska'],
  mail: ['--e-post', '--epost', '--mail'],
  provider: ['--inloggning', '--provider'],
  subject: ['--subjekt', '--subject'],
  account: ['--konto', '--account'],
  issuer: ['--utfärdare', '--utfardare', '--issuer'],
  clientId: ['--klient', '--client'],
  secret: ['--hemlighet', '--secret'],
  clientAuth: ['--sätt', '--satt', '--auth'],
  principal: ['--huvudman', '--principal'],
  name: ['--namn', '--name'],
  englishName: ['--namn-engelska', '--english-name'],
  discovery: ['--beskrivning', '--discovery'],
  acr: ['--begär-nivå', '--begar-niva', '--acr'],
  level: ['--nivå', '--niva', '--level'],
  newPeople: ['--nya-personer', '--new-people'],
  noted: ['--antecknat', '--noted'],
}

const flags: ReadonlySet<Option> = new Set<Flag>([
  'asJson',
  'onlyProblems',
  'withExamples',
  'overwrite',
  'newAccount',
  'english',
])
const days: ReadonlySet<Option> = new Set<DayOption>(['day', 'from', 'until'])

/** Whether the option stands alone. */
export function isFlag(option: Option): option is Flag {
  return flags.has(option)
}

/** Whether a day is written after the option. */
export function isDayOption(option: Option): option is DayOption {
  return days.has(option)
}

/** What may be written after each command: how many words, at least and at most, and which options. */
export const shapes: Readonly<
  Record<
    CommandName,
    { readonly least: number; readonly most: number; readonly options: readonly Option[] }
  >
> = {
  check: shape(1, ['day', 'asJson', 'onlyProblems', 'withExamples']),
  import: shape(1, ['withExamples']),
  export: shape(2, ['overwrite']),
  list: shape(0, []),
  version: shape(0, []),
  help: shape(0, []),
  'account list': shape(0, ['asJson'], 1),
  'account add': shape(2, ['mail', 'provider', 'subject', 'account', 'newAccount', 'asJson']),
  'account unlink': shape(2, ['mail', 'provider', 'subject', 'asJson']),
  'account close': shape(2, ['asJson']),
  'account give': shape(4, ['from', 'until', 'asJson']),
  'account end': shape(4, ['until', 'asJson']),
  'provider list': shape(0, ['asJson']),
  'provider add': shape(1, [
    'issuer',
    'clientId',
    'secret',
    'clientAuth',
    'principal',
    'name',
    'englishName',
    'discovery',
    'acr',
    'level',
    'newPeople',
    'asJson',
  ]),
  'provider open': shape(1, ['asJson']),
  'provider close': shape(1, ['asJson']),
  'provider remove': shape(1, ['asJson']),
  'provider check': shape(1, ['asJson']),
  'trail verify': shape(0, ['noted', 'asJson'], 1),
  'mail status': shape(0, ['asJson']),
}

function shape(least: number, options: readonly Option[], most = least) {
  return { least, most, options: [...options, 'english' as const] }
}
