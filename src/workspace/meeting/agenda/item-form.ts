import type { Matter } from '../../../matter/matter.ts'
import type { Paper } from '../../../matter/preparation/preparation.ts'
import type { AgendaItem, ItemContent, ItemKind, PaperRef } from '../../../meeting/agenda/agenda.ts'
import type { MeetingProblem } from '../../../meeting/meeting-change.ts'
import type { Language } from '../../../shared/language.ts'
import type { Typed } from '../../preparation/typed.ts'
import { sayMeetingProblem } from '../say-refusal.ts'

/** What somebody has typed of an item, as it was typed. */
export interface TypedItem {
  readonly title: string
  readonly kind: ItemKind
  readonly presenter: string
  readonly minutes: string
  /** The papers that are chosen, by their ids. */
  readonly paperIds: readonly string[]
}

/** The kinds to choose between, as they are listed. */
export const itemKinds: readonly ItemKind[] = [
  'information',
  'discussion',
  'views',
  'recommendation',
  'formality',
]

/** Reads the form of an item. A kind that nobody knows is a discussion. */
export function readItem(form: Typed): TypedItem {
  const kind = form.text('slag')
  return {
    title: form.text('rubrik'),
    kind: itemKinds.find((known) => known === kind) ?? 'discussion',
    presenter: form.text('foredragande'),
    minutes: form.text('minuter'),
    paperIds: form.all('underlag'),
  }
}

/** What the form has when it is opened, of an item that is there. */
export function typedFrom(item: AgendaItem): TypedItem {
  return {
    title: item.title,
    kind: item.kind,
    presenter: item.presenter ?? '',
    minutes: String(item.minutes),
    paperIds: item.papers.map(({ paperId }) => paperId),
  }
}

/** What the form has when a matter is to be put up: every paper goes along unless somebody says otherwise. */
export function typedForMatter({ title, kind }: Matter, papers: readonly Paper[]): TypedItem {
  const fits: Readonly<Partial<Record<Matter['kind'], ItemKind>>> = {
    information: 'information',
    jointDocumentProposal: 'views',
  }
  return {
    title,
    kind: fits[kind] ?? 'discussion',
    presenter: '',
    minutes: '15',
    paperIds: papers.map(({ id }) => id),
  }
}

/** The form of an item of the agenda's own, before anything is typed. */
export const emptyItem: TypedItem = {
  title: '',
  kind: 'discussion',
  presenter: '',
  minutes: '15',
  paperIds: [],
}

/** What is typed, as an item's content. No number of minutes is none that will do. */
export function contentFrom(typed: TypedItem, papers: readonly PaperRef[]): ItemContent {
  const { title, kind, presenter, minutes } = typed
  return {
    title,
    kind,
    minutes: /^\d{1,5}$/.test(minutes) ? Number(minutes) : Number.NaN,
    ...(presenter !== '' && { presenter }),
    papers,
  }
}

/** The papers of a matter that are chosen, each in its latest version. */
export function chosenPapers(
  papers: readonly Paper[],
  { paperIds }: Pick<TypedItem, 'paperIds'>,
): readonly PaperRef[] {
  return papers
    .filter(({ id }) => paperIds.includes(id))
    .map(({ id, version, name }) => ({ paperId: id, version, name }))
}

/** Something to mend, and the field it is in. */
export interface ItemError {
  readonly field: string
  readonly text: string
}

/** What is wrong, by the field where it is mended. */
export function itemErrors(
  codes: readonly MeetingProblem[],
  language: Language,
): readonly ItemError[] {
  const fields: Readonly<Partial<Record<MeetingProblem, string>>> = {
    'minutes-wrong': 'minuter',
    'presenter-too-long': 'foredragande',
  }
  return codes.map((code) => ({
    field: fields[code] ?? 'rubrik',
    text: sayMeetingProblem(code, language),
  }))
}
