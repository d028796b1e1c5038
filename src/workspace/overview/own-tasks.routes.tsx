import type { Hono } from 'hono'
import { ButtonLink } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Entries, type Entry } from '../../design/entries.tsx'
import { Status } from '../../design/status.tsx'
import {
  type AssignmentGiven,
  listAssignmentsOf,
} from '../../meeting/outcome/outcome.repository.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import type { Acting, ActingEnv, Place } from '../acting.ts'
import { bodyName } from '../matter/naming.ts'
import { placeOf } from '../place.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { ownTasksText } from './own-tasks.text.ts'
import { beginningOf } from './says.ts'

/** What one has promised at meetings: what is left to do, and what is done. Nobody else's. */
export function ownTasksRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  routes.get(prefix + workspacePatterns.ownTasks, async (c) => {
    const { acting } = c.var
    const place = placeOf(c)
    const { collaborationId, personId } = place.actor
    const tasks = await listAssignmentsOf(ground.db, collaborationId, personId)
    const text = ownTasksText[acting.language]
    return sendWorkspacePage(ground, c, {
      title: text.title,
      section: 'overview',
      place,
      crumbs: [{ text: text.overview, href: acting.to.overview() }, { text: text.title }],
      content: <OwnTasks acting={acting} place={place} tasks={tasks} />,
    })
  })
}

interface OwnTasksProps {
  readonly acting: Acting
  readonly place: Place
  readonly tasks: readonly AssignmentGiven[]
}

function OwnTasks({ acting, place, tasks }: OwnTasksProps) {
  const text = ownTasksText[acting.language]
  const open = tasks.filter(({ done }) => done === undefined)
  const done = tasks.filter((task) => task.done !== undefined).toReversed()
  if (tasks.length === 0) {
    return (
      <Empty
        level={1}
        heading={text.none}
        wayOn={
          <ButtonLink kind="secondary" href={acting.to.overview()}>
            {text.toOverview}
          </ButtonLink>
        }
      >
        <p>{text.noneWhy}</p>
      </Empty>
    )
  }
  const entriesOf = (some: readonly AssignmentGiven[]) =>
    some.map((task) => entryOf(acting, place, task))
  return (
    <>
      <h1>{text.title}</h1>
      <Lead>{text.lead}</Lead>
      <h2>{text.open}</h2>
      {open.length === 0 ? <p class="soft">{text.noOpen}</p> : <Entries items={entriesOf(open)} />}
      {done.length === 0 ? null : (
        <>
          <h2>{text.done}</h2>
          <Entries items={entriesOf(done)} />
        </>
      )}
    </>
  )
}

function entryOf(
  { language, today, to }: Acting,
  { register }: Place,
  { id, meetingId, bodyId, text: written, at, dueOn, done }: AssignmentGiven,
): Entry {
  const text = ownTasksText[language]
  const body = bodyName({ register, today, language }, bodyId)
  const due = dueOn && sayDay(dueOn, language)
  return {
    href: to.meeting(register.collaboration.id, meetingId, `uppgift/${id}`),
    title: beginningOf(written),
    text: text.from(body, sayDay(dayInSweden(at), language)),
    aside: done ? (
      text.doneOn(done.byName, sayDay(dayInSweden(done.at), language))
    ) : due === undefined ? null : (
      <Status tone={dueOn !== undefined && dueOn < today ? 'warn' : 'open'}>
        {dueOn !== undefined && dueOn < today ? text.late(due) : text.due(due)}
      </Status>
    ),
  }
}
