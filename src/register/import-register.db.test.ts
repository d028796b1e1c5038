import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyRegister } from '../../test/builders/any-register.ts'
import { databases } from '../../test/database.ts'
import type { Mandate } from '../seat/seat.ts'
import { earliest, latest, partialDate } from '../shared/partial-date.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { listChanges } from './history.ts'
import { refusalText } from './import.text.ts'
import { importRegister } from './import-register.ts'
import { inNormalOrder } from './normal-order.ts'
import {
  listCollaborations,
  loadRegister,
  loadVersionedRegister,
  registerVersions,
} from './register.repository.ts'
import { type RegisterTables, registerTableNames } from './register.table.ts'
import type { RegisterData } from './register.ts'

/** A register whose names, seats and mandates are few enough to see; the rest is as it falls out. */
const plain: RegisterData = onlyOneMandate(sample(1))

function sample(seed: number): RegisterData {
  const [data] = fc.sample(anyRegister, { seed, numRuns: 1 })
  if (data === undefined) throw new Error('no sample')
  return data
}

function onlyOneMandate(data: RegisterData): RegisterData {
  return { ...data, mandates: [aMandate('m1', '2023', '2026')] }
}

function aMandate(id: string, from: string, until: string): Mandate {
  return {
    id,
    seatId: 'uppdrag-0/organ-0/a',
    personId: 'person-0',
    as: 'member',
    period: { from: partialDate(from), until: partialDate(until) },
  }
}

function named(data: RegisterData, id: string): RegisterData {
  return { ...data, collaboration: { ...data.collaboration, id } }
}

const anna = { by: 'Anna Exempelsson', at: new Date('2026-11-22T09:30:00Z') }
const bo = { by: 'Bo Exempelberg', at: new Date('2026-11-23T10:00:00Z') }

