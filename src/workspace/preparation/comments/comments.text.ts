import { type Noun, sayCount, startSentence } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'

const comments = {
  sv: { one: 'kommentar', many: 'kommentarer', gender: 'en' },
  en: { one: 'comment', many: 'comments' },
} as const satisfies Record<Language, Noun>

const sv = {
  heading: 'Kommentarer till gruppen',
  noun: comments.sv as Noun,
  none: 'Ingen har skrivit någon kommentar än.',
  earlier: (count: number) =>
    startSentence(sayCount(count, 'sv', comments.sv).replace(' ', ' tidigare ')),
  saved: 'Kommentaren är sparad',
  label: 'Skriv en kommentar',
  hint: 'Alla som får läsa ärendet ser den. Den kan inte ändras efteråt.',
  save: 'Skicka kommentaren',
  missing: 'Skriv kommentaren innan du sparar.',
}

const en: typeof sv = {
  heading: 'Comments to the group',
  noun: comments.en,
  none: 'Nobody has written a comment yet.',
  earlier: (count) => startSentence(sayCount(count, 'en', comments.en).replace(' ', ' earlier ')),
  saved: 'The comment is saved',
  label: 'Write a comment',
  hint: 'Everybody who may read the matter sees it. It cannot be changed afterwards.',
  save: 'Send the comment',
  missing: 'Write the comment before you save.',
}

/** The words of the comments to the group. */
export const commentsText: Readonly<Record<Language, typeof sv>> = { sv, en }
