import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { RadioGroup } from '../../../design/choices.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Empty } from '../../../design/empty.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { type CopySource, listToCopy } from '../../../meeting/agenda/agenda.repository.ts'
import { copyAgenda } from '../../../meeting/agenda/prepare-agenda.actions.ts'
import { findMeeting } from '../../../meeting/meeting.repository.ts'
import { sayDay } from '../../../shared/format.ts'
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

/** Copying the body's own items from an earlier meeting. */
export function copyRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  const address = `${prefix}${workspacePatterns.meeting}/dagordning/kopiera`
  routes.get(address, (c) => asMaker(ground, c, (room) => sendCopy(ground, c, room)))
  routes.post(address, bodyLimit({ maxSize: largestForm }), (c) =>
    asMaker(ground, c, async (room) => {
      const { meeting, place } = room.found
      const chosen = (await readTyped(c)).text('fran')
      const from = await findMeeting(ground.db, meeting.collaborationId, chosen)
      if (!from || from.bodyId !== meeting.bodyId || from.id === meeting.id) {
        return sendCopy(ground, c, room, true)
      }
      const target = { actor: place.actor, meetingId: meeting.id }
      const copied = await copyAgenda(ground, target, from)
      const isThere =
        !copied.ok && copied.refusal.kind === 'state' && copied.refusal.code === 'nothing-changed'
      // Sent twice, or everything stood here already: it is as was wanted.
      if (copied.ok || isThere) return c.redirect(`${agendaAt(room)}?klart=kopierad`, 303)
      return sendNotDone(ground, c, room.found, { refusal: copied.refusal })
    }),
  )
}

async function sendCopy(
  ground: WorkspaceGround,
  c: ActingContext,
  room: AgendaRoom,
  isWrong = false,
) {
  const { language } = room.acting
  const text = itemFormText[language].copy
  const sources = await listToCopy(ground.db, room.found.meeting)
  const isMissing = isWrong && sources.length > 0
  const page = meetingPage(room.acting, room.found, {
    heading: text.heading,
    via: [{ text: agendaPageText[language].heading, href: agendaAt(room) }],
    ...(isMissing && { alert: agendaPageText[language].mend(1) }),
    content: <CopyView room={room} sources={sources} isMissing={isMissing} />,
  })
  return sendWorkspacePage(ground, c, page, isWrong ? 422 : 200)
}

function CopyView({
  room,
  sources,
  isMissing,
}: {
  readonly room: AgendaRoom
  readonly sources: readonly CopySource[]
  readonly isMissing: boolean
}) {
  const { language } = room.acting
  const text = itemFormText[language].copy
  const [latest] = sources
  if (!latest) {
    return (
      <Empty
        heading={text.none}
        wayOn={
          <ButtonLink kind="secondary" href={agendaAt(room)}>
            {agendaPageText[language].toAgenda}
          </ButtonLink>
        }
      />
    )
  }
  return (
    <>
      <ErrorSummary
        heading={agendaPageText[language].mend(1)}
        errors={isMissing ? [{ field: 'fran', text: text.choose }] : []}
      />
      <Lead>{text.lead}</Lead>
      <form method="post">
        <RadioGroup
          name="fran"
          legend={text.which}
          value={latest.meetingId}
          {...(isMissing && { error: text.choose })}
          choices={sources.map(({ meetingId, on, ownItems }) => ({
            value: meetingId,
            text: sayDay(on, language),
            hint: text.items(ownItems),
          }))}
        />
        <ButtonRow>
          <Button>{text.button}</Button>
          <ButtonLink kind="tertiary" href={agendaAt(room)}>
            {itemFormText[language].cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}
