import type { MeetingMode } from '../../charter/activity.ts'
import type { Language } from '../../shared/language.ts'

interface Words {
  readonly title: string
  readonly at: (time: string) => string
  readonly mode: Readonly<Record<MeetingMode, string>>
  readonly present: string
  readonly presentColumns: readonly [string, string, string]
  readonly everySeat: (count: string) => string
  readonly nobodyNoted: string
  readonly noPrincipal: string
  readonly unnamed: Readonly<Record<'member' | 'deputy', string>>
  readonly deputy: string
  readonly digitally: string
  readonly there: string
  readonly presentedBy: (who: string) => string
  readonly matter: string
  readonly papers: string
  readonly to: (body: string) => string
  readonly due: (day: string) => string
  readonly ends: (day: string) => string
  readonly opinion: (principal: string) => string
  readonly whole: string
  readonly items: string
  readonly nothingNoted: string
}

const sv: Words = {
  title: 'Minnesanteckningar',
  at: (time) => `kl. ${time.replace(':', '.')}`,
  mode: { physical: 'på plats', digital: 'digitalt', hybrid: 'på plats och digitalt' },
  present: 'Vilka var med',
  presentColumns: ['Huvudman', 'Vem', 'Hur'],
  everySeat: (count) => `Visa alla ${count} platser`,
  nobodyNoted: 'Ingen närvaro är antecknad.',
  noPrincipal: 'Utan huvudman',
  unnamed: { member: 'Ledamoten', deputy: 'Ersättaren' },
  deputy: 'ersättare',
  digitally: 'digitalt',
  there: 'på plats',
  presentedBy: (who) => `föredras av ${who}`,
  matter: 'Ärende',
  papers: 'Underlag',
  to: (body) => `till ${body}`,
  due: (day) => `senast ${day}`,
  ends: (day) => `till och med ${day}`,
  opinion: (principal) => `Avvikande mening, ${principal}`,
  whole: 'Om mötet i stort',
  items: 'Punkterna',
  nothingNoted: 'Inget är antecknat om punkten.',
}

const en: Words = {
  title: 'Notes',
  at: (time) => `at ${time}`,
  mode: { physical: 'in person', digital: 'digitally', hybrid: 'in person and digitally' },
  present: 'Who was there',
  presentColumns: ['Principal', 'Who', 'How'],
  everySeat: (count) => `Show all ${count} seats`,
  nobodyNoted: 'No attendance is noted.',
  noPrincipal: 'No principal',
  unnamed: { member: 'The member', deputy: 'The deputy' },
  deputy: 'deputy',
  digitally: 'digitally',
  there: 'in person',
  presentedBy: (who) => `presented by ${who}`,
  matter: 'Matter',
  papers: 'Papers',
  to: (body) => `to ${body}`,
  due: (day) => `by ${day}`,
  ends: (day) => `until ${day}`,
  opinion: (principal) => `Differing opinion, ${principal}`,
  whole: 'About the meeting as a whole',
  items: 'The items',
  nothingNoted: 'Nothing is noted about the item.',
}

/** The words of a meeting's notes, wherever they are read. */
export const notesText: Readonly<Record<Language, Words>> = { sv, en }
