import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anId } from '../../test/builders/actor.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { mailAddress } from '../../test/builders/invitation.ts'
import { databases } from '../../test/database.ts'
import { linkAccount } from '../actor/actor.repository.ts'
import type { ActorTables } from '../actor/actor.table.ts'
import { addIdentity, closeAccount, openAccount } from '../sign-in/account/account.repository.ts'
import type { SignInTables } from '../sign-in/sign-in.table.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { addressesOf, listContacts, removeContact, saveContact } from './contact.repository.ts'
import type { ContactTables } from './contact.table.ts'

const now = new Date('2026-11-22T09:00:00Z')
const [anna, bo, carin] = ['person-1', 'person-2', 'person-3']

for (const { name, open } of databases) {
  describe(`people’s addresses in the ${name} database`, () => {
    let store: Store<ContactTables & SignInTables & ActorTables>
    beforeAll(async () => {
      store = await open()
      await makeCollaboration(store.db)
      await makeCollaboration(store.db, 'orebro')
    })
    afterAll(() => store?.close())

    const save = (personId: string, mail: string, county = 'vastmanland') =>
      inTransaction(store, (trx) =>
        saveContact(trx, county, { personId, mail: mailAddress(mail) }, now),
      )
    const of = async (...people: string[]) => [
      ...(await addressesOf(store.db, 'vastmanland', people)),
    ]

    it('are what was written down last, and nobody else’s', async () => {
      await save(anna, 'anna@forst.example')
      await save(anna, 'anna@sala.example')
      await save(bo, 'bo@koping.example', 'orebro')
      expect(await of(anna, bo)).toEqual([[anna, 'anna@sala.example']])
      expect(await of()).toEqual([])
      expect(await listContacts(store.db, 'vastmanland')).toEqual([
        { personId: anna, mail: 'anna@sala.example' },
      ])
    })

    it('are what people sign in by when none is written, until the account is closed', async () => {
      const accountId = await inTransaction(store, async (trx) => {
        const id = await openAccount(trx, { displayName: 'Bo', isExample: true, at: now })
        await addIdentity(trx, id, { issuer: 'mail', subject: 'bo@koping.example' }, now)
        await linkAccount(trx, { collaborationId: 'vastmanland', accountId: id, personId: bo })
        return id
      })
      expect(await of(bo, carin)).toEqual([[bo, 'bo@koping.example']])
      await save(bo, 'bo@hemma.example')
      expect(await of(bo)).toEqual([[bo, 'bo@hemma.example']])
      await inTransaction(store, (trx) => removeContact(trx, 'vastmanland', bo))
      expect(await of(bo)).toEqual([[bo, 'bo@koping.example']])
      await inTransaction(store, (trx) => closeAccount(trx, accountId, now))
      expect(await of(bo)).toEqual([])
    })

    it.each(['nobody', 'a@b.example\r\nBcc: c@d.example', '19121212-1212@sala.example'])(
      'are never %j',
      async (mail) => {
        const insert = sql`
        insert into person_contact (collaboration_id, person_id, mail, changed_at)
        values ('vastmanland', ${anId(1)}, ${mail}, ${now})
      `.execute(store.db)
        await expect(insert).rejects.toThrow(/person_contact_mail/)
      },
    )
  })
}
