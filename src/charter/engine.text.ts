import type { CalendarDay } from '../shared/calendar-day.ts'
import {
  asSentence,
  sayDay,
  sayPartialDate,
  sayPeriod,
  sayText,
  startSentence,
} from '../shared/format.ts'
import type { Localized } from '../shared/language.ts'
import type { PartialDate } from '../shared/partial-date.ts'
import type { Period } from '../shared/period.ts'
import { type Chaired, chairWords } from './rules/facts/chair.ts'

interface Signed {
  readonly by: string
  readonly on: CalendarDay
}

interface Attested extends Signed {
  readonly until: CalendarDay
  readonly note: Localized
}

const sv = {
  notYetInForce: ({ from }: { from: PartialDate }) =>
    `Regeln gäller från och med ${sayPartialDate(from, 'sv')}.`,
  onlyShown: () => 'Regeln visas men kontrolleras inte.',
  attested: ({ by, on, until, note }: Attested) =>
    `${startSentence(by)} intygade den ${sayDay(on, 'sv')} att regeln följs: ${asSentence(sayText(note, 'sv'))} Intyget gäller till och med den ${sayDay(until, 'sv')}.`,
  needsPerson: () =>
    'Inga uppgifter i registret kan visa om regeln följs. En person behöver intyga det.',
  attestationEnded: ({ by, until }: { by: string; until: CalendarDay }) =>
    `Det senaste intyget, från ${by}, gällde till och med den ${sayDay(until, 'sv')}.`,
  attest: (chair: Chaired) => `${chairWords.sv(chair, 'eller')} intygar att regeln följs.`,
  awaitsDecision: ({ period }: { period: Period }) =>
    `Mandatperioden (${sayPeriod(period, 'sv')}) är slut och det är inte beslutat vad som ska gälla sedan. Regeln väntar på det beslutet.`,
  agreedOtherwise: ({ reference, by, on }: Signed & { reference: string }) =>
    `Gruppen har kommit överens om något annat än det som texten säger (${reference}). Det antecknades av ${by} den ${sayDay(on, 'sv')}.`,
  unknownKind: ({ kind }: { kind: string }) =>
    `Programmet känner inte till regelslaget ”${kind}” och kan inte kontrollera regeln.`,
  unreadableParams: ({ problems }: { problems: readonly string[] }) =>
    `Regelns villkor går inte att läsa: ${problems.join('; ')}.`,
  correctFile: () => 'Den som sköter filerna med uppdragsbeskrivningen rättar regeln.',
}

const en: typeof sv = {
  notYetInForce: ({ from }) => `The rule holds from ${sayPartialDate(from, 'en')}.`,
  onlyShown: () => 'The rule is shown but not checked.',
  attested: ({ by, on, until, note }) =>
    `${startSentence(by)} attested on ${sayDay(on, 'en')} that the rule is followed: ${asSentence(sayText(note, 'en'))} The attestation holds until ${sayDay(until, 'en')}.`,
  needsPerson: () =>
    'Nothing in the register can show whether the rule is followed. A person needs to attest it.',
  attestationEnded: ({ by, until }) =>
    `The latest attestation, by ${by}, held until ${sayDay(until, 'en')}.`,
  attest: (chair) => `${chairWords.en(chair, 'or')} attests that the rule is followed.`,
  awaitsDecision: ({ period }) =>
    `The term of office (${sayPeriod(period, 'en')}) is over and what is to hold afterwards has not been decided. The rule waits for that decision.`,
  agreedOtherwise: ({ reference, by, on }) =>
    `The group has agreed on something else than the text says (${reference}). It was recorded by ${by} on ${sayDay(on, 'en')}.`,
  unknownKind: ({ kind }) =>
    `The program does not know the rule kind “${kind}” and cannot check the rule.`,
  unreadableParams: ({ problems }) =>
    `The parameters of the rule cannot be read: ${problems.join('; ')}.`,
  correctFile: () => 'Whoever looks after the files of the terms of reference corrects the rule.',
}

/** The sentences that do not depend on the rule's kind. */
export const engineWords = { sv, en }

/** Stands before the engine's codes in a finding, so that they are never taken for those of a kind. */
export const enginePrefix = 'engine:'
