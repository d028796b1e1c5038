import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayApproveNotes, mayReadNotes, mayRunMeeting } from '../../../meeting/meeting.policy.ts'
import { hasBegun, isOpenForNotes } from '../../../meeting/meeting.ts'
import type { MeetingActRefusal } from '../../../meeting/meeting-change.ts'
import { approveMeetingNotes, shareMeetingNotes } from '../../../meeting/notes/notes.actions.ts'
import { hasMetSince } from '../../../meeting/notes/notes.repository.ts'
import { notesText } from '../../../meeting/notes/notes.text.ts'
import { notesDocument } from '../../../meeting/notes/notes-document.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendDocumentFile } from '../../shell/send-office-file.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { findMeetingOf } from '../find-meeting.ts'
import { meetingPage } from '../frame.tsx'
import { sendNotDone } from '../not-done.tsx'
import { NoNotes, NotesView, PrintedNotes } from './notes.view.tsx'
import { notesPageText } from './notes-page.text.ts'
import { addressOfNotes, loadNotes, type NotesRoom, presentIds, toldOf } from './notes-room.ts'
import { publishRoutes } from './publish.routes.tsx'
import { saveNotes, type UnsavedNote } from './save-notes.ts'
import { NoteVersionsView } from './versions.view.tsx'

/** Keeps a copy in the tab of what is being written, where the browser runs programs. */
const scripts = ['keep-draft.js']

