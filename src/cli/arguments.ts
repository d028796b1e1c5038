import { type CalendarDay, parseCalendarDay } from '../shared/calendar-day.ts'
import type { Language } from '../shared/language.ts'
import { nearest } from '../shared/nearest.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { cliText } from './cli.text.ts'

/** What somebody wants done. */
export type Command =
  | { readonly name: 'help' }
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

type CommandName = Command['name']

/** The words for each command, the one that is shown first. */
const commandWords: Readonly<Record<CommandName, readonly string[]>> = {
  check: ['check', 'kontrollera'],
  import: ['import', 'importera'],
  export: ['export', 'exportera'],
  list: ['list', 'lista'],
  version: ['version', '--version', '-v'],
  help: ['help', 'hjälp', '--help', '--hjälp', '-h'],
}

type Option = 'day' | 'asJson' | 'onlyProblems' | 'withExamples' | 'overwrite' | 'english'

const optionWords: Readonly<Record<Option, readonly string[]>> = {
  day: ['--datum', '--date'],
  asJson: ['--json'],
  onlyProblems: ['--bara-avvikelser', '--only-problems'],
  withExamples: ['--med-exempel', '--with-examples'],
  overwrite: ['--skriv-över', '--skriv-over', '--overwrite'],
  english: ['--english', '--engelska'],
}

const optionsOf: Readonly<Record<CommandName, readonly Option[]>> = {
  check: ['day', 'asJson', 'onlyProblems', 'withExamples', 'english'],
  import: ['withExamples', 'english'],
  export: ['overwrite', 'english'],
  list: ['english'],
  version: ['english'],
  help: ['english'],
}

const operandsOf: Readonly<Record<CommandName, number>> = {
  check: 1,
  import: 1,
  export: 2,
  list: 0,
  version: 0,
  help: 0,
}

/** Whether somebody asks to be answered in English; needed also to say what is wrong with the rest. */
export function languageOf(args: readonly string[]): Language {
  return args.some((word) => optionWords.english.includes(word)) ? 'en' : 'sv'
}

/** Reads what was written after the program's name, or says what is wrong with it in a sentence. */
export function readArguments(args: readonly string[]): Result<Command, string> {
  const text = cliText[languageOf(args)]
  // A Mac may write å as two characters.
  const words = args.map((word) => word.normalize('NFC'))
  const isDay = (at: number) => optionWords.day.includes(words[at - 1] ?? '')
  const asked = words.find((word, at) => !word.startsWith('-') && !isDay(at)) ?? words[0]
  const wantsHelp = words.some((word) => word.startsWith('-') && commandWords.help.includes(word))
  if (asked === undefined || wantsHelp || optionWords.english.includes(asked)) {
    return accept({ name: 'help' })
  }
  const name = named(commandWords, asked)
  if (name === undefined) {
    return refuse(text.unknownCommand(asked, nearest(asked, Object.values(commandWords).flat())))
  }
  const rest = words.toSpliced(words.indexOf(asked), 1)
  const read = readRest(rest, name, text)
  return read.ok ? build(name, read.value, text) : read
}

interface Rest {
  readonly operands: readonly string[]
  readonly options: ReadonlySet<Option>
  readonly day: string | undefined
}

type Text = (typeof cliText)['sv']

function readRest(words: readonly string[], name: CommandName, text: Text): Result<Rest, string> {
  const operands: string[] = []
  const options = new Set<Option>()
  let day: string | undefined
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--') {
      operands.push(...words.slice(at + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word)
      continue
    }
    const [written = '', ...values] = word.split('=')
    const option = named(optionWords, written)
    if (option === undefined || !optionsOf[name].includes(option)) {
      const known = optionsOf[name].flatMap((one) => optionWords[one])
      return refuse(
        text.unknownOption(written, commandWords[name][0] ?? name, nearest(written, known)),
      )
    }
    options.add(option)
    if (option !== 'day') {
      if (values.length > 0) return refuse(text.valueNotWanted(written))
      continue
    }
    day = values.length > 0 ? values.join('=') : words[at + 1]
    if (values.length === 0) at += 1
    if (day === undefined || day === '' || day.startsWith('-'))
      return refuse(text.valueMissing(written))
  }
  return accept({ operands, options, day })
}

function build(name: CommandName, rest: Rest, text: Text): Result<Command, string> {
  const { operands, options } = rest
  const wanted = operandsOf[name]
  const extra = operands[wanted]
  if (extra !== undefined) return refuse(text.operandTooMany(name, extra))
  if (operands.length < wanted) {
    const what = wanted === 2 ? text.collaborationAndFolder : text.folder
    return refuse(text.operandMissing(name, what))
  }
  const [first = '', second = ''] = operands
  switch (name) {
    case 'check': {
      const day = rest.day === undefined ? undefined : parseCalendarDay(rest.day)
      if (day && !day.ok) return refuse(text.day[day.refusal](rest.day ?? ''))
      return accept({
        name,
        folder: first,
        ...(day && { day: day.value }),
        asJson: options.has('asJson'),
        onlyProblems: options.has('onlyProblems'),
        withExamples: options.has('withExamples'),
      })
    }
    case 'import':
      return accept({ name, folder: first, withExamples: options.has('withExamples') })
    case 'export':
      return accept({
        name,
        collaboration: first,
        folder: second,
        overwrite: options.has('overwrite'),
      })
    default:
      return accept({ name })
  }
}

function named<Name extends string>(
  table: Readonly<Record<Name, readonly string[]>>,
  word: string,
): Name | undefined {
  // `Object.keys` forgets which keys the table has.
  return (Object.keys(table) as Name[]).find((name) => table[name].includes(word))
}
