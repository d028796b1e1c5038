import type { ListedNotes, PublicNotesFilter } from '../../meeting/notes/public-meetings.ts'
import type { Register } from '../../register/register.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { pageFrame, paging } from '../page.ts'
import { type Given, slugParameter } from '../parameter.ts'
import { presentListedNotes, presentNotes } from '../present/notes.ts'
import { type Problem, shortened } from '../problem.ts'
import { datum, noSuchBody, type Resource } from '../resource.ts'
import * as schema from '../schema/notes.ts'
import { pageOf } from '../schema/service.ts'
import { bodyAt, nearestBody } from './find-body.ts'
import { answerFound, answerPage, givenOf } from './published.ts'
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

const list: Resource = {
  path: '/collaborations/{collaboration}/notes',
  operationId: 'listNotes',
  text: resourceText.notesList,
  parameters: { datum, ...filters, ...paging },
  answers: pageOf('NotesList', schema.listedNotes),
  problems: ['unknown-collaboration', 'bad-query'],
  readNotes: async (question, register, meetings) => {
    const filter = filterOf(register, givenOf<typeof filters>(question))
    if (!filter.ok) return {}
    const { page, limit } = pageFrame(0, question)
    const { id } = register.collaboration
    return { page: await meetings.list(id, filter.value, { page, size: limit }) }
  },
  answer: answerPage<typeof filters, ListedNotes>({
    filterOf,
    read: (ground) => {
      const { notes = [], total = 0 } = ground.notes?.page ?? {}
      return { things: notes, total }
    },
    present: presentListedNotes,
  }),
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
  answer: answerFound({
    parameter: 'meeting',
    unknown: 'unknown-notes',
    read: ({ notes }) => notes?.found,
    present: presentNotes,
  }),
}

/** The published notes of meetings: nothing of any other, nor that there are any. */
export const notesResources: readonly Resource[] = [list, one]
