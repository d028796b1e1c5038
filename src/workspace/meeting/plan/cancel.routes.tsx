import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { cancelMeeting } from '../../../meeting/meeting.actions.ts'
import { mayRunMeeting } from '../../../meeting/meeting.policy.ts'
import { findMeeting } from '../../../meeting/meeting.repository.ts'
import { meetingText } from '../../../meeting/meeting.text.ts'
import { isUntold, whyNotToCome } from '../../../meeting/meeting.ts'
import { sayCount, sayList, startSentence } from '../../../shared/format.ts'
import { hasPersonalNumber } from '../../../shared/personal-number.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { type Naming, personName } from '../../matter/naming.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundMeeting, findMeetingOf } from '../find-meeting.ts'
import { frameText } from '../frame.text.ts'
import { meetingName, meetingPage } from '../frame.tsx'
import { sendNotDone } from '../not-done.tsx'
import { noticeDelivery } from '../notice/delivery.ts'
import { sayMeetingProblem } from '../say-refusal.ts'
import { sayToMend } from './new-meeting.view.tsx'
import { planText } from './plan.text.ts'
import { everTold, loadAround } from './what-follows.ts'

/** As long as a reason may be, in characters: it stands in a letter. */
const longestReason = 1_000

/** Cancelling a meeting, with a reason that everybody who has been invited reads. */
export function cancelRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const at = `${prefix}${workspacePatterns.meeting}/stall-in`
  routes.get(at, async (c) => {
    const found = await findMeetingOf(ground, c)
    return sendCancel(ground, c, found, { typed: '', version: found.meeting.version })
  })
  routes.post(at, bodyLimit({ maxSize: largestForm }), (c) => takeCancel(ground, c))
}

interface Shown {
  readonly typed: string
  readonly version: number
  readonly error?: string
  /** Somebody else has changed the meeting since the page was made. */
  readonly isEdited?: boolean
}

async function takeCancel(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const found = await findMeetingOf(ground, c)
  const { acting } = c.var
  const { meeting, place } = found
  const sent = await readTyped(c)
  const typed = sent.text('skal')
  const done = () =>
    c.redirect(
      `${acting.to.meeting(place.register.collaboration.id, meeting.id)}?klart=installt`,
      303,
    )
  // The same form sent twice was done the first time.
  if (found.canRun && meeting.state === 'cancelled' && meeting.cancelledBecause === typed) {
    return done()
  }
  const seenVersion = /^\d{1,9}$/.test(sent.text('version')) ? Number(sent.text('version')) : 0
  const shown = { typed, version: seenVersion }
  const error = whatIsWrong(typed, acting.language)
  if (error !== undefined) return sendCancel(ground, c, found, { ...shown, error })
  if (!found.canRun) return sendCancel(ground, c, found, shown)
  const target = { actor: place.actor, meetingId: meeting.id, seenVersion }
  const delivery = noticeDelivery(ground, c.req.raw, place.register)
  const acted = await cancelMeeting(ground, target, typed, delivery)
  if (acted.ok) return done()
  const { refusal } = acted
  if (refusal.kind === 'editedMeanwhile') {
    const now = { ...found, meeting: refusal.stored }
    if (refusal.stored.state === 'cancelled') {
      if (refusal.stored.cancelledBecause === typed) return done()
      const state = { kind: 'state', code: 'already-cancelled' } as const
      return sendNotDone(ground, c, now, { refusal: state, typed: [typed] })
    }
    return sendCancel(ground, c, now, { typed, version: refusal.stored.version, isEdited: true })
  }
  const stored = await findMeeting(ground.db, meeting.collaborationId, meeting.id)
  return sendNotDone(ground, c, stored ? { ...found, meeting: stored } : found, {
    refusal,
    typed: [typed],
  })
}

