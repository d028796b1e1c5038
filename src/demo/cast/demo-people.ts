import type { Kysely } from 'kysely'
import { listAssignments, listLinks } from '../../actor/actor.repository.ts'
import type { ActorTables } from '../../actor/actor.table.ts'
import { sayEndedHat, sayHat } from '../../actor/actor.text.ts'
import { hatsOf } from '../../actor/actor.ts'
import { endedHatsOf } from '../../actor/ended-hats.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import type { Language } from '../../shared/language.ts'
import type { DemoPerson } from '../../sign-in/sign-in-ground.ts'
import { castText, formerText } from './cast.text.ts'
import { playersIn } from './cast.ts'

/**
 * Those one may sign in as in the demo, by collaboration and kind, with the hats they have on a day. Those whose
 * mandates have all ended stand last, under a heading of their own: they can see what it is like.
 */
export async function demoPeople(
  db: Kysely<ActorTables>,
  registers: readonly Register[],
  language: Language,
  on: CalendarDay,
): Promise<readonly DemoPerson[]> {
  const people: DemoPerson[] = []
  const former: DemoPerson[] = []
  for (const register of registers) {
    const { id, name: place } = register.collaboration
    const links = await listLinks(db, id)
    const assignments = await listAssignments(db, id)
    for (const { accountId, personId, name, persona } of playersIn(register)) {
      if (!links.some((link) => link.accountId === accountId && link.personId === personId))
        continue
      const hats = hatsOf(register, assignments, personId, on)
      if (hats.length === 0) {
        const ended = endedHatsOf(register, hats, personId, on)
        former.push({
          accountId,
          name,
          hats: ended.map((one) => sayEndedHat(one, register, language)),
          group: `${place}: ${formerText[language]}`,
        })
        continue
      }
      people.push({
        accountId,
        name,
        hats: hats.map((hat) => sayHat(hat, register, on, language)),
        group: `${place}: ${castText[language][persona.group]}`,
      })
    }
  }
  return [...people, ...former]
}
