import { type Hat, supports, takesPartIn } from '../../actor/actor.ts'
import { type AssignmentGiven, listAssignments } from '../../meeting/outcome/outcome.repository.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import { bodyName, personName } from '../matter/naming.ts'
import { assignmentText } from '../meeting/hold/outcome/assignment.text.ts'
import { beginningOf } from './says.ts'
import { hatFor, type WaitingSource } from './waiting.ts'

/** What the person has promised at meetings; and, for those who support a group, what others there have not done in time. */
export const waitingAssignments: WaitingSource = async (asked) => {
  const { db, place, language, to, today } = asked
  const text = assignmentText[language].waiting
  const { collaborationId, hats, personId } = place.actor
  const supported = hats.flatMap((hat) =>
    hat.kind === 'body' && supports(hat, hat.bodyId) ? [hat.bodyId] : [],
  )
  const [own, late] = await Promise.all([
    listAssignments(db, collaborationId, { personId, isOpen: true }),
    listAssignments(db, collaborationId, {
      bodyIds: [...new Set(supported)],
      isOpen: true,
      before: today,
    }),
  ])
  const naming = { register: place.register, today, language }
  const waiting = (one: AssignmentGiven, title: string, fits: (hat: Hat) => boolean) => {
    const hat = hatFor(place, fits)
    if (hat === undefined) return []
    const href = to.meeting(collaborationId, one.meetingId, `uppgift/${one.id}`)
    return {
      id: `assignment ${one.id}`,
      ...(one.dueOn !== undefined && { due: one.dueOn }),
      since: one.at,
      title,
      about: text.about(bodyName(naming, one.bodyId), sayDay(dayInSweden(one.at), language)),
      href,
      act: { text: text.act, href },
      hatId: hat.id,
    }
  }
  return [
    ...own.flatMap((one) =>
      waiting(one, text.title(beginningOf(one.text)), (hat) => takesPartIn(hat, one.bodyId)),
    ),
    ...late
      .filter((one) => one.personId !== personId)
      .flatMap((one) => {
        const who = personName(naming, one.personId ?? '')
        const title = text.titleOf(who, beginningOf(one.text))
        return waiting(one, title, (hat) => supports(hat, one.bodyId))
      }),
  ]
}
