import type { NotesApproval } from '../../../meeting/meeting.ts'
import type { MeetingSetting, RecurringItem } from '../../../meeting/meeting-days.ts'
import type { Typed } from '../../preparation/typed.ts'

/** The fields of how a group meets, by their names in the form. */
export const settingField = {
  matterDays: 'arendedagar',
  dispatchDays: 'kallelsedagar',
  minutes: 'minuter',
  notesApproval: 'godkanner',
  recurring: 'punkter',
} as const

/** How a group meets, as it was typed. */
export type TypedSetting = Readonly<Record<keyof typeof settingField, string>>

const approvals: readonly NotesApproval[] = ['chair', 'nextMeeting', 'participants']

/** What was typed in the form. */
export function readTypedSetting(typed: Typed): TypedSetting {
  const { matterDays, dispatchDays, minutes, notesApproval, recurring } = settingField
  return {
    matterDays: typed.text(matterDays),
    dispatchDays: typed.text(dispatchDays),
    minutes: typed.text(minutes),
    notesApproval: typed.text(notesApproval),
    recurring: typed.text(recurring),
  }
}

/** A setting as the form has it. */
export function typedFromSetting(setting: MeetingSetting): TypedSetting {
  return {
    matterDays: String(setting.matterDays),
    dispatchDays: String(setting.dispatchDays),
    minutes: String(setting.minutes),
    notesApproval: setting.notesApproval,
    recurring: setting.recurring.map(({ title, minutes }) => `${title}; ${minutes}`).join('\n'),
  }
}

/** What was typed as a setting. What is no number becomes none, and is refused by the act in words. */
export function settingFrom(typed: TypedSetting): MeetingSetting {
  const number = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN)
  return {
    matterDays: number(typed.matterDays),
    dispatchDays: number(typed.dispatchDays),
    minutes: number(typed.minutes),
    notesApproval: approvals.find((one) => one === typed.notesApproval) ?? 'chair',
    recurring: typed.recurring
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(recurringFrom),
  }
}

/** How long a standing item takes when its line does not say. */
const usualMinutes = 10

/** A line such as `Läget hos huvudmännen; 20`, or `Läget hos huvudmännen 20 min`. */
function recurringFrom(line: string): RecurringItem {
  const [, title, minutes] =
    /^(.*?)\s*(?:;\s*(\d{1,4})(?:\s*min\p{L}*\.?)?|\s(\d{1,4})\s*min\p{L}*\.?)$/u.exec(line) ?? []
  const told = minutes ?? /(\d{1,4})\s*min\p{L}*\.?$/u.exec(line)?.[1]
  return title === undefined
    ? { title: line, minutes: usualMinutes }
    : { title, minutes: told === undefined ? usualMinutes : Number(told) }
}
