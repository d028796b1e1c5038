import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InsertQueryNode, type KyselyPlugin } from 'kysely'
import { describe, expect, it } from 'vitest'
import { databases } from '../../test/database.ts'
import { demoCounty } from '../../test/demo-county.ts'
import { folderShelf } from '../attachment/shelf.ts'
import { importRegister } from '../register/import-register.ts'
import type { RegisterTables } from '../register/register.table.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { verifyTrail } from '../trail/verify.ts'
import { playersIn } from './cast/cast.ts'
import { type DemoTables, demoOn } from './demo.ts'
import { stories } from './matters/stories.ts'
import { meetings } from './meetings/meetings.ts'
import { tellStories } from './story/tell-stories.ts'

const now = new Date('2026-11-22T08:15:00Z')
// The smaller of the two: how far it had come is the same question in both.
const register = await demoCounty('vastra-gotaland')
const { id } = register.collaboration

for (const { name, open } of databases) {
  describe(`a demo that is stopped half way in the ${name} database`, () => {
    it('stops between two acts, goes on at the next start, and leaves nothing out', async () => {
      const store: Store<DemoTables & RegisterTables> = await open()
      const folder = await mkdtemp(join(tmpdir(), 'radslag-demo-stopped-'))
      try {
        await inTransaction(store, (trx) => importRegister(trx, register, { by: 'test', at: now }))
        const faults: unknown[] = []
        const ground = {
          db: store.db,
          shelf: folderShelf(folder),
          registers: async () => [register],
          now: () => now,
          noteFault: (fault: unknown) => faults.push(fault),
          calm: 0,
        }
        const trailLength = async () => {
          const found = await verifyTrail(store.db, id)
          return found.state === 'intact' ? found.length : found
        }
        const before = await trailLength()
        const first = demoOn({
          ...ground,
          db: store.db.withPlugin(afterActs(15, () => void first.stop())),
        })
        await first.begin()
        expect(await trailLength()).toBe(Number(before) + 15)
        await demoOn(ground).begin()
        const players = new Map(playersIn(register).map((player) => [player.key, player]))
        const stage = { db: store.db, shelf: ground.shelf, register, players }
        expect(await tellStories(stage, { stories, meetings })).toEqual({ done: 0, stuck: [] })
        expect(await trailLength()).toBeGreaterThan(Number(before) + 15)
        expect(faults).toEqual([])
      } finally {
        await store.close()
        await rm(folder, { recursive: true, force: true })
      }
    })
  })
}

/** Does something once, when so many acts have been written in the trail. */
function afterActs(many: number, then: () => void): KyselyPlugin {
  let written = 0
  return {
    transformQuery: ({ node }) => {
      if (InsertQueryNode.is(node) && node.into?.table.identifier.name === 'trail_entry') {
        written += 1
        if (written === many) then()
      }
      return node
    },
    transformResult: async ({ result }) => result,
  }
}
