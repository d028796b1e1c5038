import { sayDay } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { agendaText } from '../agenda/agenda.text.ts'
import { meetingText } from '../meeting.text.ts'
import { outcomeText } from '../outcome/outcome.text.ts'
import { notesText } from './notes.text.ts'
import type { MeetingNotes, NotedItem } from './public-notes.ts'

/** Something that may be read or fetched, and where; without an address it is only named. */
export interface Linked {
  readonly text: string
  readonly href?: string
}

/** What notes are told with: the names of what they point to, and where the reader finds it. */
export interface NotesNames {
  readonly body: (id: string) => string
  readonly principal: (id: string) => string
  readonly person: (id: string) => string
  /** Undefined when the reader may not know of the matter. */
  readonly matter: (id: string) => Linked | undefined
  readonly paper: (item: NotedItem, paper: NotedItem['papers'][number]) => Linked
}

/** Who stood for whom, in words. */
interface ToldSeat {
  /** The principal, or the seat's own name where it has none. */
  readonly forWhom: string
  readonly who: string
  readonly how: string
}

/** An outcome in words: what kind, what it says, and to whom or until when. */
interface ToldOutcome {
  readonly kind: string
  readonly text: string
  readonly details?: string
}

/** An item in words. */
export interface ToldItem {
  readonly id: string
  readonly title: string
  /** What kind it is, who presents it, and that no notice had it. */
  readonly about: string
  readonly matter?: Linked
  readonly papers: readonly Linked[]
  readonly text?: string
  readonly outcomes: readonly ToldOutcome[]
  readonly opinions: readonly { readonly principal: string; readonly text: string }[]
}

/** Notes in the words of a reader's language: the same for a page, for paper and for a file. */
export interface ToldNotes {
  readonly body: string
  readonly day: string
  /** Time, form and place: `kl. 09.00, fysiskt och digitalt, Regionhuset`. */
  readonly where: string
  readonly represented: readonly ToldSeat[]
  readonly text?: string
  readonly items: readonly ToldItem[]
  /** That notes are no attested minutes. Always said. */
  readonly notMinutes: string
}

/** Says notes in a language. What people wrote stays as they wrote it. */
export function tellNotes(notes: MeetingNotes, names: NotesNames, language: Language): ToldNotes {
  const text = notesText[language]
  const { on, at, mode, place } = notes
  return {
    body: names.body(notes.bodyId),
    day: sayDay(on, language),
    where: [text.at(at), text.mode[mode], ...(place === undefined ? [] : [place])].join(', '),
    represented: notes.represented.map(({ principalId, personId, by, mode: how }) => ({
      forWhom: principalId === undefined ? text.noPrincipal : names.principal(principalId),
      who:
        personId === undefined
          ? text.unnamed[by === 'deputy' ? by : 'member']
          : names.person(personId),
      how: [
        ...(by === 'deputy' && personId !== undefined ? [text.deputy] : []),
        ...(how === undefined ? [] : [how === 'digitally' ? text.digitally : text.there]),
      ].join(', '),
    })),
    ...(notes.text !== undefined && { text: notes.text }),
    items: notes.items.map((item) => tellItem(item, names, language)),
    notMinutes: meetingText[language].notMinutes,
  }
}

function tellItem(item: NotedItem, names: NotesNames, language: Language): ToldItem {
  const text = notesText[language]
  const matter = item.matterId === undefined ? undefined : names.matter(item.matterId)
  return {
    id: item.id,
    title: item.title,
    about: [
      agendaText[language].kind[item.kind].name,
      ...(item.presenter === undefined ? [] : [text.presentedBy(item.presenter)]),
      ...(item.isInNotice ? [] : [agendaText[language].notInNotice.toLowerCase()]),
    ].join(' · '),
    ...(matter && { matter }),
    papers: item.papers.map((paper) => names.paper(item, paper)),
    ...(item.text !== undefined && { text: item.text }),
    outcomes: item.outcomes.map((outcome) => tellOutcome(outcome, names, language)),
    opinions: item.opinions.map((opinion) => ({
      principal: names.principal(opinion.principalId),
      text: opinion.text,
    })),
  }
}

function tellOutcome(
  { kind, text, toBodyId, personId, dueOn, endsOn }: NotedItem['outcomes'][number],
  names: NotesNames,
  language: Language,
): ToldOutcome {
  const words = notesText[language]
  const details = [
    ...(toBodyId === undefined ? [] : [words.to(names.body(toBodyId))]),
    ...(personId === undefined ? [] : [names.person(personId)]),
    ...(dueOn === undefined ? [] : [words.due(sayDay(dueOn, language))]),
    ...(endsOn === undefined ? [] : [words.ends(sayDay(endsOn, language))]),
  ].join(', ')
  return { kind: outcomeText[language].kind[kind].name, text, ...(details !== '' && { details }) }
}
