import type { Hono } from 'hono'
import { receiveForm } from '../../../attachment/receive-form.ts'
import { mayPrepare } from '../../../matter/matter.policy.ts'
import { listPaperVersions } from '../../../matter/preparation/preparation.repository.ts'
import type { Paper } from '../../../matter/preparation/preparation.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { receivingOn } from '../../attaching.ts'
import { findMatterOf } from '../../matter/find-matter.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { preparationText } from '../preparation.text.ts'
import { sendRefusal } from '../refusal.tsx'
import { addressIn, type Room } from '../room.ts'
import { sendPreparation } from '../send-preparation.tsx'
import { subPage } from '../sub-page.tsx'
import { addedAt, sayNotAdded, sayNotOneFile, type Versions, versionsIn } from './answer-papers.ts'
import { PaperView } from './paper.view.tsx'
import { papersText } from './papers.text.ts'
import { takePapers } from './take-papers.ts'

/** Adding papers, several at once, and new versions of one. */
export function papersRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.preparation}/underlag`
  const receiving = receivingOn(ground)

  routes.post(address, async (c) => {
    const found = await findMatterOf(ground, c)
    const room = { acting: c.var.acting, found }
    return receiveForm(c.req.raw, receiving, async (form) => {
      const came = await takePapers(ground, room, form)
      if (came.refusal) return sendRefusal(ground, c, found, came.refusal)
      const added = addedAt(room, came)
      if (added !== undefined) return c.redirect(added, 303)
      const errors = sayNotAdded(came, room.acting.language)
      return sendPreparation(ground, c, found, { papers: { added: came.taken, errors } })
    })
  })

  routes.get(`${address}/:paperId`, async (c) => {
    const room = { acting: c.var.acting, found: await findMatterOf(ground, c) }
    const versions = await versionsOf(ground, c, room)
    return sendPaper(ground, c, { room, versions, isDone: c.req.query('klart') === 'version' })
  })

  routes.post(`${address}/:paperId`, async (c) => {
    const found = await findMatterOf(ground, c)
    const room = { acting: c.var.acting, found }
    const versions = await versionsOf(ground, c, room)
    const { id } = versions[0]
    return receiveForm(c.req.raw, receiving, async (form) => {
      const notOne = sayNotOneFile(form, room.acting.language)
      if (notOne !== undefined) return sendPaper(ground, c, { room, versions, errors: [notOne] })
      const { errors, refusal } = await takePapers(ground, room, form, id)
      if (refusal) return sendRefusal(ground, c, found, refusal)
      if (errors.length > 0) return sendPaper(ground, c, { room, versions, errors })
      return c.redirect(`${addressIn(room, `underlag/${id}`)}?klart=version`, 303)
    })
  })
}

async function versionsOf(
  ground: WorkspaceGround,
  c: ActingContext,
  { found }: Room,
): Promise<Versions<Paper>> {
  return versionsIn(await listPaperVersions(ground.db, found.matter), c.req.param('paperId'))
}

interface ShownPaper {
  readonly room: Room
  readonly versions: Versions<Paper>
  readonly isDone?: boolean
  readonly errors?: readonly string[]
}

function sendPaper(
  ground: WorkspaceGround,
  c: ActingContext,
  { room, versions, isDone = false, errors = [] }: ShownPaper,
) {
  const { actor } = room.found.place
  const isWrong = errors.length > 0
  const alert = isWrong ? preparationText[room.acting.language].mend(errors.length) : undefined
  const content = (
    <PaperView
      room={room}
      versions={versions}
      mayAdd={mayPrepare(actor, room.found.matter).allowed}
      isDone={isDone}
      errors={errors}
    />
  )
  const { heading } = papersText[room.acting.language].page
  return sendWorkspacePage(
    ground,
    c,
    subPage(room, { heading, alert, content }),
    isWrong ? 422 : 200,
  )
}
