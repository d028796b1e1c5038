import { type Hat, onlyFinishes, supports } from '../../actor/actor.ts'
import {
  listOverdue,
  listToReturn,
  listUndecided,
  type WaitingRow,
} from '../../adoption/decision/waiting-decisions.repository.ts'
import { sayPrincipals } from '../../adoption/ledger/ledger-strip.tsx'
import { listMeetings } from '../../meeting/meeting.repository.ts'
import { sayDay, sayList, startSentence } from '../../shared/format.ts'
import { sayBody, sayPrincipal } from './says.ts'
import { hatFor, type WaitingAsked, type WaitingSource } from './waiting.ts'
import { waitingDecisionsText } from './waiting-decisions.text.ts'

/** Somebody who was reminded is given a week before they are to be reminded again. */
const afterReminder = 7 * 24 * 60 * 60 * 1_000

/** What the person's principals have been recommended to decide, and have not recorded. */
export const waitingDecisions: WaitingSource = async (asked) => {
  const { db, place, language, to } = asked
  const text = waitingDecisionsText[language].own
  const { collaborationId, hats } = place.actor
  const principalIds = hats.flatMap((hat) => (hat.kind === 'authority' ? [hat.principalId] : []))
  const rows = await listUndecided(db, collaborationId, [...new Set(principalIds)])
  return rows.flatMap(({ recommendationId, title, principalId, dueOn, openedAt, ...row }) => {
    const works = (hat: Hat) => hat.kind === 'authority' && hat.principalId === principalId
    const hat =
      hatFor(place, (one) => works(one) && one.role === 'registrar') ?? hatFor(place, works)
    if (hat === undefined) return []
    const body = startSentence(sayBody(asked, row.byBodyId))
    return {
      id: `decision ${recommendationId} ${principalId}`,
      ...(dueOn !== undefined && { due: dueOn }),
      since: openedAt,
      title: text.title(sayPrincipal(asked, principalId), title),
      about: text.about(body, sayDay(row.recommendedOn, language)),
      href: to.ledger(collaborationId, recommendationId),
      act: {
        text: text.act,
        href: to.ledger(collaborationId, recommendationId, `anteckna/${principalId}`),
      },
      hatId: hat.id,
    }
  })
}

/** Those who should have answered, for whoever supports the body that asked: one thing for each recommendation. */
export const waitingReminders: WaitingSource = async (asked) => {
  const { db, place, language, to, today, now } = asked
  const text = waitingDecisionsText[language].overdue
  const { collaborationId } = place.actor
  const since = new Date(now.getTime() - afterReminder)
  const rows = await listOverdue(db, collaborationId, { bodyIds: supported(asked), today, since })
  return groups(rows).flatMap((group) => {
    const [first] = group
    const hat = hatFor(place, (one) => supports(one, first.byBodyId))
    if (hat === undefined) return []
    const { recommendationId, title, dueOn, openedAt } = first
    const href = to.ledger(collaborationId, recommendationId)
    const names = group.map(({ principalId }) => sayPrincipal(asked, principalId))
    return {
      id: `overdue ${recommendationId}`,
      ...(dueOn !== undefined && { due: dueOn }),
      since: openedAt,
      title: text.title(startSentence(sayPrincipals(group.length, language)), title),
      about: text.about(sayList(names, language)),
      href,
      act: {
        text: text.act,
        href:
          group.length === 1
            ? to.ledger(collaborationId, recommendationId, `paminn/${first.principalId}`)
            : to.ledger(collaborationId, recommendationId, 'paminn'),
      },
      hatId: hat.id,
    }
  })
}

/** What principals have answered, for whoever makes the next agenda of the body it goes back to. */
export const waitingReturns: WaitingSource = async (asked) => {
  const { db, place, language, to, today } = asked
  const text = waitingDecisionsText[language].toReturn
  const { collaborationId } = place.actor
  const rows = await listToReturn(db, collaborationId, supported(asked))
  const bodyIds = [...new Set(rows.map(({ returnsToBodyId }) => returnsToBodyId))]
  const meetings = await listMeetings(db, collaborationId, {
    bodyIds,
    states: ['planned', 'agenda', 'noticed'],
    from: today,
  })
  return groups(rows).flatMap((group) => {
    const [first] = group
    const { recommendationId, title, returnsToBodyId, openedAt, recordedAt } = first
    const hat = hatFor(place, (one) => agendaIsMade(one, returnsToBodyId))
    if (hat === undefined) return []
    const next = meetings.find(({ bodyId }) => bodyId === returnsToBodyId)
    return {
      id: `returned ${recommendationId}`,
      since: recordedAt ?? openedAt,
      title: text.title(startSentence(sayPrincipals(group.length, language)), title),
      about: text.about(sayBody(asked, returnsToBodyId)),
      href: to.ledger(collaborationId, recommendationId),
      act: next
        ? { text: text.act, href: to.meeting(collaborationId, next.id, 'dagordning') }
        : { text: text.plan, href: to.newMeeting(collaborationId, returnsToBodyId) },
      hatId: hat.id,
    }
  })
}

/** Whether somebody makes the agenda of a body's next meeting: not where its task has ended, since it has no next. */
function agendaIsMade(hat: Hat, bodyId: string): boolean {
  return supports(hat, bodyId) && !onlyFinishes(hat, bodyId)
}

/** The bodies that the person supports. */
function supported({ place }: WaitingAsked): readonly string[] {
  const ids = place.actor.hats.flatMap((hat) =>
    hat.kind === 'body' && supports(hat, hat.bodyId) ? [hat.bodyId] : [],
  )
  return [...new Set(ids)]
}

/** The rows of each recommendation, in the order they came. */
function groups(rows: readonly WaitingRow[]): readonly [WaitingRow, ...WaitingRow[]][] {
  return [...Map.groupBy(rows, ({ recommendationId }) => recommendationId).values()].flatMap(
    ([first, ...rest]): [WaitingRow, ...WaitingRow[]][] => (first ? [[first, ...rest]] : []),
  )
}
