import type { Language } from '../../shared/language.ts'
import { accept } from '../../shared/result.ts'
import { mayRunMeeting } from '../meeting.policy.ts'
import { findSetting } from '../meeting.repository.ts'
import { isToCome, type Meeting, openAgenda, whyNotToCome } from '../meeting.ts'
import {
  actAt,
  type MeetingActed,
  type MeetingGround,
  type MeetingTarget,
  type MeetingTransaction,
  notAt,
} from '../meeting-change.ts'
import {
  insertItem,
  insertReturned,
  listItems,
  listNotesToApprove,
  returnedAlready,
} from './agenda.repository.ts'
import { agendaText } from './agenda.text.ts'
import {
  type Agenda,
  type AgendaItem,
  formalitiesFor,
  type ProposedItem,
  type ReturnedOutcome,
} from './agenda.ts'
import { agendaDone } from './agenda-done.ts'

/** What an agenda is opened with: the outcomes that have returned to the body, and the language it is written in. */
export interface AgendaOpening {
  readonly returned: readonly ReturnedOutcome[]
  readonly language: Language
}

/**
 * Börja med dagordningen, or look again what belongs there: notes to approve, returned outcomes and what the body
 * always has come by themselves, each once.
 */
export function prepareAgenda(
  ground: MeetingGround,
  target: MeetingTarget,
  opening: AgendaOpening,
): MeetingActed<Agenda> {
  return actAt<Agenda>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx, now) => {
      if (!isToCome(meeting)) return notAt(whyNotToCome(meeting) ?? 'agenda-closed')
      const opened = meeting.state === 'planned' ? openAgenda(meeting) : accept(meeting)
      if (!opened.ok) return notAt(opened.refusal)
      const items = await listItems(trx, meeting)
      const proposed = await proposedFor(trx, meeting, items, opening)
      for (const [index, proposal] of proposed.entries()) {
        const item = itemOf(proposal, opening.language, ground.newId(), now)
        await insertItem(trx, meeting, item, items.length + index + 1)
      }
      const put = await putReturned(trx, meeting, opening.returned)
      const isSame = proposed.length === 0 && put === 0
      const next = isSame
        ? opened.value
        : { ...opened.value, agendaVersion: meeting.agendaVersion + 1 }
      return agendaDone(
        trx,
        meeting,
        next,
        isSame && opened.value === meeting ? undefined : 'agenda-prepared',
      )
    },
  })
}

async function proposedFor(
  trx: MeetingTransaction,
  meeting: Meeting,
  items: readonly AgendaItem[],
  { returned }: AgendaOpening,
): Promise<readonly ProposedItem[]> {
  const setting = await findSetting(trx, meeting.collaborationId, meeting.bodyId)
  const already = await returnedAlready(
    trx,
    meeting.collaborationId,
    returned.map(({ id }) => id),
  )
  return formalitiesFor(
    items,
    await listNotesToApprove(trx, meeting),
    returned.filter(({ id }) => !already.has(id)),
    setting,
  )
}

async function putReturned(
  trx: MeetingTransaction,
  meeting: Meeting,
  returned: readonly ReturnedOutcome[],
): Promise<number> {
  const items = await listItems(trx, meeting)
  const group = items.find(({ formality }) => formality === 'returnedOutcomes')
  if (!group) return 0
  let put = 0
  for (const one of returned) if (await insertReturned(trx, meeting, group.id, one)) put += 1
  return put
}

function itemOf(proposal: ProposedItem, language: Language, id: string, now: Date): AgendaItem {
  const text = agendaText[language].formality
  return {
    id,
    title: proposal.formality === 'recurring' ? proposal.title : text[proposal.formality],
    kind: 'formality',
    minutes: proposal.minutes,
    papers: [],
    isRaisedAtMeeting: false,
    formality: proposal.formality,
    ...(proposal.formality === 'lastNotes' && { notesOfMeetingId: proposal.notesOfMeetingId }),
    addedAt: now,
    version: 1,
  }
}

/** Kopiera en dagordning from an earlier meeting: the items of the body's own, without matters and formalities. */
export function copyAgenda(
  ground: MeetingGround,
  target: MeetingTarget,
  fromMeeting: Pick<Meeting, 'collaborationId' | 'bodyId' | 'id'>,
): MeetingActed<Agenda> {
  return actAt<Agenda>(ground, target, {
    may: (actor, meeting) =>
      fromMeeting.bodyId === meeting.bodyId
        ? mayRunMeeting(actor, meeting)
        : mayRunMeeting(actor, fromMeeting),
    act: async (meeting, trx, now) => {
      if (!isToCome(meeting)) return notAt(whyNotToCome(meeting) ?? 'agenda-closed')
      const items = await listItems(trx, meeting)
      const copied = (await listItems(trx, fromMeeting)).filter(
        ({ title, matterId, formality }) =>
          matterId === undefined &&
          formality === undefined &&
          !items.some((item) => item.title === title),
      )
      if (copied.length === 0) return notAt('nothing-changed')
      for (const [index, { title, kind, minutes, presenter }] of copied.entries()) {
        const item: AgendaItem = {
          id: ground.newId(),
          title,
          kind,
          minutes,
          ...(presenter !== undefined && { presenter }),
          papers: [],
          isRaisedAtMeeting: false,
          addedAt: now,
          version: 1,
        }
        await insertItem(trx, meeting, item, items.length + index + 1)
      }
      const opened = meeting.state === 'planned' ? openAgenda(meeting) : accept(meeting)
      if (!opened.ok) return notAt(opened.refusal)
      const next = { ...opened.value, agendaVersion: meeting.agendaVersion + 1 }
      return agendaDone(trx, meeting, next, 'agenda-copied')
    },
  })
}
