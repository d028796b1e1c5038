import type { CommissionStepKind } from '../../meeting/commission/commission.ts'
import type { OutcomeKind } from '../../meeting/outcome/outcome.ts'
import type { Language } from '../../shared/language.ts'

interface Words {
  readonly heading: string
  readonly lead: string
  readonly overview: string
  readonly meetings: string
  readonly incoming: string
  readonly noIncoming: string
  readonly outgoing: string
  readonly noOutgoing: string
  readonly groups: string
  readonly noGroups: string
  readonly settled: (count: number) => string
  /** A kind of thing as it comes: `Förslag`. */
  readonly what: Readonly<Partial<Record<OutcomeKind, string>>>
  readonly from: (what: string, body: string, day: string) => string
  readonly to: (what: string, body: string, day: string) => string
  readonly setUp: (day: string) => string
  readonly person: (name: string) => string
  readonly due: (day: string) => string
  readonly ends: (day: string) => string
  readonly late: (day: string) => string
  readonly ended: (day: string) => string
  readonly underWay: string
  readonly toMeeting: string
  readonly toMatter: (number: string) => string
  readonly step: Readonly<Record<CommissionStepKind, (body: string, day: string) => string>>
  readonly act: Readonly<Record<CommissionStepKind, string>>
  readonly actLabel: Readonly<Record<CommissionStepKind, (title: string) => string>>
  readonly label: Readonly<Record<'answered' | 'reported' | 'done', string>>
  readonly hint: Readonly<Record<'answered' | 'reported' | 'done', string>>
  readonly meeting: string
  readonly noMeeting: string
  readonly plan: string
  readonly chooseMeeting: string
  readonly onAgenda: string
  readonly offAgenda: string
  readonly done: Readonly<Record<CommissionStepKind, string>>
  readonly optional: string
  readonly back: string
  readonly refused: string
  readonly others: (body: string) => string
}

const sv: Words = {
  heading: 'Uppdrag mellan grupper',
  lead: 'Vad gruppen har fått av andra, vad den har lämnat vidare och vad det ledde till, och de arbetsgrupper den har tillsatt.',
  overview: 'Min översikt',
  meetings: 'Möten',
  incoming: 'Till gruppen',
  noIncoming: 'Ingen annan grupp har lämnat något hit.',
  outgoing: 'Från gruppen',
  noOutgoing: 'Gruppen har inte lämnat något till en annan grupp.',
  groups: 'Arbetsgrupper',
  noGroups: 'Gruppen har inte tillsatt någon arbetsgrupp.',
  settled: (count) => `Besvarat eller klart (${count})`,
  what: {
    proposalToCommissioner: 'Förslag',
    analysisRequest: 'Begäran om utredning',
    priority: 'Prioritering',
    assignment: 'Uppgift',
    workingGroup: 'Arbetsgrupp',
    appointment: 'Utseende',
  },
  from: (what, body, day) => `${what} från ${body}, mötet ${day}.`,
  to: (what, body, day) => `${what} till ${body}, från mötet ${day}.`,
  setUp: (day) => `Tillsatt på mötet ${day}.`,
  person: (name) => `${name} har uppgiften.`,
  due: (day) => `Senast ${day}`,
  ends: (day) => `Klar senast ${day}`,
  late: (day) => `Skulle ha varit klart ${day}`,
  ended: (day) => `Skulle ha varit klar ${day}`,
  underWay: 'Arbetar',
  toMeeting: 'Öppna mötet',
  toMatter: (number) => `Ärende ${number}`,
  step: {
    received: (body, day) => `${body} tog emot det ${day}.`,
    placed: (body, day) => `${body} satte upp det på dagordningen ${day}.`,
    answered: (body, day) => `${body} svarade ${day}:`,
    reported: (body, day) => `${body} berättade ${day}:`,
    done: (body, day) => `${body} är klar, ${day}.`,
  },
  act: {
    received: 'Ta emot',
    placed: 'Sätt upp på dagordningen',
    answered: 'Svara',
    reported: 'Berätta hur det går',
    done: 'Avsluta som klart',
  },
  actLabel: {
    received: (title) => `Ta emot: ${title}`,
    placed: (title) => `Sätt upp på dagordningen: ${title}`,
    answered: (title) => `Svara: ${title}`,
    reported: (title) => `Berätta hur det går: ${title}`,
    done: (title) => `Avsluta som klart: ${title}`,
  },
  label: {
    answered: 'Svar',
    reported: 'Hur går det?',
    done: 'Vad ledde det till?',
  },
  hint: {
    answered: 'Båda grupperna läser svaret. Sedan är det besvarat.',
    reported: 'Båda grupperna läser det. Arbetet fortsätter.',
    done: 'Båda grupperna läser det. Sedan är det klart.',
  },
  meeting: 'Vilket möte?',
  noMeeting: 'Gruppen har inget möte som kommer.',
  plan: 'Planera ett möte',
  chooseMeeting: 'Välj ett möte som inte har börjat.',
  onAgenda: 'Öppna punkten',
  offAgenda: 'Det står inte kvar där och är att ta upp igen.',
  done: {
    received: 'Det är mottaget. Den som lämnade det ser det.',
    placed: 'Det står på dagordningen nu.',
    answered: 'Svaret är sparat. Den som lämnade det ser det.',
    reported: 'Det är sparat. Den andra gruppen ser det.',
    done: 'Det är klart.',
  },
  optional: '(valfritt)',
  back: 'Tillbaka till uppdragen',
  refused: 'Det kan någon annan göra',
  others: (body) => `Stödet i ${body}, eller gruppens ordförande, tar emot och svarar.`,
}

