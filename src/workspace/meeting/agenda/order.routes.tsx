import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { reorderAgenda } from '../../../meeting/agenda/agenda.actions.ts'
import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import type { Agenda } from '../../../meeting/agenda/agenda.ts'
import { findMeeting } from '../../../meeting/meeting.repository.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { meetingPage } from '../frame.tsx'
import { sendNotDone } from '../not-done.tsx'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt, asMaker } from './agenda-room.ts'
import { itemFormText } from './item-form.text.ts'
import { orderForNow, readOrder } from './order-form.ts'

/** Putting the items in another order: a step at a time, by typed places, or by dragging. */
export function orderRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}/dagordning/ordning`
  routes.post(address, bodyLimit({ maxSize: largestForm }), (c) =>
    asMaker(ground, c, async (room) => {
      const { meeting, place } = room.found
      const { ids, seenAgendaVersion, moved } = readOrder(await readTyped(c))
      const target = { actor: place.actor, meetingId: meeting.id }
      const ordered = await reorderAgenda(ground, target, { ids, seenAgendaVersion })
      if (ordered.ok) {
        const told = moved ? `flyttad=${moved.itemId}&med=${moved.by}` : 'klart=ordnad'
        return c.redirect(`${agendaAt(room)}?${told}`, 303)
      }
      const { refusal } = ordered
      if (refusal.kind === 'agendaEditedMeanwhile') {
        return sendBoth(ground, c, room, ids, refusal.stored)
      }
      if (refusal.kind === 'state' && refusal.code === 'not-the-same-items') {
        const now = await findMeeting(ground.db, meeting.collaborationId, meeting.id)
        const version = now?.agendaVersion ?? meeting.agendaVersion
        const items = await listItems(ground.db, meeting)
        return sendBoth(ground, c, room, ids, { version, items })
      }
      return sendNotDone(ground, c, room.found, { refusal })
    }),
  )
}

/** Shows the order that is stored beside the one that was wanted, either of which can be chosen. */
function sendBoth(
  ground: WorkspaceGround,
  c: ActingContext,
  room: AgendaRoom,
  ids: readonly string[],
  stored: Agenda,
) {
  const { language } = room.acting
  const text = itemFormText[language].order
  const byId = new Map(stored.items.map((item) => [item.id, item]))
  const mine = orderForNow(
    ids,
    stored.items.map(({ id }) => id),
  )
  const content = (
    <>
      <p>{text.why}</p>
      <div class="agenda__both">
        <section aria-labelledby="sparad">
          <h2 id="sparad">{text.stored}</h2>
          <ol>
            {stored.items.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ol>
          <ButtonRow>
            <ButtonLink kind="secondary" href={agendaAt(room)}>
              {text.keep}
            </ButtonLink>
          </ButtonRow>
        </section>
        <section aria-labelledby="din">
          <h2 id="din">{text.yours}</h2>
          <ol>
            {mine.map((id) => (
              <li>
                {byId.get(id)?.title}
                {ids.includes(id) ? null : ` (${text.added})`}
              </li>
            ))}
          </ol>
          <form method="post" action={agendaAt(room, 'ordning')}>
            <input type="hidden" name="version" value={stored.version} />
            {mine.map((id) => (
              <input type="hidden" name="punkt" value={id} />
            ))}
            <ButtonRow>
              <Button>{text.save}</Button>
            </ButtonRow>
          </form>
        </section>
      </div>
    </>
  )
  const page = meetingPage(room.acting, room.found, {
    heading: text.heading,
    via: [{ text: agendaPageText[language].heading, href: agendaAt(room) }],
    content,
  })
  return sendWorkspacePage(ground, c, page, 409)
}
