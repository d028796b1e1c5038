import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anId } from '../../../test/builders/actor.ts'
import { done } from '../../../test/builders/done.ts'
import { databases } from '../../../test/database.ts'
import { indexRegister } from '../../register/index-register.ts'
import { loadRegister } from '../../register/register.repository.ts'
import { day } from '../../shared/calendar-day.ts'
import type { Store } from '../../store/store.ts'
import {
  fingerprintOf,
  importMembers,
  previewMembers,
} from '../../workspace/group/members/import-members.actions.ts'
import type { WorkspaceTables } from '../../workspace/workspace-ground.ts'
import { readBuiltIn } from './built-in.ts'

const example = fileURLToPath(new URL('../../../test/example-county', import.meta.url))
const now = new Date('2026-11-22T12:00:00Z')
const id = 'exempel-lan'
const bodyId = 'samverkansgruppen-aldres-halsa'

/** A list that is read in by the support of the group: somebody new for Ekköping. */
async function readInList(store: Store<WorkspaceTables>, list: number): Promise<void> {
  const rows = [
    {
      row: 2,
      seatId: '',
      principal: 'Ekköping',
      as: 'member',
      name: `Nya Exempel${list}`,
      personId: '',
      mail: '',
      from: day('2026-11-22'),
    },
  ] as const
  const ground = { db: store.db, now: () => now }
  const data = await loadRegister(store.db, id)
  if (!data) throw new Error('the county is read in')
  const seen = fingerprintOf(await previewMembers(ground, indexRegister(data), bodyId, rows))
  const hat = aBodyHat({ collaborationId: id, bodyId, role: 'leadSupportOfficial' })
  const actor = anActor(hat, 1, { collaborationId: id })
  const page = 'https://radslag.example/'
  const given = { id: anId(list), bodyId, fileName: 'lista.xlsx', rows, seen, page }
  done(await importMembers(ground, actor, given))
}

for (const { name, open } of databases) {
  describe(`what comes with the program, read into the ${name} database`, () => {
    let store: Store<WorkspaceTables>
    let charters: string
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())
    beforeEach(async () => {
      charters = await mkdtemp(join(tmpdir(), 'radslag-charters-'))
      await cp(example, join(charters, id), { recursive: true })
    })
    afterEach(() => rm(charters, { recursive: true, force: true }))

    const change = async (from: string, to: string) => {
      const file = join(charters, id, 'samverkan.yaml')
      await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
    }
    const nameNow = async () => (await loadRegister(store.db, id))?.collaboration.name

    it('is there after the first start, and the demo follows its files', async () => {
      expect(await readBuiltIn(store, charters, 'demo', now)).toEqual([])
      const before = await nameNow()
      await change(`namn: ${before}`, 'namn: Ändrat län')
      expect(await readBuiltIn(store, charters, 'demo', now)).toEqual([])
      expect(await nameNow()).toBe('Ändrat län')
    })

    it('never replaces what is there already in production', async () => {
      await change('namn: Exempel län', 'namn: Ersatt län')
      expect(await readBuiltIn(store, charters, 'production', now)).toEqual([])
      expect(await nameNow()).toBe('Ändrat län')
    })

    it('stops nothing when its files have mistakes, and tells each of them', async () => {
      await change('namn:', 'nam:')
      const problems = await readBuiltIn(store, charters, 'demo', now)
      expect(problems).toHaveLength(1)
      expect(problems[0]).toContain('samverkan.yaml')
      expect(await nameNow()).toBe('Ändrat län')
    })
  })

  describe(`members read in from a list, in the ${name} database of a demo`, () => {
    let store: Store<WorkspaceTables>
    let charters: string
    beforeEach(async () => {
      store = await open()
      charters = await mkdtemp(join(tmpdir(), 'radslag-charters-'))
    })
    afterEach(async () => {
      await store?.close()
      await rm(charters, { recursive: true, force: true })
    })

    const membersNow = async () => {
      const data = await loadRegister(store.db, id)
      const register = data && indexRegister(data)
      return register
        ?.holdingsOn(bodyId, day('2026-11-22'))
        .map(({ holder }) => register.personById(holder?.personId ?? '')?.name)
    }
    /** The same county as a later version of the program brings it: with another name, and another member. */
    const newVersionOf = async (folder: string) => {
      for (const [file, from, to] of [
        ['samverkan.yaml', 'namn: Exempel län', 'namn: Ny version'],
        ['forteckning.yaml', 'namn: Ann Exempel', 'namn: Ann Exempelny'],
      ] as const) {
        const path = join(folder, file)
        await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
      }
    }

    it.each([
      ['its own', id, ''],
      ['another than the county', 'mapp-ett', `id: ${id}\n`],
    ])(
      'stay after a restart and a new version of the folder, called %s',
      async (_, named, first) => {
        const folder = join(charters, named)
        await cp(example, folder, { recursive: true })
        const file = join(folder, 'samverkan.yaml')
        await writeFile(file, `${first}${await readFile(file, 'utf8')}`)
        const start = () => readBuiltIn(store, charters, 'demo', now)
        expect(await start()).toEqual([])
        expect(await membersNow()).toContain('Ann Exempel')

        await readInList(store, 1)
        expect(await start()).toEqual([])
        expect(await membersNow()).toContain('Nya Exempel1')

        await newVersionOf(folder)
        expect(await start()).toEqual([])
        expect(await membersNow()).toContain('Nya Exempel1')
        expect(await membersNow()).not.toContain('Ann Exempelny')
        expect((await loadRegister(store.db, id))?.collaboration.name).toBe('Exempel län')
      },
    )
  })
}
