import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Actor } from '../../actor/actor.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import type { MeetingActRefusal } from '../../meeting/meeting-change.ts'
import type { Language } from '../../shared/language.ts'
import type { Verdict } from '../../shared/verdict.ts'
import type { ActingContext } from '../acting.ts'
import { KeptText } from '../matter/act-denied.tsx'
import { NotInThisRole } from '../refusal/not-in-this-role.tsx'
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
  const { language, to } = acting
  const { meeting, place } = found
  const { actor, register } = place
  const { id } = register.collaboration
  const text = frameText[language]
  const isDenied = refusal.kind === 'denied'
  const hat = isDenied
    ? actor.hats.find((other) => may?.({ ...actor, hat: other }, meeting).allowed)
    : undefined
  const isTermOver = isDenied && refusal.code === 'term-is-over'
  const heading = isTermOver ? text.termOver : isDenied ? text.denied : text.notDone
  const status: ContentfulStatusCode = isDenied ? 403 : refusal.kind === 'content' ? 422 : 409
  const content = (
    <>
      <NotInThisRole
        acting={acting}
        place={place}
        heading={heading}
        hat={hat}
        here={to.meeting(id, meeting.id, part)}
        back={{ href: to.meeting(id, meeting.id), text: text.toMeeting }}
      >
        {sayMeetingRefusal(acting, found, refusal).join(' ')}
      </NotInThisRole>
      <KeptTexts typed={typed} language={language} />
    </>
  )
  const page = { ...meetingPage(acting, found, { content }), title: heading }
  return sendWorkspacePage(ground, c, page, status)
}

/** What somebody had written for an act that was not done, a field each. */
export function KeptTexts({
  typed,
  language,
}: {
  readonly typed: readonly string[]
  readonly language: Language
}) {
  return (
    <>
      {typed
        .filter((one) => one !== '')
        .map((one, index) => (
          <KeptText typed={one} language={language} name={`skrivet-${index + 1}`} />
        ))}
    </>
  )
}
