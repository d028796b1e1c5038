import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../../test/database.ts'
import { anOperator, importExampleCounty, type Operator } from '../../test/operator.ts'
import { parseMailAddress } from '../post/mail-address.ts'
import { post } from '../post/post.repository.ts'
import { inTransaction, type Store } from '../store/store.ts'
import type { ManageTables } from './order.ts'

const county = 'example-county'
const secretLink = 'https://radslag.example/logga-in/lank?nyckel=hemlig'

for (const { name, open } of databases) {
  describe(`an operator who looks after the trail, with the ${name} database`, () => {
    let store: Store<ManageTables>
    let write: Operator['write']
    beforeAll(async () => {
      store = await open<ManageTables>()
      await importExampleCounty(store)
      write = anOperator(store).write
    })
    afterAll(() => store?.close())

    it('is told that it is empty, then whole, with an end to note elsewhere', async () => {
      expect((await write(`trail verify ${county}`)).out).toBe(
        'Exempel län (example-county)\n  Händelseloggen är tom.\n',
      )
      await write(`account give ${county} ann-exempel bjorkstad registrator`)
      await write(`account give ${county} ann-exempel bjorkstad tjänsteperson`)
      const { out, code } = await write('trail verify')
      expect(code).toBe(0)
      expect(out).toMatch(
        /^Exempel län \(example-county\)\n {2}Händelseloggen är hel: två rader, [^\n]+\n {2}Anteckna [^\n]+: 2:[0-9a-f]{64}\nInloggningar och inställningar \(\/\)\n {2}Händelseloggen är tom\.\n$/,
      )
    })

    it('is told whether it is the one whose end was noted', async () => {
      const { trails } = JSON.parse((await write(`trail verify ${county} --json`)).out)
      const [{ length, hash }] = trails
      const same = await write(`trail verify ${county} --antecknat ${length}:${hash}`)
      expect(same).toMatchObject({ code: 0, out: expect.stringContaining('densamma som när') })
      const other = await write(`trail verify ${county} --antecknat ${length}:${'f'.repeat(64)}`)
      expect(other.code).toBe(1)
      expect(other.out).toContain('inte densamma som när dess slut senast antecknades')
      const longer = await write(`trail verify ${county} --antecknat 99:${hash}`)
      expect(longer.code).toBe(1)
    })

    it.each([
      ['trail verify ingen', "Det finns ingen samverkan som heter 'ingen'"],
      [`trail verify ${county} --antecknat 3:abc`, "'3:abc' är inget slut på en logg"],
      [`trail verify --antecknat 3:${'a'.repeat(64)}`, '--antecknat behöver en samverkan'],
    ])('is refused in a sentence: %s', async (line, sentence) => {
      const { out, err, code } = await write(line)
      expect({ out, code }).toEqual({ out: '', code: 2 })
      expect(err).toContain(sentence)
    })

    it('is told where it was changed by hand, and ends with 1', async () => {
      await sql`alter table trail_entry disable trigger all`.execute(store.db)
      await sql`update trail_entry set name = 'Någon annan' where number = 2`.execute(store.db)
      const { out, code } = await write('trail verify')
      expect(code).toBe(1)
      expect(out).toContain('Händelseloggen håller inte vid rad 2: raden säger något annat')
      expect(out).not.toContain('Anteckna')
    })
  })

  describe(`an operator who looks after the mail, with the ${name} database`, () => {
    let store: Store<ManageTables>
    let write: Operator['write']
    beforeAll(async () => {
      store = await open<ManageTables>()
      write = anOperator(store).write
    })
    afterAll(() => store?.close())

    it('is told that nothing waits', async () => {
      const { out, code } = await write('mail status')
      expect(code).toBe(0)
      expect(out).toBe(
        'Mejl kommer fram: inget brev väntar efter att ha misslyckats.\nInga brev väntar.\n',
      )
    })

    it('is told how many wait, since when and why, and nothing of what they hold or to whom', async () => {
      const to = parseMailAddress('anna@sala.example')
      if (!to.ok) throw new Error('it is an address')
      for (const at of ['2026-11-22T10:00:00Z', '2026-11-22T11:30:00Z']) {
        await inTransaction(store, (trx) =>
          post(trx, {
            to: to.value,
            subject: 'Logga in',
            text: secretLink,
            purpose: 'sign-in',
            at: new Date(at),
            isSecret: true,
          }),
        )
      }
      const waiting = await write('mail status')
      expect(waiting.code).toBe(0)
      expect(waiting.out).toContain(
        'Två brev väntar, det äldsta sedan 22 november 2026 kl.\u00a011.00.',
      )

      await sql`
        update outbox set attempts = 3, last_error = '421 <anna@sala.example>: försök senare'
        where created_at = '2026-11-22T10:00:00Z'
      `.execute(store.db)
      await sql`
        update outbox set state = 'failed', failed_because = 'gave-up', ended_at = '2026-11-22T11:45:00Z'
        where created_at = '2026-11-22T11:30:00Z'
      `.execute(store.db)
      const { out, code } = await write('mail status')
      expect(code).toBe(1)
      expect(out).toBe(
        [
          'Mejl kommer inte fram: ett brev har inte gått att skicka än, det äldsta skrivet 22 november 2026 kl.\u00a011.00.',
          'Ett brev väntar, det äldsta sedan 22 november 2026 kl.\u00a011.00.',
          'Det senaste dygnet har ett brev avvisats av mejlservern eller blivit för gamla.',
          'Senaste felet: 421 <…@sala.example>: försök senare\n',
        ].join('\n'),
      )
      const asData = await write('mail status --json')
      expect(JSON.parse(asData.out)).toMatchObject({ getsThrough: false, waiting: 1, failed: 1 })
      expect(out + asData.out).not.toMatch(/nyckel|anna@/)
    })
  })
}
