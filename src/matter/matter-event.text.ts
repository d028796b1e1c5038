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
  /** The day of a meeting, and the one it was moved to. */
  readonly meetingOn: string
  readonly newMeetingOn: string
  /** What a meeting came to, as its slice calls it. */
  readonly outcomeKind: string
  /** What a body did with what another had sent it, or whether principals were asked or reminded. */
  readonly step: string
  /** What a principal came to, as its slice calls it, and on which day. */
  readonly decision: string
  readonly decidedOn: string
  readonly count: string
}

type Sentences = Readonly<Record<MatterEventKind, (said: Said) => string>>

/** How a sentence goes on with what a meeting came to. Never a decision: that is each principal's own. */
const outcomes: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    informationNoted: 'tog del av informationen',
    views: 'lämnade synpunkter',
    proposalToCommissioner: 'lämnade ett förslag till uppdragsgivaren',
    recommendation: 'lämnade en rekommendation till huvudmännen',
    analysisRequest: 'begärde en utredning',
    workingGroup: 'tillsatte en arbetsgrupp',
    assignment: 'gav någon i uppgift att arbeta vidare',
    priority: 'prioriterade frågan',
    appointment: 'utsåg någon',
  },
  en: {
    informationNoted: 'took note of the information',
    views: 'gave its views',
    proposalToCommissioner: 'gave a proposal to its commissioner',
    recommendation: 'gave a recommendation to the principals',
    analysisRequest: 'asked for an analysis',
    workingGroup: 'set up a working group',
    assignment: 'asked somebody to go on with it',
    priority: 'set the priority of the question',
    appointment: 'appointed somebody',
  },
}

const reached = {
  sv: (kind: string) => (outcomes.sv[kind] === undefined ? '' : ` och ${outcomes.sv[kind]}`),
  en: (kind: string) => (outcomes.en[kind] === undefined ? '' : ` and ${outcomes.en[kind]}`),
}

/** How a sentence goes on with what a principal came to. */
const decisions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    adopted: 'antog det som rekommenderades',
    adoptedWithReservation: 'antog det som rekommenderades, med reservation',
    rejected: 'avslog det som rekommenderades',
    referredBack: 'återremitterade frågan',
    notNeeded: 'behövde inte besluta',
    pending: 'har inte beslutat än',
  },
  en: {
    adopted: 'adopted what was recommended',
    adoptedWithReservation: 'adopted what was recommended, with a reservation',
    rejected: 'rejected what was recommended',
    referredBack: 'referred the question back',
    notNeeded: 'did not need to decide',
    pending: 'has not decided yet',
  },
}

/** What has been sent from one body to another, as one speaks of it, and what was done with it. */
const commissions: Readonly<
  Record<
    Language,
    {
      readonly what: Readonly<Record<string, string>>
      readonly any: string
      readonly did: (body: string, from: string, what: string) => Readonly<Record<string, string>>
    }
  >
> = {
  sv: {
    what: {
      proposalToCommissioner: 'förslaget',
      analysisRequest: 'begäran om utredning',
      priority: 'prioriteringen',
      assignment: 'uppgiften',
      workingGroup: 'arbetsgruppen',
      appointment: 'utseendet',
    },
    any: 'uppdraget',
    did: (body, from, what) => ({
      received: `${body} tog emot ${what} från ${from}.`,
      placed: `${body} satte upp ${what} från ${from} på sin dagordning.`,
      answered: `${body} svarade på ${what} från ${from}.`,
      reported: `${body} berättade hur det går med ${what}.`,
      done: `${body} är klar med ${what}.`,
    }),
  },
  en: {
    what: {
      proposalToCommissioner: 'the proposal',
      analysisRequest: 'the request for analysis',
      priority: 'the priority',
      assignment: 'the task',
      workingGroup: 'the working group',
      appointment: 'the appointment',
    },
    any: 'the commission',
    did: (body, from, what) => ({
      received: `${body} received ${what} from ${from}.`,
      placed: `${body} put ${what} from ${from} on its agenda.`,
      answered: `${body} answered ${what} from ${from}.`,
      reported: `${body} told how it goes with ${what}.`,
      done: `${body} is done with ${what}.`,
    }),
  },
}

