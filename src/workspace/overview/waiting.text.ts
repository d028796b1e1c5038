import type { MatterKind } from '../../matter/matter.ts'
import type { Noun } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'

interface Words {
  readonly intake: {
    /** A kind as something new: `Ny fråga`. */
    readonly arrived: Readonly<Record<MatterKind, string>>
    readonly from: (arrived: string, who: string) => string
    readonly about: (title: string, number: string, day: string, body: string) => string
    readonly forwarded: (
      title: string,
      number: string,
      day: string,
      from: string,
      body: string,
    ) => string
    readonly act: string
  }
  readonly sentBack: {
    readonly title: (title: string) => string
    readonly about: (number: string, body: string) => string
    readonly by: (name: string) => string
    readonly act: string
  }
  readonly ask: {
    readonly title: (matter: string) => string
    readonly about: (number: string, principal: string, question: string) => string
    readonly act: string
  }
  readonly answer: {
    readonly title: (principal: string, matter: string) => string
    readonly about: (number: string, question: string) => string
    readonly act: string
  }
  readonly draft: {
    readonly untitled: string
    readonly about: (body: string, day: string) => string
    readonly act: string
  }
  readonly registration: {
    readonly title: (principal: string, documents: string) => string
    readonly noun: Noun
    readonly moreThan: (number: number) => string
    readonly about: (number: string, day: string) => string
    readonly act: string
  }
}

const sv: Words = {
  intake: {
    arrived: {
      question: 'Ny fråga',
      interpretationDispute: 'Ny oenighet om ansvar',
      focusAssignment: 'Nytt fokusuppdrag',
      analysisRequest: 'Ny begäran om utredning',
      jointDocumentProposal: 'Nytt förslag till gemensamt dokument',
      information: 'Ny information',
    },
    from: (arrived, who) => `${arrived} från ${who}`,
    about: (title, number, day, body) => `${title} (${number}). Väckt ${day} i ${body}.`,
    forwarded: (title, number, day, from, body) =>
      `${title} (${number}). Väckt ${day}. Lämnat vidare från ${from} till ${body}.`,
    act: 'Ta emot',
  },
  sentBack: {
    title: (title) => `Komplettera: ${title}`,
    about: (number, body) => `${number}. Skickat tillbaka från ${body}.`,
    by: (name) => `Väckt av ${name}.`,
    act: 'Komplettera',
  },
  ask: {
    title: (matter) => `Svara: ${matter}`,
    about: (number, principal, question) => `${number}. Fråga till ${principal}: ”${question}”`,
    act: 'Svara',
  },
  answer: {
    title: (principal, matter) => `${principal} har svarat: ${matter}`,
    about: (number, question) => `${number}. Din fråga: ”${question}”`,
    act: 'Läs svaret',
  },
  draft: {
    untitled: 'Utkast utan rubrik',
    about: (body, day) => `Ditt utkast i ${body}, sparat ${day}. Bara du ser det.`,
    act: 'Fortsätt skriva',
  },
  registration: {
    title: (principal, documents) => `${documents} saknar diarienummer hos ${principal}`,
    noun: { one: 'handling', many: 'handlingar', gender: 'en' },
    moreThan: (number) => `Minst ${number} handlingar`,
    about: (number, day) => `Den äldsta hör till ärende ${number} och är från den ${day}.`,
    act: 'Fyll i numren',
  },
}

const en: Words = {
  intake: {
    arrived: {
      question: 'New question',
      interpretationDispute: 'New disagreement on responsibility',
      focusAssignment: 'New focus assignment',
      analysisRequest: 'New request for analysis',
      jointDocumentProposal: 'New proposal for a joint document',
      information: 'New information',
    },
    from: (arrived, who) => `${arrived} from ${who}`,
    about: (title, number, day, body) => `${title} (${number}). Raised ${day} in ${body}.`,
    forwarded: (title, number, day, from, body) =>
      `${title} (${number}). Raised ${day}. Handed on from ${from} to ${body}.`,
    act: 'Receive',
  },
  sentBack: {
    title: (title) => `Complete: ${title}`,
    about: (number, body) => `${number}. Sent back from ${body}.`,
    by: (name) => `Raised by ${name}.`,
    act: 'Complete',
  },
  ask: {
    title: (matter) => `Answer: ${matter}`,
    about: (number, principal, question) => `${number}. Question to ${principal}: “${question}”`,
    act: 'Answer',
  },
  answer: {
    title: (principal, matter) => `${principal} has answered: ${matter}`,
    about: (number, question) => `${number}. Your question: “${question}”`,
    act: 'Read the answer',
  },
  draft: {
    untitled: 'Draft without a title',
    about: (body, day) => `Your draft in ${body}, saved ${day}. Only you see it.`,
    act: 'Go on writing',
  },
  registration: {
    title: (principal, documents) => `${documents} without a registration number at ${principal}`,
    noun: { one: 'document', many: 'documents' },
    moreThan: (number) => `At least ${number} documents`,
    about: (number, day) => `The oldest belongs to matter ${number} and is from ${day}.`,
    act: 'Fill in the numbers',
  },
}

/** The words of what waits for somebody. */
export const waitingText: Readonly<Record<Language, Words>> = { sv, en }