/** A meeting's notes: written, read, approved and published. */
export function notesRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}/anteckningar`
  const limit = bodyLimit({ maxSize: largestForm })

  routes.get(address, (c) =>
    withNotes(ground, c, (room) => sendNotes(ground, c, room, { done: c.req.query('klart') })),
  )

  routes.post(address, limit, async (c) => {
    const form = await readTyped(c)
    const found = await findMeetingOf(ground, c)
    const room = await loadNotes(ground, c.var.acting, found)
    const { place, meeting } = found
    const verdict = mayRunMeeting(place.actor, meeting)
    const typed = [...room.items.map(({ id }) => id), meeting.id].map((id) =>
      form.text(`text-${id}`),
    )
    if (!verdict.allowed) {
      const refusal = { kind: 'denied', code: verdict.code } as const
      return sendNotDone(ground, c, found, {
        refusal,
        may: mayRunMeeting,
        part: 'anteckningar',
        typed,
      })
    }
    if (!isOpenForNotes(meeting)) {
      const code = meeting.state === 'approved' ? 'already-approved' : 'not-under-way'
      return sendNotDone(ground, c, found, { refusal: { kind: 'state', code }, typed })
    }
    const unsaved = await saveNotes(ground, place.actor, room, form)
    if (unsaved.length === 0) return c.redirect(`${addressOfNotes(room)}?klart=sparat`, 303)
    // Those that were saved are shown as they now are.
    const now = await loadNotes(ground, c.var.acting, found)
    return sendNotes(ground, c, now, { unsaved })
  })

  routes.post(`${address}/dela`, limit, async (c) => {
    const found = await findMeetingOf(ground, c)
    const form = await readTyped(c)
    const { place, meeting } = found
    const target = { actor: place.actor, meetingId: meeting.id, ...seenIn(form.text('version')) }
    const shared = await shareMeetingNotes(ground, target)
    if (!shared.ok) return notDone(c, found, shared.refusal)
    return c.redirect(`${addressOfNotes({ acting: c.var.acting, found })}?klart=delat`, 303)
  })

  routes.post(`${address}/godkann`, limit, async (c) => {
    const found = await findMeetingOf(ground, c)
    const form = await readTyped(c)
    const { place, meeting } = found
    const revision = /^\d{1,9}$/.test(form.text('revision')) ? Number(form.text('revision')) : -1
    const target = { actor: place.actor, meetingId: meeting.id }
    const approved = await approveMeetingNotes(ground, target, revision)
    if (!approved.ok) return notDone(c, found, approved.refusal)
    const isDone = approved.value.meeting.state === 'approved'
    const done = isDone ? 'klart' : 'godkant'
    return c.redirect(`${addressOfNotes({ acting: c.var.acting, found })}?klart=${done}`, 303)
  })

  routes.get(`${address}/versioner`, (c) =>
    withNotes(ground, c, (room) => {
      const { heading } = notesPageText[room.acting.language].versionsPage
      return sendWorkspacePage(
        ground,
        c,
        meetingPage(room.acting, room.found, {
          heading,
          via: [{ text: notesText[room.acting.language].title, href: addressOfNotes(room) }],
          content: <NoteVersionsView room={room} />,
        }),
      )
    }),
  )

  routes.get(`${address}/utskrift`, (c) =>
    withNotes(ground, c, (room) =>
      sendWorkspacePage(
        ground,
        c,
        meetingPage(room.acting, room.found, {
          heading: notesText[room.acting.language].title,
          content: <PrintedNotes room={room} />,
        }),
      ),
    ),
  )

  routes.get(`${address}/fil`, (c) =>
    withNotes(ground, c, (room) => {
      const { bodyId, on } = room.found.meeting
      const document = notesDocument(toldOf(room), room.acting.language)
      return sendDocumentFile(c, `anteckningar-${bodyId}-${on}`, document)
    }),
  )

  publishRoutes(ground, routes, prefix)

  const notDone = (
    c: ActingContext,
    found: Awaited<ReturnType<typeof findMeetingOf>>,
    refusal: MeetingActRefusal,
  ) => {
    const may = (actor: typeof found.place.actor) =>
      refusal.kind === 'denied' && refusal.code === 'only-support-or-chair'
        ? mayRunMeeting(actor, found.meeting)
        : mayApproveNotes(actor, found.meeting, [])
    return sendNotDone(ground, c, found, { refusal, may, part: 'anteckningar' })
  }
}

/** The version of the meeting that was seen, when the form says one. */
function seenIn(typed: string): { readonly seenVersion?: number } {
  return /^\d{1,9}$/.test(typed) ? { seenVersion: Number(typed) } : {}
}

/** Answers with something of the notes, when the reader may have them and there are any. */
async function withNotes(
  ground: WorkspaceGround,
  c: ActingContext,
  answer: (room: NotesRoom) => Response | Promise<Response>,
): Promise<Response> {
  const found = await findMeetingOf(ground, c)
  const { acting } = c.var
  const { meeting, place } = found
  if (!hasBegun(meeting)) {
    const { heading } = notesPageText[acting.language]
    const content = <NoNotes room={{ acting, found }} />
    return sendWorkspacePage(ground, c, meetingPage(acting, found, { heading, content }))
  }
  const verdict = mayReadNotes(place.actor, meeting)
  if (!verdict.allowed) {
    const refusal = { kind: 'denied', code: verdict.code } as const
    return sendNotDone(ground, c, found, { refusal, may: mayReadNotes, part: 'anteckningar' })
  }
  return answer(await loadNotes(ground, acting, found))
}

interface Shown {
  readonly done?: string | undefined
  readonly unsaved?: readonly UnsavedNote[]
}

async function sendNotes(
  ground: WorkspaceGround,
  c: ActingContext,
  room: NotesRoom,
  { done, unsaved = [] }: Shown,
): Promise<Response> {
  const { acting, found } = room
  const { meeting, place } = found
  const text = notesPageText[acting.language]
  const waitsForNext =
    meeting.state === 'notes' &&
    meeting.notesSharedAt !== undefined &&
    meeting.notesApproval === 'nextMeeting'
  const hasMet = waitsForNext && (await hasMetSince(ground.db, meeting))
  const said = isDoneCode(done) ? text.done[done] : undefined
  const isConflict = unsaved.some(({ refusal }) => refusal.kind === 'noteEditedMeanwhile')
  return sendWorkspacePage(
    ground,
    c,
    meetingPage(acting, found, {
      heading: text.heading,
      ...(unsaved.length > 0 && { alert: text.alert }),
      ...(found.canRun && isOpenForNotes(meeting) && { scripts }),
      content: (
        <NotesView
          room={room}
          done={said}
          mayApprove={mayApproveNotes(place.actor, meeting, presentIds(room)).allowed}
          hasMetSince={hasMet}
          unsaved={unsaved}
        />
      ),
    }),
    unsaved.length === 0 ? 200 : isConflict ? 409 : 422,
  )
}

type DoneCode = keyof (typeof notesPageText)['sv']['done']

function isDoneCode(code: string | undefined): code is DoneCode {
  return code !== undefined && Object.hasOwn(notesPageText.sv.done, code)
}
