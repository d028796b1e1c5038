import type { MeetingMode } from '../../charter/activity.ts'
import type { Language } from '../../shared/language.ts'

interface Words {
  readonly overview: string
  readonly meetings: string
  readonly mode: Readonly<Record<MeetingMode, string>>
  readonly denied: string
  readonly notDone: string
  readonly otherHat: (hat: string) => string
  readonly changeHat: string
  readonly toMeeting: string
  readonly toMeetings: string
  readonly kept: string
  readonly keptHint: string
}

/** The words around every page of a meeting. */
export const frameText: Readonly<Record<Language, Words>> = {
  sv: {
    overview: 'Min översikt',
    meetings: 'Möten',
    mode: { physical: 'På plats', digital: 'Digitalt', hybrid: 'På plats och digitalt' },
    denied: 'Det här kan inte göras i din roll',
    notDone: 'Det gick inte att göra',
    otherHat: (hat) => `Du har själv en roll som kan göra det: ${hat}.`,
    changeHat: 'Byt roll',
    toMeeting: 'Till mötet',
    toMeetings: 'Till mötena',
    kept: 'Det du skrev',
    keptHint: 'Ingenting sparades. Texten finns kvar här, så att du kan kopiera den.',
  },
  en: {
    overview: 'My overview',
    meetings: 'Meetings',
    mode: { physical: 'In person', digital: 'Digital', hybrid: 'In person and digital' },
    denied: 'This cannot be done in your role',
    notDone: 'It could not be done',
    otherHat: (hat) => `You have a role yourself that can do it: ${hat}.`,
    changeHat: 'Change role',
    toMeeting: 'To the meeting',
    toMeetings: 'To the meetings',
    kept: 'What you wrote',
    keptHint: 'Nothing was saved. The text is kept here, so that you can copy it.',
  },
}
