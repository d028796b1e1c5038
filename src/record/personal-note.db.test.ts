import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { anActor } from '../../test/builders/actor.ts'
import { done } from '../../test/builders/done.ts'
import { aPreparedMatter, people } from '../../test/builders/record.ts'
import { groundFor } from '../../test/builders/suite.ts'
import { databases } from '../../test/database.ts'
import { NotFound } from '../shared/errors.ts'
import { loadPrivate } from './own-space.actions.ts'
import { deleteNote, saveNote } from './personal-note.actions.ts'
import type { RecordTables } from './record.table.ts'

const { member, intake, official, registrar, ofRegion, ofKoping } = people

for (const database of databases) {
  describe(`a personal note, in the ${database.name} database`, () => {
    const ground = groundFor<RecordTables>(database)
    const mine = (matterId: string) => ({ actor: official, matterId })
    const noted = (matterId: string, text: string, seenVersion = 0) =>
      saveNote(ground, mine(matterId), { text, seenVersion })
    const rows = async (matterId: string) => {
      const { rows: found } = await sql<{ many: number }>`
        select count(*) as many from personal_note where matter_id = ${matterId}
      `.execute(ground.db)
      return found[0]?.many
    }

    it('is one person’s: not a colleague’s, not the same person’s in another collaboration', async () => {
      const matter = await aPreparedMatter(ground)
      done(await noted(matter.id, 'Min egen.'))
      expect((await loadPrivate(ground, official, matter)).note).toMatchObject({
        text: 'Min egen.',
      })
      for (const actor of [registrar, member, intake, ofRegion]) {
        expect((await loadPrivate(ground, actor, matter)).note).toBeUndefined()
      }
    })

    it('follows the person from hat to hat', async () => {
      const matter = await aPreparedMatter(ground)
      done(await noted(matter.id, 'Min egen.'))
      const inOther = anActor(intake.hat, 8)
      expect((await loadPrivate(ground, inOther, matter)).note?.text).toBe('Min egen.')
    })

    it('saved from two windows: the second gets both', async () => {
      const matter = await aPreparedMatter(ground)
      done(await noted(matter.id, 'Ett.'))
      expect(done(await noted(matter.id, 'Ett.'))).toMatchObject({ version: 1 })
      expect(done(await noted(matter.id, 'Två.', 1))).toMatchObject({ version: 2 })
      expect(await noted(matter.id, 'Tre.', 1)).toMatchObject({
        refusal: { kind: 'noteEditedMeanwhile', stored: { text: 'Två.' }, typed: 'Tre.' },
      })
      const both = await Promise.all(['A', 'B'].map((text) => noted(matter.id, text, 2)))
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    })

    it('can be erased, and then nothing is left of it', async () => {
      const matter = await aPreparedMatter(ground)
      done(await noted(matter.id, 'Ett.'))
      await deleteNote(ground, { actor: registrar, matterId: matter.id })
      expect((await loadPrivate(ground, official, matter)).note?.text).toBe('Ett.')
      await deleteNote(ground, mine(matter.id))
      await deleteNote(ground, mine(matter.id))
      await deleteNote(ground, mine('not-an-id'))
      expect(await rows(matter.id)).toBe(0)
      expect(await noted(matter.id, 'Två.', 1)).toEqual({
        ok: false,
        refusal: { kind: 'noteEditedMeanwhile', typed: 'Två.' },
      })
      expect(done(await noted(matter.id, 'Ny.')).version).toBe(1)
    })

    it('is not written in a matter that one may not read', async () => {
      const matter = await aPreparedMatter(ground)
      const note = { text: 'Nyfiken.', seenVersion: 0 }
      const outside = saveNote(ground, { actor: ofKoping, matterId: matter.id }, note)
      await expect(outside).rejects.toBeInstanceOf(NotFound)
    })
  })
}
