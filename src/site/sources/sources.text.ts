import type { Language } from '../../shared/language.ts'

const sv = {
  heading: 'Källor',
  lead: 'Allt som sägs här om grupperna kommer ur de här dokumenten. Det som källorna inte säger lämnas osagt. Det dokument som mest vilar på står först.',
  dated: (day: string) => `Daterad ${day}`,
  undated: 'Odaterad',
  unverified: 'Skannad text, inte kontrollerad mot originalet',
  read: (day: string) => `Läst ${day}.`,
  charters: 'Uppdraget för',
  bodies: 'Nämner också',
}

const en: typeof sv = {
  heading: 'Sources',
  lead: 'Everything said here about the groups comes from these documents. What they do not say is left unsaid. The document that carries the most comes first. The sources are in Swedish.',
  dated: (day) => `Dated ${day}`,
  undated: 'Undated',
  unverified: 'Scanned text, not checked against the original',
  read: (day) => `Read ${day}.`,
  charters: 'The charter of',
  bodies: 'Also tells of',
}

/** The words of the page of sources. */
export const sourcesText: Readonly<Record<Language, typeof sv>> = { sv, en }
