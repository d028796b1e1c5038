import type { FormTexts } from '../../matter/matter.forms.ts'
import { completionProblems, type Matter } from '../../matter/matter.ts'
import { nameOfPrincipal, type Principal } from '../../principal/principal.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { sayList } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { readRaiseForm, type TypedMatter, type Wrong } from './raise.form.ts'
import { raiseText } from './raise.text.ts'

/**
 * Reads the form that completes a matter. Those it concerns that can no longer be chosen are kept: the form does not
 * show them, so nobody has taken them away. A form filled from another version is compared before it is judged.
 */
export function readCompletion(
  form: FormTexts,
  matter: Matter,
  principals: readonly Principal[],
): TypedMatter {
  const typed = readRaiseForm(form, principals)
  const unshown = matter.concerns.filter((id) => !principals.some((one) => one.id === id))
  const content = { ...typed.content, concerns: [...typed.content.concerns, ...unshown] }
  const found = completionProblems(matter, content, principals)
  if (typed.version !== matter.version || !found.includes('concerns-removed')) {
    return { ...typed, content }
  }
  const removed: Wrong = { field: 'concerns', code: 'concerns-removed' }
  const others = typed.problems.filter(({ field }) => field !== 'concerns')
  return { ...typed, content, problems: [...others, removed] }
}

/** Says whom a matter concerns already, and that more can be added but nobody taken away. */
export function sayOnlyAdded(
  { concerns }: Pick<Matter, 'concerns'>,
  principals: readonly Principal[],
  language: Language,
  today: CalendarDay,
): string {
  const names = principals
    .filter(({ id }) => concerns.includes(id))
    .map((principal) => nameOfPrincipal(principal, today).short)
  return raiseText[language].concerns.onlyAdded(sayList(names, language))
}
