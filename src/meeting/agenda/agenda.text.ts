import type { Language } from '../../shared/language.ts'
import type { AgendaRefusal, Formality, ItemKind, ItemProblem } from './agenda.ts'
import { longestOfItem } from './agenda.ts'

interface Words {
  readonly kind: Readonly<Record<ItemKind, { readonly name: string; readonly means: string }>>
  readonly formality: Readonly<Record<Formality, string>>
  readonly problem: Readonly<Record<Exclude<ItemProblem, 'personal-number'>, string>>
  readonly refusal: Readonly<Record<AgendaRefusal, string>>
  readonly notInNotice: string
  readonly editedMeanwhile: string
}

const sv: Words = {
  kind: {
    information: { name: 'Information', means: 'Gruppen tar del av något.' },
    discussion: { name: 'Diskussion', means: 'Gruppen talar om en fråga.' },
    views: { name: 'Synpunkter på förslag', means: 'Gruppen lämnar synpunkter på ett förslag.' },
    recommendation: {
      name: 'Rekommendation',
      means: 'Gruppen lämnar en rekommendation, som varje huvudman sedan tar ställning till.',
    },
    formality: { name: 'Formalia', means: 'Sådant som hör till varje möte.' },
  },
  formality: {
    lastNotes: 'Föregående minnesanteckningar',
    returnedOutcomes: 'Svar från huvudmännen',
    recurring: 'Stående punkt',
  },
  problem: {
    'title-missing': 'Skriv en rubrik som säger vad punkten gäller.',
    'title-too-long': `Rubriken är för lång. Korta den till högst ${longestOfItem.title} tecken.`,
    'minutes-wrong': 'Skriv hur många minuter punkten tar, med siffror.',
    'presenter-too-long': `Namnet är för långt. Korta det till högst ${longestOfItem.presenter} tecken.`,
  },
  refusal: {
    'matter-already-there': 'Ärendet står redan på dagordningen.',
    'matter-not-here':
      'Gruppen har inte det ärendet. Ta emot det först, eller välj ett annat ärende.',
    'matter-ended': 'Ärendet är avslutat. Väck ett nytt om frågan har kommit tillbaka.',
    'no-such-item': 'Punkten finns inte längre. Någon annan kan ha tagit bort den.',
    'not-the-same-items':
      'Dagordningen har fått fler eller färre punkter sedan du öppnade den. Läs om sidan och ordna igen.',
    'papers-in-matter':
      'Punkten gäller ett ärende. Lägg underlaget i ärendets beredning, så följer det med.',
  },
  notInNotice: 'Inte i kallelsen',
  editedMeanwhile:
    'Någon annan har ändrat dagordningen medan du hade den öppen. Inget av ditt är borta: här är båda. Läs vad som är ändrat och gör om det du ville.',
}

const en: Words = {
  kind: {
    information: { name: 'Information', means: 'The group takes note of something.' },
    discussion: { name: 'Discussion', means: 'The group discusses a question.' },
    views: { name: 'Views on a proposal', means: 'The group gives its views on a proposal.' },
    recommendation: {
      name: 'Recommendation',
      means: 'The group gives a recommendation, which each principal then decides on for itself.',
    },
    formality: { name: 'Formalities', means: 'What belongs to every meeting.' },
  },
  formality: {
    lastNotes: 'Notes of the last meeting',
    returnedOutcomes: 'Answers from the principals',
    recurring: 'Standing item',
  },
  problem: {
    'title-missing': 'Write a title that says what the item is about.',
    'title-too-long': `The title is too long. Shorten it to ${longestOfItem.title} characters at most.`,
    'minutes-wrong': 'Write how many minutes the item takes, in figures.',
    'presenter-too-long': `The name is too long. Shorten it to ${longestOfItem.presenter} characters at most.`,
  },
  refusal: {
    'matter-already-there': 'The matter is on the agenda already.',
    'matter-not-here':
      'The group does not have that matter. Receive it first, or choose another matter.',
    'matter-ended': 'The matter has ended. Raise a new one if the question has returned.',
    'no-such-item': 'The item is no longer there. Somebody else may have taken it away.',
    'not-the-same-items':
      'The agenda has more or fewer items than when you opened it. Reload the page and order them again.',
    'papers-in-matter':
      'The item is about a matter. Add the paper to the preparation of the matter, and it comes along.',
  },
  notInNotice: 'Not in the notice',
  editedMeanwhile:
    'Somebody else has changed the agenda while you had it open. Nothing of yours is lost: here are both. Read what has changed and do again what you wanted.',
}

/** The words of an agenda: kinds of item, what the program puts there by itself, and what is wrong. */
export const agendaText: Readonly<Record<Language, Words>> = { sv, en }
