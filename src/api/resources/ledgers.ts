import type { LedgerFamily, PublicLedgerFilter } from '../../adoption/public/public-ledgers.ts'
import type { Register } from '../../register/register.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { pageFrame, paging } from '../page.ts'
import { type Given, slugParameter, wordsParameter } from '../parameter.ts'
import { presentFoundLedger, presentLedger } from '../present/ledger.ts'
import { type Problem, shortened } from '../problem.ts'
import { datum, noSuchBody, noSuchPrincipal, type Resource } from '../resource.ts'
import * as schema from '../schema/ledger.ts'
import { pageOf } from '../schema/service.ts'
import { bodyAt, nearestBody } from './find-body.ts'
import { answerFound, answerPage, givenOf } from './published.ts'
import { resourceText } from './resource.text.ts'

const filters = {
  body: slugParameter(
    'Bara det som organet med den här adressen har rekommenderat.',
    'Only what the body with this address has recommended.',
  ),
  principal: wordsParameter(
    'Bara det som huvudmannen med det här id:t har tillfrågats om. Varje del av ett avtal står då för sig.',
    'Only what the principal with this id was asked about. Every part of an agreement then stands by itself.',
    'sala',
  ),
} as const

type Asked = Given<typeof filters>

/** What is asked for as a filter of the list, or what is wrong with it. */
function filterOf(register: Register, given: Asked): Result<PublicLedgerFilter, Problem> {
  const body = given.body === undefined ? undefined : bodyAt(register, given.body)
  if (given.body !== undefined && !body) {
    return refuse(noSuchBody('body', shortened(given.body), nearestBody(register, given.body)))
  }
  const principal =
    given.principal === undefined ? undefined : register.principalById(given.principal)
  if (given.principal !== undefined && !principal) {
    return refuse(noSuchPrincipal(register, given.principal))
  }
  return accept({
    ...(body && { bodyId: body.id }),
    ...(principal && { principalId: principal.id }),
  })
}

const list: Resource = {
  path: '/collaborations/{collaboration}/ledgers',
  operationId: 'listLedgers',
  text: resourceText.ledgers,
  parameters: { datum, ...filters, ...paging },
  answers: pageOf('LedgerList', schema.ledger),
  problems: ['unknown-collaboration', 'bad-query'],
  readLedgers: async (question, register, ledgers) => {
    const filter = filterOf(register, givenOf<typeof filters>(question))
    if (!filter.ok) return {}
    const { page, limit } = pageFrame(0, question)
    const { id } = register.collaboration
    const asked = await ledgers.list(id, filter.value, { page, size: limit })
    // How many there are is told with what is on a page: a page after the last has nothing to tell it with.
    const isBeyond = asked.families.length === 0 && page > 1
    const { total } = isBeyond ? await ledgers.list(id, filter.value, { page: 1, size: 1 }) : asked
    return { page: { ...asked, total } }
  },
  answer: answerPage<typeof filters, LedgerFamily>({
    filterOf,
    read: ({ ledgers }) => {
      const { families = [], total = 0 } = ledgers?.page ?? {}
      return { things: families, total }
    },
    present: (on, family) => presentLedger(on, family.main, family),
  }),
}

const one: Resource = {
  path: '/collaborations/{collaboration}/ledgers/{ledger}',
  operationId: 'getLedger',
  text: resourceText.ledger,
  parameters: { datum },
  answers: schema.ledgerDetail,
  problems: ['unknown-collaboration', 'unknown-ledger', 'bad-query'],
  readLedgers: async ({ path }, register, ledgers) => {
    const found = await ledgers.find(register.collaboration.id, path.ledger ?? '')
    return found ? { found } : {}
  },
  answer: answerFound({
    parameter: 'ledger',
    unknown: 'unknown-ledger',
    read: ({ ledgers }) => ledgers?.found,
    present: presentFoundLedger,
  }),
}

/** What principals have decided, as far as it is published: nothing of any other ledger, nor that there is one. */
export const ledgerResources: readonly Resource[] = [list, one]
