import type { Hono } from 'hono'
import { receiveForm } from '../../attachment/receive-form.ts'
import { serveAttachment } from '../../attachment/serve.ts'
import { addOwnPaper, findOwnPaper, loadOwnPaperVersions } from '../../record/own-space.actions.ts'
import type { OwnPaper } from '../../record/own-space.ts'
import { NotFound } from '../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../acting.ts'
import { receivingOn } from '../attaching.ts'
import {
  addedAt,
  sayNotAdded,
  sayNotOneFile,
  type Versions,
  versionsIn,
} from '../preparation/papers/answer-papers.ts'
import { PaperView } from '../preparation/papers/paper.view.tsx'
import { takeFiles } from '../preparation/papers/take-papers.ts'
import { preparationText } from '../preparation/preparation.text.ts'
import { refuseIn } from '../preparation/refusal.tsx'
import { addressIn } from '../preparation/room.ts'
import { subPage } from '../preparation/sub-page.tsx'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { ownText } from './own.text.ts'
import { type OwnRoom, targetOf } from './own-room.ts'
import { sendOwn } from './send-own.tsx'
import { PaperSharing } from './shared-words.tsx'
import { inOwnRoom } from './within.ts'

/** Adding the principal's own papers, new versions of one, and reading them. */
export function ownPapersRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.own}/underlag`
  const within = inOwnRoom(ground)
  const receiving = receivingOn(ground)

  routes.post(address, (c) =>
    within(c, (room) =>
      receiveForm(c.req.raw, receiving, async (form) => {
        const came = await take(ground, room, form)
        if (came.refusal) return refuseIn(ground, c, room, came.refusal)
        const added = addedAt(room, came)
        if (added !== undefined) return c.redirect(added, 303)
        const errors = sayNotAdded(came, room.acting.language)
        return sendOwn(ground, c, room, { papers: { added: came.taken, errors } })
      }),
    ),
  )

  routes.get(`${address}/:paperId`, (c) =>
    within(c, async (room) => {
      const versions = await versionsOf(ground, c, room)
      return sendPaper(ground, c, { room, versions, isDone: c.req.query('klart') === 'version' })
    }),
  )

  routes.post(`${address}/:paperId`, (c) =>
    within(c, async (room) => {
      const versions = await versionsOf(ground, c, room)
      const { id } = versions[0]
      return receiveForm(c.req.raw, receiving, async (form) => {
        const notOne = sayNotOneFile(form, room.acting.language)
        if (notOne !== undefined) return sendPaper(ground, c, { room, versions, errors: [notOne] })
        const { errors, refusal } = await take(ground, room, form, id)
        if (refusal) return refuseIn(ground, c, room, refusal)
        if (errors.length > 0) return sendPaper(ground, c, { room, versions, errors })
        return c.redirect(`${addressIn(room, `underlag/${id}`)}?klart=version`, 303)
      })
    }),
  )

  routes.get(`${address}/:paperId/:version{[1-9][0-9]{0,8}}`, (c) =>
    within(c, async (room) => {
      const { principalId, found } = room
      const { paperId, version } = c.req.param()
      const asked = { matterId: found.matter.id, principalId, paperId, version: Number(version) }
      const own = await findOwnPaper(ground, found.place.actor, asked)
      if (!own) throw new NotFound('an own paper')
      const ifNoneMatch = c.req.header('if-none-match')
      const sent = { file: own.file, name: own.paper.name, ifNoneMatch }
      return serveAttachment(ground.db, ground.shelf, sent)
    }),
  )
}

function take(
  ground: WorkspaceGround,
  room: OwnRoom,
  form: Parameters<typeof takeFiles>[2],
  paperId?: string,
) {
  const { shelf } = ground
  const of = paperId !== undefined && { paperId }
  return takeFiles(ground, room.acting.language, form, (file) =>
    addOwnPaper(ground, targetOf(room), { file, shelf, ...of }),
  )
}

/** Every version of the paper of the address, the latest first. */
async function versionsOf(
  ground: WorkspaceGround,
  c: ActingContext,
  { found, principalId }: OwnRoom,
): Promise<Versions<OwnPaper>> {
  const papers = await loadOwnPaperVersions(ground, found.place.actor, found.matter, principalId)
  return versionsIn(papers, c.req.param('paperId'))
}

interface ShownPaper {
  readonly room: OwnRoom
  readonly versions: Versions<OwnPaper>
  readonly isDone?: boolean
  readonly errors?: readonly string[]
}

function sendPaper(
  ground: WorkspaceGround,
  c: ActingContext,
  { room, versions, isDone = false, errors = [] }: ShownPaper,
) {
  const { language } = room.acting
  const isWrong = errors.length > 0
  const alert = isWrong ? preparationText[language].mend(errors.length) : undefined
  const content = (
    <PaperView
      room={room}
      versions={versions}
      mayAdd
      isDone={isDone}
      errors={errors}
      more={{
        heading: ownText[language].papers.shared,
        cell: (paper) => <PaperSharing room={room} paper={paper} />,
      }}
    />
  )
  const page = subPage(room, { heading: versions[0].name, alert, content })
  return sendWorkspacePage(ground, c, page, isWrong ? 422 : 200)
}
