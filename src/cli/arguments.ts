import { parseCalendarDay } from '../shared/calendar-day.ts'
import type { Language } from '../shared/language.ts'
import { nearest } from '../shared/nearest.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { cliText } from './cli.text.ts'
import {
  type Command,
  type CommandName,
  commandWords,
  groupCommands,
  groupWords,
  isFlag,
  optionWords,
} from './commands.ts'
import { type Rest, readRest } from './read-rest.ts'

/** Whether somebody asks to be answered in English; needed also to say what is wrong with the rest. */
export function languageOf(args: readonly string[]): Language {
  return args.some((word) => optionWords.english.includes(word)) ? 'en' : 'sv'
}

/** The options that take the word after them, unless it is written with them: `--datum=2026-11-22`. */
const takingOptions = new Set(
  namesOf(optionWords).flatMap((option) => (isFlag(option) ? [] : optionWords[option])),
)

/** Reads what was written after the program's name, or says what is wrong with it in a sentence. */
export function readArguments(args: readonly string[]): Result<Command, string> {
  const text = cliText[languageOf(args)]
  // A Mac may write å as two characters.
  const words = args.map((word) => word.normalize('NFC'))
  const end = words.indexOf('--')
  const places = words.flatMap((word, at) => {
    const isSaid = !word.startsWith('-') && !takingOptions.has(words[at - 1] ?? '')
    return isSaid && (end === -1 || at < end) ? [at] : []
  })
  const [first = 0, second] = places
  const asked = words[first]
  const group = asked === undefined ? undefined : named(groupWords, asked)
  const wantsHelp = words.some((word) => word.startsWith('-') && commandWords.help.includes(word))
  if (asked === undefined || wantsHelp || optionWords.english.includes(asked)) {
    return accept(group === undefined ? { name: 'help' } : { name: 'help', about: group })
  }
  const next = second === undefined ? undefined : words[second]
  if (group === undefined) {
    const name = named(commandWords, asked)
    if (name === 'help' && next !== undefined) {
      const about = named(groupWords, next)
      if (about !== undefined) return accept({ name: 'help', about })
    }
    if (name === undefined) {
      const known = [...Object.values(commandWords), ...Object.values(groupWords)].flat()
      return refuse(text.unknownCommand(asked, nearest(asked, known)))
    }
    return readAfter(words.toSpliced(first, 1), name, text)
  }
  const known: Partial<Record<CommandName, readonly string[]>> = groupCommands[group]
  const shown = Object.values(known).map(([word = '']) => word)
  if (next === undefined || second === undefined) {
    return refuse(text.wordMissing(groupWords[group][0] ?? group, shown))
  }
  const name = namesOf(known).find((one) => known[one]?.includes(next))
  if (name === undefined) {
    return refuse(text.unknownWord(asked, next, nearest(next, Object.values(known).flat()), shown))
  }
  return readAfter(words.toSpliced(second, 1).toSpliced(first, 1), name, text)
}

type Text = (typeof cliText)['sv']

function readAfter(
  words: readonly string[],
  name: CommandName,
  text: Text,
): Result<Command, string> {
  const read = readRest(words, name, text)
  return read.ok ? build(name, read.value, text) : read
}

function build(name: CommandName, rest: Rest, text: Text): Result<Command, string> {
  const { operands, flags, values } = rest
  for (const typed of Object.values(rest.days)) {
    const day = parseCalendarDay(typed)
    if (!day.ok) return refuse(text.day[day.refusal](typed))
  }
  const dayOf = (option: keyof Rest['days']) => {
    const day = parseCalendarDay(rest.days[option] ?? '')
    return day.ok ? day.value : undefined
  }
  const [first = '', second = ''] = operands
  switch (name) {
    case 'check': {
      const day = dayOf('day')
      return accept({
        name,
        folder: first,
        ...(day && { day }),
        asJson: flags.has('asJson'),
        onlyProblems: flags.has('onlyProblems'),
        withExamples: flags.has('withExamples'),
      })
    }
    case 'import':
      return accept({ name, folder: first, withExamples: flags.has('withExamples') })
    case 'export':
      return accept({
        name,
        collaboration: first,
        folder: second,
        overwrite: flags.has('overwrite'),
      })
    case 'list':
    case 'version':
    case 'help':
      return accept({ name })
    default: {
      const [from, until] = [dayOf('from'), dayOf('until')]
      return accept({
        name,
        operands,
        values,
        ...(from && { from }),
        ...(until && { until }),
        newAccount: flags.has('newAccount'),
        asJson: flags.has('asJson'),
      })
    }
  }
}

function named<Name extends string>(
  table: Readonly<Record<Name, readonly string[]>>,
  word: string,
): Name | undefined {
  return namesOf(table).find((name) => table[name].includes(word))
}

function namesOf<Name extends string>(table: Readonly<Partial<Record<Name, unknown>>>) {
  // `Object.keys` forgets which keys the table has.
  return Object.keys(table) as Name[]
}
