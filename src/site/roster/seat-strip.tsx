import { type LegendItem, Strip, type StripItem } from '../../design/strip.tsx'
import type { MarkState } from '../../design/strip-mark.tsx'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { isChair, type Roster } from '../../seat/roster.ts'
import { emptySince, isVacant, type SeatHolding } from '../../seat/seat.ts'
import { sayNumber, sayPartialDate } from '../../shared/format.ts'
import { bodyText } from '../body/body.text.ts'
import type { CollaborationContext } from '../page-context.ts'
import { withSoftHyphens } from './soft-hyphens.ts'

interface SeatStripProps {
  readonly context: CollaborationContext
  readonly roster: Roster
}

/**
 * One mark a seat: filled, vacant with a broken line, unknown dotted; the chair is round. Seats with different
 * rights stand under a line of their own each, so that two seats of the same principal are told apart.
 */
export function SeatStrip({ context, roster }: SeatStripProps) {
  const text = bodyText[context.language]
  const strips = roster.parts.map(({ decisionRight, groups }) => ({
    right: text.right[decisionRight],
    items: groups.flatMap(({ holdings }) => holdings.map((holding) => item(context, holding))),
  }))
  const all = strips.flatMap(({ items }) => items)
  return (
    <>
      {strips.map(({ right, items }, index) => {
        const seats = text.seatStrip(sayNumber(items.length, context.language))
        const told = strips.length > 1
        return (
          <>
            {told ? (
              <p class="small" aria-hidden="true">
                {right}
              </p>
            ) : null}
            <Strip
              label={told ? `${right}: ${seats}` : seats}
              items={items}
              legend={index === strips.length - 1 ? legendOf(context, all, roster) : []}
            />
          </>
        )
      })}
    </>
  )
}

function legendOf(
  context: CollaborationContext,
  items: readonly StripItem[],
  roster: Roster,
): LegendItem[] {
  const { legend } = bodyText[context.language]
  const empty = roster.parts
    .flatMap(({ groups }) => groups.flatMap(({ holdings }) => holdings))
    .filter(isVacant)
  const pending = empty.filter(({ occupancy }) => occupancy === 'appointmentPending')
  const words = {
    ...legend,
    ...(pending.length > 0 && {
      vacant: pending.length === empty.length ? legend.pending : legend.vacantOrPending,
    }),
  }
  return [
    ...(items.some(({ shape }) => shape === 'round')
      ? [{ state: 'filled', shape: 'round', text: legend.chair } as const]
      : []),
    ...(['filled', 'vacant', 'unknown'] as const)
      .filter((state) => items.some((one) => one.state === state))
      .map((state) => ({ state, text: words[state] })),
  ]
}

const marks: Readonly<Record<SeatHolding['occupancy'], MarkState>> = {
  filled: 'filled',
  vacant: 'vacant',
  appointmentPending: 'vacant',
  unknown: 'unknown',
}

function item(context: CollaborationContext, holding: SeatHolding): StripItem {
  const text = bodyText[context.language]
  const chairs = isChair(holding)
  const whose = whoseSeat(context, holding)
  return {
    state: marks[holding.occupancy],
    ...(chairs && { shape: 'round' }),
    label: withSoftHyphens(chairs ? `${whose}, ${text.chairSuffix}` : whose),
    says: saysOf(context, holding),
  }
}

/** Whose seat it is, in a word: the principal's everyday name, else what the seat is called. */
export function whoseSeat(context: CollaborationContext, { seat }: SeatHolding): string {
  const principal = seat.principalId && context.register.principalById(seat.principalId)
  return principal
    ? nameOfPrincipal(principal, context.day).short
    : (seat.label[context.language] ?? seat.label.sv)
}

/** How a seat stands, in words. */
export function saysOf(context: CollaborationContext, holding: SeatHolding): string {
  const text = bodyText[context.language]
  switch (holding.occupancy) {
    case 'filled':
      return text.filled
    case 'appointmentPending':
      return text.pending
    case 'unknown':
      return text.unknownHolder
    case 'vacant':
      return vacantWords(context, holding)
  }
}

function vacantWords({ language }: CollaborationContext, holding: SeatHolding): string {
  const text = bodyText[language]
  const { since, after } = emptySince(holding)
  if (since) return text.vacantSince(sayPartialDate(since, language))
  return after ? text.vacantAfter(sayPartialDate(after, language)) : text.vacant
}
