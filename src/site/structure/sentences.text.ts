import { verbText } from '../../body/body.text.ts'
import type { Language } from '../../shared/language.ts'
import type { Sentence } from './sentences.ts'
import type { StructureNode } from './structure.ts'

const sv = {
  /** Who does it, when several do the same. */
  doers: (names: string) => names,
  /** The verb under a heading that names who does it. */
  underHeading: (verb: string, _several: boolean) => capital(verb),
  list: (names: readonly string[]) => listed(names, 'och'),
  /** Said inside the box of a body that principals take part in. */
  partake: (names: readonly string[]) => `${capital(listed(names, 'och'))} deltar`,
}

const en: typeof sv = {
  // "Each of them reports": the verbs of the catalogue are in the singular.
  doers: (names) => `Each of ${names}`,
  underHeading: (verb, several) => (several ? `Each ${verb}` : capital(verb)),
  list: (names) => listed(names, 'and'),
  partake: (names) =>
    `${capital(listed(names, 'and'))} ${names.length > 1 ? 'take' : 'takes'} part`,
}

/** How relations are put in words. */
export const sentenceText: Readonly<Record<Language, typeof sv>> = { sv, en }

/** A relation as a whole sentence: who does what to whom, and what about. */
export function sentenceIn(language: Language, { from, verb, to, about }: Sentence): string {
  const text = sentenceText[language]
  const names = text.list(from.map(nameInside))
  const doers = from.length > 1 ? text.doers(names) : names
  const done = text.list(to.map(nameInside))
  return `${capital(doers)} ${verbText[language][verb]} ${done}${about ? `: ${about.text}` : ''}.`
}

/** The name as it stands inside a sentence: "varje kommun" with a small letter, the name of a body as it is. */
export function nameInside({ kind, name }: StructureNode): string {
  return kind === 'each' ? name.text.charAt(0).toLowerCase() + name.text.slice(1) : name.text
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
}
