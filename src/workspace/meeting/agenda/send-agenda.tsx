import type { ActingContext } from '../../acting.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { meetingPage } from '../frame.tsx'
import { AgendaView } from './agenda.view.tsx'
import type { Moved } from './agenda-list.view.tsx'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, loadAgenda } from './agenda-room.ts'
import type { Quick } from './put-up.view.tsx'

/** What the page tells beside the agenda itself. */
export interface Told {
  readonly done?: string | undefined
  readonly moved?: Moved | undefined
  /** What was typed and does not do, with the id the form carried. */
  readonly quick?: Quick & { readonly id: string }
}

/** Answers with the agenda. */
export async function sendAgenda(
  ground: WorkspaceGround,
  c: ActingContext,
  room: AgendaRoom,
  { done, moved, quick }: Told = {},
): Promise<Response> {
  const agenda = await loadAgenda(ground, room)
  const text = agendaPageText[room.acting.language]
  const isWrong = quick !== undefined && quick.errors.length > 0
  const page = meetingPage(room.acting, room.found, {
    heading: text.heading,
    ...(isWrong && { alert: text.mend(quick.errors.length) }),
    ...(agenda.making && agenda.items.length > 1 && { scripts: ['order-items.js'] }),
    content: (
      <AgendaView
        room={room}
        agenda={agenda}
        newId={quick?.id ?? ground.newId()}
        nextId={ground.newId}
        done={done}
        moved={moved}
        {...(quick && { quick })}
      />
    ),
  })
  return sendWorkspacePage(ground, c, page, isWrong ? 422 : 200)
}
