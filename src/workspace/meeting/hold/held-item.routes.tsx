import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { listLedgers } from '../../../adoption/ledger/ledger.repository.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { hasBegun } from '../../../meeting/meeting.ts'
import { saveNote } from '../../../meeting/notes/notes.actions.ts'
import { listNotes } from '../../../meeting/notes/notes.repository.ts'
import type { Note } from '../../../meeting/notes/notes.ts'
import { NotFound } from '../../../shared/errors.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { isToAnchor, loadAnchored } from '../item/load-anchored.ts'
import { sendNotDone } from '../not-done.tsx'
import { sayMeetingRefusal } from '../say-refusal.ts'
import { HeldItemView } from './held-item.view.tsx'
import { holdText } from './hold.text.ts'
import { holdPage } from './hold-page.tsx'
import { addressAt, asRunner, type HoldRoom, holdRoomOf, numberOf, targetOf } from './hold-room.ts'
import { heldItemText } from './item.text.ts'
import { keepNoteText } from './keep-note.text.ts'
import { NoteForm } from './note-form.tsx'
import { WholeView } from './whole.view.tsx'

/** One item while the meeting is held, and the notes of it and of the whole. */
export function heldItemRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}/genomfor`

  routes.get(`${address}/punkt/:item`, (c) =>
    asRunner(ground, c, `genomfor/punkt/${c.req.param('item')}`, async (found) => {
      const { acting } = c.var
      if (!hasBegun(found.meeting)) return c.redirect(addressAt({ acting, found }, 'genomfor'), 303)
      const room = await holdRoomOf(ground, acting, found)
      const item = itemAt(room, c.req.param('item'))
      const recommended = room.outcomes.filter(
        ({ itemId, kind }) => itemId === item.id && kind === 'recommendation',
      )
      const mayRecommend = isToAnchor(item) || recommended.length > 0
      const [notes, anchored, ledgers] = await Promise.all([
        listNotes(ground.db, found.meeting),
        mayRecommend ? loadAnchored(ground, found, [item]) : undefined,
        recommended.length === 0
          ? []
          : listLedgers(ground.db, found.meeting.collaborationId, { meetingId: found.meeting.id }),
      ])
      const of = {
        room,
        item,
        note: notes.find(({ itemId }) => itemId === item.id),
        anchored: anchored?.get(item.id),
        ledgers: new Map(
          ledgers.flatMap(({ id, outcomeId }) =>
            outcomeId === undefined ? [] : [[outcomeId, id] as const],
          ),
        ),
        done: c.req.query('klart'),
      }
      return sendWorkspacePage(
        ground,
        c,
        holdPage(room, {
          heading: `${numberOf(room, item.id)}. ${item.title}`,
          scripts: ['keep-note.js'],
          content: <HeldItemView of={of} />,
        }),
      )
    }),
  )

  routes.get(`${address}/helheten`, (c) =>
    asRunner(ground, c, 'genomfor/helheten', async (found) => {
      const { acting } = c.var
      if (!hasBegun(found.meeting)) return c.redirect(addressAt({ acting, found }, 'genomfor'), 303)
      const note = await noteOf(found, found.meeting.id)
      const room = { acting, found }
      const { heading } = holdText[acting.language].whole
      const content = <WholeView room={room} note={note} />
      return sendWorkspacePage(
        ground,
        c,
        holdPage(room, { heading, part: 'whole', scripts: ['keep-note.js'], content }),
      )
    }),
  )

  routes.post(
    `${address}/anteckning/:item`,
    bodyLimit({ maxSize: largestForm }),
    async (c): Promise<Response> => {
      const typed = await readTyped(c)
      const text = typed.text('text')
      const itemId = c.req.param('item')
      return asRunner(
        ground,
        c,
        'genomfor',
        async (found) => {
          const version = typed.text('version')
          const seenNoteVersion = /^\d{1,9}$/.test(version) ? Number(version) : 0
          // Put after what the other has written, when whoever writes has asked for both.
          const before = typed.text('hur') === 'bada' ? await noteOf(found, itemId) : undefined
          const written = before ? `${before.text}\n\n${text}` : text
          const saved = await saveNote(ground, targetOf(found), {
            itemId,
            seenNoteVersion,
            text: before && before.version !== seenNoteVersion ? text : written,
          })
          if (wantsJson(c)) return answer(c, found, saved)
          if (saved.ok) return c.redirect(backTo(c, found, itemId), 303)
          const { refusal } = saved
          if (refusal.kind !== 'noteEditedMeanwhile' && refusal.kind !== 'content') {
            return sendNotDone(ground, c, found, { refusal, part: 'genomfor', typed: [text] })
          }
          return sendAgain(c, found, { itemId, text, refusal })
        },
        [text],
      )
    },
  )

  type Saved = Awaited<ReturnType<typeof saveNote>>
  type Refusal = Extract<Saved, { readonly ok: false }>['refusal']

  function answer(c: ActingContext, found: FoundMeeting, saved: Saved): Response {
    const { acting } = c.var
    const { language } = acting
    if (saved.ok) {
      const { at, by, version } = saved.value
      const said = heldItemText[language].note.saved(sayMoment(at, language), by.name)
      return c.json({ said, version })
    }
    const { refusal } = saved
    const isConflict = refusal.kind === 'noteEditedMeanwhile'
    const said = isConflict
      ? keepNoteText[language].conflict
      : sayMeetingRefusal(acting, found, refusal).join(' ')
    return c.json({ said }, refusal.kind === 'content' ? 422 : 409)
  }

  async function sendAgain(
    c: ActingContext,
    found: FoundMeeting,
    {
      itemId,
      text,
      refusal,
    }: { readonly itemId: string; readonly text: string; readonly refusal: Refusal },
  ) {
    const { acting } = c.var
    const { language } = acting
    const isConflict = refusal.kind === 'noteEditedMeanwhile'
    const note = isConflict ? refusal.stored : await noteOf(found, itemId)
    const [said = ''] = sayMeetingRefusal(acting, found, refusal)
    const heading = isConflict ? heldItemText[language].note.conflict : holdText[language].mend(1)
    const room = { acting, found }
    const content = (
      <>
        {isConflict ? <p class="lead">{said}</p> : null}
        <NoteForm
          room={room}
          itemId={itemId}
          note={note}
          typed={text}
          isConflict={isConflict}
          error={isConflict ? undefined : said}
        />
      </>
    )
    const alert = isConflict ? undefined : holdText[language].error
    const page = holdPage(room, { heading, alert, content })
    return sendWorkspacePage(ground, c, page, isConflict ? 409 : 422)
  }

  async function noteOf(found: FoundMeeting, itemId: string): Promise<Note | undefined> {
    return (await listNotes(ground.db, found.meeting)).find((note) => note.itemId === itemId)
  }

  function backTo(c: ActingContext, found: FoundMeeting, itemId: string): string {
    const isWhole = itemId === found.meeting.id
    const part = isWhole ? 'genomfor/helheten' : `genomfor/punkt/${itemId}`
    return `${addressAt({ acting: c.var.acting, found }, part)}#anteckning`
  }
}

/** The item of an address. Throws `NotFound` when the agenda has none by that id. */
export function itemAt(room: Pick<HoldRoom, 'items'>, itemId: string | undefined): AgendaItem {
  const item = room.items.find(({ id }) => id === itemId)
  if (item === undefined) throw new NotFound('an item by that id')
  return item
}

function wantsJson(c: ActingContext): boolean {
  return c.req.header('accept') === 'application/json'
}
