import { readFile } from 'node:fs/promises'
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { attachmentText, sayAttachmentRefusal } from '../../../attachment/attachment.text.ts'
import { examine } from '../../../attachment/examine.ts'
import { type FormRefusal, receiveForm, type SentForm } from '../../../attachment/receive-form.ts'
import { addressesOf } from '../../../contact/contact.repository.ts'
import { isUuid } from '../../../matter/matter.rows.ts'
import { tellWorkbookRefusal } from '../../../office-file/office-file.text.ts'
import { type ReadSheet, usualWorkbookLimits } from '../../../office-file/workbook.ts'
import { listMemberImports } from '../../../register/members/member-import.repository.ts'
import {
  type MemberList,
  type MemberRow,
  memberColumns,
  readMemberList,
} from '../../../register/members/member-list.ts'
import { memberSheet } from '../../../register/members/member-sheet.ts'
import { accept, type Result, refuse } from '../../../shared/result.ts'
import { originOf } from '../../../sign-in/sign-in-ground.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkbookFile } from '../../shell/send-office-file.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundGroup, findGroupOf } from '../find-group.ts'
import { addressOfGroup, groupPage, sendOnlyRunners } from '../group-page.tsx'
import { importMembers, previewMembers } from './import-members.actions.ts'
import { membersText } from './members.text.ts'
import { MembersView } from './members.view.tsx'
import { type Previewed, PreviewView } from './preview.view.tsx'

