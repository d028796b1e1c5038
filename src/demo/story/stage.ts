import type { Kysely } from 'kysely'
import {
  type Actor,
  actorFor,
  type Hat,
  hatsOf,
  receivesMattersFor,
  takesPartIn,
} from '../../actor/actor.ts'
import type { AdoptionActTables } from '../../adoption/ledger/ledger-change.ts'
import type { AnchoringTables } from '../../anchoring/anchoring.table.ts'
import type { Shelf } from '../../attachment/shelf.ts'
import type { Matter } from '../../matter/matter.ts'
import type { MatterGround } from '../../matter/matter-change.ts'
import type { CommissionTables } from '../../meeting/commission/commission.table.ts'
import type { MeetingActTables } from '../../meeting/meeting-change.ts'
import type { Delivery } from '../../meeting/notice/issue.ts'
import type { RecordTables } from '../../record/record.table.ts'
import type { Register } from '../../register/register.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import type { PersonaKey, Player } from '../cast/cast.ts'

/** The tables that stories are told in. */
export type StoryTables = RecordTables &
  MeetingActTables &
  CommissionTables &
  AdoptionActTables &
  AnchoringTables

/** What one act of a story is done with. */
export interface StageGround extends MatterGround {
  readonly db: Kysely<StoryTables>
}

/** Where the stories of one collaboration are told: its register, its cast, and where all is kept. */
export interface Stage {
  readonly db: Kysely<StoryTables>
  readonly shelf: Shelf
  readonly register: Register
  readonly players: ReadonlyMap<PersonaKey, Player>
  /** How the notices of meetings to come leave the house; without it, nobody has an address. */
  readonly delivery?: (register: Register) => Delivery
}

/** For which body or principal somebody acts, and whether as the one who receives its matters. */
export interface Capacity {
  readonly bodyId?: string
  readonly principalId?: string
  readonly receives?: boolean
}

/** Somebody of the cast at an instant, wearing the hat that fits best; undefined when they have none then. */
export function actorAt(
  { register, players }: Stage,
  key: PersonaKey,
  at: Date,
  capacity: Capacity,
): Actor | undefined {
  const player = players.get(key)
  if (player === undefined) return undefined
  const hats = hatsOf(register, player.tasks, player.personId, dayInSweden(at))
  const best = hats.toSorted((one, other) => suits(other, capacity) - suits(one, capacity))[0]
  return actorFor(register, hats, player, best?.id)
}

/** How well a hat fits what somebody is about to do: the more the better. */
function suits(hat: Hat, { bodyId, principalId, receives = false }: Capacity): number {
  const isInBody = bodyId !== undefined && takesPartIn(hat, bodyId)
  const isReceiving = receives && bodyId !== undefined && receivesMattersFor(hat, bodyId)
  const isAtPrincipal = principalId !== undefined && hat.principalId === principalId
  return (
    Number(isReceiving) * 8 +
    Number(isInBody) * 4 +
    Number(isAtPrincipal) * 2 +
    Number(hat.kind === 'authority' && isAtPrincipal)
  )
}

/** A principal that the matter concerns and that somebody works for. */
export function concernedPrincipal({ concerns }: Matter, { tasks }: Player): string | undefined {
  return tasks.find(({ principalId }) => concerns.includes(principalId))?.principalId
}
