import {
  listAssignments,
  listAssignmentsOf,
  listLinks,
  removeAssignment,
  saveAssignment,
} from '../../actor/actor.repository.ts'
import { sayHat } from '../../actor/actor.text.ts'
import type { AuthorityAssignment, AuthorityRole } from '../../actor/actor.ts'
import { nameOfPrincipal, type Principal } from '../../principal/principal.ts'
import type { Register } from '../../register/register.ts'
import type { Person } from '../../seat/seat.ts'
import { type CalendarDay, dayInSweden } from '../../shared/calendar-day.ts'
import { sayPeriod } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { partialDate } from '../../shared/partial-date.ts'
import { firstDay, lastDay, type Period } from '../../shared/period.ts'
import type { ManageCommand } from '../commands.ts'
import {
  type Answer,
  inOne,
  type ManageGround,
  noteAct,
  OrderRefused,
  registerOf,
} from '../order.ts'
import { accountText } from './account.text.ts'
import { findPerson, sayPerson } from './find-person.ts'

/** The words for each task, in both languages. */
const roleWords: Readonly<Record<AuthorityRole, readonly string[]>> = {
  official: ['tjänsteperson', 'tjansteperson', 'official'],
  registrar: ['registrator', 'registrar'],
}

/** What a command about a task is about, once it is understood. */
interface AboutTask {
  readonly register: Register
  readonly person: Person
  readonly principal: Principal
  readonly role: AuthorityRole
  readonly on: CalendarDay
  readonly language: Language
}

/** Gives somebody a task at a principal. Given again, it is the same task with the period that was written last. */
export function giveTask(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  const { language } = ground.talk
  const text = accountText[language]
  return inOne(ground, async (trx, db) => {
    const about = await aboutTask(db, command, ground)
    const { register, person, principal, role, on } = about
    const collaborationId = register.collaboration.id
    const present = (await sameTasks(db, about)).find(({ period }) => (lastDay(period) ?? on) >= on)
    const from = command.from ?? (present && firstDay(present.period)) ?? on
    const { until } = command
    if (until !== undefined && until < from) throw new OrderRefused(text.backwards)
    const period: Period = {
      from: partialDate(from),
      ...(until !== undefined && { until: partialDate(until) }),
    }
    const task: AuthorityAssignment = {
      id: present?.id ?? (await newId(db, about)),
      principalId: principal.id,
      personId: person.id,
      role,
      period,
    }
    const changed =
      present === undefined ||
      firstDay(present.period) !== from ||
      lastDay(present.period) !== until
    if (changed) {
      await saveAssignment(trx, collaborationId, task)
      await noteAct(trx, {
        collaborationId,
        at: ground.now,
        act: present === undefined ? 'task-given' : 'task-changed',
        subject: { kind: 'task', id: task.id },
        details: { person: person.id, principal: principal.id, role, from, until },
      })
    }
    const hasAccount = (await listLinks(db, collaborationId)).some(
      ({ personId }) => personId === person.id,
    )
    const said = changed ? text.given : text.unchangedTask
    return {
      lines: [
        said(sayPerson(person), sayTask(about, role, principal), sayTaskPeriod(period, language)),
        ...(hasAccount ? [] : [text.hasNoAccount(sayPerson(person))]),
      ],
      data: { changed, task: { id: task.id, ...told(about), from, until: until ?? null } },
    }
  })
}

