import { type BodyHat, type Hat, supports } from '../../../actor/actor.ts'
import {
  listItemsToAnchor,
  type MeetingToAnchor,
} from '../../../anchoring/anchoring-needs.repository.ts'
import { seatsOfMeeting } from '../../../meeting/attendance/answer.actions.ts'
import { listAnswersOf } from '../../../meeting/attendance/attendance.repository.ts'
import { expectedSeats, type GivenAnswer } from '../../../meeting/attendance/attendance.ts'
import { startOf } from '../../../meeting/meeting.ts'
import { addDays, type CalendarDay } from '../../../shared/calendar-day.ts'
import { sayDay, sayList, startSentence } from '../../../shared/format.ts'
import { sayBody, sayPrincipal } from '../../overview/says.ts'
import {
  hatFor,
  type WaitingAsked,
  type WaitingSource,
  type WaitingThing,
} from '../../overview/waiting.ts'
import { waitingAnchoringText } from './waiting-anchoring.text.ts'

/** For how long after a meeting somebody is asked to tell of it at home, in days. */
const tellWithin = 45

/** A hat of somebody who sits in a body for a principal. */
type SittingHat = BodyHat & { readonly principalId: string }

/**
 * What a member, or the deputy who comes instead, is to talk over at home before a meeting: its recommendations and
 * views, until something is recorded for the principal. Once for a meeting and principal.
 */
export const waitingToBring: WaitingSource = async (asked) => {
  const { db, place, today } = asked
  const hats = sittingHats(place.actor.hats)
  const meetings = await listItemsToAnchor(db, place.actor.collaborationId, {
    bodyIds: [...new Set(hats.map(({ bodyId }) => bodyId))],
    states: ['noticed'],
    from: today,
    direction: 'broughtFromHome',
  })
  const answers = await listAnswersOf(
    db,
    place.actor.collaborationId,
    meetings.map(({ meeting }) => meeting.id),
  )
  return meetings.flatMap((needs) =>
    thingsOf(asked, needs, 'bring', (hat) =>
      isExpected(asked, needs, hat, answers.get(needs.meeting.id) ?? []),
    ),
  )
}

/** What a member is to tell at home after a meeting, until something is recorded for the principal. */
export const waitingToTell: WaitingSource = async (asked) => {
  const { db, place, today } = asked
  const hats = sittingHats(place.actor.hats).filter(({ as }) => as === 'member')
  const meetings = await listItemsToAnchor(db, place.actor.collaborationId, {
    bodyIds: [...new Set(hats.map(({ bodyId }) => bodyId))],
    states: ['notes', 'approved'],
    from: addDays(today, -tellWithin),
    direction: 'reportedBack',
  })
  return meetings.flatMap((needs) => thingsOf(asked, needs, 'tell', ({ as }) => as === 'member'))
}

function sittingHats(hats: readonly Hat[]): readonly SittingHat[] {
  return hats.flatMap((hat) =>
    hat.kind === 'body' && hat.principalId !== undefined && !supports(hat, hat.bodyId)
      ? [{ ...hat, principalId: hat.principalId }]
      : [],
  )
}

/** Whether the person is the one expected in the seat: the member, or the deputy who is called in. */
function isExpected(
  { place }: WaitingAsked,
  { meeting }: MeetingToAnchor,
  { seatId }: SittingHat,
  answers: readonly GivenAnswer[],
): boolean {
  const seats = seatsOfMeeting(place.register, meeting).filter((seat) => seat.seatId === seatId)
  return expectedSeats(seats, answers, meeting).some(
    ({ expectedId }) => expectedId === place.actor.personId,
  )
}

function thingsOf(
  asked: WaitingAsked,
  { meeting, items }: MeetingToAnchor,
  way: 'bring' | 'tell',
  isFor: (hat: SittingHat) => boolean,
): readonly WaitingThing[] {
  const { place, language, to } = asked
  const text = waitingAnchoringText[language]
  const { actor } = place
  const hats = sittingHats(actor.hats).filter((hat) => hat.bodyId === meeting.bodyId && isFor(hat))
  const principalIds = [...new Set(hats.map(({ principalId }) => principalId))]
  return principalIds.flatMap((principalId) => {
    const left = items.filter(({ recordedFor }) => !recordedFor.includes(principalId))
    const [first] = left
    const mine = hats.filter((hat) => hat.principalId === principalId)
    const hat = hatFor(place, (one) => mine.some(({ id }) => id === one.id))
    if (first === undefined || hat === undefined) return []
    const day = sayDay(meeting.on, language)
    const names = sayList(
      left.map(({ title }) => title),
      language,
    )
    const href = `${to.meeting(actor.collaborationId, meeting.id, `punkt/${first.itemId}`)}#forankring`
    return [
      {
        id: `anchoring ${way} ${meeting.id} ${principalId}`,
        ...dueOf(way, meeting.on),
        since: new Date(startOf(meeting).epochMilliseconds),
        title: text[way].title(day),
        about: startSentence(
          text.about(sayBody(asked, meeting.bodyId), sayPrincipal(asked, principalId), names),
        ),
        href,
        act: { text: text[way].act, href },
        hatId: hat.id,
      },
    ]
  })
}

/** What is brought is brought to the meeting; what is told has no day. */
function dueOf(way: 'bring' | 'tell', on: CalendarDay): { readonly due?: CalendarDay } {
  return way === 'bring' ? { due: on } : {}
}
