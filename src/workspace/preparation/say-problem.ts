import { individualText } from '../../shared/individual.text.ts'
import type { Language } from '../../shared/language.ts'
import { preparationText } from './preparation.text.ts'
import type { TextProblem } from './typed.ts'

/** What is wrong with a text and what to do about it, in a sentence; what is missing may have a sentence of its own. */
export function sayProblem(
  problem: TextProblem,
  most: number,
  language: Language,
  missing?: string,
): string {
  const text = preparationText[language].problem
  switch (problem) {
    case 'missing':
      return missing ?? text.missing
    case 'too-long':
      return text.tooLong(new Intl.NumberFormat(language).format(most))
    case 'personal-number':
      return individualText[language].personalNumberInText
  }
}