const en: Words = {
  heading: 'Assignments between groups',
  lead: 'What the group has been given by others, what it has sent on and what came of it, and the working groups it has set up.',
  overview: 'My overview',
  meetings: 'Meetings',
  incoming: 'To the group',
  noIncoming: 'No other group has sent anything here.',
  outgoing: 'From the group',
  noOutgoing: 'The group has not sent anything to another group.',
  groups: 'Working groups',
  noGroups: 'The group has not set up any working group.',
  settled: (count) => `Answered or done (${count})`,
  what: {
    proposalToCommissioner: 'Proposal',
    analysisRequest: 'Request for analysis',
    priority: 'Priority',
    assignment: 'Task',
    workingGroup: 'Working group',
    appointment: 'Appointment',
  },
  from: (what, body, day) => `${what} from ${body}, the meeting on ${day}.`,
  to: (what, body, day) => `${what} to ${body}, from the meeting on ${day}.`,
  setUp: (day) => `Set up at the meeting on ${day}.`,
  person: (name) => `${name} has the task.`,
  due: (day) => `By ${day}`,
  ends: (day) => `Ready by ${day}`,
  late: (day) => `Should have been done ${day}`,
  ended: (day) => `Should have been ready ${day}`,
  underWay: 'At work',
  toMeeting: 'Open the meeting',
  toMatter: (number) => `Matter ${number}`,
  step: {
    received: (body, day) => `${body} received it ${day}.`,
    placed: (body, day) => `${body} put it on the agenda ${day}.`,
    answered: (body, day) => `${body} answered ${day}:`,
    reported: (body, day) => `${body} told ${day}:`,
    done: (body, day) => `${body} is done, ${day}.`,
  },
  act: {
    received: 'Receive',
    placed: 'Put on the agenda',
    answered: 'Answer',
    reported: 'Tell how it goes',
    done: 'End as done',
  },
  actLabel: {
    received: (title) => `Receive: ${title}`,
    placed: (title) => `Put on the agenda: ${title}`,
    answered: (title) => `Answer: ${title}`,
    reported: (title) => `Tell how it goes: ${title}`,
    done: (title) => `End as done: ${title}`,
  },
  label: {
    answered: 'Answer',
    reported: 'How does it go?',
    done: 'What did it lead to?',
  },
  hint: {
    answered: 'Both groups read the answer. It has been answered then.',
    reported: 'Both groups read it. The work goes on.',
    done: 'Both groups read it. It is done then.',
  },
  meeting: 'Which meeting?',
  noMeeting: 'The group has no meeting to come.',
  plan: 'Plan a meeting',
  chooseMeeting: 'Choose a meeting that has not begun.',
  onAgenda: 'Open the item',
  offAgenda: 'It stands there no more, and is to be taken up again.',
  done: {
    received: 'It has been received. Whoever sent it sees that.',
    placed: 'It is on the agenda now.',
    answered: 'The answer is saved. Whoever sent it sees it.',
    reported: 'It is saved. The other group sees it.',
    done: 'It is done.',
  },
  optional: '(optional)',
  back: 'Back to the assignments',
  refused: 'Somebody else can do that',
  others: (body) => `The support of ${body}, or its chair, receives and answers.`,
}

/** The words of what bodies send each other. */
export const commissionPageText: Readonly<Record<Language, Words>> = { sv, en }
