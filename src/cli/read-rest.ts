import { nearest } from '../shared/nearest.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import type { cliText } from './cli.text.ts'
import {
  type CommandName,
  type DayOption,
  type Flag,
  isDayOption,
  isFlag,
  type Option,
  optionWords,
  shapes,
  type ValueOption,
} from './commands.ts'

/** What stands after a command: its words, its options, and what is written after those. */
export interface Rest {
  readonly operands: readonly string[]
  readonly flags: ReadonlySet<Flag>
  readonly values: Readonly<Partial<Record<ValueOption, string>>>
  readonly days: Readonly<Partial<Record<DayOption, string>>>
}

type Text = (typeof cliText)['sv']

/** Reads what stands after a command, or says what is wrong with it in a sentence. */
export function readRest(
  words: readonly string[],
  name: CommandName,
  text: Text,
): Result<Rest, string> {
  const operands: string[] = []
  const flags = new Set<Flag>()
  const values: Partial<Record<ValueOption, string>> = {}
  const days: Partial<Record<DayOption, string>> = {}
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
    const [written = '', ...rest] = word.split('=')
    const option = optionOf(name, written)
    if (option === undefined) {
      const known = shapes[name].options.flatMap((one) => optionWords[one])
      return refuse(text.unknownOption(written, name, nearest(written, known)))
    }
    if (isFlag(option)) {
      if (rest.length > 0) return refuse(text.valueNotWanted(written))
      flags.add(option)
      continue
    }
    const value = rest.length > 0 ? rest.join('=') : (words[at + 1] ?? '')
    const looksLikeOption = value.startsWith('-') && (rest.length === 0 || isDayOption(option))
    if (value.trim() === '' || looksLikeOption) return refuse(text.valueMissing[option](written))
    if (rest.length === 0) at += 1
    if (isDayOption(option)) days[option] = value
    else values[option] = value.trim()
  }
  const { least, most } = shapes[name]
  const extra = operands[most]
  if (extra !== undefined) return refuse(text.operandTooMany(name, extra))
  if (operands.length < least) return refuse(text.operandMissing(name, text.wants[name]))
  return accept({ operands, flags, values, days })
}

function optionOf(name: CommandName, written: string): Option | undefined {
  return shapes[name].options.find((option) => optionWords[option].includes(written))
}
