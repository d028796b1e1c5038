import type { Language } from '../../../shared/language.ts'

interface Words {
  readonly counted: (anchored: number, of: number) => string
  readonly missing: (names: string) => string
  readonly earlier: (names: string) => string
  readonly open: (title: string) => string
}

const sv: Words = {
  counted: (anchored, of) =>
    `${anchored} av ${of} huvudmän har förankrat frågan hemma inför mötet.`,
  missing: (names) => `Inget antecknat för ${names}.`,
  earlier: (names) => `Inför ett tidigare möte: ${names}.`,
  open: (title) => `Förankring: ${title}`,
}

const en: Words = {
  counted: (anchored, of) =>
    `${anchored} of ${of} principals have talked the question over at home before the meeting.`,
  missing: (names) => `Nothing recorded for ${names}.`,
  earlier: (names) => `Before an earlier meeting: ${names}.`,
  open: (title) => `Anchoring: ${title}`,
}

/** The words of how an item is anchored, in short. */
export const anchoredSummaryText: Readonly<Record<Language, Words>> = { sv, en }
