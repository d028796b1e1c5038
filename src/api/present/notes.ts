import type { z } from '@hono/zod-openapi'
import type { ListedNotes, PublishedNotes } from '../../meeting/notes/public-meetings.ts'
import type { NotedItem } from '../../meeting/notes/public-notes.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { paths } from '../paths.ts'
import type * as schema from '../schema/notes.ts'
import { type OnDay, orNull, presentBodyId, presentPrincipalId } from './values.ts'

/** Published notes in the list. */
export function presentListedNotes(
  on: OnDay,
  notes: ListedNotes,
): z.infer<typeof schema.listedNotes> {
  return {
    meeting: notes.id,
    body: presentBodyId(on, notes.bodyId),
    on: notes.on,
    at: notes.at,
    publishedOn: dayInSweden(notes.publishedAt),
    link: paths.notes(on.register.collaboration.id, notes.id),
    titles: [...notes.titles],
  }
}

/** Published notes with all that everybody may read of them. */
export function presentNotes(
  on: OnDay,
  { notes, matterNumbers }: PublishedNotes,
): z.infer<typeof schema.notesDetail> {
  const { id } = on.register.collaboration
  return {
    meeting: notes.id,
    body: presentBodyId(on, notes.bodyId),
    on: notes.on,
    at: notes.at,
    publishedOn: dayInSweden(notes.publishedAt),
    link: paths.notes(id, notes.id),
    day: on.day,
    collaboration: id,
    mode: notes.mode,
    place: notes.place ?? null,
    approvedOn: dayInSweden(notes.approvedAt),
    text: notes.text ?? null,
    represented: notes.represented.flatMap(({ principalId, by, personId, mode }) =>
      by === 'nobody'
        ? []
        : [
            {
              principal: orNull(principalId, (one) => presentPrincipalId(on, one)),
              by,
              person: orNull(personId, (one) => nameOf(on, one)),
              mode: mode ?? null,
            },
          ],
    ),
    items: notes.items.map((item) => presentItem(on, notes.id, item, matterNumbers)),
  }
}

function presentItem(
  on: OnDay,
  meetingId: string,
  item: NotedItem,
  matterNumbers: PublishedNotes['matterNumbers'],
): z.infer<typeof schema.notesDetail>['items'][number] {
  const { id } = on.register.collaboration
  const number = item.matterId === undefined ? undefined : matterNumbers.get(item.matterId)
  return {
    title: item.title,
    kind: item.kind,
    isInNotice: item.isInNotice,
    presenter: item.presenter ?? null,
    matter: number === undefined ? null : paths.matter(id, number),
    text: item.text ?? null,
    papers: item.papers.map(({ paperId, name }) => ({
      name,
      link: `/${id}/moten/${meetingId}/underlag/${item.id}/${paperId}`,
    })),
    outcomes: item.outcomes.map(({ kind, text, toBodyId, personId, dueOn, endsOn }) => ({
      kind,
      text,
      toBody: orNull(toBodyId, (one) => presentBodyId(on, one)),
      person: orNull(personId, (one) => nameOf(on, one)),
      due: dueOn ?? null,
      ends: endsOn ?? null,
    })),
    differingOpinions: item.opinions.map(({ principalId, text }) => ({
      principal: presentPrincipalId(on, principalId),
      text,
    })),
  }
}

function nameOf({ register }: OnDay, personId: string): string {
  return register.personById(personId)?.name ?? personId
}
