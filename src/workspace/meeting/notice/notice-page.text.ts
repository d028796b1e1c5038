import type { Language } from '../../../shared/language.ts'

const sv = {
  title: 'Kallelse',
  people: { one: 'person', many: 'personer', gender: 'en' } as {
    one: string
    many: string
    gender?: 'en' | 'ett'
  },
  send: {
    first: 'Skicka kallelsen',
    changed: 'Skicka en ny kallelse',
    rest: 'Skicka till dem som inte har fått den',
    lead: 'Kallelsen går till ledamöter, ersättare och stöd. Var och en får en egen länk att svara med, och mötet i sin kalender.',
    upToDate: 'Kallelsen är skickad, och inget har ändrats sedan dess. Det behövs ingen ny.',
    dayHasPassed:
      'Mötets dag har varit, så det går inte längre att kalla till det. På mötets sida kan du föra in vad som hände.',
    changes: 'Det här är ändrat sedan förra kallelsen',
    button: (people: string) => `Skicka till ${people}`,
    buttonNobody: 'Spara kallelsen att skriva ut',
    byMail: (people: string) => `${people} får kallelsen med e-post`,
    byPaper: (people: string) => `${people} saknar e-postadress och får den på papper`,
    uninvited: (names: string) => `Inte längre kallade, och får ett brev om det: ${names}.`,
    print: 'Skriv ut kallelsen',
  },
  warnings: 'Bra att veta innan du skickar',
  preview: {
    heading: 'Så här ser brevet ut',
    to: 'Visa brevet till',
    show: 'Visa det brevet',
    frame: (name: string) => `Brevet till ${name}`,
    open: 'Öppna brevet på en egen sida',
  },
  versions: {
    heading: 'Skickade kallelser',
    none: 'Ingen kallelse är skickad än.',
    version: (number: number) => `Kallelse ${number}`,
    cancelled: 'Besked om att mötet är inställt',
    sent: (when: string, name: string) => `Skickad ${when} av ${name}`,
    first: 'Den första kallelsen.',
    same: 'Samma innehåll, till dem som inte hade fått den.',
    to: 'Den gick till',
    byMail: 'E-post',
    byPaper: 'Papper',
    changed: 'Det här var ändrat',
  },
  print: {
    title: 'Kallelse att skriva ut',
    changedSince:
      'Mötet är ändrat sedan den här kallelsen skickades. Skicka en ny innan du skriver ut.',
    how: 'Skriv ut sidan från webbläsaren. Menyer och knappar kommer inte med.',
    heading: 'Kallelse till möte',
    for: 'Till dem som får den på papper',
    called: 'Kallade',
    supporting: 'Stöd: ',
    deputy: (name: string) => `ersättare: ${name}`,
    agenda: 'Dagordning',
    noItems: 'Dagordningen är inte klar.',
    answer: (who: string) =>
      `Meddela ${who} om du kommer, är med digitalt eller inte kan komma. Om du inte kan komma kallas din personliga ersättare in.`,
    support: 'den som stödjer gruppen',
    draft: 'Den här kallelsen är inte skickad än.',
    version: (number: number, when: string) => `Kallelse ${number}, skickad ${when}.`,
  },
  done: {
    skickad: {
      heading: 'Kallelsen är skickad',
      text: 'Breven ligger i utkorgen och går i väg direkt. Längre ned ser du vad som händer med vart och ett.',
    },
    redan: {
      heading: 'Kallelsen var redan skickad',
      text: 'Inget har ändrats sedan dess, så ingen har fått ett brev till.',
    },
  },
  toMeeting: 'Till mötet och svaren',
  problem: { person: 'Välj vem svaret gäller.', answer: 'Välj ett av svaren.' },
}

const en: typeof sv = {
  title: 'Notice',
  people: { one: 'person', many: 'people' },
  send: {
    first: 'Send the notice',
    changed: 'Send a new notice',
    rest: 'Send to those who have not had it',
    lead: 'The notice goes to members, deputies and support. Each gets a link of their own to answer with, and the meeting in their calendar.',
    upToDate: 'The notice has been sent, and nothing has changed since. No new one is needed.',
    dayHasPassed:
      'The day of the meeting has passed, so nobody can be called to it. On the page of the meeting you can tell what happened.',
    changes: 'What has changed since the last notice',
    button: (people) => `Send to ${people}`,
    buttonNobody: 'Save the notice to be printed',
    byMail: (people) => `${people} get the notice by mail`,
    byPaper: (people) => `${people} have no mail address and get it on paper`,
    uninvited: (names) => `No longer called, and told so by letter: ${names}.`,
    print: 'Print the notice',
  },
  warnings: 'Worth knowing before you send',
  preview: {
    heading: 'This is what the letter looks like',
    to: 'Show the letter to',
    show: 'Show that letter',
    frame: (name) => `The letter to ${name}`,
    open: 'Open the letter on a page of its own',
  },
  versions: {
    heading: 'Notices that have been sent',
    none: 'No notice has been sent yet.',
    version: (number) => `Notice ${number}`,
    cancelled: 'Word that the meeting is cancelled',
    sent: (when, name) => `Sent ${when} by ${name}`,
    first: 'The first notice.',
    same: 'The same words, to those who had not had it.',
    to: 'It went to',
    byMail: 'Mail',
    byPaper: 'Paper',
    changed: 'What had changed',
  },
  print: {
    title: 'Notice to print',
    changedSince:
      'The meeting has changed since this notice was sent. Send a new one before you print.',
    how: 'Print the page from your browser. Menus and buttons are left out.',
    heading: 'Notice of meeting',
    for: 'For those who get it on paper',
    called: 'Called',
    supporting: 'Support: ',
    deputy: (name) => `deputy: ${name}`,
    agenda: 'Agenda',
    noItems: 'The agenda is not ready.',
    answer: (who) =>
      `Tell ${who} whether you come, take part digitally or cannot. If you cannot, your personal deputy is called in.`,
    support: 'whoever supports the group',
    draft: 'This notice has not been sent yet.',
    version: (number, when) => `Notice ${number}, sent ${when}.`,
  },
  done: {
    skickad: {
      heading: 'The notice is sent',
      text: 'The letters lie in the outbox and leave at once. Below you see what becomes of each.',
    },
    redan: {
      heading: 'The notice had been sent already',
      text: 'Nothing has changed since, so nobody has had another letter.',
    },
  },
  toMeeting: 'To the meeting and the answers',
  problem: { person: 'Choose whose answer it is.', answer: 'Choose one of the answers.' },
}

/** The words of the page where a notice is sent. */
export const noticePageText: Readonly<Record<Language, typeof sv>> = { sv, en }
