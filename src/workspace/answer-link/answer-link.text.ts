import type { LinkRefusal } from '../../meeting/attendance/answer.actions.ts'
import type { Answer } from '../../meeting/attendance/attendance.ts'
import type { Language } from '../../shared/language.ts'

interface Words {
  readonly title: string
  readonly answered: (answer: string) => string
  readonly answeredHeading: string
  readonly change: string
  readonly ask: string
  readonly button: Readonly<Record<Answer, string>>
  readonly hint: Readonly<Record<Answer, string>>
  readonly agenda: string
  readonly noItems: string
  readonly facts: string
  readonly papers: string
  readonly own: string
  readonly choose: string
  readonly refused: Readonly<Record<LinkRefusal | 'too-many', { heading: string; why: string }>>
  readonly about: (body: string, when: string) => string
  readonly because: (why: string) => string
  readonly wayOn: string
}

const sv: Words = {
  title: 'Kommer du till mötet?',
  answered: (answer) => `Du har svarat: ${answer}`,
  answeredHeading: 'Tack, ditt svar är sparat',
  change: 'Du kan ändra dig tills mötet börjar. Tryck då på en annan knapp.',
  ask: 'Tryck på en av knapparna. Du behöver inget lösenord.',
  button: { comes: 'Kommer', digital: 'Är med digitalt', cannot: 'Kan inte' },
  hint: {
    comes: 'Du är med i lokalen.',
    digital: 'Du är med på länk och räknas som alla andra.',
    cannot: 'Om du inte kan komma får din personliga ersättare ett brev direkt.',
  },
  agenda: 'Dagordning',
  noItems: 'Dagordningen är inte klar. Den kommer i ett nytt brev.',
  facts: 'Mötet',
  papers: 'Underlagen läser du när du har loggat in.',
  own: 'Länken i brevet är din egen. Den som har länken kan svara i ditt namn, så skicka den inte vidare.',
  choose: 'Välj ett av svaren.',
  refused: {
    'unknown-link': {
      heading: 'Länken går inte att läsa',
      why: 'Den kan ha klippts av på vägen. Öppna den igen från brevet, eller ring den som stödjer gruppen.',
    },
    'link-expired': {
      heading: 'Länken gäller inte längre',
      why: 'Mötet är slut, så det går inte att svara.',
    },
    'meeting-cancelled': {
      heading: 'Mötet är inställt',
      why: 'Du behöver inte svara.',
    },
    'meeting-has-begun': {
      heading: 'Mötet har börjat eller är slut',
      why: 'Det går inte att svara nu. Ring den som stödjer gruppen om något har hänt.',
    },
    'no-longer-invited': {
      heading: 'Du är inte längre kallad till mötet',
      why: 'Enligt registret har du ingen plats i gruppen den dagen. Stämmer det inte? Hör av dig till den som stödjer gruppen.',
    },
    'too-many': {
      heading: 'För många försök',
      why: 'Vänta en timme och försök igen, eller ring den som stödjer gruppen.',
    },
  },
  about: (body, when) => `${body}. ${when}.`,
  because: (why) => `Därför: ${why}`,
  wayOn: 'Till startsidan',
}

const en: Words = {
  title: 'Are you coming to the meeting?',
  answered: (answer) => `You have answered: ${answer}`,
  answeredHeading: 'Thank you, your answer is saved',
  change: 'You can change your mind until the meeting begins. Press another button then.',
  ask: 'Press one of the buttons. You need no password.',
  button: { comes: 'Coming', digital: 'Taking part digitally', cannot: 'Cannot' },
  hint: {
    comes: 'You are there in the room.',
    digital: 'You take part by link, and count as everybody else.',
    cannot: 'If you cannot come, your personal deputy gets a letter at once.',
  },
  agenda: 'Agenda',
  noItems: 'The agenda is not ready. It comes in another letter.',
  facts: 'The meeting',
  papers: 'You read the papers when you have signed in.',
  own: 'The link in the letter is your own. Whoever has it can answer in your name, so do not send it on.',
  choose: 'Choose one of the answers.',
  refused: {
    'unknown-link': {
      heading: 'The link cannot be read',
      why: 'It may have been cut off on the way. Open it again from the letter, or call whoever supports the group.',
    },
    'link-expired': {
      heading: 'The link no longer holds',
      why: 'The meeting is over, so it cannot be answered.',
    },
    'meeting-cancelled': { heading: 'The meeting is cancelled', why: 'You need not answer.' },
    'meeting-has-begun': {
      heading: 'The meeting has begun or is over',
      why: 'It cannot be answered now. Call whoever supports the group if something has happened.',
    },
    'no-longer-invited': {
      heading: 'You are no longer called to the meeting',
      why: 'According to the register you have no seat in the group that day. Is that wrong? Contact whoever supports the group.',
    },
    'too-many': {
      heading: 'Too many attempts',
      why: 'Wait an hour and try again, or call whoever supports the group.',
    },
  },
  about: (body, when) => `${body}. ${when}.`,
  because: (why) => `Because: ${why}`,
  wayOn: 'To the start page',
}

/** The words of the page where somebody answers a notice with the link in their letter. */
export const answerLinkText: Readonly<Record<Language, Words>> = { sv, en }
