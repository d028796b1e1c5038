import type { EventSentences, Said } from './said-event.ts'

/** How a sentence goes on with what a meeting came to. Never a decision: that is each principal's own. */
const outcomes: Readonly<Record<string, string>> = {
  informationNoted: 'tog del av informationen',
  views: 'lämnade synpunkter',
  proposalToCommissioner: 'lämnade ett förslag till uppdragsgivaren',
  recommendation: 'lämnade en rekommendation till huvudmännen',
  analysisRequest: 'begärde en utredning',
  workingGroup: 'tillsatte en arbetsgrupp',
  assignment: 'gav någon i uppgift att arbeta vidare',
  priority: 'prioriterade frågan',
  appointment: 'utsåg någon',
}

const reached = (kind: string) => (outcomes[kind] === undefined ? '' : ` och ${outcomes[kind]}`)

/** What a principal came to: the verb, and how the sentence goes on. */
const decisions: Readonly<Record<string, readonly [verb: string, rest: string]>> = {
  adopted: ['antog', ' det som rekommenderades'],
  adoptedWithReservation: ['antog', ' det som rekommenderades, med reservation'],
  rejected: ['avslog', ' det som rekommenderades'],
  referredBack: ['återremitterade', ' frågan'],
  notNeeded: ['behövde', ' inte besluta'],
  pending: ['har', ' inte beslutat än'],
}

/** What a principal decided. The day comes first: after what was recommended it would be taken for the day of that. */
function sayDecided(principal: string, decision: string, on: string): string {
  const [verb, rest] = decisions[decision] ?? ['beslutade', '']
  return on === '' ? `${principal} ${verb}${rest}.` : `Den ${on} ${verb} ${principal}${rest}.`
}

/** What has been sent from one body to another, as one speaks of it. */
const commissions: Readonly<Record<string, string>> = {
  proposalToCommissioner: 'förslaget',
  analysisRequest: 'begäran om utredning',
  priority: 'prioriteringen',
  assignment: 'uppgiften',
  workingGroup: 'arbetsgruppen',
  appointment: 'utseendet',
}

/** What a body did with what another had sent it. */
function sayCommission({ body, fromBody, outcomeKind, step }: Said): string {
  const what = commissions[outcomeKind] ?? 'uppdraget'
  const received = `${body} tog emot ${what} från ${fromBody}.`
  const said: Readonly<Record<string, string>> = {
    placed: `${body} satte upp ${what} från ${fromBody} på sin dagordning.`,
    answered: `${body} svarade på ${what} från ${fromBody}.`,
    reported: `${body} berättade hur det går med ${what}.`,
    done: `${body} är klar med ${what}.`,
  }
  return said[step] ?? received
}

/** The story of a matter in Swedish. */
export const eventTextSv: EventSentences = {
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
    `${body} behandlade ärendet ${meetingOn}${reached(outcomeKind)}.`,
  notesPublished: ({ body, meetingOn }) =>
    `Minnesanteckningarna från mötet med ${body} ${meetingOn} publicerades.`,
  recommended: ({ body, count }) =>
    count === '1'
      ? `${body} lämnade en rekommendation till en huvudman att besluta om.`
      : `${body} lämnade en rekommendation till ${count} huvudmän att besluta om.`,
  decided: ({ principal, decision, decidedOn }) => sayDecided(principal, decision, decidedOn),
  decisionCorrected: ({ principal, decision }) =>
    `Uppgiften om beslutet hos ${principal} rättades: ${sayDecided(principal, decision, '')}`,
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
  commissionFollowed: (said) => sayCommission(said),
}
