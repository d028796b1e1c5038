import type { Kysely } from 'kysely'
import { listAssignmentsOf } from '../../actor/actor.repository.ts'
import type { ActorTables } from '../../actor/actor.table.ts'
import { sayHat } from '../../actor/actor.text.ts'
import { type Hat, hatsOf } from '../../actor/actor.ts'
import type { Register } from '../../register/register.ts'
import type { Person } from '../../seat/seat.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import type { Language } from '../../shared/language.ts'
import { nearest } from '../../shared/nearest.ts'
import { OrderRefused } from '../order.ts'
import { accountText } from './account.text.ts'

/** A name as it is compared: without regard to large letters and spaces too many. */
function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')
}

/** How many people are named when nobody, or several, are called what was written. */
const shownAtMost = 5

/** People called something like what was written: those whose name has every word of it, then the nearest. */
function likely(persons: readonly Person[], typed: string): readonly Person[] {
  const words = plain(typed).split(' ')
  const found = new Set(
    persons.filter(({ name }) => words.every((word) => plain(name).includes(word))),
  )
  for (const key of ['name', 'id'] as const) {
    const others = persons.filter((person) => !found.has(person))
    const near = nearest(
      typed,
      others.map((person) => person[key]),
    )
    for (const person of others) if (person[key] === near) found.add(person)
  }
  return [...found].slice(0, shownAtMost)
}

/** Whom to look for, and what is needed to say who it may be instead. */
interface Sought {
  readonly typed: string
  readonly register: Register
  readonly on: CalendarDay
  readonly language: Language
}

/** A person of the register by id or by whole name, or a refusal that says who it may be. */
export async function findPerson(
  db: Kysely<ActorTables>,
  { typed, register, on, language }: Sought,
): Promise<Person> {
  const byId = register.personById(typed)
  if (byId !== undefined) return byId
  const called = register.persons.filter(({ name }) => plain(name) === plain(typed))
  const [only] = called
  if (only !== undefined && called.length === 1) return only
  const text = accountText[language]
  const shown = called.length > 0 ? called : likely(register.persons, typed)
  const told = await Promise.all(
    shown.map(async (person) => {
      const hats = await hatsIn(db, register, person.id, on)
      return text.choice(sayPerson(person), sayHats(hats, register, on, language))
    }),
  )
  const where = register.collaboration.name
  throw new OrderRefused(
    called.length > 0
      ? text.severalPeople(typed, where, told)
      : text.unknownPerson(typed, where, told),
  )
}

/** A person as a line: the name, and the id to write when the name is not enough. */
export function sayPerson({ name, id }: Pick<Person, 'name' | 'id'>): string {
  return `${name} (${id})`
}

/** The hats a person has on a day. */
export async function hatsIn(
  db: Kysely<ActorTables>,
  register: Register,
  personId: string,
  on: CalendarDay,
): Promise<readonly Hat[]> {
  const tasks = await listAssignmentsOf(db, register.collaboration.id, personId)
  return hatsOf(register, tasks, personId, on)
}

/** Hats as people say them, a text each. */
export function sayHats(
  hats: readonly Hat[],
  register: Register,
  on: CalendarDay,
  language: Language,
): readonly string[] {
  return hats.map((hat) => sayHat(hat, register, on, language))
}
