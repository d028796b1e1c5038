import { nameOfPrincipal } from '../../principal/principal.ts'
import type { Mandate, Person, Seat, SeatHolding } from '../../seat/seat.ts'
import { addDays, type CalendarDay } from '../../shared/calendar-day.ts'
import { firstDay, lastDay } from '../../shared/period.ts'
import { slugOf } from '../../shared/slug.ts'
import type { Register, RegisterData } from '../register.ts'
import type { MemberRow } from './member-list.ts'

/** Why a row cannot be followed, though it could be read. */
export type RowTrouble =
  | 'unknown-principal'
  | 'no-such-seat'
  | 'several-seats'
  | 'unknown-person'
  | 'other-name'
  | 'seat-twice'
  | 'mail-wrong'
  | 'starts-before-holder'
  | 'seat-has-ended'

/** What one row of a list would change. */
export type MemberChange =
  | {
      readonly kind: 'added'
      readonly row: number
      readonly seat: Seat
      readonly as: Mandate['as']
      readonly name: string
      /** Somebody whom the register knows by id; a new person otherwise. */
      readonly personId?: string
      readonly from: CalendarDay
      readonly until?: CalendarDay
      /** Somebody else in the register has the same name: perhaps the same person. */
      readonly namesake?: string
      readonly mail?: string
    }
  | {
      readonly kind: 'ended'
      readonly row: number
      readonly seat: Seat
      readonly as: Mandate['as']
      readonly mandate: Mandate
      readonly name: string
      /** Their last day. */
      readonly on: CalendarDay
    }
  | {
      readonly kind: 'changed'
      readonly row: number
      readonly seat: Seat
      readonly as: Mandate['as']
      readonly mandate: Mandate
      readonly name: string
      readonly until?: CalendarDay
      readonly mail?: string
    }

/** What a list would change: nothing of it is done until somebody has seen it. */
export interface MemberChanges {
  readonly changes: readonly MemberChange[]
  readonly troubles: readonly {
    readonly row: number
    readonly trouble: RowTrouble
    readonly about: string
  }[]
  /** Rows that say what the register says already. */
  readonly same: number
  /** Places that no row is about; they stay as they are. */
  readonly untouched: number
}

/** What a list is compared with. */
export interface MembersGround {
  readonly register: Register
  readonly bodyId: string
  readonly today: CalendarDay
  /** The mail addresses that are kept, by person. */
  readonly mails: ReadonlyMap<string, string>
  readonly isMail: (text: string) => boolean
}

/** What a list of members would change in a body. Places that it does not tell of stay as they are. */
export function memberChanges(rows: readonly MemberRow[], ground: MembersGround): MemberChanges {
  const holdings = ground.register.holdingsOn(ground.bodyId, ground.today)
  const changes: MemberChange[] = []
  const troubles: { row: number; trouble: RowTrouble; about: string }[] = []
  const told = new Set<string>()
  let same = 0
  for (const row of rows) {
    const found = seatOf(row, holdings, ground)
    if ('trouble' in found) {
      troubles.push({ row: row.row, ...found })
      continue
    }
    const key = `${found.seat.id} ${row.as}`
    if (told.has(key)) {
      troubles.push({ row: row.row, trouble: 'seat-twice', about: found.seat.label.sv })
      continue
    }
    told.add(key)
    const said = compareRow(row, found, ground)
    if ('trouble' in said) troubles.push({ row: row.row, ...said })
    else if (said.changes.length === 0) same += 1
    else changes.push(...said.changes)
  }
  const seats = new Set([...told].map((key) => key.slice(0, key.lastIndexOf(' '))))
  return { changes, troubles, same, untouched: holdings.length - seats.size }
}

interface Trouble {
  readonly trouble: RowTrouble
  readonly about: string
}

/** The place a row is about: by its id, or the only one that its principal has in the body. */
function seatOf(
  { seatId, principal, as }: MemberRow,
  holdings: readonly SeatHolding[],
  { register, today }: MembersGround,
): SeatHolding | Trouble {
  if (seatId !== '') {
    const found = holdings.find(({ seat }) => seat.id === seatId)
    return found ?? { trouble: 'no-such-seat', about: seatId }
  }
  const word = principal.toLowerCase()
  const known = register.principals.find((one) => {
    const { full, short } = nameOfPrincipal(one, today)
    return [one.id, full.toLowerCase(), short.toLowerCase()].includes(word)
  })
  if (!known) return { trouble: 'unknown-principal', about: principal }
  const own = holdings.filter(({ seat }) => seat.place === 'seat' && seat.principalId === known.id)
  const [only] = own
  if (!only) return { trouble: 'no-such-seat', about: principal }
  return own.length === 1 ? only : { trouble: 'several-seats', about: `${principal} (${as})` }
}

