import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Body } from '../../../body/body.ts'
import { nameOfBody } from '../../../body/body.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Entries } from '../../../design/entries.tsx'
import { isUuid } from '../../../matter/matter.rows.ts'
import { planMeetings } from '../../../meeting/meeting.actions.ts'
import { mayPlanMeeting } from '../../../meeting/meeting.policy.ts'
import { findSetting, listMeetings } from '../../../meeting/meeting.repository.ts'
import { meetingText } from '../../../meeting/meeting.text.ts'
import { sayText } from '../../../shared/format.ts'
import type { ActingContext, ActingEnv, Place } from '../../acting.ts'
import { bodyName } from '../../matter/naming.ts'
import { sayNextDecider } from '../../matter/next-decider.ts'
import { placeOf } from '../../place.ts'
import { largestForm, readTyped, type Typed } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { frameText } from '../frame.text.ts'
import { sayMeetingProblem } from '../say-refusal.ts'
import { countDays, type TypedMeeting } from './new-meeting.ts'
import { type NewMeetingProps, NewMeetingView, sayToMend } from './new-meeting.view.tsx'
import { planText } from './plan.text.ts'
import type { Errors } from './plan-fields.view.tsx'
import {
  countedFrom,
  fieldOf,
  modeWords,
  planOn,
  readTypedPlan,
  readTypedRepeat,
  repeatWords,
  typedFromPlan,
} from './plan-form.ts'
import { planningBody, planningPlaces } from './planning-hat.ts'
import type { RepeatProblem } from './series.ts'

/** Planning a meeting, or several at once. */
export function newMeetingRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const at = prefix + workspacePatterns.newMeeting
  routes.get(at, (c) => sendForm(ground, c))
  routes.post(at, bodyLimit({ maxSize: largestForm }), (c) => takeForm(ground, c))
}

async function sendForm(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const place = placeOf(c)
  const asked = c.req.query('grupp')
  const places = planningPlaces(place)
  const [only] = places
  if (asked === undefined || asked === '') {
    if (only === undefined) return sendNobody(ground, c, place)
    if (places.length > 1) return sendChoice(ground, c, place)
  }
  const body = planningBody(place, asked || (only?.body.id ?? ''))
  return body ? sendPlan(ground, c, place, body) : sendNobody(ground, c, place, asked)
}

/** The form with what the group usually has: as it met last, or as it has said that it meets. */
async function sendPlan(
  ground: WorkspaceGround,
  c: ActingContext,
  place: Place,
  body: Body,
): Promise<Response> {
  const { collaborationId } = place.actor
  const [setting, earlier] = await Promise.all([
    findSetting(ground.db, collaborationId, body.id),
    listMeetings(ground.db, collaborationId, { bodyIds: [body.id] }),
  ])
  const last = earlier.findLast(({ state }) => state !== 'cancelled')
  const plan = last
    ? { ...typedFromPlan(last), on: '' }
    : {
        on: '',
        at: '09:00',
        minutes: String(setting.minutes),
        mode: modeWords.physical,
        place: '',
        link: '',
      }
  const repeat = { every: repeatWords.once, step: '', times: '' }
  return sendNewMeeting(ground, c, { place, body, typed: { plan, repeat }, errors: {} })
}

async function takeForm(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const place = placeOf(c)
  const typed = await readTyped(c)
  const asked = typed.text('grupp')
  const body = planningBody(place, asked)
  if (!body) return sendNobody(ground, c, place, asked)
  const { language, today } = c.var.acting
  const meeting: TypedMeeting = { plan: readTypedPlan(typed), repeat: readTypedRepeat(typed) }
  const setting = await findSetting(ground.db, place.actor.collaborationId, body.id)
  const counted = countDays(meeting, body, setting, { register: place.register, today })
  const shown = { place, body, typed: meeting }
  if ('problems' in counted) {
    const errors: Record<string, string> = {}
    for (const problem of counted.problems) {
      errors[fieldOf(problem)] ??= isOfRepeat(problem)
        ? planText[language].repeat.problem[problem]
        : sayMeetingProblem(problem, language)
    }
    return sendNewMeeting(ground, c, { ...shown, errors })
  }
  const { days } = counted
  const isSeen = typed.text('sett') === countedFrom(meeting.plan, meeting.repeat)
  const chosen = typed.all('dagar')
  const taken = isSeen && days.length > 1 ? chosen : days.map(({ on }) => on)
  const ids = new Map(days.map(({ on }) => [on as string, idFrom(typed, on) ?? ground.newId()]))
  const preview = {
    days,
    taken,
    idOf: (on: string) => ids.get(on) ?? '',
    isAnew: !isSeen && typed.text('sett') !== '',
  }
  if (typed.text('gor') !== 'spara' || !isSeen) {
    return sendNewMeeting(ground, c, { ...shown, errors: {}, counted: preview })
  }
  const wanted = days.filter(({ on }) => taken.includes(on))
  const problem = wanted.flatMap(({ problems }) => problems)[0]
  if (wanted.length === 0 || problem) {
    const said = problem
      ? sayMeetingProblem(problem, language)
      : planText[language].preview.noneTaken
    const errors = { [days.length > 1 ? 'dagar' : 'dag']: said }
    return sendNewMeeting(ground, c, { ...shown, errors, counted: preview })
  }
  const acted = await planMeetings(ground, place.actor, place.register, {
    bodyId: body.id,
    meetings: wanted.map(({ on }) => ({
      plan: planOn(meeting.plan, on),
      id: ids.get(on) ?? ground.newId(),
    })),
  })
  if (!acted.ok) {
    if (acted.refusal.kind !== 'content') return sendNobody(ground, c, place, body.id)
    const [code] = acted.refusal.codes
    const errors = code ? { [fieldOf(code)]: sayMeetingProblem(code, language) } : {}
    return sendNewMeeting(ground, c, { ...shown, errors, counted: preview })
  }
  const { to } = c.var.acting
  const { id } = place.register.collaboration
  const planned = acted.value
  const [first] = planned
  if (planned.length === 1 && first) {
    return c.redirect(`${to.meeting(id, first.id)}?klart=planerat`, 303)
  }
  return c.redirect(
    `${to.meetings(id)}?grupp=${body.slug}&klart=planerade&antal=${planned.length}`,
    303,
  )
}

