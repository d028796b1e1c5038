import type { Answer, ExpectedSeat } from '../../../../meeting/attendance/attendance.ts'
import { meetingText } from '../../../../meeting/meeting.text.ts'
import type { IssuedNotice } from '../../../../meeting/notice/issue.ts'
import { sayChange } from '../../../../meeting/notice/notice-change.text.ts'
import { sayDay } from '../../../../shared/format.ts'
import { answerPath } from '../../../answer-link/answer-link.paths.ts'
import { workspacePaths } from '../../../workspace.paths.ts'
import { bodyOf, nameOf, sayHowCalled, sayMeetingTime } from './letter-content.ts'
import type { LetterGround } from './letter-ground.ts'
import { answerButton, type MeetingLetterContent } from './meeting-letter.tsx'
import type { PersonalLetter } from './post-letters.ts'

/** What a letter with a notice needs of a notice. */
export type InLetter = Pick<IssuedNotice, 'meeting' | 'notice' | 'changes'>

/** To whom a notice goes, and how they stand. */
export interface NoticedPerson {
  readonly personId: string
  readonly token: string
  readonly seats: readonly ExpectedSeat[]
  /** What they have answered for the meeting as it now stands. */
  readonly answer: Answer | 'none'
}

/** The letter with a notice: the first, or one that says what has changed since the last. */
export function noticeLetter(
  ground: LetterGround,
  issued: InLetter,
  { personId, token, seats, answer }: NoticedPerson,
): PersonalLetter {
  const { register } = ground
  const { meeting, notice, changes = [] } = issued
  const { content } = notice
  const isChanged = changes.length > 0
  const isMoved = changes.some(({ kind }) => kind === 'moved')
  const lines = changes.map((change) => sayChange(change, 'sv'))
  const called = sayHowCalled(seats, personId, register, content.on)
  return {
    personId,
    kind: 'notice',
    noticeVersion: notice.version,
    calendar: { method: 'REQUEST', role: roleOf(seats, personId) },
    content: {
      ...common(ground, issued, personId),
      subject: `${isChanged ? 'Ändrad kallelse' : 'Kallelse'}: ${subjectOf(ground, issued)}`,
      heading: isChanged ? 'Ändrad kallelse till möte' : 'Kallelse till möte',
      opening: called,
      ...(isChanged && {
        note: {
          heading: 'Det här är ändrat',
          lines: isMoved
            ? [...lines, 'Ett tidigare svar gäller inte den nya tiden. Svara igen.']
            : lines,
        },
      }),
      items: content.items,
      answer: {
        link: `${ground.origin}${answerPath('sv', token)}`,
        text: answer === 'none' ? answerButton : 'Ändra ditt svar',
        ...(answer !== 'none' && { already: `Du har svarat: ${meetingText.sv.answer[answer]}.` }),
      },
      page: `${ground.origin}${workspacePaths('sv').meeting(meeting.collaborationId, meeting.id)}`,
    },
  }
}

/** The letter that says that nobody meets. */
export function cancelledLetter(
  ground: LetterGround,
  issued: InLetter,
  personId: string,
): PersonalLetter {
  const { content, version } = issued.notice
  return {
    personId,
    kind: 'cancelled',
    noticeVersion: version,
    calendar: { method: 'CANCEL', role: 'required' },
    content: {
      ...common(ground, issued, personId),
      subject: `Inställt möte: ${subjectOf(ground, issued)}`,
      heading: 'Mötet är inställt',
      opening: [`Mötet ${sayMeetingTime(content)} blir inte av. Du behöver inte göra något.`],
      note: { heading: 'Därför är mötet inställt', lines: [content.cancelledBecause ?? ''] },
    },
  }
}

/** The letter to somebody who was called and no longer is, such as whoever has left the seat. */
export function uninvitedLetter(
  ground: LetterGround,
  issued: InLetter,
  personId: string,
): PersonalLetter {
  const { content, version } = issued.notice
  return {
    personId,
    kind: 'uninvited',
    noticeVersion: version,
    calendar: { method: 'CANCEL', role: 'optional' },
    content: {
      ...common(ground, issued, personId),
      subject: `Du är inte längre kallad: ${subjectOf(ground, issued)}`,
      heading: 'Du är inte längre kallad',
      opening: [
        `Du har tidigare kallats till mötet ${sayMeetingTime(content)}. Enligt registret har du ingen plats i gruppen den dagen, så du är inte längre kallad. Mötet hålls som planerat.`,
        'Stämmer det inte? Hör av dig till den som stödjer gruppen.',
      ],
    },
  }
}

/** What every letter about a meeting says. */
export function common(
  { register }: LetterGround,
  { meeting, notice: { content, by } }: InLetter,
  personId: string,
): Pick<MeetingLetterContent, 'body' | 'name' | 'plan' | 'from'> {
  const body = bodyOf(register, meeting.bodyId, content.on)
  return {
    body,
    name: nameOf(register, personId),
    plan: content,
    from: `${by.name}, för ${body}`,
  }
}

/** What a letter is about, after its first words: `Samverkansgrupp Nära vård, 10 december 2026`. */
export function subjectOf({ register }: LetterGround, { meeting, notice }: InLetter): string {
  const { on } = notice.content
  return `${bodyOf(register, meeting.bodyId, on)}, ${sayDay(on, 'sv')}`
}

/** How much somebody is expected: a deputy who has not been called in may come. */
function roleOf(seats: readonly ExpectedSeat[], personId: string): 'required' | 'optional' {
  const isNeeded = seats.some(
    ({ memberId, deputyId, isDeputyCalled }) =>
      memberId === personId || (deputyId === personId && isDeputyCalled),
  )
  return isNeeded ? 'required' : 'optional'
}
