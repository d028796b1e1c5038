import type { PublicNotesFilter } from '../../meeting/notes/public-meetings.ts'
import type { Register } from '../../register/register.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { pageFrame, paging } from '../page.ts'
import { type Given, slugParameter } from '../parameter.ts'
import { presentListedNotes, presentNotes } from '../present/notes.ts'
import { type Problem, problem, shortened } from '../problem.ts'
import { askedOf, datum, noSuchBody, type Question, type Resource } from '../resource.ts'
import * as schema from '../schema/notes.ts'
import { pageOf } from '../schema/service.ts'
import { bodyAt, nearestBody } from './find-body.ts'
import { resourceText } from './resource.text.ts'

const filters = {
  body: slugParameter(
    'Bara anteckningar från möten i organet med den här adressen.',
    'Only notes of meetings of the body with this address.',
  ),
} as const

/** What is asked for as a filter of the list, or what is wrong with it. */
function filterOf(
  register: Register,
  { body: typed }: Given<typeof filters>,
): Result<PublicNotesFilter, Problem> {
  if (typed === undefined) return accept({})
  const body = bodyAt(register, typed)
  return body
    ? accept({ bodyId: body.id })
    : refuse(noSuchBody('body', shortened(typed), nearestBody(register, typed)))
}

/** What was asked, with the types of its own filters: they read it. */
function givenOf({ given }: Question): Given<typeof filters> {
  return given as Given<typeof filters>
}

const list: Resource = {
  path: '/collaborations/{collaboration}/notes',
  operationId: 'listNotes',
  text: resourceText.notesList,
  parameters: { datum, ...filters, ...paging },
  answers: pageOf('NotesList', schema.listedNotes),
  problems: ['unknown-collaboration', 'bad-query'],
  readNotes: async (question, register, meetings) => {
    const filter = filterOf(register, givenOf(question))
    if (!filter.ok) return {}
    const { page, limit } = pageFrame(0, question)
    const { id } = register.collaboration
    return { page: await meetings.list(id, filter.value, { page, size: limit }) }
  },
  answer: (question, ground) => {
    const asked = askedOf<typeof filters>(question, ground)
    if (!asked.ok) return asked
    const filter = filterOf(asked.value.register, asked.value.given)
    if (!filter.ok) return filter
    const { notes = [], total = 0 } = ground.notes?.page ?? {}
    return accept({
      collaboration: asked.value.register.collaboration.id,
      day: asked.value.day,
      ...pageFrame(total, question),
      items: notes.map((one) => presentListedNotes(asked.value, one)),
    })
  },
}

const one: Resource = {
  path: '/collaborations/{collaboration}/notes/{meeting}',
  operationId: 'getNotes',
  text: resourceText.notes,
  parameters: { datum },
  answers: schema.notesDetail,
  problems: ['unknown-collaboration', 'unknown-notes', 'bad-query'],
  readNotes: async ({ path }, register, meetings) => {
    const found = await meetings.find(register.collaboration.id, path.meeting ?? '')
    return found ? { found } : {}
  },
  answer: (question, ground) => {
    const asked = askedOf(question, ground)
    if (!asked.ok) return asked
    const found = ground.notes?.found
    return found
      ? accept(presentNotes(asked.value, found))
      : refuse(problem('unknown-notes', { typed: shortened(question.path.meeting ?? '') }))
  },
}

/** The published notes of meetings: nothing of any other, nor that there are any. */
export const notesResources: readonly Resource[] = [list, one]
