import type { EventSentences, Said } from './said-event.ts'

/** How a sentence goes on with what a meeting came to. Never a decision: that is each principal's own. */
const outcomes: Readonly<Record<string, string>> = {
  informationNoted: 'took note of the information',
  views: 'gave its views',
  proposalToCommissioner: 'gave a proposal to its commissioner',
  recommendation: 'gave a recommendation to the principals',
  analysisRequest: 'asked for an analysis',
  workingGroup: 'set up a working group',
  assignment: 'asked somebody to go on with it',
  priority: 'set the priority of the question',
  appointment: 'appointed somebody',
}

const reached = (kind: string) => (outcomes[kind] === undefined ? '' : ` and ${outcomes[kind]}`)

/** How a sentence goes on with what a principal came to. */
const decisions: Readonly<Record<string, string>> = {
  adopted: 'adopted what was recommended',
  adoptedWithReservation: 'adopted what was recommended, with a reservation',
  rejected: 'rejected what was recommended',
  referredBack: 'referred the question back',
  notNeeded: 'did not need to decide',
  pending: 'has not decided yet',
}

/** What has been sent from one body to another, as one speaks of it. */
const commissions: Readonly<Record<string, string>> = {
  proposalToCommissioner: 'the proposal',
  analysisRequest: 'the request for analysis',
  priority: 'the priority',
  assignment: 'the task',
  workingGroup: 'the working group',
  appointment: 'the appointment',
}

/** What a body did with what another had sent it. */
function sayCommission({ body, fromBody, outcomeKind, step }: Said): string {
  const what = commissions[outcomeKind] ?? 'the commission'
  const received = `${body} received ${what} from ${fromBody}.`
  const said: Readonly<Record<string, string>> = {
    placed: `${body} put ${what} from ${fromBody} on its agenda.`,
    answered: `${body} answered ${what} from ${fromBody}.`,
    reported: `${body} told how it goes with ${what}.`,
    done: `${body} is done with ${what}.`,
  }
  return said[step] ?? received
}

/** The story of a matter in English. */
export const eventTextEn: EventSentences = {
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
    `${body} dealt with the matter on ${meetingOn}${reached(outcomeKind)}.`,
  notesPublished: ({ body, meetingOn }) =>
    `The notes of the meeting of ${body} on ${meetingOn} were published.`,
  recommended: ({ body, count }) =>
    count === '1'
      ? `${body} recommended one principal to decide.`
      : `${body} recommended ${count} principals to decide.`,
  decided: ({ principal, decision, decidedOn }) =>
    decidedOn === ''
      ? `${principal} ${decisions[decision] ?? 'decided'}.`
      : `On ${decidedOn} ${principal} ${decisions[decision] ?? 'decided'}.`,
  decisionCorrected: ({ principal, decision }) =>
    `What is said of the decision of ${principal} was corrected: ${principal} ${decisions[decision] ?? 'decided'}.`,
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
  commissionFollowed: (said) => sayCommission(said),
}
