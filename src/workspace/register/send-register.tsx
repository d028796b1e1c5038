import { countRegister, listRegister } from '../../record/register-lists.repository.ts'
import type { ActingContext } from '../acting.ts'
import { preparationText } from '../preparation/preparation.text.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import type { AskedRegister } from './asked-register.ts'
import { EntryView } from './entry.view.tsx'
import { sayRecord } from './entry-words.ts'
import { registerText } from './register.text.ts'
import { pageSize, RegisterView, type ShownRegister } from './register.view.tsx'
import type { RegisterRoom } from './register-room.ts'

/** Answers with a page of the list; a page past the end is the last one. */
export async function sendRegister(
  ground: WorkspaceGround,
  c: ActingContext,
  room: RegisterRoom,
  asked: AskedRegister,
  shown: Pick<ShownRegister, 'saved' | 'wrong'> = {},
): Promise<Response> {
  const { acting, place, of } = room
  const { language, today } = acting
  const text = registerText[language]
  const counts = await countRegister(ground.db, of, today)
  const last = Math.max(1, Math.ceil(counts[asked.state] / pageSize))
  const at = { ...asked, page: Math.min(asked.page, last) }
  const { entries } = await listRegister(
    ground.db,
    of,
    { state: at.state, today },
    { page: at.page, size: pageSize },
  )
  const { wrong } = shown
  const parts = { room, asked: at, entries, counts, ...shown }
  return sendWorkspacePage(
    ground,
    c,
    {
      title: [...(wrong ? [preparationText[language].mend(1)] : []), text.title].join(' – '),
      section: 'register',
      place,
      content: <RegisterView {...parts} />,
    },
    wrong ? 422 : 200,
  )
}

type EntryShown = Omit<Parameters<typeof EntryView>[0], 'room'>

/** Answers with the page of one record. */
export function sendEntry(
  ground: WorkspaceGround,
  c: ActingContext,
  room: RegisterRoom,
  shown: EntryShown,
): Response | Promise<Response> {
  const { acting, place, of } = room
  const text = registerText[acting.language]
  const record = sayRecord(room, shown.entry)
  const { wrong } = shown
  return sendWorkspacePage(
    ground,
    c,
    {
      title: [...(wrong ? [preparationText[acting.language].mend(1)] : []), record].join(' – '),
      section: 'register',
      place,
      crumbs: [
        { text: preparationText[acting.language].overview, href: acting.to.overview() },
        { text: text.title, href: acting.to.register(of.collaborationId) },
        { text: record },
      ],
      content: <EntryView room={room} {...shown} />,
    },
    wrong ? 422 : 200,
  )
}