/** Ends a task at a principal on a day, today when none is written. One that has not begun by then is taken back. */
export function endTask(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  const { language } = ground.talk
  const text = accountText[language]
  return inOne(ground, async (trx, db) => {
    const about = await aboutTask(db, command, ground)
    const { register, person, principal, role, on } = about
    const collaborationId = register.collaboration.id
    const until = command.until ?? on
    const [who, what] = [sayPerson(person), sayTask(about, role, principal)]
    // The one that ends last: an earlier one is over.
    const task = (await sameTasks(db, about))
      .toSorted((a, b) => endOf(a).localeCompare(endOf(b)))
      .at(-1)
    if (task === undefined) {
      const others = await listAssignmentsOf(db, collaborationId, person.id)
      const names = others.map((other) => {
        const at = register.principalById(other.principalId)
        return at === undefined ? other.principalId : sayTask(about, other.role, at)
      })
      throw new OrderRefused(text.noSuchTask(who, what, names))
    }
    const data = (changed: boolean, period: Period | undefined) => ({
      changed,
      task: period && {
        id: task.id,
        ...told(about),
        from: firstDay(period) ?? null,
        until: lastDay(period) ?? null,
      },
    })
    const last = lastDay(task.period)
    if (last !== undefined && (last === until || (last < until && last < on))) {
      const line = text.endedBefore(who, what, sayTaskPeriod(task.period, language))
      return { lines: [line], data: data(false, task.period) }
    }
    const first = firstDay(task.period)
    const neverBegins = first !== undefined && until < first
    const period: Period = { ...task.period, until: partialDate(until) }
    if (neverBegins) await removeAssignment(trx, collaborationId, task.id)
    else await saveAssignment(trx, collaborationId, { ...task, period })
    await noteAct(trx, {
      collaborationId,
      at: ground.now,
      act: neverBegins ? 'task-withdrawn' : 'task-ended',
      subject: { kind: 'task', id: task.id },
      details: { person: person.id, principal: principal.id, role, until },
    })
    return {
      lines: [
        neverBegins
          ? text.withdrawn(who, what)
          : text.ended(who, what, sayTaskPeriod(period, language)),
      ],
      data: data(true, neverBegins ? undefined : period),
    }
  })
}

type Db = ManageGround['db']

async function aboutTask(
  db: Db,
  { operands }: ManageCommand,
  { talk, now }: ManageGround,
): Promise<AboutTask> {
  const [collaborationId = '', typed = '', typedPrincipal = '', typedRole = ''] = operands
  const { language } = talk
  const text = accountText[language]
  const on = dayInSweden(now)
  const register = await registerOf({ db, talk }, collaborationId)
  const person = await findPerson(db, { typed, register, on, language })
  const wanted = typedPrincipal.toLocaleLowerCase('sv')
  const principal = register.principals.find((one) => {
    const { full, short } = nameOfPrincipal(one, on)
    return [one.id, full, short].some((name) => name.toLocaleLowerCase('sv') === wanted)
  })
  if (principal === undefined) {
    const known = register.principals.map(({ id }) => id)
    throw new OrderRefused(
      text.unknownPrincipal(typedPrincipal, register.collaboration.name, known),
    )
  }
  const roles: readonly AuthorityRole[] = ['official', 'registrar']
  const role = roles.find((one) => roleWords[one].includes(typedRole.toLocaleLowerCase('sv')))
  if (role === undefined) throw new OrderRefused(text.unknownTask(typedRole))
  return { register, person, principal, role, on, language }
}

/** Every time the person has had just this task, past and coming too. */
async function sameTasks(
  db: Db,
  { register, person, principal, role }: AboutTask,
): Promise<readonly AuthorityAssignment[]> {
  const tasks = await listAssignmentsOf(db, register.collaboration.id, person.id)
  return tasks.filter((task) => task.principalId === principal.id && task.role === role)
}

/** An id for a task that somebody gets: again, and it has a number. */
async function newId(db: Db, { register, person, principal, role }: AboutTask): Promise<string> {
  const used = new Set((await listAssignments(db, register.collaboration.id)).map(({ id }) => id))
  const plain = `${principal.id}-${role}-${person.id}`
  let id = plain
  for (let number = 2; used.has(id); number += 1) id = `${plain}-${number}`
  return id
}

function endOf({ period }: AuthorityAssignment): string {
  return lastDay(period) ?? '9999-12-31'
}

function sayTask(
  { register, on, language }: AboutTask,
  role: AuthorityRole,
  principal: Principal,
): string {
  const collaborationId = register.collaboration.id
  const hat = {
    kind: 'authority',
    id: '',
    collaborationId,
    principalId: principal.id,
    role,
  } as const
  return sayHat(hat, register, on, language)
}

function sayTaskPeriod(period: Period, language: Language): string {
  const said = sayPeriod(period, language)
  return period.until === undefined ? `${said} ${accountText[language].untilFurtherNotice}` : said
}

function told({ person, principal, role }: AboutTask) {
  return { person: person.id, principal: principal.id, role }
}
