import { statusOfBody } from '../body/body.ts'
import { endedTerm, lastCharter } from '../charter/ended-term.ts'
import type { Register } from '../register/register.ts'
import type { Mandate, Seat, SeatRole } from '../seat/seat.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { holdsOn, lastDay, type Period } from '../shared/period.ts'

/** What an authority lets somebody do for it outside the groups: handle its part of matters, or keep its register. */
export type AuthorityRole = 'official' | 'registrar'

/** Uppdrag hos en huvudman. Somebody who works for a principal with the shared matters. */
export interface AuthorityAssignment {
  readonly id: string
  readonly principalId: string
  readonly personId: string
  readonly role: AuthorityRole
  readonly period: Period
}

/** Hatt. In which capacity somebody acts: a seat in a body, or a task at a principal. It ends with the mandate. */
export type Hat = BodyHat | AuthorityHat

/** The hat of a seat: member or deputy, support official, chair. */
export interface BodyHat {
  readonly kind: 'body'
  readonly id: string
  readonly collaborationId: string
  readonly bodyId: string
  readonly seatId: string
  readonly role: SeatRole
  readonly as: Mandate['as']
  readonly isChair: boolean
  /** Whose mandate it is; undefined when no source says. */
  readonly principalId?: string
  /**
   * The last day of the body's task, when it has ended and nobody has decided what comes next: then the hat is for
   * finishing what is open, and for nothing new.
   */
  readonly termEndedOn?: CalendarDay
}

/** The hat of somebody who works for a principal. */
export interface AuthorityHat {
  readonly kind: 'authority'
  readonly id: string
  readonly collaborationId: string
  readonly principalId: string
  readonly role: AuthorityRole
}

/** Aktör. A signed-in person in one collaboration, every hat that holds today, and the one worn now. */
export interface Actor {
  readonly accountId: string
  readonly personId: string
  readonly collaborationId: string
  readonly name: string
  readonly isExample: boolean
  readonly hats: readonly Hat[]
  readonly hat: Hat
}

/** The hats a person has in a collaboration on a day, from seats in working bodies and tasks at principals. */
export function hatsOf(
  register: Register,
  assignments: readonly AuthorityAssignment[],
  personId: string,
  on: CalendarDay,
): readonly Hat[] {
  const collaborationId = register.collaboration.id
  const fromSeats = register.mandates
    .filter((mandate) => mandate.personId === personId && holdsOn(mandate.period, on))
    .flatMap((mandate) => {
      const seat = register.seatById(mandate.seatId)
      const body = seat && register.bodyById(seat.bodyId)
      if (!seat || !body || statusOfBody(body, on) !== 'active') return []
      return holdsOn(seat.period, on) || endedWithCharter(register, seat, on)
        ? [bodyHat(register, seat, mandate, on)]
        : []
    })
  const fromTasks = assignments
    .filter((task) => task.personId === personId && holdsOn(task.period, on))
    .map(({ id, principalId, role }): AuthorityHat => {
      return {
        kind: 'authority',
        id: `${collaborationId}:${id}`,
        collaborationId,
        principalId,
        role,
      }
    })
  return [...fromSeats, ...fromTasks]
}

/**
 * The actor that an account is, wearing the hat it chose while that still holds, else the first. Somebody without
 * any hat today is no actor, whatever account they have: access ends with the mandate (domain B13).
 */
export function actorFor(
  register: Register,
  hats: readonly Hat[],
  { accountId, personId }: { readonly accountId: string; readonly personId: string },
  hatId: string | undefined,
): Actor | undefined {
  const person = register.personById(personId)
  const hat = hats.find(({ id }) => id === hatId) ?? hats[0]
  if (person === undefined || hat === undefined) return undefined
  return {
    accountId,
    personId,
    collaborationId: register.collaboration.id,
    name: person.name,
    isExample: person.isExample,
    hats,
    hat,
  }
}

/**
 * Whether a place of support ended because the body's charter did, and no other holds in its stead: whoever has it
 * finishes what is open. A place that ended by itself is over, and so is an elected seat.
 */
function endedWithCharter(register: Register, seat: Seat, on: CalendarDay): boolean {
  const ended = lastDay(seat.period)
  // One that has not begun yet has ended no more than its charter has.
  if (seat.place !== 'support' || ended === undefined || ended >= on) return false
  const last = lastCharter(register, seat.bodyId, on)
  return seat.charterId === last?.id && ended === lastDay(last.period)
}

/** The hat that a mandate on a seat gives on a day. Whether it gives any that day is for `hatsOf` to say. */
export function bodyHat(
  register: Register,
  seat: Seat,
  mandate: Mandate,
  on: CalendarDay,
): BodyHat {
  const collaborationId = register.collaboration.id
  const ended = endedTerm(register, seat.bodyId, on)
  return {
    kind: 'body',
    id: `${collaborationId}:${mandate.id}`,
    collaborationId,
    bodyId: seat.bodyId,
    seatId: seat.id,
    role: seat.role,
    as: mandate.as,
    isChair: mandate.as === 'member' && (seat.role === 'chair' || mandate.office === 'chair'),
    ...(seat.principalId !== undefined && { principalId: seat.principalId }),
    ...(ended && { termEndedOn: ended.lastDay }),
  }
}

const supporting: readonly SeatRole[] = [
  'supportOfficial',
  'leadSupportOfficial',
  'municipalSupportOfficial',
  'groupLead',
  'matterIntake',
  'convener',
  'programmeCoordinator',
  'processLead',
]

const receiving: readonly SeatRole[] = [
  'matterIntake',
  'leadSupportOfficial',
  'groupLead',
  'supportOfficial',
  'convener',
  'programmeCoordinator',
]

/** Whether the hat is of somebody who supports the body's work. */
export function supports(hat: Hat, bodyId: string): boolean {
  return hat.kind === 'body' && hat.bodyId === bodyId && supporting.includes(hat.role)
}

/** Whether the hat is only for finishing what is open in the body, since its task has ended and what follows is undecided. */
export function onlyFinishes(hat: Hat, bodyId: string): boolean {
  return hat.kind === 'body' && hat.bodyId === bodyId && hat.termEndedOn !== undefined
}

/** Whether the hat receives matters for the body: the charter's intake official, or the one who leads its support (R15, R20). */
export function receivesMattersFor(hat: Hat, bodyId: string): boolean {
  return hat.kind === 'body' && hat.bodyId === bodyId && receiving.includes(hat.role)
}

/** Whether the hat is of a member, deputy or anybody else who sits in the body or supports it. */
export function takesPartIn(hat: Hat, bodyId: string): boolean {
  return hat.kind === 'body' && hat.bodyId === bodyId
}

/** Whether the hat works for the principal: sits on its mandate, or has a task there. */
export function worksFor(hat: Hat, principalId: string): boolean {
  return hat.principalId === principalId
}
