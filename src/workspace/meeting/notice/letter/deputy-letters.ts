import type { ExpectedSeat } from '../../../../meeting/attendance/attendance.ts'
import { meetingText } from '../../../../meeting/meeting.text.ts'
import { sayDay, sayList } from '../../../../shared/format.ts'
import { answerPath } from '../../../answer-link/answer-link.paths.ts'
import { workspacePaths } from '../../../workspace.paths.ts'
import { nameOf, principalOf, sayHowCalled, sayMeetingTime } from './letter-content.ts'
import type { LetterGround } from './letter-ground.ts'
import { answerButton } from './meeting-letter.tsx'
import { common, type InLetter, type NoticedPerson, subjectOf } from './notice-letters.ts'
import type { PersonalLetter } from './post-letters.ts'

/** The letter to a personal deputy who is called in. */
export function calledLetter(
  ground: LetterGround,
  issued: InLetter,
  { personId, token, seats, answer }: NoticedPerson,
): PersonalLetter {
  const { meeting, notice } = issued
  const { register, origin } = ground
  return {
    personId,
    kind: 'called',
    calendar: { method: 'REQUEST', role: 'required' },
    content: {
      ...common(ground, issued, personId),
      subject: `Du behövs som ersättare: ${subjectOf(ground, issued)}`,
      heading: 'Du behövs som ersättare',
      opening: sayHowCalled(seats, personId, register, notice.content.on),
      items: notice.content.items,
      answer: {
        link: `${origin}${answerPath('sv', token)}`,
        text: answer === 'none' ? answerButton : 'Ändra ditt svar',
        ...(answer !== 'none' && { already: `Du har svarat: ${meetingText.sv.answer[answer]}.` }),
      },
      page: `${origin}${workspacePaths('sv').meeting(meeting.collaborationId, meeting.id)}`,
    },
  }
}

/** The letter to a personal deputy who is no longer needed. */
export function stoodDownLetter(
  ground: LetterGround,
  issued: InLetter,
  { personId, seats }: { readonly personId: string; readonly seats: readonly ExpectedSeat[] },
): PersonalLetter {
  const { register } = ground
  const { content } = issued.notice
  const members = sayList(
    seats.flatMap(({ memberId }) => (memberId === undefined ? [] : [nameOf(register, memberId)])),
    'sv',
  )
  const places = [...new Set(seats.map((seat) => principalOf(seat, register, content.on)))]
    .filter((name) => name !== '')
    .join(' och ')
  return {
    personId,
    kind: 'stoodDown',
    calendar: { method: 'REQUEST', role: 'optional' },
    content: {
      ...common(ground, issued, personId),
      subject: `Du behövs inte längre som ersättare: ${subjectOf(ground, issued)}`,
      heading: 'Du behövs inte längre som ersättare',
      opening: [
        `${members} kan komma till mötet ${sayMeetingTime(content)}${places === '' ? '' : `, så ${places} har sin ledamot på plats`}. Du behöver inte göra något.`,
        'Du får delta om du vill. Tiden står kvar i din kalender som valfri.',
      ],
    },
  }
}

/** The letter to somebody whose calendar has answered what could not be taken: why, and what to do instead. */
export function notTakenLetter(
  ground: LetterGround,
  issued: InLetter,
  { personId, why }: { readonly personId: string; readonly why: readonly string[] },
): PersonalLetter {
  const { on } = issued.notice.content
  return {
    personId,
    kind: 'notTaken',
    content: {
      ...common(ground, issued, personId),
      subject: `Ditt svar togs inte emot: ${subjectOf(ground, issued)}`,
      heading: 'Ditt svar togs inte emot',
      opening: [
        `Du svarade i din kalender på kallelsen till mötet den ${sayDay(on, 'sv')}.`,
        ...why,
      ],
    },
  }
}