function sayCommission(language: Language, { body, fromBody, outcomeKind, step }: Said): string {
  const { what, any, did } = commissions[language]
  const said = did(body, fromBody, what[outcomeKind] ?? any)
  return said[step] ?? said.received ?? ''
}

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
  putOnAgenda: ({ body, meetingOn }) =>
    `Ärendet sattes upp på dagordningen för ${body} ${meetingOn}.`,
  takenOffAgenda: ({ body, meetingOn }) =>
    `Ärendet togs bort från dagordningen för ${body} ${meetingOn}.`,
  noticed: ({ body, meetingOn }) =>
    `Kallelsen till mötet med ${body} ${meetingOn} skickades, med ärendet på dagordningen.`,
  meetingMoved: ({ body, meetingOn, newMeetingOn }) =>
    `Mötet med ${body} ${meetingOn} flyttades till ${newMeetingOn}.`,
  meetingCancelled: ({ body, meetingOn }) => `Mötet med ${body} ${meetingOn} ställdes in.`,
  outcomeReached: ({ body, meetingOn, outcomeKind }) =>
    `${body} behandlade ärendet ${meetingOn}${reached.sv(outcomeKind)}.`,
  notesPublished: ({ body, meetingOn }) =>
    `Minnesanteckningarna från mötet med ${body} ${meetingOn} publicerades.`,
  recommended: ({ body, count }) =>
    count === '1'
      ? `${body} lämnade en rekommendation till en huvudman att besluta om.`
      : `${body} lämnade en rekommendation till ${count} huvudmän att besluta om.`,
  decided: ({ principal, decision, decidedOn }) =>
    decidedOn === ''
      ? `${principal} ${decisions.sv[decision] ?? 'beslutade'}.`
      : `${principal} ${decisions.sv[decision] ?? 'beslutade'} den ${decidedOn}.`,
  decisionCorrected: ({ principal, decision }) =>
    `Uppgiften om beslutet hos ${principal} rättades: ${principal} ${decisions.sv[decision] ?? 'beslutade'}.`,
  reminded: ({ principal, count, step }) => {
    const who = count === '' ? principal : `${count} huvudmän`
    return step === 'asked' ? `${who} ombads att besluta.` : `${who} påmindes om att besluta.`
  },
  recommendationEnded: ({ body, what }) =>
    what === ''
      ? `${body} arbetar inte vidare med rekommendationen.`
      : `${body} arbetar inte vidare med rekommendationen: ”${what}”`,
  ledgerPublished: () => 'Huvudmännens beslut publicerades.',
  ledgerUnpublished: () => 'Huvudmännens beslut togs bort från webbplatsen.',
  commissionFollowed: (said) => sayCommission('sv', said),
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
  putOnAgenda: ({ body, meetingOn }) =>
    `The matter was put on the agenda of ${body} for ${meetingOn}.`,
  takenOffAgenda: ({ body, meetingOn }) =>
    `The matter was taken off the agenda of ${body} for ${meetingOn}.`,
  noticed: ({ body, meetingOn }) =>
    `The notice of the meeting of ${body} on ${meetingOn} was sent, with the matter on the agenda.`,
  meetingMoved: ({ body, meetingOn, newMeetingOn }) =>
    `The meeting of ${body} on ${meetingOn} was moved to ${newMeetingOn}.`,
  meetingCancelled: ({ body, meetingOn }) =>
    `The meeting of ${body} on ${meetingOn} was cancelled.`,
  outcomeReached: ({ body, meetingOn, outcomeKind }) =>
    `${body} dealt with the matter on ${meetingOn}${reached.en(outcomeKind)}.`,
  notesPublished: ({ body, meetingOn }) =>
    `The notes of the meeting of ${body} on ${meetingOn} were published.`,
  recommended: ({ body, count }) =>
    count === '1'
      ? `${body} recommended one principal to decide.`
      : `${body} recommended ${count} principals to decide.`,
  decided: ({ principal, decision, decidedOn }) =>
    decidedOn === ''
      ? `${principal} ${decisions.en[decision] ?? 'decided'}.`
      : `${principal} ${decisions.en[decision] ?? 'decided'} on ${decidedOn}.`,
  decisionCorrected: ({ principal, decision }) =>
    `What is said of the decision of ${principal} was corrected: ${principal} ${decisions.en[decision] ?? 'decided'}.`,
  reminded: ({ principal, count, step }) => {
    const who = count === '' ? `${principal} was` : `${count} principals were`
    return step === 'asked' ? `${who} asked to decide.` : `${who} reminded to decide.`
  },
  recommendationEnded: ({ body, what }) =>
    what === ''
      ? `${body} works with the recommendation no more.`
      : `${body} works with the recommendation no more: “${what}”`,
  ledgerPublished: () => 'What the principals have decided was published.',
  ledgerUnpublished: () => 'What the principals have decided was taken away from the website.',
  commissionFollowed: (said) => sayCommission('en', said),
}

const sentences: Readonly<Record<Language, Sentences>> = { sv, en }

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