function whatIsWrong(typed: string, language: keyof typeof planText): string | undefined {
  if (typed === '') return meetingText[language].refusal['reason-missing']
  if (typed.length > longestReason) return planText[language].cancel.tooLong
  return hasPersonalNumber(typed) ? sayMeetingProblem('personal-number', language) : undefined
}

async function sendCancel(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMeeting,
  shown: Shown,
): Promise<Response> {
  const { acting } = c.var
  const { language } = acting
  const { meeting, canRun } = found
  const { typed, error, isEdited } = shown
  const code = whyNotToCome(meeting)
  if (!canRun || code) {
    return sendNotDone(ground, c, found, {
      refusal:
        canRun && code
          ? { kind: 'state', code }
          : { kind: 'denied', code: 'only-support-or-chair' },
      may: mayRunMeeting,
      part: 'stall-in',
      typed: [typed],
    })
  }
  const { items, notices } = await loadAround(ground, found)
  const isPast = isUntold(meeting, acting.today)
  const told = meeting.state === 'noticed' && !isPast ? everTold(notices) : []
  const matters = items.filter(({ matterId }) => matterId !== undefined).length
  const page = meetingPage(acting, found, {
    heading: planText[language].cancel.title,
    ...(error !== undefined && { alert: sayToMend(1, language) }),
    content: (
      <>
        {error === undefined ? null : (
          <ErrorSummary
            heading={sayToMend(1, language)}
            errors={[{ field: 'skal', text: error }]}
          />
        )}
        {isEdited ? <Notice tone="warn" heading={meetingText[language].editedMeanwhile} /> : null}
        <CancelForm c={c} found={found} shown={shown} told={told} matters={matters} />
      </>
    ),
  })
  const status = error === undefined ? (isEdited ? 409 : 200) : 422
  return sendWorkspacePage(ground, c, page, status)
}

interface FormProps {
  readonly c: ActingContext
  readonly found: FoundMeeting
  readonly shown: Shown
  readonly told: ReturnType<typeof everTold>
  readonly matters: number
}

/** What follows when nobody meets, and the reason. */
function CancelForm({ c, found, shown, told, matters }: FormProps) {
  const { acting } = c.var
  const { language, today, to } = acting
  const { meeting, place } = found
  const text = planText[language].cancel
  const naming: Naming = { register: place.register, today, language }
  const isPast = isUntold(meeting, today)
  const printed = told
    .filter(({ way }) => way === 'print')
    .map(({ personId }) => personName(naming, personId))
  const byMail = told.length - printed.length
  const address = (part?: string) => to.meeting(place.register.collaboration.id, meeting.id, part)
  return (
    <>
      <Lead>{(isPast ? text.leadPast : text.lead)(meetingName(acting, found))}</Lead>
      <h2>{text.follows}</h2>
      <ul>
        {isPast ? <li>{text.past}</li> : told.length === 0 ? <li>{text.notTold}</li> : null}
        {byMail === 0 ? null : (
          <li>{text.told(startSentence(sayCount(byMail, language, text.noun)))}</li>
        )}
        {printed.length === 0 ? null : <li>{text.printed(sayList(printed, language))}</li>}
        {matters === 0 ? null : (
          <li>{text.matters(startSentence(sayCount(matters, language, text.item)))}</li>
        )}
        <li>
          {text.forGood} <a href={address('andra')}>{text.toMove}</a>
        </li>
      </ul>
      <form method="post" action={address('stall-in')}>
        <input type="hidden" name="version" value={String(shown.version)} />
        <Field
          kind="textarea"
          name="skal"
          label={isPast ? text.reasonPast : text.reason}
          hint={told.length === 0 ? text.reasonHintOwn : text.reasonHint}
          rows={3}
          value={shown.typed}
          {...(shown.error !== undefined && { error: shown.error })}
        />
        <ButtonRow>
          <Button danger>{text.button}</Button>
          <ButtonLink kind="tertiary" href={address()}>
            {frameText[language].toMeeting}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}