function isOfRepeat(problem: string): problem is RepeatProblem {
  return problem === 'step-wrong' || problem === 'times-wrong'
}

function idFrom(typed: Typed, on: string): string | undefined {
  const id = typed.text(`id-${on}`)
  return isUuid(id) ? id : undefined
}

function crumbsTo(c: ActingContext, place: Place, title: string) {
  const { language, to } = c.var.acting
  const text = frameText[language]
  return [
    { text: text.overview, href: to.overview() },
    { text: text.meetings, href: to.meetings(place.register.collaboration.id) },
    { text: title },
  ]
}

function sendNewMeeting(
  ground: WorkspaceGround,
  c: ActingContext,
  props: Omit<NewMeetingProps, 'acting'>,
): Response | Promise<Response> {
  const { acting } = c.var
  const { place } = props
  const errors: Errors = props.errors
  const count = Object.keys(errors).length
  const { title } = planText[acting.language]
  return sendWorkspacePage(
    ground,
    c,
    {
      title: count > 0 ? `${sayToMend(count, acting.language)} – ${title}` : title,
      section: 'meetings',
      place,
      crumbs: crumbsTo(c, place, title),
      content: <NewMeetingView acting={acting} {...props} />,
    },
    count > 0 ? 422 : 200,
  )
}

/** The groups whose meetings the person plans: which of them is to meet. */
function sendChoice(ground: WorkspaceGround, c: ActingContext, place: Place) {
  const { acting } = c.var
  const { language, today, to } = acting
  const text = planText[language]
  const { id } = place.register.collaboration
  const content = (
    <>
      <h1>{text.title}</h1>
      <h2>{text.choose}</h2>
      <Entries
        items={planningPlaces(place).map(({ body }) => ({
          href: to.newMeeting(id, body.id),
          title: sayText(nameOfBody(body, today), language),
        }))}
      />
    </>
  )
  const crumbs = crumbsTo(c, place, text.title)
  return sendWorkspacePage(ground, c, {
    title: text.title,
    section: 'meetings',
    place,
    crumbs,
    content,
  })
}

/** Nobody plans the meetings of a group but its support and chair. */
function sendNobody(
  ground: WorkspaceGround,
  c: ActingContext,
  place: Place,
  asked?: string,
): Response | Promise<Response> {
  const { language, today, to } = c.var.acting
  const { actor, register } = place
  const text = planText[language]
  const naming = { register, today, language }
  const body =
    asked === undefined ? undefined : (register.bodyById(asked) ?? register.bodyBySlug(asked))
  const { collaborationId } = actor
  const verdict = body && mayPlanMeeting(actor, { collaborationId, bodyId: body.id })
  const why =
    body && verdict && !verdict.allowed
      ? meetingText[language].denial[verdict.code]({
          body: bodyName(naming, body.id),
          next: sayNextDecider(naming, body.id),
        })
      : text.nobodyWhy
  const isTermOver = verdict && !verdict.allowed && verdict.code === 'term-is-over'
  const heading = isTermOver ? frameText[language].termOver : text.nobody
  const content = (
    <Empty
      level={1}
      heading={heading}
      wayOn={
        <ButtonLink href={to.meetings(register.collaboration.id)}>
          {frameText[language].toMeetings}
        </ButtonLink>
      }
    >
      <p>{why}</p>
    </Empty>
  )
  const crumbs = crumbsTo(c, place, text.title)
  return sendWorkspacePage(
    ground,
    c,
    { title: heading, section: 'meetings', place, crumbs, content },
    403,
  )
}
