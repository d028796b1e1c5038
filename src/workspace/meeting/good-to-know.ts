import { seatsOfMeeting } from '../../meeting/attendance/answer.actions.ts'
import { invitedIds } from '../../meeting/attendance/attendance.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { type PlanWarning, planWarnings } from '../../meeting/meeting-days.ts'
import type { NoticeWarning } from '../../meeting/notice/notice.actions.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'

/** Something that is good to know of a day to meet. It never stops anybody. */
export type GoodToKnow = PlanWarning | NoticeWarning

/** What is good to know of a meeting's day and form: also that no member has a seat that day, as after a period of office. */
export function goodToKnow(
  meeting: Pick<
    Meeting,
    'bodyId' | 'on' | 'at' | 'minutes' | 'mode' | 'lastDayForMatters' | 'dispatchDay'
  > & { readonly id?: string; readonly state?: Meeting['state'] },
  register: Register,
  today: CalendarDay,
): readonly GoodToKnow[] {
  const members = seatsOfMeeting(register, meeting).filter(({ isCounted }) => isCounted)
  const nobody = invitedIds(members).length === 0
  return [
    ...(nobody ? [{ code: 'nobody-invited' } as const] : []),
    // Once people have been called, the day to call them has done its work.
    ...planWarnings(meeting, register, today).filter(
      ({ code }) => meeting.state !== 'noticed' || !code.startsWith('too-late'),
    ),
  ]
}
