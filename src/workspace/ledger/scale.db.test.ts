import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { aNewLedger, anAsked } from '../../../test/builders/adoption.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import { recordDecision } from '../../adoption/decision/decision.actions.ts'
import { openLedger } from '../../adoption/ledger/ledger.actions.ts'
import { keepingRecords } from '../../record/finalise.ts'
import { day } from '../../shared/calendar-day.ts'
import { workspaceRoutes } from '../workspace.routes.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'

const county = 'vastra-gotaland'

/** A ground that tells how many questions are put to the database. */
function counting(ground: WorkspaceGround): {
  readonly ground: WorkspaceGround
  readonly asked: () => number
} {
  let questions = 0
  const db = ground.db.withPlugin({
    transformQuery: ({ node }) => {
      questions += 1
      return node
    },
    transformResult: async ({ result }) => result,
  })
  return { ground: { ...ground, db }, asked: () => questions }
}

for (const database of databases) {
  describe(`an agreement and its parts with fifty principals, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    beforeAll(async () => {
      test = await aWorkspace(database)
    })
    afterAll(() => test?.close())

    it('is one page with every principal, asked for in as few questions as one with eleven', async () => {
      const held = await test.ground.registers.get(county)
      if (!held) throw new Error('no such county')
      const { register } = held
      const principalIds = register.principals.map(({ id }) => id).slice(0, 50)
      const seat = register.mandates.flatMap(({ seatId, as }) => {
        const found = as === 'member' ? register.seatById(seatId) : undefined
        const isSupport = found?.role === 'leadSupportOfficial' || found?.role === 'supportOfficial'
        return isSupport ? [found] : []
      })[0]
      if (!seat) throw new Error('nobody supports a body')
      const support: Somebody = { in: county, seat: seat.id }
      const actor = await test.actor(support)
      const ground = keepingRecords(test.ground)
      const { id: _, collaborationId: __, ...toOpen } = aNewLedger()
      const opening = { ...toOpen, byBodyId: seat.bodyId, returnsToBodyId: seat.bodyId }
      const open = async (number: number, ids: readonly string[], partOfId?: string) => {
        const opened = await openLedger(
          ground,
          actor,
          {
            ...opening,
            id: anId(70_000 + number),
            title: `Avtal ${number}`,
            asked: ids.map((id) => anAsked(id)),
            ...(partOfId !== undefined && { partOfId }),
          },
          principalIds,
        )
        if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
        return opened.value
      }
      const main = await open(0, principalIds)
      for (const number of [1, 2, 3, 4]) await open(number, principalIds, main.id)
      const small = await open(9, principalIds.slice(0, 11))
      const [first = ''] = principalIds
      const registrar = await test.actor({ in: county, principal: first, role: 'registrar' })
      const facts = { outcome: 'adopted', decidedOn: day('2026-10-26') } as const
      await recordDecision(
        ground,
        { actor: registrar, recommendationId: main.id },
        { principalId: first, entryId: anId(71_000), facts },
      )

      const signedIn = await test.signIn(support)
      const counted = counting(test.ground)
      const app = workspaceRoutes(counted.ground)
      const cookie = [...signedIn.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const read = async (part: string) => {
        const before = counted.asked()
        const answer = await app.request(`/arbetsyta/${county}/beslut${part}`, {
          headers: { cookie },
        })
        return { page: await answer.text(), questions: counted.asked() - before }
      }
      const large = await read(`/${main.id}`)
      const few = await read(`/${small.id}`)
      expect(large.page.match(/role="rowheader"/g)).toHaveLength(50)
      expect(large.page).toContain('Antagen av 1 av 50')
      expect(large.page).toContain('Avtal 4')
      expect(large.questions).toBe(few.questions)
      expect(large.questions).toBeLessThanOrEqual(10)
      const list = await read('')
      expect(list.page).toContain('Del av Avtal 0.')
      expect(list.questions).toBeLessThanOrEqual(10)
    })
  })
}
