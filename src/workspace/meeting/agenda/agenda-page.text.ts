import { type Noun, sayCount, startSentence } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'

const nouns = {
  sv: {
    item: { one: 'punkt', many: 'punkter', gender: 'en' },
    answer: { one: 'svar', many: 'svar' },
  },
  en: {
    item: { one: 'item', many: 'items' },
    answer: { one: 'answer', many: 'answers' },
  },
} as const satisfies Record<Language, Readonly<Record<string, Noun>>>

const sv = {
  heading: 'Dagordning',
  lead: {
    make: 'Ordna det gruppen ska ta upp. De som är kallade ser samma dagordning och kan läsa underlagen.',
    draft: 'Dagordningen görs fortfarande och kan ändras tills kallelsen är skickad.',
    over: 'Så såg dagordningen ut.',
  },
  start: {
    heading: 'Dagordningen är inte påbörjad',
    why: 'När du börjar kommer det som hör dit av sig självt: anteckningar att godkänna, svar från huvudmännen och gruppens stående punkter.',
    button: 'Börja med dagordningen',
    notYet: 'Gruppens stöd har inte börjat med dagordningen.',
  },
  empty: {
    heading: 'Inga punkter än',
    make: 'Sätt upp ett ärende som väntar, eller skriv en egen punkt.',
    read: 'Gruppens stöd har inte satt upp någon punkt än.',
  },
  sum: {
    items: nouns.sv.item as Noun,
    together: (count: string, time: string) => `${count}, tillsammans ${time}.`,
    left: (time: string) => `Av mötets tid är ${time} kvar.`,
  },
  list: 'Punkterna i ordning',
  presenter: (name: string) => `Föredragande: ${name}`,
  matter: (number: string) => `Ärende ${number}`,
  papers: 'Underlag',
  notes: 'Läs anteckningarna',
  returned: {
    heading: 'Svar från huvudmännen sedan sist',
    ledger: 'Se beslutsläget',
    on: (standing: string, day: string) => `${standing} den ${day}`,
  },
  move: {
    up: 'Upp',
    down: 'Ned',
    which: (word: string, title: string, place: number, of: number) =>
      `${word}: ${title}, nu punkt ${place} av ${of}`,
    place: 'Plats',
    placeOf: (title: string) => ` för ${title}`,
    save: 'Spara platserna',
    how: 'Flytta en punkt med Upp och Ned, eller skriv andra platser och spara dem.',
    drag: 'Du kan också dra i handtaget till höger.',
    moved: (title: string, place: number, of: number) => `${title} är nu punkt ${place} av ${of}.`,
    dragging: '{title}, plats {place} av {of}.',
    back: '{title} är tillbaka på sin plats.',
  },
  edit: 'Ändra',
  remove: 'Ta bort',
  ofItem: (title: string) => ` ${title}`,
  waiting: {
    heading: (count: number) =>
      `${startSentence(sayCount(count, 'sv', nouns.sv.answer))} från huvudmännen väntar`,
    why: 'De har kommit sedan du började med dagordningen. De samlas i en punkt.',
    button: 'Hämta dem till dagordningen',
  },
  ready: {
    heading: 'När dagordningen är klar',
    why: 'Då är det dags att kalla. Du ser brevet innan det skickas, och dagordningen kan ändras även efteråt.',
    button: 'Till kallelsen',
  },
  changed: {
    heading: 'Dagordningen har ändrats sedan kallelsen skickades',
    button: 'Skicka ny kallelse',
  },
  over: (time: string) => `Punkterna tar tillsammans ${time} längre tid än mötet.`,
  warning: {
    late: (raised: string, day: string) =>
      `Ärendet väcktes ${raised}, efter sista dagen att anmäla ärenden, ${day}. Du kan ta upp det ändå.`,
    kind: (kind: string) =>
      `Uppdragsbeskrivningen nämner inte ”${kind}” för gruppen. Du kan ha kvar punkten ändå.`,
  },
  backlog: {
    heading: 'Ärenden som väntar',
    why: 'De är mottagna i gruppen och står inte på någon kommande dagordning.',
    none: 'Inga ärenden väntar på att tas upp.',
    add: 'Sätt upp på dagordningen',
    addWhich: (title: string) => `Sätt upp på dagordningen: ${title}`,
    raised: (number: string, day: string, name: string) => `${number}, väckt ${day} av ${name}`,
    late: 'Kom efter sista dagen att anmäla ärenden',
  },
  fromGroups: {
    heading: 'Från andra grupper',
    why: 'Andra grupper har lämnat det hit, och det står inte på någon kommande dagordning.',
    back: 'Det togs bort från en dagordning, eller mötet ställdes in.',
    all: 'Allt som gruppen har fått och lämnat',
  },
  quick: {
    heading: 'Lägg till en egen punkt',
    title: 'Rubrik',
    minutes: 'Minuter',
    button: 'Lägg till punkten',
    more: 'Lägg till en punkt med sort, föredragande och underlag',
  },
  take: {
    heading: 'Mer',
    copy: 'Kopiera från ett tidigare möte',
    recurring: 'Ändra gruppens stående punkter',
    again: 'Hämta stående punkter och anteckningar igen',
    word: 'Spara som Word-dokument',
    excel: 'Spara som Excel-arbetsbok',
    print: 'Skriv ut dagordningen',
  },
  done: {
    borjad: 'Dagordningen är påbörjad.',
    tillagd: 'Punkten står sist på dagordningen.',
    andrad: 'Punkten är ändrad.',
    borttagen: 'Punkten är borttagen.',
    kopierad: 'Punkterna är kopierade och står sist.',
    ordnad: 'Ordningen är sparad.',
    hamtad: 'Dagordningen har allt som hör dit.',
  } as Readonly<Record<string, string>>,
  onPaper: {
    crumb: 'Utskrift',
    how: 'Skriv ut med webbläsaren. Menyer och knappar kommer inte med på papperet.',
  },
  cancelled: 'Mötet är inställt. Ärendena på dagordningen väntar på ett annat möte.',
  toAgenda: 'Till dagordningen',
  mend: (count: number) =>
    count === 1 ? 'En sak behöver rättas' : `${count} saker behöver rättas`,
}

