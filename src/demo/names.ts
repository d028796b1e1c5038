import type { Person } from '../seat/seat.ts'
import { slugOf } from '../shared/slug.ts'

// Names that nobody can take for a real person's: every surname begins with Exempel.

const givenNames = [
  'Agnes Ahmed Aino Albin Alma Amina Anders Anja Arvid Astrid Axel Birgit Björn Carin Dragan Ebba Elif Elsa',
  'Emil Erik Farah Fredrik Gerd Göran Hanna Hassan Helge Ida Ingrid Ivar Jasmin Johan Karin Kerstin Lars Leila',
  'Linnea Maja Mats Mikael Nils Nora Olle Petra Ragnar Rut Sakari Sara Signe Sofia Sten Svea Tage Tuva Ulf',
  'Vera Viggo Wilma Yusuf Ylva Åke Åsa Örjan',
]
  .join(' ')
  .split(' ')

const endings =
  'berg blad dahl feldt fors gren gård hed holm hult lind lund löv mark mo näs qvist rud sjö skog son stig strand ström sund ton vall vik å ås'.split(
    ' ',
  )

const surnames = endings.map((ending) => `Exempel${ending === 'son' ? 'sson' : ending}`)

/** How many names there are before second given names are needed. */
const plainNames = givenNames.length * surnames.length

/** The name with a number. No two numbers have the same name. */
function nameAt(number: number): string {
  const round = Math.floor(number / plainNames)
  const within = number % plainNames
  const given = givenNames[within % givenNames.length] ?? ''
  const surname = surnames[Math.floor(within / givenNames.length)] ?? ''
  const second = round === 0 ? '' : ` ${givenNames[(within + round) % givenNames.length]}`
  return `${given}${second} ${surname}`
}

/** A number from a text, the same each time and on every machine (FNV-1a). */
export function numberFrom(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/**
 * Invents people. The same role always gives the same person, and two roles never give people with the same
 * name. The name hangs on the role and not on the order, so that a new seat does not rename everybody.
 */
export function inventor(): {
  readonly personFor: (role: string) => Person
  readonly everybody: () => readonly Person[]
} {
  const byRole = new Map<string, Person>()
  const taken = new Set<string>()
  const personFor = (role: string): Person => {
    const known = byRole.get(role)
    if (known) return known
    let number = numberFrom(role) % plainNames
    // When all plain names are taken the search goes on among names with two given names.
    if (taken.size >= plainNames) number += plainNames * Math.floor(taken.size / plainNames)
    while (taken.has(nameAt(number))) number += 1
    const name = nameAt(number)
    taken.add(name)
    const person = { id: `exempel-${slugOf(name)}`, name, isExample: true }
    byRole.set(role, person)
    return person
  }
  return { personFor, everybody: () => [...byRole.values()] }
}
