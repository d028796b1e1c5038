import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayDiffer } from '../../../../meeting/meeting.policy.ts'
import { isOpenForNotes } from '../../../../meeting/meeting.ts'
import { recordOpinion } from '../../../../meeting/outcome/outcome.actions.ts'
import type { ActingContext, ActingEnv } from '../../../acting.ts'
import { inPrincipalOrder } from '../../../matter/naming.ts'
import { largestForm, readTyped } from '../../../preparation/typed.ts'
import { sendWorkspacePage } from '../../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../../workspace.paths.ts'
import type { WorkspaceGround } from '../../../workspace-ground.ts'
import { findMeetingOf } from '../../find-meeting.ts'
import { meetingPage } from '../../frame.tsx'
import { sendNotDone } from '../../not-done.tsx'
import { sayMeetingProblem } from '../../say-refusal.ts'
import { itemAt } from '../held-item.routes.tsx'
import { holdText } from '../hold.text.ts'
import { addressAt, type HoldRoom, holdRoomOf, namingOf, targetOf } from '../hold-room.ts'
import { heldItemText } from '../item.text.ts'
import { OpinionView, seenField } from './opinion.view.tsx'

/** Entering what a principal thinks otherwise: its own members from their tablets, or the support for them. */
export function opinionRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}/folj/avvikande/:item`

  routes.get(address, async (c) => {
    const room = await roomAt(c)
    const item = itemAt(room, c.req.param('item'))
    if (!isOpenForNotes(room.found.meeting)) return c.redirect(addressAt(room), 303)
    return send(c, room, { itemId: item.id })
  })

  routes.post(address, bodyLimit({ maxSize: largestForm }), async (c) => {
    const typed = await readTyped(c)
    const room = await roomAt(c)
    const item = itemAt(room, c.req.param('item'))
    const principalId = typed.text('huvudman')
    const text = typed.text('text')
    const { found, acting } = room
    const target = { ...targetOf(found), itemId: item.id }
    const { register } = found.place
    // A form without what was seen is none of ours, and overwrites nothing that stands there.
    const seenText = typed.text(seenField(principalId))
    const saved = await recordOpinion(ground, target, register, { principalId, text, seenText })
    if (saved.ok) {
      const back = found.canRun ? `genomfor/punkt/${item.id}` : 'folj'
      return c.redirect(`${addressAt(room, back)}#avvikande`, 303)
    }
    const { refusal } = saved
    if (refusal.kind === 'content') {
      const error = refusal.codes.map((code) => sayMeetingProblem(code, acting.language)).join(' ')
      return send(c, room, { itemId: item.id, chosen: principalId, typed: text, error })
    }
    if (refusal.kind === 'state' && refusal.code === 'outcome-changed') {
      // What stands there now is shown above what was typed, and is what the next try has seen.
      return send(c, await roomAt(c), {
        itemId: item.id,
        chosen: principalId,
        typed: text,
        changed: heldItemText[acting.language].opinion.changed,
      })
    }
    return sendNotDone(ground, c, found, { refusal, typed: [text] })
  })

  async function roomAt(c: ActingContext): Promise<HoldRoom> {
    const found = await findMeetingOf(ground, c)
    return holdRoomOf(ground, c.var.acting, found)
  }

  interface Sent {
    readonly itemId: string
    readonly chosen?: string
    readonly typed?: string
    readonly error?: string
    readonly changed?: string
  }

  function send(c: ActingContext, room: HoldRoom, { itemId, ...typed }: Sent) {
    const { acting, found } = room
    const { language } = acting
    const heading = heldItemText[language].opinion.add
    const isWrong = typed.error !== undefined || typed.changed !== undefined
    const alert = isWrong ? holdText[language].error : undefined
    const content = (
      <OpinionView
        room={room}
        item={itemAt(room, itemId)}
        principalIds={principalsFor(room)}
        {...typed}
      />
    )
    const page = meetingPage(acting, found, { heading, alert, content })
    const status = typed.changed !== undefined ? 409 : typed.error === undefined ? 200 : 422
    return sendWorkspacePage(ground, c, page, status)
  }
}

/** The principals for which the person may enter a differing opinion. */
export function principalsFor(
  room: Pick<HoldRoom, 'acting' | 'found' | 'seats'>,
): readonly string[] {
  const { meeting, place } = room.found
  const ids = room.seats.flatMap(({ principalId }) => principalId ?? [])
  return inPrincipalOrder(namingOf(room), [...new Set(ids)]).filter(
    (id) => mayDiffer(place.actor, meeting, id).allowed,
  )
}
