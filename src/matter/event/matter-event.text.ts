import { parseCalendarDay } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { eventTextEn } from './matter-event.text.en.ts'
import { eventTextSv } from './matter-event.text.sv.ts'
import type { MatterEventKind } from './matter-event.ts'
import type { EventSentences } from './said-event.ts'

/** The names that the story of a matter is told with. */
export interface EventNames {
  readonly body: (bodyId: string) => string
  readonly principal: (principalId: string) => string
  readonly person: (personId: string) => string
  /** The number of another matter, when whoever reads may know of it. */
  readonly matterNumber: (matterId: string) => string | undefined
}

/** What is told: an event of the internal story or of the public one, which holds less. */
export interface ToldEvent {
  readonly kind: MatterEventKind
  readonly data: Readonly<Record<string, unknown>>
}

const sentences: Readonly<Record<Language, EventSentences>> = { sv: eventTextSv, en: eventTextEn }

/** What happened, as a sentence of the matter's story. The same for the public part, which simply knows less. */
export function sayEvent({ kind, data }: ToldEvent, names: EventNames, language: Language): string {
  const text = (key: string) => {
    const value = data[key]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const dayOf = (key: string) => {
    const parsed = parseCalendarDay(text(key))
    return parsed.ok ? sayDay(parsed.value, language) : ''
  }
  const intoId = text('intoId')
  return sentences[language][kind]({
    body: names.body(text('bodyId')),
    fromBody: names.body(text('fromBodyId')),
    principal: names.principal(text('principalId')),
    person: names.person(text('personId')),
    other: intoId === '' ? undefined : names.matterNumber(intoId),
    what: text('what') || text('reason') || text('outcome'),
    name: text('name'),
    version: text('version') || text('paperVersion'),
    due: dayOf('due'),
    number: text('registrationNumber') || text('fromNumber'),
    meetingOn: dayOf('meetingOn'),
    newMeetingOn: dayOf('newMeetingOn'),
    outcomeKind: text('outcomeKind'),
    step: text('step'),
    decision: text('decision'),
    decidedOn: dayOf('decidedOn'),
    count: text('count'),
  })
}
