import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../../../test/builders/done.ts'
import { aWorkspace, type WorkspaceTest } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { demoCounty } from '../../../../test/demo-county.ts'
import { importRegister } from '../../../register/import-register.ts'
import { indexRegister } from '../../../register/index-register.ts'
import type { MemberRow } from '../../../register/members/member-list.ts'
import { loadRegister } from '../../../register/register.repository.ts'
import type { Register } from '../../../register/register.ts'
import { day } from '../../../shared/calendar-day.ts'
import { inTransaction } from '../../../store/store.ts'
import { fingerprintOf, importMembers, previewMembers } from './import-members.actions.ts'

const page = 'https://radslag.example/arbetsyta/ledamoter'
const bodyIds = ['samverkansgrupp-halsa', 'samverkansgrupp-kompetensforsorjning'] as const

for (const database of databases) {
  describe(`lists of members from several groups, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    beforeAll(async () => {
      test = await aWorkspace(database)
      const data = await demoCounty('vastmanland')
      await inTransaction(test.store, (trx) =>
        importRegister(trx, data, { by: 'Prov', at: test.clock.now }),
      )
      // A whole county is written to the database.
    }, 180_000)
    afterAll(() => test?.close())

    const registerNow = async (): Promise<Register> => {
      const data = await loadRegister(test.store.db, 'vastmanland')
      if (!data) throw new Error('the county is read in')
      return indexRegister(data)
    }
    const aRow = (changes: Partial<MemberRow> = {}): MemberRow => ({
      row: 2,
      seatId: '',
      principal: 'Sala kommun',
      as: 'member',
      name: 'Nya Exempelsson',
      personId: '',
      mail: '',
      from: day('2026-12-01'),
      ...changes,
    })

    it('that are read in at once are both read in: neither undoes the other', async () => {
      const register = await registerNow()
      const lists = await Promise.all(
        bodyIds.map(async (bodyId, index) => {
          const rows = [aRow({ name: `Nya Exempel ${index === 0 ? 'Ett' : 'Två'}` })]
          const seen = fingerprintOf(await previewMembers(test.ground, register, bodyId, rows))
          const actor = await test.actor({ seat: `${bodyId}/overgripande-ansvarig` })
          const id = test.ground.newId()
          return { actor, list: { id, bodyId, fileName: 'lista.xlsx', rows, seen, page } }
        }),
      )
      const all = await Promise.all(
        lists.map(({ actor, list }) => importMembers(test.ground, actor, list)),
      )
      for (const one of all) done(one)
      const after = await registerNow()
      const names = bodyIds.map((bodyId) =>
        after
          .holdingsOn(bodyId, day('2026-12-01'))
          .map(({ holder }) => after.personById(holder?.personId ?? '')?.name),
      )
      expect(names[0]).toContain('Nya Exempel Ett')
      expect(names[1]).toContain('Nya Exempel Två')
    })

    it('are asked about again when an address or a day is another than the one that was seen', async () => {
      const [bodyId] = bodyIds
      const rows = [aRow({ name: 'Tredje Exempel', mail: 'tredje@sala.example' })]
      const others = [
        aRow({ name: 'Tredje Exempel', mail: 'annan@sala.example' }),
        aRow({ name: 'Tredje Exempel', mail: 'tredje@sala.example', until: day('2026-12-31') }),
      ]
      const seen = fingerprintOf(
        await previewMembers(test.ground, await registerNow(), bodyId, rows),
      )
      const actor = await test.actor({ seat: `${bodyId}/overgripande-ansvarig` })
      for (const other of others) {
        const list = {
          id: test.ground.newId(),
          bodyId,
          fileName: 'lista.xlsx',
          rows: [other],
          seen,
          page,
        }
        expect(await importMembers(test.ground, actor, list)).toEqual({
          ok: false,
          refusal: { kind: 'changedMeanwhile' },
        })
      }
    })
  })
}
