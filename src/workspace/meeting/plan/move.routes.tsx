import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { moveMeeting } from '../../../meeting/meeting.actions.ts'
import { mayPlanMeeting } from '../../../meeting/meeting.policy.ts'
import { type Meeting, type MeetingPlan, whyNotToCome } from '../../../meeting/meeting.ts'
import { planProblems } from '../../../meeting/meeting-days.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped, type Typed } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundMeeting, findMeetingOf } from '../find-meeting.ts'
import { meetingPage } from '../frame.tsx'
import { sendNotDone } from '../not-done.tsx'
import { sayMeetingProblem } from '../say-refusal.ts'
import { type MoveProps, MoveView } from './move.view.tsx'
import { sayToMend } from './new-meeting.view.tsx'
import { planText } from './plan.text.ts'
import {
  countedFrom,
  dayOf,
  fieldOf,
  planOn,
  readTypedPlan,
  type TypedPlan,
  typedFromPlan,
} from './plan-form.ts'
import { loadAround, whatFollows } from './what-follows.ts'

/** Moving or changing a meeting, with what follows told before it is saved. */
export function moveRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  const at = `${prefix}${workspacePatterns.meeting}/andra`
  routes.get(at, async (c) => {
    const found = await findMeetingOf(ground, c)
    const denied = whyNot(found)
    if (denied)
      return sendNotDone(ground, c, found, { ...denied, may: mayPlanMeeting, part: 'andra' })
    return sendMove(ground, c, { found, typed: typedFromPlan(found.meeting), errors: {} })
  })
  routes.post(at, bodyLimit({ maxSize: largestForm }), async (c) => {
    const found = await findMeetingOf(ground, c)
    const sent = await readTyped(c)
    const typed = readTypedPlan(sent)
    const denied = whyNot(found)
    if (denied) {
      const kept = [[typed.on, typed.at, typed.place, typed.link].filter(Boolean).join('\n')]
      return sendNotDone(ground, c, found, {
        ...denied,
        may: mayPlanMeeting,
        part: 'andra',
        typed: kept,
      })
    }
    return takeMove(ground, c, found, sent, typed)
  })
}

/** Why the meeting cannot be moved by this person, or by anybody. */
function whyNot({ place, meeting }: FoundMeeting) {
  const verdict = mayPlanMeeting(place.actor, meeting)
  if (!verdict.allowed) return { refusal: { kind: 'denied', code: verdict.code } } as const
  const code = whyNotToCome(meeting)
  return code && ({ refusal: { kind: 'state', code } } as const)
}

async function takeMove(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMeeting,
  sent: Typed,
  typed: TypedPlan,
): Promise<Response> {
  const { acting } = c.var
  const { language, today } = acting
  const { meeting, place, body } = found
  const { register, actor } = place
  const on = dayOf(typed)
  const plan = planOn(typed, on ?? meeting.on)
  const codes = [...(on ? [] : (['day-missing'] as const)), ...planProblems(plan, body)]
  if (codes.length > 0) {
    const errors: Record<string, string> = {}
    for (const code of codes) errors[fieldOf(code)] ??= sayMeetingProblem(code, language)
    return sendMove(ground, c, { found, typed, errors })
  }
  // A form without a version is hand-made: it is answered as one that is too old.
  const version = sent.text('version')
  const seenVersion = /^\d{1,9}$/.test(version) ? Number(version) : 0
  const isSaving = sent.text('gor') === 'spara' && sent.text('sett') === countedFrom(typed)
  const done = () =>
    c.redirect(
      `${acting.to.meeting(register.collaboration.id, meeting.id)}?klart=${meeting.on === plan.on && meeting.at === plan.at ? 'andrat' : 'flyttat'}`,
      303,
    )
  // The same form sent twice was done the first time.
  if (isSaving && seenVersion === meeting.version - 1 && isSame(meeting, plan)) return done()
  if (isSame(meeting, plan) && seenVersion === meeting.version) {
    return sendMove(ground, c, { found, typed, errors: {}, said: 'same' })
  }
  if (isSaving) {
    const target = { actor, meetingId: meeting.id, seenVersion }
    const acted = await moveMeeting(ground, target, register, plan)
    if (acted.ok) return done()
    const { refusal } = acted
    if (refusal.kind !== 'editedMeanwhile') return sendNotDone(ground, c, found, { refusal })
    if (isSame(refusal.stored, plan)) return done()
    return sendEdited(ground, c, { ...found, meeting: refusal.stored }, typed)
  }
  if (seenVersion !== meeting.version) return sendEdited(ground, c, found, typed)
  const around = await loadAround(ground, found)
  const following = whatFollows(meeting, plan, around, { register, today })
  const isAnew = sent.text('sett') !== '' && sent.text('gor') === 'spara'
  return sendMove(ground, c, {
    found,
    typed,
    errors: {},
    counted: { plan, following },
    ...(isAnew && { said: 'anew' as const }),
  })
}

/** Both versions: what is stored now, and the form with what was typed and with what follows from it. */
async function sendEdited(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMeeting,
  typed: TypedPlan,
): Promise<Response> {
  const { today } = c.var.acting
  const plan = planOn(typed, dayOf(typed) ?? found.meeting.on)
  const why = whyNot(found)
  if (why) return sendNotDone(ground, c, found, why)
  const { register } = found.place
  const around = await loadAround(ground, found)
  const following = whatFollows(found.meeting, plan, around, { register, today })
  const props = { found, typed, errors: {}, counted: { plan, following }, isEdited: true }
  return sendMove(ground, c, props, 409)
}

function isSame(meeting: Meeting, plan: MeetingPlan): boolean {
  return (['on', 'at', 'minutes', 'mode', 'place', 'link'] as const).every(
    (part) => meeting[part] === plan[part],
  )
}

function sendMove(
  ground: WorkspaceGround,
  c: ActingContext,
  props: Omit<MoveProps, 'acting'>,
  status?: 409,
): Response | Promise<Response> {
  const { acting } = c.var
  const wrong = Object.keys(props.errors).length
  const page = meetingPage(acting, props.found, {
    heading: planText[acting.language].move.title,
    ...(wrong > 0 && { alert: sayToMend(wrong, acting.language) }),
    content: <MoveView acting={acting} {...props} />,
  })
  return sendWorkspacePage(ground, c, page, status ?? (wrong > 0 ? 422 : 200))
}
