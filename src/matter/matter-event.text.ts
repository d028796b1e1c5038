import { parseCalendarDay } from '../shared/calendar-day.ts'
import { sayDay } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import type { MatterEventKind } from './matter-event.ts'

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

interface Said {
  readonly body: string
  readonly fromBody: string
  readonly principal: string
  readonly person: string
  readonly other: string | undefined
  readonly what: string
  readonly name: string
  readonly version: string
  readonly due: string
  readonly number: string
}

type Sentences = Readonly<Record<MatterEventKind, (said: Said) => string>>

const sv: Sentences = {
  raised: ({ body }) => `Ärendet väcktes i ${body}.`,
  askedBack: ({ what }) =>
    what === ''
      ? 'Ärendet skickades tillbaka.'
      : `Ärendet skickades tillbaka för att kompletteras: ”${what}”`,
  completed: () => 'Ärendet kompletterades.',
  accepted: ({ body }) => `${body} tog emot ärendet och bereder det.`,
  declined: ({ body, what }) =>
    what === '' ? `${body} tog inte upp ärendet.` : `${body} tog inte upp ärendet: ”${what}”`,
  merged: ({ other }) =>
    other === undefined
      ? 'Ärendet slogs samman med ett annat ärende.'
      : `Ärendet slogs samman med ärende ${other}.`,
  received: ({ number }) =>
    number === ''
      ? 'Ett annat ärende slogs samman med det här.'
      : `Ärende ${number} slogs samman med det här.`,
  forwarded: ({ fromBody, body }) => `Ärendet lämnades vidare från ${fromBody} till ${body}.`,
  textSaved: ({ version }) => `Beredningens text sparades, version ${version}.`,
  paperAdded: ({ name, version }) =>
    version === '1'
      ? `Underlaget ”${name}” lades till.`
      : `Underlaget ”${name}” fick en ny version, ${version}.`,
  commented: () => 'En kommentar skrevs till gruppen.',
  asked: ({ principal, due }) =>
    due === ''
      ? `En fråga ställdes till ${principal}.`
      : `En fråga ställdes till ${principal}, att besvara senast ${due}.`,
  answered: ({ principal }) => `${principal} svarade på frågan.`,
  responsibleNamed: ({ person, principal }) => `${person} ansvarar för ärendet hos ${principal}.`,
  shared: ({ principal }) => `${principal} delade en handling med gruppen.`,
  registered: ({ principal, number }) =>
    number === ''
      ? `${principal} registrerade ärendet.`
      : `${principal} registrerade ärendet med diarienummer ${number}.`,
  published: () => 'Den öppna delen publicerades.',
  unpublished: () => 'Den öppna delen togs bort från webbplatsen.',
  closed: ({ body, what }) =>
    what === '' ? `${body} avslutade ärendet.` : `${body} avslutade ärendet: ”${what}”`,
}

const en: Sentences = {
  raised: ({ body }) => `The matter was raised in ${body}.`,
  askedBack: ({ what }) =>
    what === ''
      ? 'The matter was sent back.'
      : `The matter was sent back to be completed: “${what}”`,
  completed: () => 'The matter was completed.',
  accepted: ({ body }) => `${body} accepted the matter and prepares it.`,
  declined: ({ body, what }) =>
    what === ''
      ? `${body} did not take up the matter.`
      : `${body} did not take up the matter: “${what}”`,
  merged: ({ other }) =>
    other === undefined
      ? 'The matter was merged into another matter.'
      : `The matter was merged into matter ${other}.`,
  received: ({ number }) =>
    number === ''
      ? 'Another matter was merged into this one.'
      : `Matter ${number} was merged into this one.`,
  forwarded: ({ fromBody, body }) => `The matter was handed on from ${fromBody} to ${body}.`,
  textSaved: ({ version }) => `The text of the preparation was saved, version ${version}.`,
  paperAdded: ({ name, version }) =>
    version === '1'
      ? `The paper “${name}” was added.`
      : `The paper “${name}” got a new version, ${version}.`,
  commented: () => 'A comment was written to the group.',
  asked: ({ principal, due }) =>
    due === ''
      ? `A question was put to ${principal}.`
      : `A question was put to ${principal}, to be answered by ${due}.`,
  answered: ({ principal }) => `${principal} answered the question.`,
  responsibleNamed: ({ person, principal }) =>
    `${person} is responsible for the matter at ${principal}.`,
  shared: ({ principal }) => `${principal} shared a document with the group.`,
  registered: ({ principal, number }) =>
    number === ''
      ? `${principal} registered the matter.`
      : `${principal} registered the matter with number ${number}.`,
  published: () => 'The public part was published.',
  unpublished: () => 'The public part was taken away from the website.',
  closed: ({ body, what }) =>
    what === '' ? `${body} closed the matter.` : `${body} closed the matter: “${what}”`,
}

const sentences: Readonly<Record<Language, Sentences>> = { sv, en }

/** What happened, as a sentence of the matter's story. The same for the public part, which simply knows less. */
export function sayEvent({ kind, data }: ToldEvent, names: EventNames, language: Language): string {
  const text = (key: string) => {
    const value = data[key]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  const due = parseCalendarDay(text('due'))
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
    due: due.ok ? sayDay(due.value, language) : '',
    number: text('registrationNumber') || text('fromNumber'),
  })
}
