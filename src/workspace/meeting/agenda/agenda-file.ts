import { adoptionText } from '../../../adoption/adoption.text.ts'
import { agendaText } from '../../../meeting/agenda/agenda.text.ts'
import { minutesBefore } from '../../../meeting/agenda/agenda-times.ts'
import type { Block, NewDocument } from '../../../office-file/document.ts'
import type { NewWorkbook } from '../../../office-file/workbook.ts'
import { sayDay } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import { principalName } from '../../matter/naming.ts'
import { meetingName } from '../frame.tsx'
import { sayHours, sayTimeAfter, sayWhereMet } from '../say-meeting.ts'
import { type AgendaRoom, namingIn, type ShownAgenda } from './agenda-room.ts'

const words = {
  sv: {
    agenda: 'Dagordning',
    of: (name: string) => `Dagordning för ${name}`,
    columns: {
      number: 'Nr',
      time: 'Tid',
      minutes: 'Minuter',
      title: 'Punkt',
      kind: 'Slag',
      presenter: 'Föredragande',
      matter: 'Ärende',
      papers: 'Underlag',
    },
    at: (hours: string) => `kl. ${hours}`,
    answers: 'Svar från huvudmännen',
    on: (standing: string, day: string) => `${standing} den ${day}`,
  },
  en: {
    agenda: 'Agenda',
    of: (name: string) => `Agenda of ${name}`,
    columns: {
      number: 'No.',
      time: 'Time',
      minutes: 'Minutes',
      title: 'Item',
      kind: 'Kind',
      presenter: 'Presented by',
      matter: 'Matter',
      papers: 'Papers',
    },
    at: (hours: string) => hours,
    answers: 'Answers from the principals',
    on: (standing: string, day: string) => `${standing} on ${day}`,
  },
} satisfies Record<Language, object>

/** A row of an agenda to take along, in words. */
export interface AgendaRow {
  readonly number: number
  readonly time: string
  readonly minutes: number
  readonly title: string
  readonly kind: string
  readonly presenter: string
  readonly matter: string
  readonly papers: readonly string[]
}

/** What the columns of an agenda to take along are called. */
export function agendaColumns(language: Language): Readonly<Record<keyof AgendaRow, string>> {
  return words[language].columns
}

/** The items of an agenda in words, as a file and a printed page have them. */
export function agendaRows(
  room: AgendaRoom,
  { items, matters }: ShownAgenda,
): readonly AgendaRow[] {
  const { language } = room.acting
  const before = minutesBefore(items)
  return items.map((item, index) => ({
    number: index + 1,
    time: sayTimeAfter(room.found.meeting, before.get(item.id) ?? 0, language),
    minutes: item.minutes,
    title: item.title,
    kind: agendaText[language].kind[item.kind].name,
    presenter: item.presenter ?? '',
    matter: (item.matterId === undefined ? undefined : matters.get(item.matterId)?.number) ?? '',
    papers: item.papers.map(({ name }) => name),
  }))
}

/** When and where, as the opening of an agenda to take along. */
export function sayPlan({ acting: { language }, found: { meeting } }: AgendaRoom): string {
  const when = `${sayDay(meeting.on, language)} ${words[language].at(sayHours(meeting, language))}`
  return `${when}. ${sayWhereMet(meeting, language)}.`
}

/** What the file is called, without its ending: `Dagordning Samverkansgrupp Nära vård, 3 september 2026`. */
export function agendaFileName({ acting, found }: AgendaRoom): string {
  return `${words[acting.language].agenda} ${meetingName(acting, found)}`
}

/** The agenda as a document. */
export function agendaDocument(room: AgendaRoom, agenda: ShownAgenda): NewDocument {
  const { language } = room.acting
  const { columns, of } = words[language]
  const rows = agendaRows(room, agenda).map((row) => [
    String(row.number),
    row.time,
    [row.title, ...row.papers.map((name) => `– ${name}`)].join('\n'),
    row.kind,
    row.presenter,
  ])
  return {
    title: of(meetingName(room.acting, room.found)),
    language,
    blocks: [
      { kind: 'paragraph', text: sayPlan(room) },
      {
        kind: 'table',
        columns: [columns.number, columns.time, columns.title, columns.kind, columns.presenter],
        rows,
      },
      ...answers(room, agenda),
    ],
  }
}

function answers(room: AgendaRoom, { returned }: ShownAgenda): readonly Block[] {
  const { language } = room.acting
  const text = words[language]
  const naming = namingIn(room)
  if (returned.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: text.answers },
    ...returned.flatMap(({ title, decisions }): readonly Block[] => [
      { kind: 'heading', level: 2, text: title },
      {
        kind: 'list',
        ordered: false,
        items: decisions.map(({ principalId, standing, decidedOn }) => {
          const said = adoptionText[language].standing[standing].name
          const told = decidedOn === undefined ? said : text.on(said, sayDay(decidedOn, language))
          return `${principalName(naming, principalId)}: ${told}`
        }),
      },
    ]),
  ]
}

/** The agenda as a workbook. */
export function agendaWorkbook(room: AgendaRoom, agenda: ShownAgenda): NewWorkbook {
  const { language } = room.acting
  const { columns, agenda: name } = words[language]
  return {
    sheets: [
      {
        name,
        columns: [
          { heading: columns.number },
          { heading: columns.time },
          { heading: columns.minutes },
          { heading: columns.title },
          { heading: columns.kind },
          { heading: columns.presenter },
          { heading: columns.matter },
          { heading: columns.papers },
        ],
        rows: agendaRows(room, agenda).map((row) => [
          row.number,
          row.time,
          row.minutes,
          row.title,
          row.kind,
          row.presenter,
          row.matter,
          row.papers.join('\n'),
        ]),
      },
    ],
  }
}
