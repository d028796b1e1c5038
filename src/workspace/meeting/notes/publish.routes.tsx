import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayRunMeeting } from '../../../meeting/meeting.policy.ts'
import { publishMeetingNotes, unpublishMeetingNotes } from '../../../meeting/notes/notes.actions.ts'
import { notesText } from '../../../meeting/notes/notes.text.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundMeeting, findMeetingOf } from '../find-meeting.ts'
import { meetingPage } from '../frame.tsx'
import { sendNotDone } from '../not-done.tsx'
import { addressOfNotes, loadNotes } from './notes-room.ts'
import { publishNotesText } from './publish.text.ts'
import { PublishView, type TriedPublishing, UnpublishView } from './publish.view.tsx'

const part = 'anteckningar/publicera'

/** Publishing a meeting's notes after having seen what becomes public, and taking them away again. */
export function publishRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}/${part}`
  const limit = bodyLimit({ maxSize: largestForm })
  routes.get(address, async (c) => sendPublishing(ground, c, await findMeetingOf(ground, c)))
  routes.post(address, limit, async (c) => {
    const found = await findMeetingOf(ground, c)
    const form = await readTyped(c)
    const { place, meeting } = found
    const papers = form.all('underlag')
    const showsNames = form.text('namn') === 'ja'
    const hasSeenPreview = form.text('sett') === 'ja'
    const version = form.text('version')
    const published = await publishMeetingNotes(
      ground,
      {
        actor: place.actor,
        meetingId: meeting.id,
        ...(/^\d{1,9}$/.test(version) && { seenVersion: Number(version) }),
      },
      {
        hasSeenPreview,
        showsNames,
        papers: papers.map((value) => {
          const [itemId = '', paperId = ''] = value.split(' ')
          return { itemId, paperId }
        }),
      },
    )
    if (published.ok) {
      return c.redirect(`${addressOfNotes({ acting: c.var.acting, found })}?klart=publicerat`, 303)
    }
    const { refusal } = published
    if (refusal.kind === 'state' && refusal.code === 'preview-not-seen') {
      return sendPublishing(ground, c, found, { showsNames, papers })
    }
    return sendNotDone(ground, c, found, { refusal, may: mayRunMeeting, part })
  })
  routes.post(
    `${prefix}${workspacePatterns.meeting}/anteckningar/avpublicera`,
    limit,
    async (c) => {
      const found = await findMeetingOf(ground, c)
      const target = { actor: found.place.actor, meetingId: found.meeting.id }
      const hidden = await unpublishMeetingNotes(ground, target)
      if (!hidden.ok) {
        return sendNotDone(ground, c, found, { refusal: hidden.refusal, may: mayRunMeeting, part })
      }
      return c.redirect(`${addressOfNotes({ acting: c.var.acting, found })}?klart=borttaget`, 303)
    },
  )
}

async function sendPublishing(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMeeting,
  tried?: TriedPublishing,
): Promise<Response> {
  const { acting } = c.var
  const { meeting, place } = found
  const text = publishNotesText[acting.language]
  const verdict = mayRunMeeting(place.actor, meeting)
  if (!verdict.allowed) {
    const refusal = { kind: 'denied', code: verdict.code } as const
    return sendNotDone(ground, c, found, { refusal, may: mayRunMeeting, part })
  }
  if (meeting.state !== 'approved') {
    const refusal = { kind: 'state', code: 'notes-not-approved' } as const
    return sendNotDone(ground, c, found, { refusal })
  }
  const room = await loadNotes(ground, acting, found)
  const isPublic = meeting.notesPublishedAt !== undefined
  return sendWorkspacePage(
    ground,
    c,
    meetingPage(acting, found, {
      heading: isPublic ? text.takeAway.heading : text.heading,
      ...(tried && { alert: text.alert }),
      via: [{ text: notesText[acting.language].title, href: addressOfNotes(room) }],
      content: isPublic ? (
        <UnpublishView room={room} />
      ) : (
        <PublishView room={room} {...(tried && { tried })} />
      ),
    }),
    tried ? 422 : 200,
  )
}
