import { hasPersonalNumber } from '../../shared/personal-number.ts'
import type { AgendaItem } from '../agenda/agenda.ts'
import type { Represented } from '../attendance/attendance.ts'
import type { DifferingOpinion, MeetingOutcome } from '../outcome/outcome.ts'

/** Anteckning. The notes of an item, or of the meeting as a whole, in one version. */
export interface Note {
  /** Of the item; the meeting's own when it is about the whole. */
  readonly itemId: string
  readonly version: number
  readonly text: string
  readonly at: Date
  readonly by: { readonly accountId: string; readonly name: string }
}

/** As long as the notes of an item may be, in characters. */
export const longestNote = 20_000

/** Somebody's approval of the notes as they read at one revision. */
export interface NotesApprovalGiven {
  readonly personId: string
  readonly revision: number
  readonly at: Date
}

/** Which revision the notes as a whole are: grows with every version of any of them. */
export function revisionOf(notes: readonly Pick<Note, 'version'>[]): number {
  return notes.reduce((sum, { version }) => sum + version, 0)
}

/** Who was there and has not approved the notes as they now read. An approval of earlier words is none. */
export function approvalsMissing(
  presentIds: readonly string[],
  approvals: readonly NotesApprovalGiven[],
  revision: number,
): readonly string[] {
  const given = new Set(
    approvals.filter((one) => one.revision === revision).map(({ personId }) => personId),
  )
  return presentIds.filter((personId) => !given.has(personId))
}

/** Somebody whose name becomes public with the notes, and why it is there. */
export interface NamedPerson {
  readonly personId: string
  readonly because: 'present' | 'assignment'
}

/** A paper of an item that everybody may fetch. */
export interface ShownPaper {
  readonly itemId: string
  readonly paperId: string
}

/** What published notes show, chosen by whoever publishes them. */
export interface PublicationChoice {
  /** Whether people are named: those who were there, who presents and who has been asked to do something. */
  readonly showsNames: boolean
  readonly papers: readonly ShownPaper[]
}

/** What is about to become public: every person, paper and differing opinion, and what stands in the way. */
export interface PublicationPreview {
  readonly persons: readonly NamedPerson[]
  /** Those who present items, as they are written: also people who are in no register. */
  readonly presenters: readonly string[]
  readonly papers: readonly {
    readonly itemId: string
    readonly paperId: string
    readonly name: string
  }[]
  readonly opinions: readonly { readonly itemId: string; readonly principalId: string }[]
  /** Items whose matter nobody has published: their notes become public before the matter is. */
  readonly unpublishedMatterIds: readonly string[]
  /** Items of which something looks like a personal identity number: nothing is published with one. */
  readonly personalNumbersIn: readonly string[]
}

/** What a preview is made from. */
export interface PublicationGround {
  readonly items: readonly AgendaItem[]
  readonly notes: readonly Note[]
  readonly represented: readonly Represented[]
  readonly outcomes: readonly MeetingOutcome[]
  readonly opinions: readonly DifferingOpinion[]
  readonly publishedMatterIds: ReadonlySet<string>
}

/** Everything that becomes public with the notes of a meeting. */
export function previewOf(ground: PublicationGround): PublicationPreview {
  const { items, notes, represented, outcomes, opinions, publishedMatterIds } = ground
  const present = represented.flatMap(({ personId }): readonly NamedPerson[] =>
    personId === undefined ? [] : [{ personId, because: 'present' }],
  )
  const assigned = outcomes.flatMap(({ personId }): readonly NamedPerson[] =>
    personId === undefined ? [] : [{ personId, because: 'assignment' }],
  )
  const persons = new Map<string, NamedPerson>()
  for (const one of [...present, ...assigned]) {
    if (!persons.has(one.personId)) persons.set(one.personId, one)
  }
  return {
    persons: [...persons.values()],
    presenters: [...new Set(items.flatMap(({ presenter }) => presenter ?? []))],
    papers: items.flatMap(({ id: itemId, papers }) =>
      papers.map(({ paperId, name }) => ({ itemId, paperId, name })),
    ),
    opinions: opinions.map(({ itemId, principalId }) => ({ itemId, principalId })),
    unpublishedMatterIds: items.flatMap(({ matterId }) =>
      matterId === undefined || publishedMatterIds.has(matterId) ? [] : [matterId],
    ),
    personalNumbersIn: [
      ...new Set([
        ...notes.filter(({ text }) => hasPersonalNumber(text)).map(({ itemId }) => itemId),
        ...items.filter(hasNumberInWords).map(({ id }) => id),
      ]),
    ],
  }
}

/** Whether the title, the presenter or the name of a paper has something that looks like a personal identity number. */
function hasNumberInWords({ title, presenter = '', papers }: AgendaItem): boolean {
  return [title, presenter, ...papers.map(({ name }) => name)].some(hasPersonalNumber)
}
