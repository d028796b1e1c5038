import type { OutcomeKind } from '../../meeting/outcome/outcome.ts'
import type { Language } from '../../shared/language.ts'

interface Words {
  readonly arrived: Readonly<Partial<Record<OutcomeKind, string>>>
  readonly anything: string
  readonly from: (arrived: string, body: string) => string
  readonly about: (title: string, day: string, body: string) => string
  readonly receive: string
  readonly ends: (title: string) => string
  readonly endsAbout: (body: string, day: string) => string
  readonly tell: string
  readonly answered: (body: string, title: string) => string
  readonly doneBy: (body: string, title: string) => string
  readonly answeredAbout: (body: string, day: string) => string
  readonly read: string
}

const sv: Words = {
  arrived: {
    proposalToCommissioner: 'Nytt förslag',
    analysisRequest: 'Ny begäran om utredning',
    priority: 'Ny prioritering',
    assignment: 'Ny uppgift',
    workingGroup: 'Ny arbetsgrupp',
    appointment: 'Nytt utseende',
  },
  anything: 'Nytt uppdrag',
  from: (arrived, body) => `${arrived} från ${body}`,
  about: (title, day, body) => `${title}. Från mötet ${day}, till ${body}.`,
  receive: 'Ta emot',
  ends: (title) => `Arbetsgrupp att följa upp: ${title}`,
  endsAbout: (body, day) => `${body} tillsatte den. Den skulle vara klar ${day}.`,
  tell: 'Följ upp',
  answered: (body, title) => `${body} har svarat: ${title}`,
  doneBy: (body, title) => `${body} är klar: ${title}`,
  answeredAbout: (body, day) => `${body} lämnade det på mötet ${day}.`,
  read: 'Läs svaret',
}

const en: Words = {
  arrived: {
    proposalToCommissioner: 'New proposal',
    analysisRequest: 'New request for analysis',
    priority: 'New priority',
    assignment: 'New task',
    workingGroup: 'New working group',
    appointment: 'New appointment',
  },
  anything: 'New assignment',
  from: (arrived, body) => `${arrived} from ${body}`,
  about: (title, day, body) => `${title}. From the meeting on ${day}, to ${body}.`,
  receive: 'Receive',
  ends: (title) => `Working group to follow up: ${title}`,
  endsAbout: (body, day) => `${body} set it up. It was to be ready ${day}.`,
  tell: 'Follow up',
  answered: (body, title) => `${body} has answered: ${title}`,
  doneBy: (body, title) => `${body} is done: ${title}`,
  answeredAbout: (body, day) => `${body} sent it from the meeting on ${day}.`,
  read: 'Read the answer',
}

/** The words of what waits between groups. */
export const waitingCommissionsText: Readonly<Record<Language, Words>> = { sv, en }
