import type { AnchoringDirection, AnchoringProblem } from '../../../anchoring/anchoring.ts'
import type { FieldError } from '../../../design/error-summary.tsx'
import { hasBegun, type Meeting } from '../../../meeting/meeting.ts'
import { type CalendarDay, parseCalendarDay } from '../../../shared/calendar-day.ts'
import type { Typed } from '../../preparation/typed.ts'

/** What is typed of an anchoring, exactly, and the id it goes by. */
export interface AnchoringForm {
  readonly id: string
  /** For whom the form was made: another role since then records nothing for it. */
  readonly principalId: string
  readonly direction: AnchoringDirection
  readonly withWhom: string
  readonly on: string
  readonly note: string
  readonly problems: readonly AnchoringFormProblem[]
}

/** What is wrong with the form: what the act says of it, or that the day is none. */
export type AnchoringFormProblem = AnchoringProblem | 'no-day'

/** An empty form: what one brings from home until the meeting is over, and what one tells there after it. */
export function emptyAnchoringForm(
  meeting: Pick<Meeting, 'state'>,
  {
    id,
    principalId,
    today,
  }: { readonly id: string; readonly principalId: string; readonly today: CalendarDay },
): AnchoringForm {
  const isOver = meeting.state === 'notes' || meeting.state === 'approved'
  return {
    id,
    principalId,
    direction: isOver ? 'reportedBack' : 'broughtFromHome',
    withWhom: '',
    on: today,
    note: '',
    problems: [],
  }
}

/** Reads the form. Nothing can be told at home of a meeting that has not begun. */
export function readAnchoringForm(
  { text }: Typed,
  meeting: Pick<Meeting, 'state'>,
): { readonly form: AnchoringForm; readonly on?: CalendarDay } {
  const on = parseCalendarDay(text('dag'))
  const form: AnchoringForm = {
    id: text('id'),
    principalId: text('huvudman'),
    direction:
      hasBegun(meeting) && text('riktning') === 'hemma' ? 'reportedBack' : 'broughtFromHome',
    withWhom: text('med-vem'),
    on: text('dag'),
    note: text('anteckning'),
    problems: on.ok ? [] : ['no-day'],
  }
  return { form, ...(on.ok && { on: on.value }) }
}

/** The field that something wrong belongs to. */
export function fieldOfAnchoring(
  problem: AnchoringFormProblem,
  { note }: AnchoringForm,
): FieldError['field'] {
  switch (problem) {
    case 'no-day':
    case 'in-future':
      return 'dag'
    case 'note-too-long':
      return 'anteckning'
    case 'personal-number':
      // Both texts are looked through: the longer of the two is where it mostly stands.
      return note === '' ? 'med-vem' : 'anteckning'
    case 'about-nothing':
    case 'with-whom-missing':
    case 'with-whom-too-long':
      return 'med-vem'
  }
}
