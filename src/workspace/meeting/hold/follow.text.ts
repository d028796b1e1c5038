import type { Language } from '../../../shared/language.ts'

const sv = {
  heading: 'Följ mötet',
  before: 'Mötet har inte börjat. Här visas punkten när det öppnas.',
  none: 'Mötet har öppnats och börjar strax.',
  over: 'Mötet är slut.',
  toMeeting: 'Till mötets sida',
  cancelled: 'Mötet är inställt.',
  now: (number: number, title: string) => `Nu: punkt ${number}, ${title}`,
  of: (number: number, all: number) => `Punkt ${number} av ${all}`,
  used: (used: string, planned: number) => `${used} av ${planned} minuter`,
  papers: 'Underlag',
  papersOf: (count: string) => `Underlag (${count})`,
  openItem: 'Punktens sida med underlag',
  outcomes: 'Det här kom gruppen fram till',
  noOutcome: 'Inget utfall är infört än.',
  opinions: 'Avvikande meningar',
  addOpinion: 'För in en avvikande mening för din huvudman',
  next: (number: number, title: string) => `Sedan: punkt ${number}. ${title}`,
  last: 'Det här är sista punkten.',
  agenda: 'Alla punkter',
  here: 'Här är mötet',
  yours: 'Din plats',
  member: (seat: string) => `Du sitter på platsen ${seat}.`,
  deputyHere: (seat: string, member: string | undefined) =>
    member === undefined
      ? `Du företräder platsen ${seat}.`
      : `Du företräder platsen ${seat} i stället för ${member}.`,
  beside: (member: string) =>
    `Du är med bredvid ${member}, som företräder platsen. Du får vara med och tala.`,
  absent: 'Du är inte antecknad som närvarande. Säg till den som för närvaron om det är fel.',
  support: 'Du har ingen plats i gruppen och är med som stöd.',
  itself: 'Sidan följer med av sig själv.',
  refresh: 'Läs om sidan var 15:e sekund',
  stopRefresh: 'Sluta läsa om sidan',
  again: 'Läs om sidan nu',
  run: 'Led mötet',
  dark: 'Mörk bild',
  light: 'Ljus bild',
  auto: 'Som datorn',
  previousItem: 'Föregående punkt',
  nextItem: 'Nästa punkt',
  firstItem: 'Börja med punkt 1',
  lost: 'Ingen förbindelse. Sidan följer med igen när förbindelsen är tillbaka.',
}

const en: typeof sv = {
  heading: 'Follow the meeting',
  before: 'The meeting has not begun. The item is shown here once it opens.',
  none: 'The meeting is open and begins in a moment.',
  over: 'The meeting is over.',
  toMeeting: 'To the meeting’s page',
  cancelled: 'The meeting is cancelled.',
  now: (number, title) => `Now: item ${number}, ${title}`,
  of: (number, all) => `Item ${number} of ${all}`,
  used: (used, planned) => `${used} of ${planned} minutes`,
  papers: 'Papers',
  papersOf: (count) => `Papers (${count})`,
  openItem: 'The item’s page with its papers',
  outcomes: 'What the group came to',
  noOutcome: 'No outcome has been entered yet.',
  opinions: 'Differing opinions',
  addOpinion: 'Enter a differing opinion for your principal',
  next: (number, title) => `Next: item ${number}. ${title}`,
  last: 'This is the last item.',
  agenda: 'Every item',
  here: 'The meeting is here',
  yours: 'Your seat',
  member: (seat) => `You hold the seat ${seat}.`,
  deputyHere: (seat, member) =>
    member === undefined
      ? `You represent the seat ${seat}.`
      : `You represent the seat ${seat} instead of ${member}.`,
  beside: (member) =>
    `You are there beside ${member}, who represents the seat. You may take part and speak.`,
  absent: 'You are not noted as present. Tell whoever keeps the attendance if that is wrong.',
  support: 'You have no seat in the group, and are there as support.',
  itself: 'The page follows by itself.',
  refresh: 'Read the page again every 15 seconds',
  stopRefresh: 'Stop reading it again',
  again: 'Read the page again now',
  run: 'Lead the meeting',
  dark: 'Dark picture',
  light: 'Light picture',
  auto: 'As the computer',
  previousItem: 'Previous item',
  nextItem: 'Next item',
  firstItem: 'Begin with item 1',
  lost: 'No connection. The page follows again once the connection is back.',
}

/** The words of following a meeting, on a projector and on tablets. */
export const followText: Readonly<Record<Language, typeof sv>> = { sv, en }
