import { takeIn } from '../../attachment/attachment.repository.ts'
import type { ExaminedFile } from '../../attachment/attachment.ts'
import type { Shelf } from '../../attachment/shelf.ts'
import { mayRunMeeting } from '../meeting.policy.ts'
import { hasBegun, isToCome, type Meeting } from '../meeting.ts'
import {
  actAt,
  type MeetingActed,
  type MeetingGround,
  type MeetingTarget,
  type MeetingTransaction,
  notAt,
} from '../meeting-change.ts'
import { listNotices } from '../notice/notice.repository.ts'
import { listItems, updateItem } from './agenda.repository.ts'
import type { Agenda, AgendaItem, PaperRef } from './agenda.ts'
import { agendaDone, nextAgenda } from './agenda-done.ts'
import {
  type AgendaPaper,
  deleteAgendaPapers,
  insertAgendaPaper,
  listAgendaPapers,
} from './agenda-paper.repository.ts'

/** Which item a paper belongs to. */
export interface PaperTarget extends MeetingTarget {
  readonly itemId: string
}

/**
 * Bifoga ett underlag to an item of the agenda's own. A file with the name of a paper that the item has is a new
 * version of it, and the same file again is still one. An item about a matter has the matter's papers.
 */
export function addAgendaPaper(
  ground: MeetingGround,
  { itemId, ...target }: PaperTarget,
  { file, shelf }: { readonly file: ExaminedFile; readonly shelf: Shelf },
): MeetingActed<Agenda> {
  return actAt<Agenda>(ground, target, {
    may: mayRunMeeting,
    written: [file.name],
    act: async (meeting, trx, now) => {
      const found = await findOwnItem(trx, meeting, itemId)
      if ('refusal' in found) return found.refusal
      const { item } = found
      const before = item.papers.find(({ name }) => name === file.name)
      const versions = (await listAgendaPapers(trx, meeting)).filter(
        ({ id }) => id === before?.paperId,
      )
      const latest = versions.at(-1)
      if (latest?.hash === file.hash) return agendaDone(trx, meeting, meeting, undefined)
      const { name, hash, size, kind } = await takeIn(trx, shelf, file, now)
      const paper: AgendaPaper = {
        itemId,
        id: before?.paperId ?? ground.newId(),
        version: (latest?.version ?? 0) + 1,
        name,
        hash,
        size,
        contentKind: kind,
        at: now,
        by: { accountId: target.actor.accountId, name: target.actor.name },
      }
      await insertAgendaPaper(trx, meeting, paper)
      const ref: PaperRef = { paperId: paper.id, version: paper.version, name }
      const papers = before
        ? item.papers.map((one) => (one.paperId === ref.paperId ? ref : one))
        : [...item.papers, ref]
      await updateItem(trx, meeting, { ...item, papers, version: item.version + 1 })
      return agendaDone(trx, meeting, nextAgenda(meeting), 'paper-attached', { itemId })
    },
  })
}

/** Ta bort ett underlag from an item of the agenda's own. Pressed twice, it is gone all the same. */
export function removeAgendaPaper(
  ground: MeetingGround,
  { itemId, ...target }: PaperTarget,
  paperId: string,
): MeetingActed<Agenda> {
  return actAt<Agenda>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx) => {
      const found = await findOwnItem(trx, meeting, itemId)
      if ('refusal' in found) return found.refusal
      const { item } = found
      const papers = item.papers.filter((one) => one.paperId !== paperId)
      if (papers.length === item.papers.length) {
        return agendaDone(trx, meeting, meeting, undefined)
      }
      await updateItem(trx, meeting, { ...item, papers, version: item.version + 1 })
      await forgetPapers(trx, meeting, [paperId])
      return agendaDone(trx, meeting, nextAgenda(meeting), 'paper-removed', { itemId })
    },
  })
}

/** Forgets papers of an agenda's own items, but for those that have gone with a notice: what was sent can be read. */
export async function forgetPapers(
  trx: MeetingTransaction,
  meeting: Meeting,
  paperIds: readonly string[],
): Promise<void> {
  if (paperIds.length === 0) return
  const notices = await listNotices(trx, meeting)
  const sent = new Set(
    notices.flatMap(({ content }) =>
      content.items.flatMap(({ papers }) => papers.map(({ paperId }) => paperId)),
    ),
  )
  await deleteAgendaPapers(
    trx,
    meeting,
    paperIds.filter((id) => !sent.has(id)),
  )
}

type OwnItem = { readonly item: AgendaItem } | { readonly refusal: ReturnType<typeof notAt> }

async function findOwnItem(
  trx: MeetingTransaction,
  meeting: Meeting,
  itemId: string,
): Promise<OwnItem> {
  if (!isToCome(meeting) && meeting.state !== 'held') {
    return { refusal: notAt(hasBegun(meeting) ? 'agenda-closed' : 'already-cancelled') }
  }
  const item = (await listItems(trx, meeting)).find(({ id }) => id === itemId)
  if (!item) return { refusal: notAt('no-such-item') }
  return item.matterId === undefined ? { item } : { refusal: notAt('papers-in-matter') }
}