const en: typeof sv = {
  heading: 'Agenda',
  lead: {
    make: 'Put what the group is to take up in order. Those invited see the same agenda and can read the papers.',
    draft: 'The agenda is still being made, and can change until the notice has been sent.',
    over: 'This was the agenda.',
  },
  start: {
    heading: 'The agenda has not been begun',
    why: 'When you begin, what belongs there comes by itself: notes to approve, answers from the principals and the standing items of the group.',
    button: 'Begin the agenda',
    notYet: 'The support of the group has not begun the agenda.',
  },
  empty: {
    heading: 'No items yet',
    make: 'Put up a matter that waits, or write an item of your own.',
    read: 'The support of the group has not put up any item yet.',
  },
  sum: {
    items: nouns.en.item,
    together: (count, time) => `${count}, ${time} together.`,
    left: (time) => `${startSentence(time)} of the meeting is left.`,
  },
  list: 'The items in order',
  presenter: (name) => `Presented by ${name}`,
  matter: (number) => `Matter ${number}`,
  papers: 'Papers',
  notes: 'Read the notes',
  returned: {
    heading: 'Answers from the principals since last time',
    ledger: 'See the decisions',
    on: (standing, day) => `${standing} on ${day}`,
  },
  move: {
    up: 'Up',
    down: 'Down',
    which: (word, title, place, of) => `${word}: ${title}, now item ${place} of ${of}`,
    place: 'Place',
    placeOf: (title) => ` of ${title}`,
    save: 'Save the places',
    how: 'Move an item with Up and Down, or write other places and save them.',
    drag: 'You can also drag the handle at the right.',
    moved: (title, place, of) => `${title} is now item ${place} of ${of}.`,
    dragging: '{title}, place {place} of {of}.',
    back: '{title} is back in its place.',
  },
  edit: 'Change',
  remove: 'Remove',
  ofItem: (title) => ` ${title}`,
  waiting: {
    heading: (count) =>
      `${startSentence(sayCount(count, 'en', nouns.en.answer))} from the principals ${count === 1 ? 'waits' : 'wait'}`,
    why: 'They have come since you began the agenda. They are put together in one item.',
    button: 'Bring them to the agenda',
  },
  ready: {
    heading: 'When the agenda is ready',
    why: 'Then it is time to send the notice. You see the letter before it is sent, and the agenda can be changed afterwards too.',
    button: 'To the notice',
  },
  changed: {
    heading: 'The agenda has changed since the notice was sent',
    button: 'Send a new notice',
  },
  over: (time) => `The items together take ${time} longer than the meeting.`,
  warning: {
    late: (raised, day) =>
      `The matter was raised on ${raised}, after the last day to raise matters, ${day}. You can take it up anyway.`,
    kind: (kind) =>
      `The charter does not mention “${kind}” for the group. You can keep the item anyway.`,
  },
  backlog: {
    heading: 'Matters that wait',
    why: 'The group has received them, and they stand on no agenda to come.',
    none: 'No matters wait to be taken up.',
    add: 'Put on the agenda',
    addWhich: (title) => `Put on the agenda: ${title}`,
    raised: (number, day, name) => `${number}, raised on ${day} by ${name}`,
    late: 'Came after the last day to raise matters',
  },
  fromGroups: {
    heading: 'From other groups',
    why: 'Other groups have sent it here, and it stands on no agenda to come.',
    back: 'It was removed from an agenda, or the meeting was cancelled.',
    all: 'Everything that the group has been sent and has sent',
  },
  quick: {
    heading: 'Add an item of your own',
    title: 'Title',
    minutes: 'Minutes',
    button: 'Add the item',
    more: 'Add an item with its kind, presenter and papers',
  },
  take: {
    heading: 'More',
    copy: 'Copy from an earlier meeting',
    recurring: 'Change the group’s standing items',
    again: 'Bring standing items and notes again',
    word: 'Save as a Word document',
    excel: 'Save as an Excel workbook',
    print: 'Print the agenda',
  },
  done: {
    borjad: 'The agenda has been begun.',
    tillagd: 'The item stands last on the agenda.',
    andrad: 'The item has been changed.',
    borttagen: 'The item has been removed.',
    kopierad: 'The items have been copied and stand last.',
    ordnad: 'The order has been saved.',
    hamtad: 'The agenda has everything that belongs there.',
  },
  onPaper: {
    crumb: 'To print',
    how: 'Print with the browser. Menus and buttons are left out on paper.',
  },
  cancelled: 'The meeting is cancelled. The matters on the agenda wait for another meeting.',
  toAgenda: 'To the agenda',
  mend: (count) => (count === 1 ? 'One thing must be mended' : `${count} things must be mended`),
}

/** The words of the page of an agenda. */
export const agendaPageText: Readonly<Record<Language, typeof sv>> = { sv, en }
