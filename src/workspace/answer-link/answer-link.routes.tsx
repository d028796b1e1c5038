import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { formFields } from '../../http/form-fields.ts'
import {
  answerByLink,
  type LinkRefusal,
  openAnswerLink,
} from '../../meeting/attendance/answer.actions.ts'
import { findAnswerLink } from '../../meeting/attendance/answer-link.repository.ts'
import { findMeeting } from '../../meeting/meeting.repository.ts'
import { listNotices } from '../../meeting/notice/notice.repository.ts'
import type { Register } from '../../register/register.ts'
import { countWithin } from '../../sign-in/limit/limit.repository.ts'
import { languageOf } from '../../sign-in/sign-in.paths.ts'
import { inTransaction } from '../../store/store.ts'
import { letterGround } from '../meeting/notice/letter/letter-ground.ts'
import { tellDeputies } from '../meeting/notice/tell-deputies.ts'
import { workspaceRefusal } from '../refusal/workspace-refusal.tsx'
import { sendSignInPage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { answerPath, answerPattern } from './answer-link.paths.ts'
import { answerLinkText } from './answer-link.text.ts'
import { AnswerView, LinkRefusedView } from './answer-link.view.tsx'
import { answerFrom } from './answer-options.ts'

/** What answering by link needs besides the workspace. */
export interface AnswerLinkGround extends WorkspaceGround {
  /** What tells one client from another when attempts are counted. */
  readonly clientOf: (c: Context) => string
}

/** A token as it is made; anything else is not even looked for. */
const tokenShape = /^[\w-]{43}$/

/**
 * Answering a notice with the link in one's letter, without signing in. Opening the page answers nothing, since
 * programs that look through mail open links; the button does. Nobody needs to be told apart from another site's
 * form: whoever knows the address may answer, and no other site does.
 */
export function answerLinkRoutes(ground: AnswerLinkGround): Hono {
  const routes = new Hono()
  for (const prefix of ['/en', '']) {
    const pattern = prefix + answerPattern
    routes.use(pattern, async (c, next) => {
      // The address is a secret: it is kept nowhere, and told to nobody.
      c.header('referrer-policy', 'no-referrer')
      c.header('cache-control', 'no-store')
      c.header('x-robots-tag', 'noindex')
      await next()
    })
    routes.get(pattern, (c) => show(ground, c))
    routes.post(pattern, bodyLimit({ maxSize: 10_000 }), (c) => answer(ground, c))
  }
  routes.onError((error, c) => workspaceRefusal(ground, c, error))
  return routes
}

async function show(ground: AnswerLinkGround, c: Context, isWrong = false): Promise<Response> {
  const token = c.req.param('token') ?? ''
  const language = languageOf(c.req.path)
  const opened = tokenShape.test(token)
    ? await openAnswerLink(ground, token, registersOf(ground))
    : ({ ok: false, refusal: 'unknown-link' } as const)
  if (!opened.ok) return sendRefused(ground, c, opened.refusal)
  const { meeting } = opened.value
  const register = await registersOf(ground)(meeting.collaborationId)
  if (!register) return sendRefused(ground, c, 'unknown-link')
  const notices = await listNotices(ground.db, meeting)
  const items = notices.findLast(({ method }) => method === 'request')?.content.items ?? []
  c.status(isWrong ? 422 : 200)
  return sendSignInPage(ground, c, {
    title: answerLinkText[language].title,
    content: (
      <AnswerView
        language={language}
        token={token}
        opened={opened.value}
        register={register}
        items={items}
        isSaved={c.req.query('klart') !== undefined}
        isWrong={isWrong}
      />
    ),
  })
}

async function answer(ground: AnswerLinkGround, c: Context): Promise<Response> {
  const token = c.req.param('token') ?? ''
  if (!(await isWithin(ground, c))) return sendRefused(ground, c, 'too-many')
  const link = tokenShape.test(token) ? await findAnswerLink(ground.db, token) : undefined
  const meeting = link && (await findMeeting(ground.db, link.collaborationId, link.meetingId))
  const register = meeting && (await registersOf(ground)(meeting.collaborationId))
  if (!meeting || !register) return sendRefused(ground, c, 'unknown-link')
  const given = answerFrom((await formFields(c)).svar, meeting.mode)
  if (given === undefined) return show(ground, c, true)
  const tell = tellDeputies(letterGround(ground, c.req.raw, register))
  const answered = await answerByLink(ground, token, given, registersOf(ground), tell)
  if (!answered.ok) return sendRefused(ground, c, answered.refusal)
  return c.redirect(`${answerPath(languageOf(c.req.path), token)}?klart`, 303)
}

const statuses = {
  'unknown-link': 404,
  'link-expired': 410,
  'meeting-cancelled': 410,
  'meeting-has-begun': 410,
  'no-longer-invited': 410,
  'too-many': 429,
} as const satisfies Readonly<Record<LinkRefusal | 'too-many', number>>

async function sendRefused(
  ground: AnswerLinkGround,
  c: Context,
  code: LinkRefusal | 'too-many',
): Promise<Response> {
  const language = languageOf(c.req.path)
  const isGuess = code === 'unknown-link' && c.req.method === 'GET'
  const said = isGuess && !(await isWithin(ground, c)) ? 'too-many' : code
  const about =
    said === 'unknown-link' || said === 'too-many' ? undefined : await meetingOf(ground, c)
  c.status(statuses[said])
  return sendSignInPage(ground, c, {
    title: answerLinkText[language].refused[said].heading,
    content: <LinkRefusedView language={language} code={said} {...(about && { about })} />,
  })
}

async function meetingOf(ground: AnswerLinkGround, c: Context) {
  const link = await findAnswerLink(ground.db, c.req.param('token') ?? '')
  const meeting = link && (await findMeeting(ground.db, link.collaborationId, link.meetingId))
  const register = link && (await registersOf(ground)(link.collaborationId))
  return meeting && register && { meeting, register }
}

/** Counts that somebody uses a link, or tries to, and tells whether it is still within the limit. */
function isWithin(ground: AnswerLinkGround, c: Context): Promise<boolean> {
  return inTransaction(ground, (trx) => countWithin(trx, 'link', ground.clientOf(c), ground.now()))
}

function registersOf({
  registers,
}: Pick<WorkspaceGround, 'registers'>): (id: string) => Promise<Register | undefined> {
  return async (id) => (await registers.get(id))?.register
}