/** The members of a group: to read, to save as a list, and to read in from one after a preview. */
export function membersRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.group}/ledamoter`

  routes.get(address, (c) =>
    sendMembers(ground, c, findGroupOf(c), { isDone: c.req.query('klart') === 'inlast' }),
  )

  routes.get(`${address}/fil`, async (c) => {
    const found = findGroupOf(c)
    // Mail addresses are for those who send the group its letters.
    if (!found.canRun) return sendOnlyRunners(ground, c, found, 'ledamoter')
    const { acting, place, body } = found
    const { mails } = await reached(ground, found)
    const sheet = memberSheet(place.register, body.id, acting.today, mails)
    return sendWorkbookFile(c, `medlemmar-${body.id}-${acting.today}`, { sheets: [sheet] })
  })

  routes.post(address, async (c) => {
    const found = findGroupOf(c)
    if (!found.canRun) return sendOnlyRunners(ground, c, found, 'ledamoter')
    return receiveForm(c.req.raw, { tray: ground.tray }, async (form) => {
      const read = await readSent(ground, found, form)
      if (!read.ok) return sendMembers(ground, c, found, { errors: [read.refusal] })
      const { list, fileName } = read.value
      const changes = await previewMembers(ground, found.place.register, found.body.id, list.rows)
      return sendPreview(ground, c, found, {
        list,
        found: changes,
        fileName,
        id: ground.newId(),
        sent: JSON.stringify(cellsOf(list.rows)),
      })
    })
  })

  routes.post(`${address}/las-in`, bodyLimit({ maxSize: largestForm }), async (c) => {
    const found = findGroupOf(c)
    if (!found.canRun) return sendOnlyRunners(ground, c, found, 'ledamoter')
    const form = await readTyped(c)
    const sent = form.text('lista')
    const read = readMemberList([{ name: '', rows: cellsIn(sent) }])
    const id = form.text('id')
    const text = membersText[found.acting.language]
    if (!read.ok || !isUuid(id)) {
      return sendMembers(ground, c, found, { errors: [text.chooseFirst] })
    }
    const fileName = form.text('fil').slice(0, 200) || 'lista.xlsx'
    const done = await importMembers(ground, found.place.actor, {
      id,
      bodyId: found.body.id,
      fileName,
      rows: read.value.rows,
      seen: form.text('sett'),
      page: `${originOf(ground, c.req.raw)}${addressOfGroup(found, 'ledamoter')}`,
    })
    ground.registers.noteChange?.()
    if (done.ok) return c.redirect(`${addressOfGroup(found, 'ledamoter')}?klart=inlast`, 303)
    const { refusal } = done
    if (refusal.kind === 'denied') return sendOnlyRunners(ground, c, found, 'ledamoter')
    const fresh = await ground.registers.get(found.place.register.collaboration.id)
    const register = fresh?.register ?? found.place.register
    const changes = await previewMembers(ground, register, found.body.id, read.value.rows)
    const why =
      refusal.kind === 'broken'
        ? [text.preview.broken, refusal.said[found.acting.language]]
        : [text.preview.meanwhile]
    return sendPreview(
      ground,
      c,
      found,
      { list: read.value, found: changes, fileName, id: ground.newId(), sent },
      why,
    )
  })
}

/** The list in a form that was sent, or why there is none, in a sentence. */
async function readSent(
  ground: WorkspaceGround,
  { acting }: FoundGroup,
  form: Result<SentForm, FormRefusal>,
): Promise<Result<{ readonly list: MemberList; readonly fileName: string }, string>> {
  const { language } = acting
  const text = membersText[language]
  if (!form.ok) return refuse(attachmentText[language].formRefusal[form.refusal.code])
  const [file, second] = form.value.files
  if (!file) return refuse(text.chooseFirst)
  if (second) return refuse(text.one)
  const examined = await examine(file, ground.examining)
  if (!examined.ok) return refuse(sayAttachmentRefusal(examined.refusal, language))
  const { path, size, name } = examined.value
  if (size > usualWorkbookLimits.bytes) {
    const limit = usualWorkbookLimits.bytes
    return refuse(tellWorkbookRefusal({ code: 'fileTooLarge', limit }, language))
  }
  const { readWorkbook } = await import('../../../office-file/read-workbook.ts')
  const read = await readWorkbook(await readFile(path))
  if (!read.ok) return refuse(tellWorkbookRefusal(read.refusal, language))
  const list = readMemberList(read.value)
  return list.ok ? accept({ list: list.value, fileName: name }) : refuse(text.refused(list.refusal))
}

/** The rows of a list as cells, each on the row it stood on: what is sent with the button and read in once more. */
function cellsOf(rows: readonly MemberRow[]): readonly (readonly string[])[] {
  const cells: string[][] = [[...memberColumns]]
  for (const one of rows) {
    while (cells.length < one.row) cells.push([])
    const as = one.as === 'deputy' ? 'Ersättare' : 'Ledamot'
    cells[one.row - 1] = [
      one.principal,
      '',
      as,
      one.name,
      one.mail,
      one.from ?? '',
      one.until ?? '',
      one.seatId,
      one.personId,
    ]
  }
  return cells
}

/** Cells that were sent, whatever somebody has made of them on the way. */
function cellsIn(sent: string): ReadSheet['rows'] {
  try {
    const read: unknown = JSON.parse(sent)
    if (!Array.isArray(read)) return []
    return read
      .slice(0, usualWorkbookLimits.rows)
      .map((row: unknown) =>
        Array.isArray(row)
          ? row
              .slice(0, memberColumns.length)
              .map((cell: unknown) => (typeof cell === 'string' ? cell : undefined))
          : [],
      )
  } catch {
    return []
  }
}

/** Those who are in the group today, each once, and where they get letters. */
async function reached(
  { db }: Pick<WorkspaceGround, 'db'>,
  { acting, place: { register }, body }: FoundGroup,
) {
  const held = register
    .holdingsOn(body.id, acting.today)
    .flatMap(({ holder, deputy }) => [holder?.personId, deputy?.personId])
  const people = [...new Set(held.filter((personId) => personId !== undefined))]
  return { people, mails: await addressesOf(db, register.collaboration.id, people) }
}

interface Shown {
  readonly isDone?: boolean
  readonly errors?: readonly string[]
}

async function sendMembers(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundGroup,
  shown: Shown,
): Promise<Response> {
  const text = membersText[found.acting.language]
  const { id } = found.place.register.collaboration
  const imports = found.canRun ? await listMemberImports(ground.db, id, found.body.id) : []
  const { people, mails } = found.canRun
    ? await reached(ground, found)
    : { people: [], mails: new Map() }
  const unreached = people
    .filter((personId) => !mails.has(personId))
    .map((personId) => found.place.register.personById(personId)?.name ?? personId)
  const isWrong = (shown.errors?.length ?? 0) > 0
  return sendWorkspacePage(
    ground,
    c,
    groupPage(found, {
      heading: text.heading,
      ...(isWrong && { alert: text.alert }),
      content: <MembersView found={found} imports={imports} unreached={unreached} {...shown} />,
    }),
    isWrong ? 422 : 200,
  )
}

function sendPreview(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundGroup,
  previewed: Previewed,
  why: readonly string[] = [],
): Response | Promise<Response> {
  const { heading } = membersText[found.acting.language].preview
  return sendWorkspacePage(
    ground,
    c,
    groupPage(found, {
      heading,
      content: <PreviewView group={found} previewed={previewed} why={why} />,
    }),
    why.length === 0 ? 200 : 409,
  )
}
