import type { Language } from '../../shared/language.ts'
import {
  type CommissionDenial,
  type CommissionProblem,
  type CommissionState,
  longestStep,
} from './commission.ts'

interface Words {
  readonly state: Readonly<Record<CommissionState, string>>
  readonly problem: Readonly<Record<CommissionProblem, string>>
  readonly denial: Readonly<Record<CommissionDenial, (body: string) => string>>
  readonly settled: string
}

const sv: Words = {
  state: {
    new: 'Nytt',
    received: 'Mottaget',
    placed: 'På dagordningen',
    answered: 'Besvarat',
    done: 'Klart',
  },
  problem: {
    'text-missing': 'Skriv något först.',
    'text-too-long': `Texten är för lång. Korta den till högst ${longestStep} tecken.`,
    'personal-number':
      'Här står något som ser ut som ett personnummer. Ta bort det och spara igen; resten av texten finns kvar.',
  },
  denial: {
    'only-receiver-follows': (body) => `Stödet i ${body}, eller gruppens ordförande, kan göra det.`,
  },
  settled: 'Det är redan besvarat eller klart. Inget mer behöver göras.',
}

const en: Words = {
  state: {
    new: 'New',
    received: 'Received',
    placed: 'On the agenda',
    answered: 'Answered',
    done: 'Done',
  },
  problem: {
    'text-missing': 'Write something first.',
    'text-too-long': `The text is too long. Shorten it to ${longestStep} characters at most.`,
    'personal-number':
      'This looks like a Swedish personal identity number. Take it away and save again; the rest of the text is still here.',
  },
  denial: {
    'only-receiver-follows': (body) => `The support of ${body}, or its chair, can do that.`,
  },
  settled: 'It has been answered or is done already. Nothing more is needed.',
}

/** The words of what bodies send each other: where it stands, and what is wrong. */
export const commissionText: Readonly<Record<Language, Words>> = { sv, en }
