import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { protectiveHeaders } from '../../../http/headers.ts'
import { answerOf } from '../../../meeting/attendance/attendance.ts'
import { mayPlanMeeting } from '../../../meeting/meeting.policy.ts'
import { sendNotice } from '../../../meeting/notice/notice.actions.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundMeeting, findMeetingOf } from '../find-meeting.ts'
import { meetingPage } from '../frame.tsx'
import { sendNotDone } from '../not-done.tsx'
import { sayMeetingRefusal } from '../say-refusal.ts'
import { answerRoutes } from './answer.routes.ts'
import { noticeDelivery, seatsFor } from './delivery.ts'
import { letterGround } from './letter/letter-ground.ts'
import { letterAsHtml } from './letter/meeting-letter.tsx'
import { noticeLetter } from './letter/notice-letters.ts'
import { NoticeView } from './notice.view.tsx'
import { noticePageText } from './notice-page.text.ts'
import { loadNoticeRoom } from './notice-room.ts'
import { PrintView } from './print.view.tsx'
import { titleOf, VersionView } from './versions.view.tsx'

/** Sending a meeting's notice, and answering it. */
export function noticeRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const own = `${prefix}${workspacePatterns.meeting}/kallelse`
  routes.get(own, async (c) => sendPage(ground, c, await findMeetingOf(ground, c)))
  routes.post(own, bodyLimit({ maxSize: 10_000 }), (c) => send(ground, c))
  routes.get(`${own}/brev`, (c) => sendPreview(ground, c))
  routes.get(`${own}/utskrift`, (c) => sendPrint(ground, c))
  routes.get(`${own}/version/:version`, (c) => sendVersion(ground, c))
  answerRoutes(ground, routes, prefix)
}

async function sendPage(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMeeting,
  refused?: readonly string[],
): Promise<Response> {
  const { acting } = c.var
  const room = await loadNoticeRoom(ground, found, acting.today)
  // The letter is shown in a frame, from our own address.
  c.header(
    'content-security-policy',
    `${protectiveHeaders['content-security-policy']}; frame-src 'self'`,
  )
  const content = (
    <NoticeView
      acting={acting}
      found={found}
      room={room}
      done={c.req.query('klart')}
      shownTo={c.req.query('brev-till')}
      {...(refused && { refused })}
    />
  )
  const heading = noticePageText[acting.language].title
  return sendWorkspacePage(
    ground,
    c,
    meetingPage(acting, found, { heading, content }),
    refused ? 409 : 200,
  )
}

async function send(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const found = await findMeetingOf(ground, c)
  const { acting } = c.var
  const { meeting, place } = found
  const { register } = place
  const typed = await readTyped(c)
  const seen = typed.text('version')
  const seenVersion = /^\d{1,9}$/.test(seen) ? Number(seen) : 0
  const done = (code: 'skickad' | 'redan') =>
    c.redirect(
      `${acting.to.meeting(register.collaboration.id, meeting.id, 'kallelse')}?klart=${code}`,
      303,
    )
  const target = { actor: place.actor, meetingId: meeting.id, seenVersion }
  const delivery = noticeDelivery(ground, c.req.raw, register)
  const sent = await sendNotice(ground, target, register, delivery)
  if (sent.ok) return done('skickad')
  const { refusal } = sent
  if (refusal.kind === 'denied') {
    return sendNotDone(ground, c, found, { refusal, may: mayPlanMeeting, part: 'kallelse' })
  }
  if (refusal.kind === 'state' && refusal.code === 'nothing-changed') return done('redan')
  if (refusal.kind === 'editedMeanwhile') {
    const room = await loadNoticeRoom(ground, found, acting.today)
    // The same form sent twice: the notice it asked for is the last one, and it says all there is to say.
    const wasSentByIt = room.notices.length === Number(typed.text('kallelse')) + 1
    if (wasSentByIt && room.next?.isSame) return done('redan')
    const stored = { ...found, meeting: refusal.stored }
    return sendPage(ground, c, stored, sayMeetingRefusal(acting, stored, refusal))
  }
  return sendNotDone(ground, c, found, { refusal })
}

/** The letter as it would look to somebody, as a document of its own that runs and sends nothing. */
async function sendPreview(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const found = await findMeetingOf(ground, c)
  const { acting } = c.var
  const { meeting, place, canRun } = found
  const { actor, register } = place
  const { next, answers } = canRun
    ? await loadNoticeRoom(ground, found, acting.today)
    : { next: undefined, answers: [] }
  const personId = c.req.query('person')
  const recipient = next?.recipients.find((one) => one.personId === personId)
  if (next === undefined || recipient === undefined) throw new NotFound('a letter to show')
  const letter = noticeLetter(
    letterGround(ground, c.req.raw, register),
    {
      meeting,
      notice: { ...next, at: acting.now, by: { accountId: actor.accountId, name: actor.name } },
      ...(next.changes && { changes: next.changes }),
    },
    {
      personId: recipient.personId,
      token: 'mottagarens-egen-lank',
      seats: seatsFor(register, meeting, answers),
      answer: answerOf(answers, meeting, recipient.personId),
    },
  )
  c.header(
    'content-security-policy',
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  )
  c.header('cache-control', 'no-store')
  return c.html(letterAsHtml(letter.content))
}

async function sendPrint(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const found = await findMeetingOf(ground, c)
  const { acting } = c.var
  const room = await loadNoticeRoom(ground, found, acting.today)
  const text = noticePageText[acting.language]
  return sendWorkspacePage(
    ground,
    c,
    meetingPage(acting, found, {
      heading: text.print.title,
      via: [viaNotice(acting, found)],
      content: <PrintView acting={acting} found={found} room={room} />,
    }),
  )
}

async function sendVersion(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const found = await findMeetingOf(ground, c)
  const { acting } = c.var
  const room = await loadNoticeRoom(ground, found, acting.today)
  const notice = room.notices.find(({ version }) => String(version) === c.req.param('version'))
  if (notice === undefined) throw new NotFound('a notice by that number')
  return sendWorkspacePage(
    ground,
    c,
    meetingPage(acting, found, {
      heading: titleOf(notice, acting.language),
      via: [viaNotice(acting, found)],
      content: <VersionView acting={acting} found={found} room={room} notice={notice} />,
    }),
  )
}

function viaNotice({ language, to }: ActingContext['var']['acting'], found: FoundMeeting) {
  const { id } = found.place.register.collaboration
  return {
    text: noticePageText[language].title,
    href: to.meeting(id, found.meeting.id, 'kallelse'),
  }
}
