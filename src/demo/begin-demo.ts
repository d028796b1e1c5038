import type { Kysely } from 'kysely'
import type { Shelf } from '../attachment/shelf.ts'
import type { ActTables } from '../matter/matter-change.ts'
import type { Register } from '../register/register.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import type { Language } from '../shared/language.ts'
import type { DemoPerson } from '../sign-in/sign-in-ground.ts'
import { playersIn } from './cast/cast.ts'
import { demoPeople } from './cast/demo-people.ts'
import { type CastTables, openAccounts } from './cast/open-accounts.ts'
import { stories } from './matters/stories.ts'
import { tellStories } from './story/tell-stories.ts'

/** The tables that the demo writes to, all through the same acts as everybody else. */
export type DemoTables = CastTables & ActTables

/** What the demo needs. */
export interface DemoGround {
  readonly db: Kysely<DemoTables>
  /** Where the content of papers is kept. */
  readonly shelf: Shelf
  /** The collaborations as they are known now. */
  readonly registers: () => Promise<readonly Register[]>
  readonly now: () => Date
  /** Told of what an operator should see; a demo that could not be told whole stops nothing else. */
  readonly noteFault: (fault: unknown) => void
}

/** The demo under way: its people at once, its matters a little later. */
export interface RunningDemo {
  /** Those one may sign in as. Waits for their accounts, never for the matters. */
  readonly people: (language: Language) => Promise<readonly DemoPerson[]>
  /** When everything is told, or the telling has been stopped. Never fails. */
  readonly told: Promise<void>
  /** Stops between two acts, and waits for that: what is left is told at the next start. */
  readonly stop: () => Promise<void>
}

/**
 * Begins the demo in the background: opens accounts for its people, then tells its matters through the real acts.
 * Everything that has been done before is found and left as it is.
 */
export function beginDemo(ground: DemoGround): RunningDemo {
  const stopping = new AbortController()
  const opened = openAll(ground)
  const told = opened
    .then(() => tellAll(ground, stopping.signal))
    .catch((fault: unknown) => ground.noteFault(fault))
  return {
    people: async (language) => {
      await opened
      return demoPeople(ground.db, await ground.registers(), language, dayInSweden(ground.now()))
    },
    told,
    stop: () => {
      stopping.abort()
      return told
    },
  }
}

async function openAll({ db, registers }: DemoGround): Promise<void> {
  for (const register of await registers()) await openAccounts(db, register)
}

async function tellAll({ db, shelf, registers }: DemoGround, signal: AbortSignal): Promise<void> {
  for (const register of await registers()) {
    const players = new Map(playersIn(register).map((player) => [player.key, player]))
    await tellStories({ db, shelf, register, players }, stories, signal)
  }
}
