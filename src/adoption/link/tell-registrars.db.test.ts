import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Deciding, deciding } from '../../../test/builders/deciding.ts'
import { done } from '../../../test/builders/done.ts'
import { makeCollaboration } from '../../../test/builders/in-collaboration.ts'
import { people } from '../../../test/builders/record.ts'
import { databases } from '../../../test/database.ts'
import { saveAssignment } from '../../actor/actor.repository.ts'
import type { AuthorityRole } from '../../actor/actor.ts'
import { saveContact } from '../../contact/contact.repository.ts'
import { parseMailAddress } from '../../post/mail-address.ts'
import type { RecordTables } from '../../record/record.table.ts'
import { partialDate } from '../../shared/partial-date.ts'
import { always, type Period } from '../../shared/period.ts'
import type { AdoptionActTables } from '../ledger/ledger-change.ts'
import { remindMany } from './remind.actions.ts'

const id = 'vastmanland'

for (const { name, open } of databases) {
  describe(`telling registrars of a link, in the ${name} database`, () => {
    let world: Deciding
    beforeAll(async () => {
      const store = await open<AdoptionActTables & RecordTables>()
      await makeCollaboration(store.db)
      world = deciding(store)
    })
    beforeEach(async () => {
      await world.store.db.deleteFrom('authority_assignment').execute()
      await world.store.db.deleteFrom('person_contact').execute()
      await world.store.db.deleteFrom('outbox').execute()
    })
    afterAll(() => world?.store.close())

    const works = (
      personId: string,
      address: string | undefined,
      changes: {
        readonly role?: AuthorityRole
        readonly principalId?: string
        readonly period?: Period
      } = {},
    ) =>
      world.store.db.transaction().execute(async (trx) => {
        const { role = 'registrar', principalId = 'sala', period = always } = changes
        await saveAssignment(trx, id, {
          id: `${principalId}-${personId}-${role}`,
          principalId,
          personId,
          role,
          period,
        })
        if (address === undefined) return
        const mail = done(parseMailAddress(address))
        await saveContact(trx, id, { personId, mail }, world.clock.now)
      })
    const told = () =>
      world.store.db
        .selectFrom('outbox')
        .select(['to_address', 'subject', 'text', 'is_secret'])
        .where('purpose', '=', 'decision-link-sent')
        .orderBy('to_address')
        .execute()
    const toldTo = async () => (await told()).map(({ to_address }) => to_address)

    it('a link to anybody else is told to the principal’s registrars: to whom, by whom, what of, and what to do', async () => {
      await works('rut', 'rut@sala.example')
      const { intake } = people
      const mail = done(parseMailAddress('axel@region.example'))
      await world.store.db
        .transaction()
        .execute((trx) =>
          saveContact(trx, id, { personId: intake.personId, mail }, world.clock.now),
        )
      const matter = await world.aMatter()
      const ledger = await world.anOpened({ matterId: matter.id })
      const { result, token } = await world.reminding(ledger, 'sala', 'nagon@annan.example')
      done(result)
      const [letter] = await told()
      expect(letter).toMatchObject({ to_address: 'rut@sala.example', is_secret: false })
      expect(letter?.subject).toContain('Sala kommun')
      for (const said of [
        'nagon@annan.example',
        `Säg till ${intake.name}, axel@region.example.`,
        'Samverkansgrupp Hälsa',
        ledger.title,
        `ärende ${matter.number}`,
        'https://radslag.example/stang',
        'rättar du det',
        `https://radslag.example/beslut/${ledger.id}`,
      ]) {
        expect(letter?.text).toContain(said)
      }
      expect(letter?.text).not.toContain(token)
    })

    it('the registrar who gets the link gets no second letter, and the other registrar is told', async () => {
      await works('rut', 'rut@sala.example')
      done((await world.reminding(await world.anOpened(), 'sala', 'rut@sala.example')).result)
      expect(await toldTo()).toEqual([])
      await works('per', 'per@sala.example')
      done((await world.reminding(await world.anOpened(), 'sala', 'rut@sala.example')).result)
      expect(await toldTo()).toEqual(['per@sala.example'])
    })

    it('two registrars behind one address get one letter', async () => {
      await works('rut', 'registrator@sala.example')
      await works('per', 'registrator@sala.example')
      done((await world.reminding(await world.anOpened(), 'sala', 'nagon@annan.example')).result)
      expect(await toldTo()).toEqual(['registrator@sala.example'])
    })

    it('nobody is told who keeps another register, works with something else, or does so no more', async () => {
      await works('leif', 'leif@koping.example', { principalId: 'koping' })
      await works('britta', 'britta@sala.example', { role: 'official' })
      await works('gammal', 'gammal@sala.example', {
        period: { until: partialDate('2026-10-31') },
      })
      await works('utan', undefined)
      done((await world.reminding(await world.anOpened(), 'sala', 'nagon@annan.example')).result)
      expect(await toldTo()).toEqual([])
    })

    it('of many that are asked at once, each principal’s own registrars are told', async () => {
      await works('rut', 'rut@sala.example')
      await works('leif', 'leif@koping.example', { principalId: 'koping' })
      await works('siv', 'siv@arboga.example', { principalId: 'arboga' })
      const ledger = await world.anOpened()
      const ask = () =>
        remindMany(
          world.ground,
          { actor: people.intake, recommendationId: ledger.id },
          [
            ['sala', 'nagon@annan.example'],
            ['koping', 'leif@koping.example'],
            ['arboga', 'kansli@arboga.example'],
          ].map(([principalId = '', to = '']) => ({
            principalId,
            to: done(parseMailAddress(to)),
            name: 'Registratorn',
            names: { body: 'Samverkansgrupp Hälsa', principal: principalId },
            addressOf: (token) => `https://radslag.example/lank/${token}`,
            ledgerAddress: 'https://radslag.example/beslut',
            closeAddress: 'https://radslag.example/stang',
            language: 'sv',
          })),
        )
      done(await ask())
      const both = ['rut@sala.example', 'siv@arboga.example'].toSorted()
      expect(await toldTo()).toEqual(both)
      // The same form sent twice: no letter with a link, and none about it.
      done(await ask())
      expect(await toldTo()).toEqual(both)
    })

    it('nobody is told of a link that was refused', async () => {
      await works('rut', 'rut@sala.example')
      const ledger = await world.anOpened()
      done(await world.decide(ledger, 'sala'))
      const { result } = await world.reminding(ledger, 'sala', 'nagon@annan.example')
      expect(result).toMatchObject({ ok: false, refusal: { code: 'not-waited-for' } })
      expect(await toldTo()).toEqual([])
    })
  })
}
