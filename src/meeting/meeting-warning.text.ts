import { sayDay } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import type { PlanWarning } from './meeting-days.ts'
import type { NoticeWarning } from './notice/notice.actions.ts'

/** The names that a warning needs. */
export interface WarningNames {
  readonly body: (bodyId: string) => string
  readonly person: (personId: string) => string
}

/** Something to know before one goes on; it never stops anybody. */
export function sayWarning(
  warning: PlanWarning | NoticeWarning,
  names: WarningNames,
  language: Language,
): string {
  const isSwedish = language === 'sv'
  const said = (sv: string, en: string) => (isSwedish ? sv : en)
  const people = (ids: readonly string[]) => ids.map(names.person).join(', ')
  switch (warning.code) {
    case 'in-the-past':
      return said('Dagen har redan varit.', 'The day has already been.')
    case 'holiday':
      return said(
        'Dagen är en helgdag eller en dag då få arbetar.',
        'The day is a holiday, or one on which few work.',
      )
    case 'squeeze-day':
      return said('Dagen är en klämdag.', 'The day stands between two days off.')
    case 'july':
      return said('I juli är många lediga.', 'Many are on holiday in July.')
    case 'too-late-for-matters': {
      const day = sayDay(warning.day, language)
      return said(
        `Sista dagen att anmäla ärenden, ${day}, har redan varit.`,
        `The last day to raise matters, ${day}, has already been.`,
      )
    }
    case 'too-late-for-notice':
    case 'after-dispatch-day': {
      const day = sayDay(warning.day, language)
      return said(
        `Dagen då kallelsen skulle ha skickats, ${day}, har redan varit.`,
        `The day to send the notice, ${day}, has already been.`,
      )
    }
    case 'longer-than-charter':
      return said(
        `Mötet är längre än de ${String(warning.hours).replace('.', ',')} timmar som uppdragsbeskrivningen säger.`,
        `The meeting is longer than the ${warning.hours} hours that the charter says.`,
      )
    case 'other-form-than-charter':
      return said(
        'Uppdragsbeskrivningen föredrar en annan mötesform.',
        'The charter prefers another form of meeting.',
      )
    case 'body-meets-that-day':
      return said(
        'Gruppen har redan ett möte den dagen.',
        'The group already has a meeting that day.',
      )
    case 'shared-people': {
      const body = names.body(warning.bodyId)
      return said(
        `${body} har möte samma dag, med samma ledamöter: ${people(warning.personIds)}.`,
        `${body} meets the same day, with the same members: ${people(warning.personIds)}.`,
      )
    }
    case 'no-items':
      return said('Dagordningen är tom.', 'The agenda is empty.')
    case 'nobody-invited':
      return said(
        'Inga ledamöter har plats i gruppen den dagen, så kallelsen går inte till någon av dem.',
        'No members have seats in the group that day, so the notice goes to none of them.',
      )
    case 'longer-than-meeting':
      return said(
        `Punkterna tar tillsammans ${warning.minutes} minuter längre tid än mötet.`,
        `The items together take ${warning.minutes} minutes longer than the meeting.`,
      )
    case 'no-address':
      return said(
        `Saknar e-postadress, och behöver en utskriven kallelse: ${people(warning.personIds)}.`,
        `Without a mail address, and in need of a printed notice: ${people(warning.personIds)}.`,
      )
  }
}
