import type { Language } from '../../../../shared/language.ts'

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
  openItem: 'Läs mer om punkten och dess underlag',
  outcomes: 'Det här kom gruppen fram till',
  noOutcome: 'Här står det sedan vad gruppen kom fram till.',
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
  refresh: 'Hämta sidan på nytt var 15:e sekund',
  stopRefresh: 'Sluta hämta sidan på nytt',
  run: 'Led mötet',
  dark: 'Mörk bild',
  light: 'Ljus bild',
  auto: 'Som datorn',
  previousItem: 'Föregående punkt',
  nextItem: 'Nästa punkt',
  firstItem: 'Börja med punkt 1',
  lost: 'Ingen förbindelse just nu. Det som visas kan vara gammalt. Sidan följer med igen när förbindelsen är tillbaka.',
  found: 'Förbindelsen är tillbaka.',
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
  openItem: 'The item’s page with its papers',
  outcomes: 'What the group came to',
  noOutcome: 'What the group comes to will stand here.',
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
  refresh: 'Read the page again every 15 seconds',
  stopRefresh: 'Stop reading it again',
  run: 'Lead the meeting',
  dark: 'Dark picture',
  light: 'Light picture',
  auto: 'As the computer',
  previousItem: 'Previous item',
  nextItem: 'Next item',
  firstItem: 'Begin with item 1',
  lost: 'No connection at present. What is shown may be old. The page follows again once the connection is back.',
  found: 'The connection is back.',
}

/** The words of following a meeting, on a projector and on tablets. */
export const followText: Readonly<Record<Language, typeof sv>> = { sv, en }
