import type { CalendarDay } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import type { Appeal } from '../decision/appeal.ts'
import type { Condition, Ledger } from '../recommendation.ts'
import { type Judged, type LedgerStatus, statusOf } from './ledger-status.ts'

interface Words {
  readonly holdsForAll: (deciding: number) => string
  readonly holdsFor: (some: number, deciding: number) => string
  readonly adoptedByAll: (deciding: number) => string
  readonly adoptedBy: (some: number, deciding: number) => string
  readonly nobodyDecides: string
  readonly ended: string
  readonly begins: Readonly<Record<Condition['kind'], (from: string | undefined) => string>>
  readonly stopped: string
  readonly notNeeded: (count: number) => string
  readonly appeal: (said: { readonly kind: Appeal['kind']; readonly on: string }) => string
}

const sv: Words = {
  holdsForAll: (deciding) =>
    deciding === 1 ? 'gäller för den enda som beslutar' : `gäller för alla ${deciding}`,
  holdsFor: (some, deciding) => `gäller för ${some} av ${deciding}`,
  adoptedByAll: (deciding) =>
    deciding === 1 ? 'antagen av den enda som beslutar' : `antagen av alla ${deciding}`,
  adoptedBy: (some, deciding) => `antagen av ${some} av ${deciding}`,
  nobodyDecides: 'ingen behöver besluta',
  ended: 'avslutad av gruppen',
  begins: {
    allAdopted: (from) =>
      from === undefined
        ? 'Börjar gälla när alla har antagit den.'
        : `Börjar gälla när alla har antagit den, tidigast den ${from}.`,
    date: (from) => `Börjar gälla den ${from} för dem som har antagit den.`,
    perPrincipal: (from) =>
      from === undefined
        ? 'Gäller för var och en som har antagit den.'
        : `Gäller från den ${from} för var och en som har antagit den.`,
  },
  stopped: 'Någon har sagt nej, och den börjar därför inte gälla. Gruppen tar upp frågan igen.',
  notNeeded: (count) =>
    count === 1 ? 'En huvudman behöver inte besluta.' : `${count} huvudmän behöver inte besluta.`,
  appeal: ({ kind, on }) => {
    switch (kind) {
      case 'notAnnounced':
        return 'Anslagsdagen är inte antecknad. Tiden för överklagande går inte att räkna.'
      case 'running':
        return `Kan överklagas till och med den ${on}.`
      case 'over':
        return `Vann laga kraft den ${on}, om ingen har överklagat.`
    }
  },
}

const en: Words = {
  holdsForAll: (deciding) =>
    deciding === 1 ? 'holds for the only one that decides' : `holds for all ${deciding}`,
  holdsFor: (some, deciding) => `holds for ${some} of ${deciding}`,
  adoptedByAll: (deciding) =>
    deciding === 1 ? 'adopted by the only one that decides' : `adopted by all ${deciding}`,
  adoptedBy: (some, deciding) => `adopted by ${some} of ${deciding}`,
  nobodyDecides: 'nobody needs to decide',
  ended: 'ended by the group',
  begins: {
    allAdopted: (from) =>
      from === undefined
        ? 'Begins to hold when everybody has adopted it.'
        : `Begins to hold when everybody has adopted it, on ${from} at the earliest.`,
    date: (from) => `Begins to hold on ${from} for those that have adopted it.`,
    perPrincipal: (from) =>
      from === undefined
        ? 'Holds for each that has adopted it.'
        : `Holds from ${from} for each that has adopted it.`,
  },
  stopped: 'Somebody has said no, so it does not begin to hold. The group takes it up again.',
  notNeeded: (count) =>
    count === 1
      ? 'One principal does not need to decide.'
      : `${count} principals do not need to decide.`,
  appeal: ({ kind, on }) => {
    switch (kind) {
      case 'notAnnounced':
        return 'The day of announcement is not recorded. The time to appeal cannot be counted.'
      case 'running':
        return `Can be appealed until ${on}.`
      case 'over':
        return `Gained legal force on ${on}, if nobody appealed.`
    }
  },
}

const words: Readonly<Record<Language, Words>> = { sv, en }

/** What is said of: a ledger as the group has it, or as it is published. */
type Said = Judged & { readonly ended?: Ledger['ended']; readonly hasEnded?: boolean }

/**
 * Where a recommendation stands, in a few words: `gäller för 9 av 11`, or `antagen av 9 av 11` as long as it holds
 * for nobody. Those that need not decide are not counted. Never all while one is pending or has said no.
 */
export function sayStatus(ledger: Said, on: CalendarDay, language: Language): string {
  const say = words[language]
  const status = statusOf(ledger, on)
  const { deciding, adopted, holdsFor, isForAll } = status
  if (deciding === 0) return say.nobodyDecides
  const hasEnded = ledger.hasEnded ?? ledger.ended !== undefined
  if (hasEnded && adopted === 0) return say.ended
  if (isForAll) return say.holdsForAll(deciding)
  if (holdsFor.length > 0) return say.holdsFor(holdsFor.length, deciding)
  if (adopted === deciding) return say.adoptedByAll(deciding)
  // With nothing to wait for but the answers, it holds for as many as have adopted it: none.
  return ledger.condition.kind === 'perPrincipal' && adopted === 0
    ? say.holdsFor(0, deciding)
    : say.adoptedBy(adopted, deciding)
}

/** When a recommendation begins to hold, whether that can still come about, and who need not decide. */
export function sayCondition(ledger: Said, on: CalendarDay, language: Language): string {
  const say = words[language]
  const status: LedgerStatus = statusOf(ledger, on)
  const { condition } = ledger
  const from = condition.kind === 'date' ? condition.on : condition.from
  const sentences = [
    say.begins[condition.kind](from && sayDay(from, language)),
    ...(status.condition === 'stopped' ? [say.stopped] : []),
    ...(status.counts.notNeeded > 0 ? [say.notNeeded(status.counts.notNeeded)] : []),
  ]
  return sentences.join(' ')
}

/** How long a decision can be appealed, as a sentence beside it. */
export function sayAppeal(appeal: Appeal, language: Language): string {
  const on =
    appeal.kind === 'running'
      ? appeal.endsOn
      : appeal.kind === 'over'
        ? appeal.legalForceOn
        : undefined
  return words[language].appeal({ kind: appeal.kind, on: on ? sayDay(on, language) : '' })
}
