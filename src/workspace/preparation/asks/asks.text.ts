import { type Noun, sayCount, startSentence } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'

const nouns = {
  sv: {
    open: { one: 'obesvarad fråga', many: 'obesvarade frågor', gender: 'en' },
    answered: { one: 'besvarad fråga', many: 'besvarade frågor', gender: 'en' },
  },
  en: {
    open: { one: 'unanswered question', many: 'unanswered questions' },
    answered: { one: 'answered question', many: 'answered questions' },
  },
} as const satisfies Record<Language, Record<'open' | 'answered', Noun>>

const sv = {
  heading: 'Frågor till huvudmännen',
  open: nouns.sv.open as Noun,
  none: 'Gruppen har inte frågat någon huvudman om något än.',
  noneOpen: 'Alla frågor är besvarade.',
  answered: (count: number) => startSentence(sayCount(count, 'sv', nouns.sv.answered)),
  waits: 'Väntar på svar',
  late: 'Försenat',
  done: 'Besvarad',
  askedBy: (name: string, when: string) => `Frågan ställdes av ${name} ${when}.`,
  answeredBy: (name: string, when: string) => `Svar från ${name} ${when}:`,
  toBy: (principal: string, day: string) => `${principal}, svar senast ${day}`,
  whoAnswers: 'De som arbetar för en huvudman, eller har en plats på dess mandat, svarar för den.',
  more: (count: number) => `${startSentence(sayCount(count, 'sv', nouns.sv.open))} till`,
  answerFor: (principal: string, day: string | undefined) =>
    `Svara för ${principal}${day === undefined ? '' : `, senast ${day}`}`,
  ask: 'Ställ en fråga',
  asked: 'Frågan är ställd',
  answerSaved: 'Svaret är sparat',
  form: {
    heading: 'Ställ en fråga till huvudmännen',
    to: 'Vem frågar ni?',
    toHint:
      'De huvudmän som ärendet rör. Väljer du flera får var och en frågan och svarar för sig.',
    question: 'Vad behöver ni veta?',
    due: 'Svar senast',
    save: 'Ställ frågan',
    missing: 'Skriv vad ni behöver veta.',
    nobody: 'Välj minst en huvudman.',
    notADay: 'Skriv dagen med år, månad och dag: 2027-03-01.',
    noSuchDay: 'Den dagen finns inte i kalendern. Se efter månadens sista dag.',
    pastDay: (day: string) =>
      `${startSentence(day)} har redan varit. Ändra dagen, eller ställ frågan en gång till om det är den du menar.`,
  },
  answerForm: {
    question: 'Frågan',
    label: 'Svar',
    hint: 'Svaret ges en gång och kan inte ändras. Mer kan ni säga i en kommentar.',
    save: 'Spara svaret',
    missing: 'Skriv svaret innan du sparar.',
  },
}

const en: typeof sv = {
  heading: 'Questions to the principals',
  open: nouns.en.open,
  none: 'The group has not asked any principal anything yet.',
  noneOpen: 'All questions are answered.',
  answered: (count) => startSentence(sayCount(count, 'en', nouns.en.answered)),
  waits: 'Waits for an answer',
  late: 'Late',
  done: 'Answered',
  askedBy: (name, when) => `The question was asked by ${name} ${when}.`,
  answeredBy: (name, when) => `Answer from ${name} ${when}:`,
  toBy: (principal, day) => `${principal}, answer by ${day}`,
  whoAnswers: 'Those who work for a principal, or have a seat on its mandate, answer for it.',
  more: (count) => `${startSentence(sayCount(count, 'en', nouns.en.open))} more`,
  answerFor: (principal, day) => `Answer for ${principal}${day === undefined ? '' : `, by ${day}`}`,
  ask: 'Ask a question',
  asked: 'The question is asked',
  answerSaved: 'The answer is saved',
  form: {
    heading: 'Ask the principals a question',
    to: 'Whom do you ask?',
    toHint:
      'The principals that the matter concerns. If you choose several, each gets the question and answers for itself.',
    question: 'What do you need to know?',
    due: 'Answer by',
    save: 'Ask the question',
    missing: 'Write what you need to know.',
    nobody: 'Choose at least one principal.',
    notADay: 'Write the day with year, month and day: 2027-03-01.',
    noSuchDay: 'There is no such day in the calendar. Please check the last day of the month.',
    pastDay: (day) =>
      `${day} has already been. Change the day, or ask the question once more if it is the one you mean.`,
  },
  answerForm: {
    question: 'The question',
    label: 'Answer',
    hint: 'The answer is given once and cannot be changed. You can say more in a comment.',
    save: 'Save the answer',
    missing: 'Write the answer before you save.',
  },
}

/** The words of what is asked of whom by when. */
export const asksText: Readonly<Record<Language, typeof sv>> = { sv, en }
