import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { latestText } from '../../../matter/preparation/preparation.repository.ts'
import { loadOwnPaperVersions, loadOwnTexts } from '../../../record/own-space.actions.ts'
import { shareWithGroup, type ToShare } from '../../../record/share.actions.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { preparationText } from '../../preparation/preparation.text.ts'
import { refuseIn } from '../../preparation/refusal.tsx'
import { addressIn } from '../../preparation/room.ts'
import { subPage } from '../../preparation/sub-page.tsx'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { maySharing, type OwnRoom } from '../own-room.ts'
import { inOwnRoom } from '../within.ts'
import { AlreadyShared } from './already-shared.view.tsx'
import { shareText } from './share.text.ts'
import { type Sharable, ShareView } from './share.view.tsx'

/** Dela med gruppen: a page that shows what, with whom and what it means, and the act itself. */
export function shareRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const of = `${prefix}${workspacePatterns.own}/dela`
  const within = inOwnRoom(ground)
  for (const address of [`${of}/text/:version`, `${of}/underlag/:paperId/:version`]) {
    routes.get(address, (c) =>
      within(c, async (room) => {
        const what = await sharableOf(ground, c, room)
        return isShared(what)
          ? sendAlready(ground, c, room, what)
          : (refused(ground, c, room) ?? send(ground, c, { room, what }))
      }),
    )
    routes.post(address, bodyLimit({ maxSize: largestForm }), (c) =>
      within(c, async (room) => share(ground, c, room, await sharableOf(ground, c, room))),
    )
  }
}

async function share(
  ground: WorkspaceGround,
  c: ActingContext,
  room: OwnRoom,
  what: Sharable,
): Promise<Response> {
  const { place, matter } = room.found
  const form = await readTyped(c)
  const seen = form.text('sedd')
  const shared = await shareWithGroup(
    ground,
    { actor: place.actor, matterId: matter.id },
    {
      principalId: room.principalId,
      what: toShare(what, /^[1-9]\d{0,8}$/.test(seen) ? Number(seen) : 0),
      confirmed: form.text('bekraftat') === 'ja',
    },
  )
  if (shared.ok) return c.redirect(`${addressIn(room)}?klart=delat`, 303)
  const { refusal } = shared
  switch (refusal.kind) {
    case 'notConfirmed': {
      const may = isShared(what) ? sendAlready(ground, c, room, what) : refused(ground, c, room)
      return may ?? send(ground, c, { room, what, wrong: 'not-confirmed' })
    }
    case 'textEditedMeanwhile': {
      const now = { ...what, theirs: refusal.stored }
      return send(ground, c, { room, what: now, wrong: 'changed' })
    }
    case 'content':
      // What is in the space was looked through when it was saved: sharing finds nothing more in it.
      throw new Error('a text that was looked through was refused')
    default:
      return refuseIn(ground, c, room, refusal)
  }
}

/** The version of the address, from the space that has been entered. */
async function sharableOf(
  ground: WorkspaceGround,
  c: ActingContext,
  { found, principalId }: OwnRoom,
): Promise<Sharable> {
  const { place, matter } = found
  const version = c.req.param('version')
  const paperId = c.req.param('paperId')
  if (paperId === undefined) {
    const texts = await loadOwnTexts(ground, place.actor, matter, principalId)
    const text = texts.find((one) => String(one.version) === version)
    if (!text) throw new NotFound('a version of the own text')
    return { kind: 'text', text, theirs: await latestText(ground.db, matter) }
  }
  const papers = await loadOwnPaperVersions(ground, place.actor, matter, principalId)
  const paper = papers.find((one) => one.id === paperId && String(one.version) === version)
  if (!paper) throw new NotFound('a version of an own paper')
  return { kind: 'paper', paper }
}

function toShare(what: Sharable, seenTextVersion: number): ToShare {
  return what.kind === 'text'
    ? { kind: 'text', version: what.text.version, seenTextVersion }
    : { kind: 'paper', paperId: what.paper.id, version: what.paper.version }
}

function isShared(what: Sharable): boolean {
  return (what.kind === 'text' ? what.text : what.paper).shared !== undefined
}

/** Why nothing can be shared by this person, or now; undefined when it can. */
function refused(ground: WorkspaceGround, c: ActingContext, room: OwnRoom) {
  const verdict = maySharing(room)
  if (!verdict.allowed) return refuseIn(ground, c, room, { kind: 'denied', code: verdict.code })
  return room.found.matter.state === 'inPreparation'
    ? undefined
    : refuseIn(ground, c, room, { kind: 'state', code: 'not-in-preparation' })
}

interface Shown {
  readonly room: OwnRoom
  readonly what: Sharable
  readonly wrong?: 'not-confirmed' | 'changed'
}

async function send(ground: WorkspaceGround, c: ActingContext, shown: Shown): Promise<Response> {
  const { room, wrong } = shown
  const { language } = room.acting
  const heading = headingOf(shown)
  const alert =
    wrong === 'changed'
      ? shareText[language].conflict.heading
      : wrong && preparationText[language].mend(1)
  const page = subPage(room, { heading, alert, content: <ShareView {...shown} /> })
  return sendWorkspacePage(ground, c, page, wrong === 'changed' ? 409 : wrong ? 422 : 200)
}

async function sendAlready(
  ground: WorkspaceGround,
  c: ActingContext,
  room: OwnRoom,
  what: Sharable,
): Promise<Response> {
  const heading = shareText[room.acting.language].already
  const of = what.kind === 'text' ? what.text : what.paper
  const content = <AlreadyShared room={room} of={of} />
  return sendWorkspacePage(ground, c, subPage(room, { heading, content }))
}

function headingOf({ room, what }: Shown): string {
  const text = shareText[room.acting.language]
  return what.kind === 'text' ? text.headingText : text.headingPaper(what.paper.name)
}
