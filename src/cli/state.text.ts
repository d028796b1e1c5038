import type { Noun } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'

const sv = {
  outside: 'Inloggningar och inställningar (/)',
  chain: (name: string, id: string) => `${name} (${id})`,
  noteThis: (end: string) => `Anteckna på ett annat ställe än i databasen: ${end}`,
  notANote: (typed: string) =>
    `'${typed}' är inget slut på en logg. Så här ser ett ut: 12:9f86d0…, antal rader, kolon och 64 tecken.`,
  notedOfWhich: '--antecknat behöver en samverkan, eller / för inloggningar och inställningar.',
  asNoted: 'Den är densamma som när slutet antecknades.',
  noneWaits: 'Inga brev väntar.',
  wait: (letters: string, since: string) => `${letters} väntar, det äldsta sedan ${since}.`,
  getsThrough: 'Mejl kommer fram: inget brev väntar efter att ha misslyckats.',
  delayed: (letters: string, since: string) =>
    `Mejl kommer inte fram: ${letters} har inte gått att skicka än, det äldsta skrivet ${since}.`,
  fault: (words: string) => `Senaste felet: ${words}`,
  failed: (letters: string) =>
    `Det senaste dygnet har ${letters} avvisats av mejlservern eller blivit för gamla.`,
  letter: { one: 'brev', many: 'brev', gender: 'ett' } as Noun,
}

const en: typeof sv = {
  outside: 'Sign-ins and settings (/)',
  chain: sv.chain,
  noteThis: (end) => `Note somewhere else than in the database: ${end}`,
  notANote: (typed) =>
    `'${typed}' is not the end of a trail. One looks like this: 12:9f86d0…, a number of entries, a colon and 64 characters.`,
  notedOfWhich: '--noted needs a collaboration, or / for sign-ins and settings.',
  asNoted: 'It is the one whose end was noted.',
  noneWaits: 'No letters wait.',
  wait: (letters, since) => `Waiting: ${letters}, the oldest since ${since}.`,
  getsThrough: 'Mail gets through: no letter waits after having failed.',
  delayed: (letters, since) =>
    `Mail does not get through: ${letters} could not be sent yet, the oldest written ${since}.`,
  fault: (words) => `Latest fault: ${words}`,
  failed: (letters) =>
    `In the last 24 hours the mail server refused, or time ran out for, ${letters}.`,
  letter: { one: 'letter', many: 'letters' },
}

/** What the command line says of how the installation is, in both languages. */
export const stateText: Readonly<Record<Language, typeof sv>> = { sv, en }
