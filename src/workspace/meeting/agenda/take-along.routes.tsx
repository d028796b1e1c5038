import type { Hono } from 'hono'
import { ButtonRow } from '../../../design/button.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import type { ActingEnv } from '../../acting.ts'
import { sendDocumentFile, sendWorkbookFile } from '../../shell/send-office-file.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { crumbsToMeeting, meetingPage } from '../frame.tsx'
import {
  agendaColumns,
  agendaDocument,
  agendaFileName,
  agendaRows,
  agendaWorkbook,
  sayPlan,
} from './agenda-file.ts'
import { agendaPageText } from './agenda-page.text.ts'
import {
  type AgendaRoom,
  agendaAt,
  agendaRoomOf,
  loadAgenda,
  type ShownAgenda,
} from './agenda-room.ts'
import { Returned } from './item-facts.tsx'

/** The agenda to take along: as a document, as a workbook, and on paper. The writers are loaded when first used. */
export function takeAlongRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const at = `${prefix}${workspacePatterns.meeting}/dagordning`

  routes.get(`${at}/dagordning.docx`, async (c) => {
    const room = await agendaRoomOf(ground, c)
    const agenda = await loadAgenda(ground, room)
    return sendDocumentFile(c, agendaFileName(room), agendaDocument(room, agenda))
  })

  routes.get(`${at}/dagordning.xlsx`, async (c) => {
    const room = await agendaRoomOf(ground, c)
    const agenda = await loadAgenda(ground, room)
    return sendWorkbookFile(c, agendaFileName(room), agendaWorkbook(room, agenda))
  })

  routes.get(`${at}/utskrift`, async (c) => {
    const room = await agendaRoomOf(ground, c)
    const agenda = await loadAgenda(ground, room)
    const { language } = room.acting
    const { heading, onPaper } = agendaPageText[language]
    const content = <OnPaper room={room} agenda={agenda} />
    const crumbs = crumbsToMeeting(room.acting, room.found, [
      { text: heading, href: agendaAt(room) },
      { text: onPaper.crumb },
    ])
    const page = { ...meetingPage(room.acting, room.found, { heading, content }), crumbs }
    return sendWorkspacePage(ground, c, page)
  })
}

/** The agenda as it is printed: what, when and who, and nothing to press. */
function OnPaper({ room, agenda }: { readonly room: AgendaRoom; readonly agenda: ShownAgenda }) {
  const { language } = room.acting
  const text = agendaPageText[language]
  const columns = agendaColumns(language)
  return (
    <>
      <p class="lead">{sayPlan(room)}</p>
      <ButtonRow>
        <span class="soft">{text.onPaper.how}</span>
      </ButtonRow>
      <StackTable
        caption={text.list}
        captionHidden
        rows={agendaRows(room, agenda)}
        columns={[
          {
            heading: columns.title,
            cell: ({ number, title, papers }) => (
              <>
                {number}. {title}
                {papers.map((name) => (
                  <small class="soft agenda__paper">{name}</small>
                ))}
              </>
            ),
          },
          { heading: columns.time, tight: true, cell: ({ time }) => time },
          { heading: columns.minutes, number: true, cell: ({ minutes }) => minutes },
          { heading: columns.kind, cell: ({ kind }) => kind },
          { heading: columns.presenter, cell: ({ presenter }) => presenter },
        ]}
      />
      {agenda.returned.length === 0 ? null : (
        <section aria-labelledby="svar">
          <h2 id="svar">{text.returned.heading}</h2>
          <Returned room={room} outcomes={agenda.returned} />
        </section>
      )}
    </>
  )
}
