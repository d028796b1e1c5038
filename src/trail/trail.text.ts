import { sayCount } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import type { Break, Verification } from './verify.ts'

const sv = {
  empty: 'Händelseloggen är tom.',
  intact: (acts: string) => `Händelseloggen är hel: ${acts}, var och en låst till den före.`,
  broken: (number: number, why: string) => `Händelseloggen håller inte vid rad ${number}: ${why}.`,
  act: { one: 'rad', many: 'rader', gender: 'en' },
  because: {
    missing: 'raden saknas',
    altered: 'raden säger något annat än när den skrevs',
    unlinked: 'raden följer inte på den före',
    'other-end': 'loggens slut pekar på en annan rad',
    'after-end': 'raden är tillagd efter loggens slut',
    'not-as-noted': 'loggen är inte densamma som när dess slut senast antecknades',
  },
} as const

const en: Words = {
  empty: 'The audit trail is empty.',
  intact: (acts) => `The audit trail is whole: ${acts}, each locked to the one before.`,
  broken: (number, why) => `The audit trail does not hold at entry ${number}: ${why}.`,
  act: { one: 'entry', many: 'entries' },
  because: {
    missing: 'the entry is missing',
    altered: 'the entry does not say what it said when it was written',
    unlinked: 'the entry does not follow the one before',
    'other-end': 'the end of the trail names another entry',
    'after-end': 'the entry was added after the end of the trail',
    'not-as-noted': 'the trail is not the one whose end was noted earlier',
  },
}

interface Words {
  readonly empty: string
  readonly intact: (acts: string) => string
  readonly broken: (number: number, why: string) => string
  readonly act: Parameters<typeof sayCount>[2]
  readonly because: Readonly<Record<Break, string>>
}

const words: Readonly<Record<Language, Words>> = { sv, en }

/** Whether the trail holds, as a sentence for whoever answers for the program. */
export function sayVerification(found: Verification, language: Language): string {
  const { empty, intact, broken, act, because } = words[language]
  if (found.state === 'broken') return broken(found.number, because[found.because])
  return found.length === 0 ? empty : intact(sayCount(found.length, language, act))
}
