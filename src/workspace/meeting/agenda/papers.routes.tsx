import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { findAttachments } from '../../../attachment/attachment.repository.ts'
import { attachmentText, sayAttachmentRefusal } from '../../../attachment/attachment.text.ts'
import { examine } from '../../../attachment/examine.ts'
import { type FormRefusal, receiveForm, type SentForm } from '../../../attachment/receive-form.ts'
import { serveAttachment } from '../../../attachment/serve.ts'
import { addAgendaPaper, removeAgendaPaper } from '../../../meeting/agenda/agenda-paper.actions.ts'
import { listAgendaPapers } from '../../../meeting/agenda/agenda-paper.repository.ts'
import type { MeetingActRefusal } from '../../../meeting/meeting-change.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { Result } from '../../../shared/result.ts'
import type { ActingEnv } from '../../acting.ts'
import { receivingOn } from '../../attaching.ts'
import { largestForm } from '../../preparation/typed.ts'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { sendNotDone } from '../not-done.tsx'
import { type AgendaRoom, agendaAt, agendaRoomOf, asMaker } from './agenda-room.ts'
import { itemOf, sendEdit } from './edit-item.routes.tsx'
import { itemFormText } from './item-form.text.ts'

/** The papers of an agenda's own items: added, taken away, and downloaded by everybody who may read the meeting. */
export function papersRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const at = `${prefix}${workspacePatterns.meeting}/dagordning/:item/underlag`
  const receiving = receivingOn(ground)

  routes.post(at, (c) =>
    asMaker(ground, c, async (room) => {
      const { id: itemId } = await itemOf(ground, c, room)
      return receiveForm(c.req.raw, receiving, async (form) => {
        const { errors, refusal, taken } = await takeFiles(ground, room, itemId, form)
        if (refusal) return sendNotDone(ground, c, room.found, { refusal })
        const { chooseFirst } = itemFormText[room.acting.language].ownPapers
        const said = errors.length === 0 && taken === 0 ? [chooseFirst] : errors
        if (said.length === 0) {
          return c.redirect(`${agendaAt(room, `${itemId}/andra`)}#underlag`, 303)
        }
        const item = await itemOf(ground, c, room)
        return sendEdit(ground, c, room, { item, paperErrors: said })
      })
    }),
  )

  routes.post(`${at}/:paper/ta-bort`, bodyLimit({ maxSize: largestForm }), (c) =>
    asMaker(ground, c, async (room) => {
      const { meeting, place } = room.found
      const [itemId, paperId] = [c.req.param('item') ?? '', c.req.param('paper') ?? '']
      const target = { actor: place.actor, meetingId: meeting.id, itemId }
      const removed = await removeAgendaPaper(ground, target, paperId)
      if (!removed.ok) return sendNotDone(ground, c, room.found, { refusal: removed.refusal })
      return c.redirect(`${agendaAt(room, `${itemId}/andra`)}#underlag`, 303)
    }),
  )

  routes.get(`${at}/:paper/:version`, async (c) => {
    const { found } = await agendaRoomOf(ground, c)
    const { paper: id, version } = c.req.param()
    const paper = (await listAgendaPapers(ground.db, found.meeting)).find(
      (one) => one.id === id && String(one.version) === version,
    )
    const file = paper && (await findAttachments(ground.db, [paper.hash])).get(paper.hash)
    if (!paper || !file) throw new NotFound('a paper of the agenda')
    const ifNoneMatch = c.req.header('if-none-match')
    return serveAttachment(ground.db, ground.shelf, { file, name: paper.name, ifNoneMatch })
  })
}

interface Taken {
  readonly taken: number
  readonly errors: readonly string[]
  readonly refusal?: MeetingActRefusal
}

/** Examines the files one by one and attaches those that may be: one that may not stops no other. */
async function takeFiles(
  ground: WorkspaceGround,
  { acting: { language }, found }: AgendaRoom,
  itemId: string,
  form: Result<SentForm, FormRefusal>,
): Promise<Taken> {
  const text = attachmentText[language]
  if (!form.ok) return { taken: 0, errors: [text.formRefusal[form.refusal.code]] }
  const target = { actor: found.place.actor, meetingId: found.meeting.id, itemId }
  const errors: string[] = []
  let taken = 0
  for (const sent of form.value.files) {
    const examined = await examine(sent, ground.examining)
    if (!examined.ok) {
      errors.push(sayAttachmentRefusal(examined.refusal, language))
      continue
    }
    const file = examined.value
    const added = await addAgendaPaper(ground, target, { file, shelf: ground.shelf })
    if (added.ok) taken += 1
    else if (added.refusal.kind === 'content') errors.push(text.personalNumberInName(file.name))
    else return { taken, errors, refusal: added.refusal }
  }
  return { taken, errors }
}
