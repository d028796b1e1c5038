import { setTimeout } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Shelf } from '../attachment/shelf.ts'
import type { ContactTables } from '../contact/contact.table.ts'
import type { Delivery } from '../meeting/notice/issue.ts'
import type { Register } from '../register/register.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import type { Language } from '../shared/language.ts'
import type { DemoPerson } from '../sign-in/sign-in-ground.ts'
import { playersIn } from './cast/cast.ts'
import { demoPeople } from './cast/demo-people.ts'
import { giveAddresses } from './cast/give-addresses.ts'
import { type CastTables, openAccounts } from './cast/open-accounts.ts'
import { giveBackMemory } from './give-back-memory.ts'
import { stories } from './matters/stories.ts'
import { meetings } from './meetings/meetings.ts'
import type { StoryTables } from './story/stage.ts'
import { tellStories } from './story/tell-stories.ts'

/** The tables that the demo writes to, all through the same acts as everybody else. */
export type DemoTables = CastTables & StoryTables & ContactTables

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
  /** How notices of meetings to come land in the mailbox of the demo. */
  readonly delivery?: (register: Register) => Delivery
  /** How long it is left to the first readers before the telling begins, in milliseconds. */
  readonly calm?: number
}

/** The demo of a program: people to sign in as, and matters that are told in the background. */
export interface Demo {
  /** Those one may sign in as. Waits for their accounts, never for the matters. */
  readonly people: (language: Language) => Promise<readonly DemoPerson[]>
  /** Begins to tell, and gives when everything is told or the telling has been stopped. Never fails. */
  readonly begin: () => Promise<void>
  /** Stops between two acts, and waits for that: what is left is told at the next start. */
  readonly stop: () => Promise<void>
}

/** Long enough for somebody who has just started the program to see the first page. */
const usualCalm = 1_000

/**
 * The demo: accounts for its people, and its matters through the real acts. Nothing happens until somebody asks for
 * the people or the telling begins. What has been done before is found and left as it is.
 */
export function demoOn(ground: DemoGround): Demo {
  const { db, registers, now, noteFault, calm = usualCalm } = ground
  const stopping = new AbortController()
  const { signal } = stopping
  let opening: Promise<void> | undefined
  let telling: Promise<void> | undefined
  const opened = () => {
    opening ??= openAll(ground).catch((fault: unknown) => {
      // Whoever asks next tries again.
      opening = undefined
      throw fault
    })
    return opening
  }
  const tell = async () => {
    await setTimeout(calm, undefined, { signal, ref: false }).catch(() => undefined)
    if (signal.aborted) return
    await opened()
    const done = await tellAll(ground, signal)
    if (done > 0 && !signal.aborted) giveBackMemory()
  }
  return {
    people: async (language) => {
      await opened()
      return demoPeople(db, await registers(), language, dayInSweden(now()))
    },
    begin: () => {
      telling ??= tell().catch(noteFault)
      return telling
    },
    stop: async () => {
      stopping.abort()
      await telling
    },
  }
}

async function openAll({ db, registers }: DemoGround): Promise<void> {
  for (const register of await registers()) await openAccounts(db, register)
}

/** Tells the stories of each collaboration, and gives how many things happened in them. */
async function tellAll(
  { db, shelf, registers, delivery }: DemoGround,
  signal: AbortSignal,
): Promise<number> {
  let done = 0
  for (const register of await registers()) {
    const players = new Map(playersIn(register).map((player) => [player.key, player]))
    await giveAddresses(db, register)
    const stage = { db, shelf, register, players, ...(delivery && { delivery }) }
    const told = await tellStories(stage, { stories, meetings }, signal)
    done += told.done
  }
  return done
}
