import type { Spot } from './shape.ts'
import { choiceWords, parameterChoiceWords } from './words/choice-words.ts'
import { keyWords } from './words/key-words.ts'
import { kindWords } from './words/kind-words.ts'

type Words = Readonly<Record<string, string>>

// `as const` makes every word a type of its own; here any key may be asked for.
const keys: Words = keyWords
const choices: Readonly<Record<string, Words>> = choiceWords
const parameterChoices: Readonly<Record<string, Words>> = parameterChoiceWords
const kinds: Readonly<Record<string, Words>> = kindWords

const englishKeys = new Map(Object.entries(keys).map(([english, swedish]) => [swedish, english]))

/** The Swedish word for a key of the program. A key without a word is itself; a test sees that none is. */
export function swedishKey(english: string): string {
  return Object.hasOwn(keys, english) ? (keys[english] ?? english) : english
}

/** The program's key for a Swedish word, or undefined when it is no word of the files. */
export function englishKey(swedish: string): string | undefined {
  return englishKeys.get(swedish)
}

/** The words that may be chosen among at a spot: English to Swedish. */
function choicesAt(spot: Spot): Words {
  const found =
    spot.key === 'kind'
      ? kinds[spot.list]
      : spot.inParams
        ? (parameterChoices[spot.key] ?? choices[spot.key])
        : choices[spot.key]
  return found ?? {}
}

/** The Swedish word for a choice at a spot. */
export function swedishChoice(spot: Spot, english: string): string {
  const words = choicesAt(spot)
  return Object.hasOwn(words, english) ? (words[english] ?? english) : english
}

/** Whether a choice has a Swedish word at a spot. */
export function hasChoice(spot: Spot, english: string): boolean {
  return Object.hasOwn(choicesAt(spot), english)
}

/** Parameters that are dates, written as all dates of the files, and kept in plain form. */
export function isParameterDate(spot: Spot): boolean {
  return spot.inParams && spot.key === 'due'
}

/** Parameters that are a day of every year: `1 juni`. */
export function isParameterDayOfYear(spot: Spot): boolean {
  return spot.inParams && spot.key === 'byDay'
}