function compareRow(
  row: MemberRow,
  holding: SeatHolding,
  ground: MembersGround,
): { readonly changes: readonly MemberChange[] } | Trouble {
  const { register, today, mails, isMail } = ground
  const { seat } = holding
  const held = row.as === 'member' ? holding.holder : holding.deputy
  const holder = held && register.personById(held.personId)
  if (row.mail !== '' && !isMail(row.mail)) return { trouble: 'mail-wrong', about: row.mail }
  const base = { row: row.row, seat, as: row.as }
  const ending = (on: CalendarDay): readonly MemberChange[] =>
    held ? [{ ...base, kind: 'ended', mandate: held, name: holder?.name ?? held.personId, on }] : []
  const begun = held && firstDay(held.period)
  if (row.name === '') {
    // A day that the old mandate began on was left in its row: it says nothing of when it ends.
    const isLater = row.from !== undefined && (begun === undefined || row.from > begun)
    const on = row.until ?? addDays(isLater && row.from !== undefined ? row.from : today, -1)
    return begun !== undefined && on < begun
      ? { trouble: 'starts-before-holder', about: holder?.name ?? '' }
      : { changes: ending(on) }
  }

  const known = row.personId === '' ? undefined : register.personById(row.personId)
  if (row.personId !== '' && !known) return { trouble: 'unknown-person', about: row.personId }
  if (known && !isSameName(known, row.name)) return { trouble: 'other-name', about: known.name }
  const isSame = held && holder && (known ? known.id === holder.id : isSameName(holder, row.name))
  if (isSame) {
    const last = lastDay(held.period)
    const until = row.until !== undefined && row.until !== last ? row.until : undefined
    const mail = row.mail !== '' && row.mail !== mails.get(holder.id) ? row.mail : undefined
    if (until === undefined && mail === undefined) return { changes: [] }
    return {
      changes: [
        {
          ...base,
          kind: 'changed',
          mandate: held,
          name: holder.name,
          ...(until !== undefined && { until }),
          ...(mail !== undefined && { mail }),
        },
      ],
    }
  }
  const from = row.from ?? today
  if (begun !== undefined && begun >= from) {
    return { trouble: 'starts-before-holder', about: holder?.name ?? '' }
  }
  const end = lastDay(seat.period)
  if (end !== undefined && from > end) return { trouble: 'seat-has-ended', about: end }
  const namesake = known ? undefined : register.persons.find((one) => isSameName(one, row.name))
  return {
    changes: [
      ...ending(addDays(from, -1)),
      {
        ...base,
        kind: 'added',
        name: row.name,
        from,
        ...(known && { personId: known.id }),
        ...(row.until !== undefined && { until: row.until }),
        ...(namesake && { namesake: namesake.id }),
        ...(row.mail !== '' && { mail: row.mail }),
      },
    ],
  }
}

function isSameName({ name }: Person, typed: string): boolean {
  return name.localeCompare(typed, 'sv', { sensitivity: 'accent' }) === 0
}

/** What the register says once the changes are made, and which person each mail address is of. */
export interface ChangedRegister {
  readonly data: RegisterData
  readonly mails: readonly { readonly personId: string; readonly mail: string }[]
}

/** Makes the changes in a register. Nobody's mandate is taken away: it ends. */
export function applyMemberChanges(
  data: RegisterData,
  changes: readonly MemberChange[],
  { isExample }: { readonly isExample: boolean },
): ChangedRegister {
  const personIds = new Set(data.persons.map(({ id }) => id))
  const mandateIds = new Set(data.mandates.map(({ id }) => id))
  const persons: Person[] = [...data.persons]
  const mails: { personId: string; mail: string }[] = []
  const added: Mandate[] = []
  const ends = new Map<string, CalendarDay>()
  for (const change of changes) {
    if (change.kind === 'added') {
      const personId = change.personId ?? free(slugOf(change.name) || 'person', personIds)
      if (change.personId === undefined)
        persons.push({ id: personId, name: change.name, isExample })
      const role = change.as === 'deputy' ? 'ersattare' : 'ledamot'
      const id = free(`${personId}-${role}-${change.from}`, mandateIds)
      added.push({
        id,
        seatId: change.seat.id,
        personId,
        as: change.as,
        period: {
          from: { precision: 'day', day: change.from },
          ...(change.until !== undefined && { until: { precision: 'day', day: change.until } }),
        },
      })
      if (change.mail !== undefined) mails.push({ personId, mail: change.mail })
    } else if (change.kind === 'ended') {
      ends.set(change.mandate.id, change.on)
    } else {
      if (change.until !== undefined) ends.set(change.mandate.id, change.until)
      if (change.mail !== undefined) {
        mails.push({ personId: change.mandate.personId, mail: change.mail })
      }
    }
  }
  const mandates = data.mandates.map((mandate): Mandate => {
    const day = ends.get(mandate.id)
    return day === undefined
      ? mandate
      : { ...mandate, period: { ...mandate.period, until: { precision: 'day', day } } }
  })
  return { data: { ...data, persons, mandates: [...mandates, ...added] }, mails }
}

/** An id that nobody has yet, which is noted as taken. */
function free(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`
  taken.add(id)
  return id
}
