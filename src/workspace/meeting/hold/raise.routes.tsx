import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { raiseAtMeeting } from '../../../meeting/agenda/agenda.actions.ts'
import { listBacklog } from '../../../meeting/agenda/agenda.repository.ts'
import type { ItemKind } from '../../../meeting/agenda/agenda.ts'
import type { MeetingActRefusal } from '../../../meeting/meeting-change.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { sendNotDone } from '../not-done.tsx'
import { holdText } from './hold.text.ts'
import { holdPage } from './hold-page.tsx'
import { addressAt, asRunner, targetOf } from './hold-room.ts'
import { RaiseView, type TypedItem } from './raise.view.tsx'

/** The kinds of item that somebody may raise. */
const kinds: readonly ItemKind[] = ['information', 'discussion', 'views', 'recommendation']

/** Raising a question at the meeting that no notice had (R21). */
export function raiseAtMeetingRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}/genomfor/ny-punkt`

  routes.get(address, (c) =>
    asRunner(ground, c, 'genomfor/ny-punkt', async (found) => {
      const { acting } = c.var
      if (found.meeting.state !== 'held') {
        return c.redirect(addressAt({ acting, found }, 'genomfor'), 303)
      }
      return send(c, found, emptyItem(ground.newId()))
    }),
  )

  routes.post(address, bodyLimit({ maxSize: largestForm }), async (c) => {
    const fields = await readTyped(c)
    const typed: TypedItem = {
      id: fields.text('id'),
      title: fields.text('rubrik'),
      kind: kinds.find((one) => one === fields.text('slag')) ?? 'discussion',
      minutes: fields.text('minuter'),
      presenter: fields.text('foredragande'),
      matterId: fields.text('arende'),
    }
    return asRunner(
      ground,
      c,
      'genomfor/ny-punkt',
      async (found) => {
        const { matterId, presenter } = typed
        const matters = matterId === '' ? [] : await listBacklog(ground.db, found.meeting)
        // The title of a matter need not be written again.
        const ofMatter = matters.find(({ id }) => id === matterId)?.title
        const raised = await raiseAtMeeting(ground, targetOf(found), {
          id: typed.id,
          title: typed.title === '' ? (ofMatter ?? '') : typed.title,
          kind: typed.kind,
          minutes: /^\d{1,4}$/.test(typed.minutes) ? Number(typed.minutes) : -1,
          papers: [],
          ...(presenter !== '' && { presenter }),
          ...(matterId !== '' && { matterId }),
        })
        if (raised.ok) {
          const { acting } = c.var
          return c.redirect(addressAt({ acting, found }, `genomfor/punkt/${typed.id}`), 303)
        }
        if (raised.refusal.kind === 'content') return send(c, found, typed, raised.refusal)
        const { refusal } = raised
        return sendNotDone(ground, c, found, { refusal, part: 'genomfor', typed: [typed.title] })
      },
      [typed.title],
    )
  })

  async function send(
    c: ActingContext,
    found: FoundMeeting,
    typed: TypedItem,
    refusal?: Extract<MeetingActRefusal, { readonly kind: 'content' }>,
  ): Promise<Response> {
    const { acting } = c.var
    const text = holdText[acting.language]
    const matters = await listBacklog(ground.db, found.meeting)
    const room = { acting, found }
    const content = (
      <RaiseView room={room} typed={typed} matters={matters} problems={refusal?.codes ?? []} />
    )
    const alert = refusal ? text.error : undefined
    const page = holdPage(room, { heading: text.raiseForm.heading, alert, content })
    return sendWorkspacePage(ground, c, page, refusal ? 422 : 200)
  }
}

function emptyItem(id: string): TypedItem {
  return { id, title: '', kind: 'discussion', minutes: '10', presenter: '', matterId: '' }
}