for (const { name, open } of databases) {
  describe(`the register in the ${name} database`, () => {
    let store: Store<RegisterTables>
    beforeAll(async () => {
      store = await open<RegisterTables>()
    })
    afterAll(() => store.close())

    const imports = (data: RegisterData, who = anna) =>
      inTransaction(store, (trx) => importRegister(trx, data, who))
    const content = async (id: string) => (await loadVersionedRegister(store.db, id))?.version

    it('gives back exactly what was imported, whatever it replaced', async () => {
      await fc.assert(
        fc.asyncProperty(anyRegister, async (data) => {
          await imports(data)
          expect(await loadRegister(store.db, 'exempel')).toEqual(inNormalOrder(data))
        }),
        { seed: 20_261_122, numRuns: 12 },
      )
    })

    it('changes nothing, not even the version, when the same is imported again', async () => {
      const data = named(sample(4), 'igen')
      const first = await imports(data)
      const before = await content('igen')
      expect(first.added).toBeGreaterThan(50)
      const again = { ...data, bodies: data.bodies.toReversed() }
      expect(await imports(again, bo)).toEqual({ added: 0, changed: 0, removed: 0 })
      expect(await content('igen')).toBe(before)
      const changes = await listChanges(store.db, 'igen', 1000)
      expect(changes.every(({ by }) => by === anna.by)).toBe(true)
    })

    it('tells in its history who changed which row, when, from what to what', async () => {
      const data = named(plain, 'historia')
      await imports(data)
      const version = await content('historia')
      const ended = { ...data, mandates: [aMandate('m1', '2023', '2025-06')] }
      expect(await imports(ended, bo)).toEqual({ added: 0, changed: 1, removed: 0 })
      expect(await content('historia')).not.toBe(version)
      const [latestChange, ...earlier] = await listChanges(store.db, 'historia', 10)
      expect(latestChange).toMatchObject({
        by: bo.by,
        at: bo.at,
        act: 'update',
        table: 'mandate',
        key: { id: 'm1' },
        before: { until_text: '2026' },
        after: { until_text: '2025-06' },
      })
      expect(earlier).toHaveLength(9)
      expect(earlier.every(({ act, by }) => act === 'insert' && by === anna.by)).toBe(true)
      const [before] = await listChanges(store.db, 'historia', 1, latestChange?.id)
      expect(before).toEqual(earlier[0])
      expect(await imports({ ...data, mandates: [] }, bo)).toMatchObject({ removed: 1 })
      expect((await listChanges(store.db, 'historia', 1))[0]).toMatchObject({
        act: 'delete',
        before: { id: 'm1' },
      })
    })

    it('refuses, whole, to let two sit on one seat on the same day, and says which', async () => {
      const data = named(plain, 'tva')
      await imports(data)
      const before = await loadVersionedRegister(store.db, 'tva')
      const broken = {
        ...data,
        collaboration: { ...data.collaboration, name: 'Ett nytt namn' },
        mandates: [aMandate('m1', '2023', '2025-06-30'), aMandate('m2', '2025-06', '2026')],
      }
      await expect(imports(broken)).rejects.toMatchObject({
        code: 'import-refused',
        rule: 'mandate_one_holder_at_a_time',
        said: {
          sv: 'Importen är inte gjord och inget är ändrat: platsen ”uppdrag-0/organ-0/a” skulle ha två ledamöter samma dag: förordnande ”m1”, förordnande ”m2”. Avsluta det ena förordnandet innan det andra börjar. (Regel: mandate_one_holder_at_a_time)',
        },
      })
      expect(await loadVersionedRegister(store.db, 'tva')).toEqual(before)
    })

    it('lets one holder follow another, and a deputy sit beside the member', async () => {
      const first = aMandate('m1', '2023', '2025-06-30')
      const next = aMandate('m2', '2025-07-01', '2026')
      const data = named(plain, 'efter')
      await imports({ ...data, mandates: [first] })
      await imports({
        ...data,
        mandates: [first, next, { ...aMandate('m3', '2023', '2026'), as: 'deputy' }],
      })
      await expect(
        imports({
          ...data,
          mandates: [
            first,
            ...['m3', 'm4'].map((id) => ({
              ...aMandate(id, '2023', '2026'),
              as: 'deputy' as const,
            })),
          ],
        }),
      ).rejects.toMatchObject({ rule: 'mandate_one_deputy_at_a_time' })
    })

    it('refuses two names on the same day, for a principal and for a body', async () => {
      const data = named(plain, 'namn')
      const twice = <Value>(value: Value) => [
        { value, period: {} },
        { value, period: { from: partialDate('2017') } },
      ]
      const principals = data.principals.map((principal) => ({
        ...principal,
        names: twice({ full: 'Region Exempel', short: 'Exempel' }),
      }))
      await expect(imports({ ...data, principals })).rejects.toMatchObject({
        rule: 'principal_one_name_at_a_time',
        said: { sv: expect.stringContaining('huvudmannen ”huvudman-0') },
      })
      const bodies = data.bodies.map((body) => ({ ...body, names: twice({ sv: 'Forum' }) }))
      await expect(imports({ ...data, bodies })).rejects.toMatchObject({
        rule: 'body_one_name_at_a_time',
        said: { en: expect.stringContaining('the body “organ-0') },
      })
      expect(await loadRegister(store.db, 'namn')).toBeUndefined()
    })

    it('refuses what refers to something that is not there', async () => {
      const data = named(plain, 'saknas')
      const mandates = [{ ...aMandate('m1', '2023', '2026'), personId: 'okand' }]
      await expect(imports({ ...data, mandates })).rejects.toMatchObject({
        rule: 'mandate_is_held_by_a_known_person',
        said: {
          sv: 'Importen är inte gjord och inget är ändrat: förordnande ”m1” hänvisar till ”okand”, som inte finns där den ska. (Regel: mandate_is_held_by_a_known_person)',
        },
      })
    })

    it('refuses a period that ends before it begins, and names the row', async () => {
      const data = named(plain, 'bakvand')
      const mandates = [aMandate('m1', '2023', '2022')]
      await expect(imports({ ...data, mandates })).rejects.toMatchObject({
        rule: 'mandate_ends_after_it_begins',
        said: { sv: expect.stringContaining('förordnande ”m1” slutar innan den börjar') },
      })
    })

    it('refuses an address that two bodies would share, and an id that occurs twice', async () => {
      const data = named(plain, 'dubbelt')
      const bodies = data.bodies.map((body) => ({ ...body, slug: 'forum' }))
      await expect(imports({ ...data, bodies })).rejects.toMatchObject({
        rule: 'only_once',
        said: { sv: expect.stringContaining('adress ”forum” finns två gånger') },
      })
      const persons = [...data.persons, ...data.persons]
      await expect(imports({ ...data, persons })).rejects.toMatchObject({ rule: 'only_once' })
    })

    it('lets two bodies change addresses with each other in one import', async () => {
      const data = named(plain, 'byte')
      await imports(data)
      const slugs = data.bodies.map(({ slug }) => slug)
      const bodies = data.bodies.map((body, n) => ({
        ...body,
        slug: slugs[(n + 1) % slugs.length] ?? body.slug,
      }))
      await imports({ ...data, bodies })
      expect((await loadRegister(store.db, 'byte'))?.bodies).toEqual(bodies)
    })

    it('does not let the history be rewritten, nor a table be emptied past it', async () => {
      await imports(named(plain, 'fast'))
      const refused = (rule: string) => ({ code: '23001', constraint: rule })
      await expect(
        store.db.updateTable('register_history').set({ by: 'Ingen' }).execute(),
      ).rejects.toMatchObject(refused('register_history_is_append_only'))
      await expect(store.db.deleteFrom('register_history').execute()).rejects.toMatchObject(
        refused('register_history_is_append_only'),
      )
      await expect(sql`truncate register_history`.execute(store.db)).rejects.toMatchObject(
        refused('register_history_is_never_emptied'),
      )
      await expect(sql`truncate mandate`.execute(store.db)).rejects.toMatchObject(
        refused('mandate_is_never_emptied'),
      )
    })

    it('notes the database user when somebody changes a row by hand', async () => {
      await imports(named(plain, 'hand'))
      await sql`update person set name = 'Ändrad' where collaboration_id = 'hand' and id = 'person-0'`.execute(
        store.db,
      )
      const [change] = await listChanges(store.db, 'hand', 1)
      expect(change?.by).toMatch(/^databas: ./)
    })

    it('lists every collaboration with the version of its content', async () => {
      await imports(named(plain, 'lista'))
      const versions = await registerVersions(store.db)
      const listed = await listCollaborations(store.db)
      expect(listed.map(({ collaboration }) => collaboration.id)).toEqual([...versions.keys()])
      expect(listed.find(({ collaboration }) => collaboration.id === 'lista')).toEqual({
        collaboration: { ...plain.collaboration, id: 'lista' },
        version: versions.get('lista'),
      })
      expect(await loadRegister(store.db, 'finns-inte')).toBeUndefined()
    })

    it('counts the days of a partial date as the program does', async () => {
      for (const text of [
        '2016',
        '2017-spring',
        '2017-autumn',
        '2016-02',
        '2017-12',
        '2020-02-29',
      ]) {
        const { rows } = await sql<{ first: string; last: string }>`
          select first_day_of(${text}) as first, last_day_of(${text}) as last`.execute(store.db)
        const date = partialDate(text)
        expect(rows).toEqual([{ first: earliest(date), last: latest(date) }])
      }
    })

    it('has words of its own for every rule about what may not be at the same time', async () => {
      const { rows } = await sql<{ rule: string }>`
        select conname as rule from pg_constraint where contype in ('x', 'u')
          and conrelid::regclass::text = any (${registerTableNames}::text[]) order by 1`.execute(
        store.db,
      )
      expect(rows.length).toBeGreaterThan(5)
      for (const { rule } of rows) {
        const said = refusalText.sv({ rule, table: 'seat', rows: ['ett'], about: [] })
        expect(said).not.toContain('går inte att spara som det står')
      }
    })

    it('keeps a history of every table of the register, and lets none be emptied past it', async () => {
      const { rows } = await sql<{ name: string }>`
        select tgname as name from pg_trigger where not tgisinternal order by 1`.execute(store.db)
      const triggers = rows.map(({ name }) => name)
      for (const table of registerTableNames) {
        expect(triggers).toContain(`${table}_tells_history`)
        expect(triggers).toContain(`${table}_is_never_emptied`)
      }
    })
  })
}
