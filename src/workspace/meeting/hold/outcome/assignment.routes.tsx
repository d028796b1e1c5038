import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Button, ButtonRow } from '../../../../design/button.tsx'
import { Lead } from '../../../../design/columns.tsx'
import { Status } from '../../../../design/status.tsx'
import { mayMarkDone } from '../../../../meeting/meeting.policy.ts'
import { markAssignment } from '../../../../meeting/outcome/outcome.actions.ts'
import { listOutcomes } from '../../../../meeting/outcome/outcome.repository.ts'
import { dayInSweden } from '../../../../shared/calendar-day.ts'
import { NotFound } from '../../../../shared/errors.ts'
import { sayDay } from '../../../../shared/format.ts'
import type { ActingEnv } from '../../../acting.ts'
import { bodyName, personName } from '../../../matter/naming.ts'
import { largestForm, readTyped } from '../../../preparation/typed.ts'
import { Written } from '../../../preparation/written.tsx'
import { sendWorkspacePage } from '../../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../../workspace.paths.ts'
import type { WorkspaceGround } from '../../../workspace-ground.ts'
import { findMeetingOf } from '../../find-meeting.ts'
import { meetingPage } from '../../frame.tsx'
import { sendNotDone } from '../../not-done.tsx'
import { addressAt, namingOf, targetOf } from '../hold-room.ts'
import { assignmentText } from './assignment.text.ts'

/** What somebody has promised at a meeting: read, and noted as done by them or by the support of the group. */
export function assignmentRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}/uppgift/:outcome`

  routes.get(address, async (c) => {
    const found = await findMeetingOf(ground, c)
    const outcomes = await listOutcomes(ground.db, found.meeting)
    const outcome = outcomes.find(({ id }) => id === c.req.param('outcome'))
    const { kind, personId, dueOn, done } = outcome ?? {}
    if (!outcome || kind !== 'assignment' || personId === undefined || dueOn === undefined) {
      throw new NotFound('a task by that id')
    }
    const { acting } = c.var
    const { language, today } = acting
    const text = assignmentText[language]
    const room = { acting, found }
    const naming = namingOf(room)
    const may = mayMarkDone(found.place.actor, found.meeting, personId).allowed
    const isLate = done === undefined && dueOn < today
    const content = (
      <>
        <Lead>{text.lead(personName(naming, personId), sayDay(dueOn, language))}</Lead>
        <p>
          <Status tone={done ? 'ok' : isLate ? 'stop' : 'open'}>
            {done
              ? text.done(done.byName, sayDay(dayInSweden(done.at), language))
              : isLate
                ? text.late
                : text.waits}
          </Status>
        </p>
        <Written text={outcome.text} language={language} />
        <p>
          <a href={addressAt(room, `punkt/${outcome.itemId}`)}>{text.item}</a>
        </p>
        {may ? (
          <form method="post" action={addressAt(room, `uppgift/${outcome.id}`)}>
            <input type="hidden" name="klar" value={done ? 'nej' : 'ja'} />
            <ButtonRow>
              <Button kind={done ? 'tertiary' : 'primary'}>{done ? text.reopen : text.mark}</Button>
            </ButtonRow>
          </form>
        ) : (
          <p class="soft">{text.who(bodyName(naming, found.meeting.bodyId))}</p>
        )}
      </>
    )
    return sendWorkspacePage(
      ground,
      c,
      meetingPage(acting, found, { heading: text.heading, content }),
    )
  })

  routes.post(address, bodyLimit({ maxSize: largestForm }), async (c) => {
    const isDone = (await readTyped(c)).text('klar') !== 'nej'
    const found = await findMeetingOf(ground, c)
    const outcomeId = c.req.param('outcome') ?? ''
    const marked = await markAssignment(ground, { ...targetOf(found), outcomeId }, isDone)
    if (!marked.ok) return sendNotDone(ground, c, found, { refusal: marked.refusal })
    return c.redirect(addressAt({ acting: c.var.acting, found }, `uppgift/${outcomeId}`), 303)
  })
}
