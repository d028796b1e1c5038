import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { sayHat } from '../../actor/actor.text.ts'
import type { Actor } from '../../actor/actor.ts'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { Field } from '../../design/field.tsx'
import type { Meeting } from '../../meeting/meeting.ts'
import type { MeetingActRefusal } from '../../meeting/meeting-change.ts'
import type { Verdict } from '../../shared/verdict.ts'
import type { ActingContext } from '../acting.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import type { FoundMeeting } from './find-meeting.ts'
import { frameText } from './frame.text.ts'
import { meetingPage } from './frame.tsx'
import { sayMeetingRefusal } from './say-refusal.ts'

/** An act at a meeting that was not done, on a page of its own. */
export interface NotDone {
  readonly refusal: MeetingActRefusal
  /** Who may: when another of the person's own roles may, the page has a button that changes to it. */
  readonly may?: (actor: Actor, meeting: Meeting) => Verdict
  /** The part of the meeting's address to come back to in that role. */
  readonly part?: string
  /** What they had written, so that it is not lost. */
  readonly typed?: readonly string[]
}

/** Answers that an act at a meeting was not done: why, who may instead, and what was typed. */
export function sendNotDone(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMeeting,
  { refusal, may, part, typed = [] }: NotDone,
): Response | Promise<Response> {
  const { acting } = c.var
  const { language, today, to } = acting
  const { meeting, place } = found
  const { actor, register } = place
  const { id } = register.collaboration
  const text = frameText[language]
  const isDenied = refusal.kind === 'denied'
  const hat =
    isDenied && actor.hats.find((other) => may?.({ ...actor, hat: other }, meeting).allowed)
  const heading = isDenied ? text.denied : text.notDone
  const status: ContentfulStatusCode = isDenied ? 403 : refusal.kind === 'content' ? 422 : 409
  const content = (
    <>
      <Empty
        level={1}
        heading={heading}
        wayOn={
          <>
            {hat ? (
              <form method="post" action={to.chooseHat()}>
                <input type="hidden" name="hatt" value={hat.id} />
                <input type="hidden" name="till" value={to.meeting(id, meeting.id, part)} />
                <Button>{text.changeHat}</Button>
              </form>
            ) : null}
            <ButtonLink href={to.meeting(id, meeting.id)} kind={hat ? 'secondary' : 'primary'}>
              {text.toMeeting}
            </ButtonLink>
          </>
        }
      >
        {sayMeetingRefusal(acting, found, refusal).map((sentence) => (
          <p>{sentence}</p>
        ))}
        {hat ? <p>{text.otherHat(sayHat(hat, register, today, language))}</p> : null}
      </Empty>
      <KeptTexts typed={typed} language={language} />
    </>
  )
  const page = { ...meetingPage(acting, found, { content }), title: heading }
  return sendWorkspacePage(ground, c, page, status)
}

/** What somebody had written for an act that was not done: it can be read and copied, and is not lost. */
function KeptTexts({
  typed,
  language,
}: {
  readonly typed: readonly string[]
  readonly language: keyof typeof frameText
}) {
  const text = frameText[language]
  return (
    <>
      {typed
        .filter((one) => one !== '')
        .map((one, index) => (
          <Field
            kind="textarea"
            name={`skrivet-${index + 1}`}
            label={text.kept}
            hint={text.keptHint}
            value={one}
          />
        ))}
    </>
  )
}
