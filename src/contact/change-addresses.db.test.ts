import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { mailAddress } from '../../test/builders/invitation.ts'
import { databases } from '../../test/database.ts'
import { linkAccount } from '../actor/actor.repository.ts'
import type { ActorTables } from '../actor/actor.table.ts'
import { listLatestLetters } from '../post/post.repository.ts'
import type { PostTables } from '../post/post.table.ts'
import { addIdentity, openAccount } from '../sign-in/account/account.repository.ts'
import type { SignInTables } from '../sign-in/sign-in.table.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { changeAddresses } from './change-addresses.ts'
import { addressesOf } from './contact.repository.ts'
import type { ContactTables } from './contact.table.ts'

const at = new Date('2026-11-22T09:00:00Z')

for (const { name, open } of databases) {
  describe(`somebody whose address is changed, in the ${name} database,`, () => {
    let store: Store<ContactTables & SignInTables & ActorTables & PostTables>
    beforeAll(async () => {
      store = await open()
      await makeCollaboration(store.db)
    })
    afterAll(() => store?.close())

    const change = (...contacts: readonly (readonly [string, string])[]) =>
      inTransaction(store, (trx) =>
        changeAddresses(
          trx,
          'vastmanland',
          contacts.map(([personId, mail]) => ({ personId, mail: mailAddress(mail) })),
          {
            at,
            by: 'Stig Exempel, stöd',
            when: '22 november 2026',
            body: 'Samverkansgruppen',
            page: 'https://radslag.example/',
            nameOf: (id) => `Exempel ${id}`,
            othersThan: (id) => (id === 'anna' ? 'Olga Exempel' : undefined),
          },
        ),
      )
    const letters = async () =>
      (await listLatestLetters(store.db, 20)).map(({ to, text }) => ({ to, text: text ?? '' }))

    it('is told at the old one, never with the new one in full', async () => {
      expect(await change(['anna', 'anna@forst.example'])).toBe(0)
      expect(await letters()).toEqual([])
      expect(
        await change(['anna', 'a.exempel@sedan.sala.example'], ['bo', 'bo@sala.example']),
      ).toBe(1)
      const [letter, ...more] = await letters()
      expect(more).toEqual([])
      expect(letter?.to).toBe('anna@forst.example')
      for (const said of [
        'Hej Exempel anna!',
        'Stig Exempel, stöd',
        'a…@s….example',
        'Olga Exempel',
      ]) {
        expect(letter?.text).toContain(said)
      }
      expect(letter?.text).not.toMatch(/a\.exempel|sedan|sala/)
    })

    it('is told also when letters went to the address they sign in by', async () => {
      await inTransaction(store, async (trx) => {
        const accountId = await openAccount(trx, { displayName: 'Cia', isExample: true, at })
        await addIdentity(trx, accountId, { issuer: 'mail', subject: 'cia@koping.example' }, at)
        await linkAccount(trx, { collaborationId: 'vastmanland', accountId, personId: 'cia' })
      })
      expect(await change(['cia', 'cia@hemma.example'])).toBe(1)
      const letter = (await letters()).find(({ to }) => to === 'cia@koping.example')
      expect(letter?.text).toContain('den som stödjer Samverkansgruppen')
    })

    it('twice at once gets letters at the last, and the same address again is no change', async () => {
      expect(await change(['bo', 'bo@ett.example'], ['bo', 'bo@tva.example'])).toBe(1)
      expect(await addressesOf(store.db, 'vastmanland', ['bo'])).toEqual(
        new Map([['bo', 'bo@tva.example']]),
      )
      expect(await change(['bo', 'BO@tva.example'])).toBe(0)
      expect(await change()).toBe(0)
    })
  })
}
