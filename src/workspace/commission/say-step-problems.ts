import { commissionText } from '../../meeting/commission/commission.text.ts'
import type { Language } from '../../shared/language.ts'
import { commissionPageText } from './commission-page.text.ts'
import type { StepForm } from './steps.ts'

/** What is wrong with a form, as sentences. */
export function sayStepProblems({ problems }: StepForm, language: Language): readonly string[] {
  return problems.map((problem) =>
    problem === 'no-meeting'
      ? commissionPageText[language].chooseMeeting
      : commissionText[language].problem[problem],
  )
}
