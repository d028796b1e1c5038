import type { Language } from '../../shared/language.ts'
import { longestOutcome, type OutcomeKind, type OutcomeProblem } from './outcome.ts'

interface Words {
  readonly kind: Readonly<Record<OutcomeKind, { readonly name: string; readonly means: string }>>
  readonly problem: Readonly<Record<Exclude<OutcomeProblem, 'personal-number'>, string>>
}

const sv: Words = {
  kind: {
    informationNoted: {
      name: 'Tog del av information',
      means: 'Gruppen tog del av informationen.',
    },
    views: { name: 'Synpunkter', means: 'Gruppen lämnade synpunkter.' },
    proposalToCommissioner: {
      name: 'Förslag till uppdragsgivaren',
      means: 'Gruppen lämnar ett förslag till den som har gett den dess uppdrag.',
    },
    recommendation: {
      name: 'Rekommendation',
      means: 'Gruppen rekommenderar något. Varje huvudman tar sedan ställning för sig.',
    },
    analysisRequest: {
      name: 'Begäran om utredning',
      means: 'Gruppen ber om mer arbete av tjänstepersoner.',
    },
    workingGroup: {
      name: 'Arbetsgrupp',
      means: 'Gruppen tillsätter en tillfällig arbetsgrupp med en bestämd uppgift.',
    },
    assignment: { name: 'Uppgift till någon', means: 'Någon ska göra något till en viss dag.' },
    priority: { name: 'Prioritering', means: 'Gruppen säger vad som är viktigast.' },
    appointment: { name: 'Utseende', means: 'Gruppen utser någon.' },
  },
  problem: {
    'not-allowed':
      'Gruppens uppdragsbeskrivning säger inte att ett möte kan leda till det. Välj ett annat utfall.',
    'text-missing': 'Skriv vad mötet kom fram till.',
    'text-too-long': `Texten är för lång. Korta den till högst ${longestOutcome} tecken.`,
    'worded-as-decision':
      'Gruppen kan inte besluta åt huvudmännen. Skriv i stället vad gruppen rekommenderar, föreslår eller tycker.',
    'votes-counted':
      'I gruppen räknas inga röster, eftersom varje huvudman tar ställning för sig. Skriv vad gruppen kom överens om, och för in den som tycker annorlunda som avvikande mening.',
    'receiver-missing': 'Välj vilken grupp det går till.',
    'person-missing': 'Välj vem som ska göra det.',
    'due-missing': 'Välj till vilken dag det ska vara gjort.',
    'end-missing': 'Välj vilken dag arbetsgruppen är klar. Den är tillfällig.',
    'day-before-meeting': 'Dagen är före mötet. Välj en senare dag.',
  },
}

const en: Words = {
  kind: {
    informationNoted: { name: 'Took note', means: 'The group took note of the information.' },
    views: { name: 'Views', means: 'The group gave its views.' },
    proposalToCommissioner: {
      name: 'Proposal to the commissioner',
      means: 'The group gives a proposal to whoever has given it its tasks.',
    },
    recommendation: {
      name: 'Recommendation',
      means: 'The group recommends something. Each principal then decides for itself.',
    },
    analysisRequest: {
      name: 'Request for analysis',
      means: 'The group asks for more work by officials.',
    },
    workingGroup: {
      name: 'Working group',
      means: 'The group sets up a temporary working group with a specific task.',
    },
    assignment: { name: 'Task for somebody', means: 'Somebody is to do something by a day.' },
    priority: { name: 'Priority', means: 'The group says what matters most.' },
    appointment: { name: 'Appointment', means: 'The group appoints somebody.' },
  },
  problem: {
    'not-allowed':
      'The group’s charter does not say that a meeting can lead to that. Choose another outcome.',
    'text-missing': 'Write what the meeting came to.',
    'text-too-long': `The text is too long. Shorten it to ${longestOutcome} characters at most.`,
    'worded-as-decision':
      'The group cannot decide for the principals. Write what the group recommends, proposes or thinks.',
    'votes-counted':
      'No votes are counted in the group, since each principal decides for itself. Write what the group agreed on, and enter whoever thinks otherwise as a differing opinion.',
    'receiver-missing': 'Choose which group it goes to.',
    'person-missing': 'Choose who is to do it.',
    'due-missing': 'Choose by which day it is to be done.',
    'end-missing': 'Choose the day the working group is done. It is temporary.',
    'day-before-meeting': 'The day is before the meeting. Choose a later day.',
  },
}

/** The words of what a meeting can come to, and of what is wrong with an outcome. */
export const outcomeText: Readonly<Record<Language, Words>> = { sv, en }
