import type { Kysely } from 'kysely'
import { listAssignments, listLinks } from '../../actor/actor.repository.ts'
import type { ActorTables } from '../../actor/actor.table.ts'
import { sayHat } from '../../actor/actor.text.ts'
import { hatsOf } from '../../actor/actor.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import type { Language } from '../../shared/language.ts'
import type { DemoPerson } from '../../sign-in/sign-in-ground.ts'
import { castText } from './cast.text.ts'
import { playersIn } from './cast.ts'

/**
 * Those one may sign in as in the demo, by collaboration and kind, with the hats they have on a day. Somebody whose
 * mandates have all ended is not among them: there is nothing to sign in to.
 */
export async function demoPeople(
  db: Kysely<ActorTables>,
  registers: readonly Register[],
  language: Language,
  on: CalendarDay,
): Promise<readonly DemoPerson[]> {
  const people: DemoPerson[] = []
  for (const register of registers) {
    const { id, name: place } = register.collaboration
    const links = await listLinks(db, id)
    const assignments = await listAssignments(db, id)
    for (const { accountId, personId, name, persona } of playersIn(register)) {
      if (!links.some((link) => link.accountId === accountId && link.personId === personId))
        continue
      const hats = hatsOf(register, assignments, personId, on)
      if (hats.length === 0) continue
      people.push({
        accountId,
        name,
        hats: hats.map((hat) => sayHat(hat, register, on, language)),
        group: `${place}: ${castText[language][persona.group]}`,
      })
    }
  }
  return people
}
