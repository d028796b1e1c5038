import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { forAgenda, returnedOutcomes } from '../../../adoption/closing/returned.repository.ts'
import { findMatter } from '../../../matter/matter.repository.ts'
import { isUuid } from '../../../matter/matter.rows.ts'
import { listPapers } from '../../../matter/preparation/preparation.repository.ts'
import { addItem } from '../../../meeting/agenda/agenda.actions.ts'
import { prepareAgenda } from '../../../meeting/agenda/prepare-agenda.actions.ts'
import { NotFound } from '../../../shared/errors.ts'
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
import {
  chosenPapers,
  contentFrom,
  emptyItem,
  type ItemError,
  itemErrors,
  readItem,
  type TypedItem,
  typedForMatter,
} from './item-form.ts'
import { type ItemForm, ItemFormView } from './item-form.view.tsx'
import { sendAgenda } from './send-agenda.tsx'

/** Beginning the agenda, and putting matters and other items on it. */
export function addItemRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const at = `${prefix}${workspacePatterns.meeting}/dagordning`
  const limited = bodyLimit({ maxSize: largestForm })

  routes.post(`${at}/borja`, limited, (c) => asMaker(ground, c, (room) => begin(ground, c, room)))
  routes.get(`${at}/ny`, (c) =>
    asMaker(ground, c, async (room) => {
      const about = await aboutOf(ground, room, c.req.query('arende'))
      const typed = about ? typedForMatter(about.matter, about.papers) : emptyItem
      return sendForm(ground, c, room, { about, typed, errors: [], id: ground.newId() })
    }),
  )
  routes.post(`${at}/ny`, limited, (c) => asMaker(ground, c, (room) => add(ground, c, room)))
}

/** What belongs on the agenda comes there, each once; what has come since, when it is asked for again. */
async function begin(ground: WorkspaceGround, c: ActingContext, room: AgendaRoom) {
  const form = await readTyped(c)
  const { meeting, place } = room.found
  const returned = await returnedOutcomes(ground.db, meeting.collaborationId, meeting.bodyId)
  const prepared = await prepareAgenda(
    ground,
    { actor: place.actor, meetingId: meeting.id },
    // People write in Swedish here, whatever language the page around it is in.
    { returned: forAgenda(returned), language: 'sv' },
  )
  if (!prepared.ok) return sendNotDone(ground, c, room.found, { refusal: prepared.refusal })
  const done = form.text('igen') === 'ja' ? 'hamtad' : 'borjad'
  return c.redirect(`${agendaAt(room)}?klart=${done}`, 303)
}

async function add(ground: WorkspaceGround, c: ActingContext, room: AgendaRoom) {
  const form = await readTyped(c)
  const { language } = room.acting
  const typed = readItem(form)
  const about = await aboutOf(ground, room, form.text('arende') || undefined)
  const { meeting, place } = room.found
  const id = isUuid(form.text('id')) ? form.text('id') : ground.newId()
  const added = await addItem(
    ground,
    { actor: place.actor, meetingId: meeting.id },
    {
      ...contentFrom(typed, about ? chosenPapers(about.papers, typed) : []),
      id,
      ...(about && { matterId: about.matter.id }),
    },
  )
  if (added.ok) return c.redirect(`${agendaAt(room)}?klart=tillagd#punkt-${id}`, 303)
  const { refusal } = added
  if (refusal.kind !== 'content') {
    return sendNotDone(ground, c, room.found, { refusal, typed: [typed.title, typed.presenter] })
  }
  const errors = itemErrors(refusal.codes, language)
  if (form.text('snabbt') === 'ja') {
    const { title, minutes } = typed
    return sendAgenda(ground, c, room, { quick: { id, title, minutes, errors } })
  }
  return sendForm(ground, c, room, { about, typed, errors, id })
}

/** The matter that an item is to be about, with the group's papers in it. */
async function aboutOf(
  ground: WorkspaceGround,
  { found }: AgendaRoom,
  matterId: string | undefined,
): Promise<ItemForm['about']> {
  if (matterId === undefined) return undefined
  const { collaborationId, bodyId } = found.meeting
  const matter = isUuid(matterId)
    ? await findMatter(ground.db, collaborationId, matterId)
    : undefined
  // A matter that the group has never had is none that one may know of here.
  if (matter?.number === undefined || !matter.bodyIds.includes(bodyId)) {
    throw new NotFound('a matter of the group')
  }
  return { matter, papers: await listPapers(ground.db, matter) }
}

interface Shown {
  readonly about: ItemForm['about']
  readonly typed: TypedItem
  readonly errors: readonly ItemError[]
  readonly id: string
}

function sendForm(
  ground: WorkspaceGround,
  c: ActingContext,
  room: AgendaRoom,
  { about, typed, errors, id }: Shown,
) {
  const { language } = room.acting
  const text = itemFormText[language]
  const isWrong = errors.length > 0
  const page = meetingPage(room.acting, room.found, {
    heading: about ? text.addMatter : text.add,
    via: [{ text: agendaPageText[language].heading, href: agendaAt(room) }],
    ...(isWrong && { alert: agendaPageText[language].mend(errors.length) }),
    content: (
      <>
        <ItemFormView
          room={room}
          to="ny"
          hidden={{ id, ...(about && { arende: about.matter.id }) }}
          typed={typed}
          errors={errors}
          about={about}
          button={about ? text.saveMatter : text.saveNew}
        />
        {about ? null : <p class="soft">{text.ownPapers.afterwards}</p>}
      </>
    ),
  })
  return sendWorkspacePage(ground, c, page, isWrong ? 422 : 200)
}
