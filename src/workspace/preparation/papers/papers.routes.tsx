import type { Hono } from 'hono'
import { receiveForm } from '../../../attachment/receive-form.ts'
import { mayPrepare } from '../../../matter/matter.policy.ts'
import { listPaperVersions } from '../../../matter/preparation.repository.ts'
import type { Paper } from '../../../matter/preparation.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { findMatterOf } from '../../matter/find-matter.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { preparationText } from '../preparation.text.ts'
import { sendRefusal } from '../refusal.tsx'
import { addressIn, type Room } from '../room.ts'
import { sendPreparation } from '../send-preparation.tsx'
import { subPage } from '../sub-page.tsx'
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
  const receiving = {
    tray: ground.tray,
    ...(ground.examining.limits && { limits: ground.examining.limits }),
  }

  routes.post(address, async (c) => {
    const found = await findMatterOf(ground, c)
    const room = { acting: c.var.acting, found }
    return receiveForm(c.req.raw, receiving, async (form) => {
      const { taken, errors, refusal } = await takePapers(ground, room, form)
      if (refusal) return sendRefusal(ground, c, found, refusal)
      if (taken > 0 && errors.length === 0) {
        return c.redirect(`${addressIn(room)}?klart=underlag-${taken}#underlag`, 303)
      }
      const { chooseFirst } = papersText[room.acting.language]
      const said = errors.length === 0 ? [chooseFirst] : errors
      return sendPreparation(ground, c, found, { papers: { added: taken, errors: said } })
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
      const { page, chooseFirst } = papersText[room.acting.language]
      const files = form.ok ? form.value.files.length : undefined
      if (files !== undefined && files !== 1) {
        const errors = [files === 0 ? chooseFirst : page.one]
        return sendPaper(ground, c, { room, versions, errors })
      }
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
): Promise<readonly [Paper, ...Paper[]]> {
  const paperId = c.req.param('paperId')
  const papers = await listPaperVersions(ground.db, found.matter)
  const [latest, ...earlier] = papers
    .filter(({ id }) => id === paperId)
    .toSorted((one, other) => other.version - one.version)
  if (latest === undefined) throw new NotFound('a paper by that id')
  return [latest, ...earlier]
}

interface ShownPaper {
  readonly room: Room
  readonly versions: readonly [Paper, ...Paper[]]
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
