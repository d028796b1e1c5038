import type { MeetingMode } from '../../charter/activity.ts'
import type { Language } from '../../shared/language.ts'

interface Words {
  readonly overview: string
  readonly meetings: string
  readonly mode: Readonly<Record<MeetingMode, string>>
  readonly denied: string
  /** The group's task has ended: nobody calls to new meetings in any role. */
  readonly termOver: string
  readonly notDone: string
  readonly toMeeting: string
  readonly toMeetings: string
}

/** The words around every page of a meeting. */
export const frameText: Readonly<Record<Language, Words>> = {
  sv: {
    overview: 'Min översikt',
    meetings: 'Möten',
    mode: { physical: 'På plats', digital: 'Digitalt', hybrid: 'På plats och digitalt' },
    denied: 'Det här kan inte göras i din roll',
    termOver: 'Inga nya möten just nu',
    notDone: 'Det gick inte att göra',
    toMeeting: 'Till mötet',
    toMeetings: 'Till mötena',
  },
  en: {
    overview: 'My overview',
    meetings: 'Meetings',
    mode: { physical: 'In person', digital: 'Digital', hybrid: 'In person and digital' },
    denied: 'This cannot be done in your role',
    termOver: 'No new meetings just now',
    notDone: 'It could not be done',
    toMeeting: 'To the meeting',
    toMeetings: 'To the meetings',
  },
}
