import { startSentence } from '../shared/format.ts'
import type { AdoptionWords } from './adoption.words.ts'
import { longestOf } from './decision/decision.ts'
import { longest } from './recommendation.ts'

/** The English words of recommendations and decisions. */
export const adoptionEn: AdoptionWords = {
  standing: {
    pending: { name: 'No decision', means: 'The principal has not decided yet.' },
    adopted: { name: 'Adopted', means: 'The principal has adopted what was recommended.' },
    adoptedWithReservation: {
      name: 'Adopted with a reservation',
      means: 'The principal has adopted what was recommended, but for what the reservation says.',
    },
    rejected: { name: 'Rejected', means: 'The principal has said no.' },
    referredBack: {
      name: 'Referred back',
      means: 'The principal wants the question prepared further before it decides.',
    },
    notNeeded: { name: 'No decision needed', means: 'The principal does not need to decide.' },
  },
  level: {
    assembly: 'Assembly',
    executiveCommittee: 'Executive committee',
    committee: 'Committee',
    officials: 'Officials',
  },
  condition: {
    allAdopted: 'When everybody has adopted it',
    date: 'From a certain day, for those that have adopted it',
    perPrincipal: 'For each when it has adopted it',
  },
  problem: {
    'title-missing': 'Write what the principals are to decide on.',
    'title-too-long': `The title is too long. Shorten it to ${longest.title} characters at most.`,
    'text-missing': 'Write what the group recommends.',
    'text-too-long': `The text is too long. Shorten it to ${longest.text} characters at most, or attach it as a paper.`,
    'recommended-in-future':
      'The day of the recommendation has not come yet. State the day of the meeting.',
    'nobody-asked': 'Choose at least one principal that is to decide.',
    'unknown-principal':
      'One of the principals is not in the collaboration. Choose among those that are.',
    'asked-twice': 'A principal is there twice. Remove one of them.',
    'authority-missing': 'Write who decides at each principal, such as the municipal assembly.',
    'authority-too-long': `The name of whoever decides is too long. Shorten it to ${longest.authority} characters at most.`,
    'due-before-recommended':
      'The last day to answer is before the recommendation. Choose a later day.',
    'holds-before-recommended':
      'It cannot begin to hold before the day of the recommendation. Choose a later day.',
    'part-of-unknown':
      'The main agreement that you chose is not one of the group, or is itself a part of another. Choose another one, or none.',
    'decided-before-recommended':
      'The decision cannot have been made before the recommendation. Check the day in the minutes.',
    'decided-in-future':
      'The day of the decision has not come yet. Record the decision once it has been made.',
    'attested-before-decided':
      'The minutes cannot have been attested before the decision. Check the days.',
    'attested-in-future': 'The day of the attestation has not come yet. Fill it in when it has.',
    'announced-before-decided':
      'The attestation cannot have been announced before the decision. Check the days.',
    'announced-before-attested':
      'The attestation cannot have been announced before the minutes were attested. Check the days.',
    'announced-in-future':
      'The day of the announcement has not come yet. Fill it in when the attestation has been announced.',
    'reservation-missing': 'Write what the reservation is about, such as item 4.2 on aids.',
    'reservation-without-adoption':
      'You have written a reservation. Choose Adopted with a reservation, or remove the text.',
    'reservation-too-long': `The reservation is too long. Shorten it to ${longestOf.reservation} characters at most and link to the minutes.`,
    'paragraph-too-long': `The paragraph is too long. Write it as in the minutes, such as § 131, in ${longestOf.paragraph} characters at most.`,
    'number-is-none':
      'The registration number does not look like one. Write it as in your register, such as KS 2026/388.',
    'link-is-none': `The link must be a web address that begins with https:// and has ${longestOf.link} characters at most.`,
    'reason-too-long': `The reason is too long. Shorten it to ${longestOf.because} characters at most.`,
    'name-too-long': `The name is too long. Shorten it to ${longestOf.name} characters at most.`,
    'personal-number':
      'This looks like a Swedish personal identity number. Take it away and save again; the rest of the text is still here.',
  },
  refusal: {
    'already-public': 'The decisions are already published.',
    'not-public': 'The decisions are not published.',
    'already-ended': 'The recommendation has already ended.',
    'reason-missing': 'Write why the group works with the recommendation no more.',
    'matter-not-in-preparation':
      'The matter is a draft or has ended. Choose a matter that the group works on.',
    'not-asked':
      'The principal is not one of those that the recommendation went to. Choose one of them.',
    'recommendation-ended':
      'The group works with the recommendation no more, so no more decisions are recorded. Ask the group’s support.',
    'same-decision': 'The decision is already recorded. You need do nothing more.',
    'already-decided':
      'The principal has already adopted what was recommended. If something is wrong, correct the decision instead.',
    'before-earlier-decision':
      'A later decision has been recorded. Check the day, or correct the decision that is there.',
    'nothing-to-correct': 'There is no decision to correct. Record the decision instead.',
    'nothing-corrected': 'Nothing has been changed. Correct what is wrong and save again.',
    'corrected-meanwhile':
      'Somebody else has changed the decision while you had it open. Read what it says now and do again what you wanted.',
    'why-missing': 'Write why the decision is corrected. What it said before stays in the history.',
    'not-waited-for': 'The principal has already decided and needs no letter.',
    'reminded-just-now':
      'The principal was sent a letter just now. Wait a while before you send another.',
  },
  link: {
    unknown:
      'The link is not right. Check that you have all of it, or ask the group’s support for a new one.',
    used: 'The link has already been used to record a decision. If something is wrong, ask the group’s support for a new link, or sign in and correct it.',
    'too-old': 'The link no longer works. Ask the group’s support for a new one.',
    'already-decided':
      'The decision has already been recorded by somebody else at your principal. You need do nothing.',
    ended: 'The group works with the recommendation no more. You need do nothing.',
  },
  denial: {
    'only-support-opens': ({ body }) => `The support in ${body} asks the principals to decide.`,
    'term-is-over': ({ body, next = 'Whoever decided its task decides on the next.' }) =>
      `${startSentence(body)} has no task that holds now and makes no new recommendations. ${next} What it has recommended at a meeting can still be asked of the principals.`,
    'only-own-authority-records': ({ principal }) =>
      `The registrar or an official of ${principal} records and corrects the decision, and nobody else.`,
    'only-support-reminds': ({ body }) =>
      `The support in ${body} asks for the principals’ decisions and reminds them.`,
    'only-support-and-own-authority-close': ({ body, principal }) =>
      `The support of ${body} closes the link, or the registrar or an official of ${principal}.`,
    'only-support-ends': ({ body }) => `The support in ${body} ends the recommendation.`,
    'only-intake-publishes': ({ body }) =>
      `Whoever receives matters in ${body} decides whether the decisions are published.`,
    'only-asked-and-group-read': ({ body }) =>
      `Those who take part in ${body} and the principals that are to decide can read the decisions before they are published.`,
  },
  editedMeanwhile:
    'Somebody else has changed this while you had it open. Read what it says now and do again what you wanted.',
  notSettled: 'Not everybody has decided, or the day has not come. The matter stays open.',
  bindsNobody: 'A recommendation binds nobody. Whoever has not answered does not count as a yes.',
  notTheMinutes:
    'This is what the principals themselves have told. What counts is the minutes and the notice board of each.',
}
