import { z } from '@hono/zod-openapi'
import { numberFromAddress } from '../../matter/matter-number.ts'
import {
  type ListedMatter,
  mostListed,
  type PublicFilter,
} from '../../matter/public/public-matters.ts'
import type { Register } from '../../register/register.ts'
import { addDays, type CalendarDay, startOfDayInSweden } from '../../shared/calendar-day.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { pageFrame, paging } from '../page.ts'
import {
  dayParameter,
  type Given,
  oneChoiceParameter,
  slugParameter,
  wordsParameter,
} from '../parameter.ts'
import { presentListedMatter, presentStory } from '../present/matter.ts'
import { badQuery, type Problem, shortened } from '../problem.ts'
import { datum, noSuchBody, noSuchPrincipal, type Resource } from '../resource.ts'
import * as schema from '../schema/matter.ts'
import { pageOf } from '../schema/service.ts'
import { bodyAt, nearestBody } from './find-body.ts'
import { answerFound, answerPage, givenOf } from './published.ts'
import { resourceText } from './resource.text.ts'

const filters = {
  words: wordsParameter(
    'Ord i rubriken eller frågan, eller ärendets nummer.',
    'Words in the title or the question, or the number of the matter.',
    'vård',
  ),
  body: slugParameter(
    'Bara ärenden som organet med den här adressen har eller har haft.',
    'Only matters that the body with this address has or has had.',
  ),
  kind: oneChoiceParameter(
    schema.matterKinds,
    'Bara ärenden av det här slaget.',
    'Only matters of this kind.',
  ),
  state: oneChoiceParameter(
    schema.matterStates,
    'Bara ärenden som står så.',
    'Only matters that stand so.',
  ),
  principal: wordsParameter(
    'Bara ärenden som rör huvudmannen med det här id:t.',
    'Only matters that concern the principal with this id.',
    'sala',
  ),
  from: dayParameter(
    'Ärenden som väcktes den här dagen eller senare.',
    'Matters raised on this day or later.',
  ),
  until: dayParameter(
    'Ärenden som väcktes den här dagen eller tidigare.',
    'Matters raised on this day or earlier.',
  ),
} as const

type Asked = Given<typeof filters>

/** What is asked for as a filter of the list, or what is wrong with it. */
function filterOf(register: Register, given: Asked): Result<PublicFilter, Problem> {
  const { words, kind, state, from, until } = given
  const body = given.body === undefined ? undefined : bodyAt(register, given.body)
  if (given.body !== undefined && !body) {
    return refuse(noSuchBody('body', shortened(given.body), nearestBody(register, given.body)))
  }
  const principal =
    given.principal === undefined ? undefined : register.principalById(given.principal)
  if (given.principal !== undefined && !principal) {
    return refuse(noSuchPrincipal(register, given.principal))
  }
  if (from !== undefined && until !== undefined && from > until) {
    return refuse(badQuery([{ parameter: 'from', code: 'from-after-until', values: {} }]))
  }
  return accept({
    ...(words !== undefined && { words }),
    ...(body && { bodyId: body.id }),
    ...(kind && { kind }),
    ...(state && { state }),
    ...(principal && { principalId: principal.id }),
    ...(from && { raisedFrom: startOfDayInSweden(from) }),
    ...(until && { raisedBefore: startOfDayInSweden(dayAfter(until)) }),
  })
}

function dayAfter(day: CalendarDay): CalendarDay {
  return addDays(day, 1)
}

const list: Resource = {
  path: '/collaborations/{collaboration}/matters',
  operationId: 'listMatters',
  text: resourceText.matters,
  parameters: { datum, ...filters, ...paging },
  answers: pageOf('MatterList', schema.listedMatter, { isMore: z.boolean() }),
  problems: ['unknown-collaboration', 'bad-query'],
  readMatters: async (question, register, matters) => {
    const filter = filterOf(register, givenOf<typeof filters>(question))
    if (!filter.ok) return {}
    const { page, limit } = pageFrame(mostListed, question)
    return {
      found: await matters.list(register.collaboration.id, filter.value, { page, size: limit }),
    }
  },
  answer: answerPage<typeof filters, ListedMatter>({
    filterOf,
    read: (ground) => {
      const { matters = [], total = 0, isMore = false } = ground.matters?.found ?? {}
      return { things: matters, total, more: { isMore } }
    },
    present: presentListedMatter,
  }),
}

const one: Resource = {
  path: '/collaborations/{collaboration}/matters/{matter}',
  operationId: 'getMatter',
  text: resourceText.matter,
  parameters: { datum },
  answers: schema.matterDetail,
  problems: ['unknown-collaboration', 'unknown-matter', 'bad-query'],
  readMatters: async ({ path }, register, matters) => {
    const number = numberFromAddress(path.matter ?? '')
    const story = number && (await matters.find(register.collaboration.id, number))
    return story ? { story } : {}
  },
  answer: answerFound({
    parameter: 'matter',
    unknown: 'unknown-matter',
    read: ({ matters }) => matters?.story,
    present: presentStory,
  }),
}

/** The published matters: nothing of any other, nor that there is one. */
export const matterResources: readonly Resource[] = [list, one]
