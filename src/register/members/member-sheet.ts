import type { CellValue, NewSheet } from '../../office-file/workbook.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { principalsInOrder } from '../../principal/principal-order.ts'
import { rosterFrom } from '../../seat/roster.ts'
import type { Mandate, SeatHolding } from '../../seat/seat.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { firstDay, lastDay } from '../../shared/period.ts'
import type { Register } from '../register.ts'
import { memberColumns } from './member-list.ts'

/** The members of a body as a sheet that can be changed and read in again: a row for each place and each deputy. */
export function memberSheet(
  register: Register,
  bodyId: string,
  today: CalendarDay,
  mails: ReadonlyMap<string, string>,
): NewSheet {
  const roster = rosterFrom(
    register.holdingsOn(bodyId, today),
    principalsInOrder(register.principals, today).map(({ id }) => id),
  )
  const holdings = [
    ...roster.parts.flatMap(({ groups }) => groups.flatMap((group) => group.holdings)),
    ...roster.support,
  ]
  const row = (
    { seat }: SeatHolding,
    word: string,
    mandate: Mandate | undefined,
  ): readonly CellValue[] => {
    const principal = seat.principalId && register.principalById(seat.principalId)
    const from = mandate && firstDay(mandate.period)
    const until = mandate && lastDay(mandate.period)
    return [
      principal ? nameOfPrincipal(principal, today).full : '',
      seat.label.sv,
      word,
      mandate && (register.personById(mandate.personId)?.name ?? ''),
      mandate && mails.get(mandate.personId),
      from && { day: from },
      until && { day: until },
      seat.id,
      mandate?.personId,
    ]
  }
  return {
    name: 'Medlemmar',
    columns: memberColumns.map((heading) => ({ heading })),
    rows: holdings.flatMap((holding) => [
      row(holding, wordOf(holding), holding.holder),
      ...(holding.deputy || holding.seat.personalDeputy === 'yes'
        ? [row(holding, 'Ersättare', holding.deputy)]
        : []),
    ]),
  }
}

function wordOf({ seat, holder }: SeatHolding): string {
  if (seat.place === 'support') return 'Stöd'
  if (seat.role === 'chair' || holder?.office === 'chair') return 'Ordförande'
  return seat.role === 'viceChair' || holder?.office === 'viceChair' ? 'Vice ordförande' : 'Ledamot'
}
