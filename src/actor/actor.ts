import type { Body } from '../body/body.ts'
import { statusOfBody } from '../body/body.ts'
import type { Register } from '../register/register.ts'
import type { Mandate, Seat, SeatRole } from '../seat/seat.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { holdsOn, type Period } from '../shared/period.ts'

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
      const seat = seatOf(register, mandate)
      const body = seat && register.bodyById(seat.bodyId)
      return seat && body && isAtWork(seat, body, on)
        ? [bodyHat(collaborationId, seat, mandate)]
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

function seatOf(register: Register, { seatId }: Mandate): Seat | undefined {
  return register.seatById(seatId)
}

function isAtWork(seat: Seat, body: Body, on: CalendarDay): boolean {
  return holdsOn(seat.period, on) && statusOfBody(body, on) === 'active'
}

function bodyHat(collaborationId: string, seat: Seat, mandate: Mandate): BodyHat {
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
