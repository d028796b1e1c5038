import { sayCount, sayList, startSentence } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import type { AnchoringDenial } from './anchoring.policy.ts'
import { type AnchoringDirection, type AnchoringProblem, longest } from './anchoring.ts'

/** The names that a refusal needs: the group, and the principal that was meant. */
export interface AnchoringNames {
  readonly body: string
  readonly principal: string
}

interface Words {
  readonly direction: Readonly<
    Record<AnchoringDirection, { readonly name: string; readonly means: string }>
  >
  readonly problem: Readonly<Record<AnchoringProblem, string>>
  readonly denial: Readonly<Record<AnchoringDenial, (names: AnchoringNames) => string>>
  /** Said wherever anchoring is shown. */
  readonly forTheGroup: string
  readonly everybody: string
  readonly notYet: (count: number, names: string) => string
}

const sv: Words = {
  direction: {
    broughtFromHome: {
      name: 'Med hemifrån',
      means: 'Du har talat om frågan hos din huvudman och tar med dig vad ni kom fram till.',
    },
    reportedBack: {
      name: 'Återkopplat hemma',
      means: 'Du har berättat hos din huvudman vad gruppen kom fram till.',
    },
  },
  problem: {
    'about-nothing': 'Välj vilket ärende eller vilken punkt det gäller.',
    'with-whom-missing': 'Skriv vem du har talat med, till exempel kommunstyrelsen.',
    'with-whom-too-long': `Texten är för lång. Korta den till högst ${longest.withWhom} tecken; resten får plats i anteckningen.`,
    'note-too-long': `Anteckningen är för lång. Korta den till högst ${longest.note} tecken.`,
    'in-future': 'Dagen har inte varit än. Anteckna när ni har talat om frågan.',
    'personal-number':
      'Här står något som ser ut som ett personnummer. Ta bort det och spara igen; resten av texten finns kvar.',
  },
  denial: {
    'only-own-members-anchor': ({ body, principal }) =>
      `De som har plats i ${body} för ${principal} antecknar vad som är förankrat där.`,
    'only-group-sees-anchoring': ({ body }) =>
      `De som har plats i ${body} eller stödjer gruppen kan läsa vad som är förankrat.`,
    'only-writer-removes': () => 'Den som har skrivit anteckningen kan ta bort den.',
  },
  forTheGroup: 'Bara gruppen ser det här. Det publiceras aldrig.',
  everybody: 'Alla huvudmän har tagit med sig något hemifrån.',
  notYet: (count, names) =>
    `${sayCount(count, 'sv', { one: 'huvudman', many: 'huvudmän', gender: 'en' })} har inte antecknat något hemifrån: ${names}.`,
}

const en: Words = {
  direction: {
    broughtFromHome: {
      name: 'Brought from home',
      means: 'You have talked the question over at your principal and bring what you came to.',
    },
    reportedBack: {
      name: 'Reported back',
      means: 'You have told your principal what the group came to.',
    },
  },
  problem: {
    'about-nothing': 'Choose which matter or item it is about.',
    'with-whom-missing': 'Write whom you have talked with, such as the executive committee.',
    'with-whom-too-long': `The text is too long. Shorten it to ${longest.withWhom} characters at most; the rest fits in the note.`,
    'note-too-long': `The note is too long. Shorten it to ${longest.note} characters at most.`,
    'in-future': 'The day has not come yet. Record it once you have talked the question over.',
    'personal-number':
      'This looks like a Swedish personal identity number. Take it away and save again; the rest of the text is still here.',
  },
  denial: {
    'only-own-members-anchor': ({ body, principal }) =>
      `Those who have a seat in ${body} for ${principal} record what has been anchored there.`,
    'only-group-sees-anchoring': ({ body }) =>
      `Those who have a seat in ${body} or support the group can read what has been anchored.`,
    'only-writer-removes': () => 'Whoever has written the record can remove it.',
  },
  forTheGroup: 'Only the group sees this. It is never published.',
  everybody: 'All principals have brought something from home.',
  notYet: (count, names) =>
    `${sayCount(count, 'en', { one: 'principal has', many: 'principals have' })} not recorded anything from home: ${names}.`,
}

/** The words of anchoring: both ways, what is wrong with what was typed, and who may instead. */
export const anchoringText: Readonly<Record<Language, Words>> = { sv, en }

/** What the chair sees before a recommendation: which principals have not anchored the question. */
export function sayNotAnchored(names: readonly string[], language: Language): string {
  const { everybody, notYet } = anchoringText[language]
  if (names.length === 0) return everybody
  return startSentence(notYet(names.length, sayList(names, language)))
}
