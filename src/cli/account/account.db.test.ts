import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../../test/database.ts'
import { anOperator, importExampleCounty, type Operator } from '../../../test/operator.ts'
import { linkAccount, listLinks, unlinkAccount } from '../../actor/actor.repository.ts'
import { importRegister } from '../../register/import-register.ts'
import { loadRegister } from '../../register/register.repository.ts'
import {
  addIdentity,
  findAccountOf,
  listAccounts,
  listIdentities,
  openAccount,
} from '../../sign-in/account/account.repository.ts'
import { saveProvider } from '../../sign-in/oidc/provider.repository.ts'
import { findSession, openSession } from '../../sign-in/session/session.repository.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { listActs } from '../../trail/trail.repository.ts'
import { verifyTrail } from '../../trail/verify.ts'
import type { ManageTables } from '../order.ts'

const county = 'example-county'
const issuer = 'https://login.bjorkstad.example'
const mail = (subject: string) => ({ issuer: 'mail', subject })

for (const { name, open } of databases) {
  describe(`an operator who tends accounts, with the ${name} database`, () => {
    let store: Store<ManageTables>
    let operator: Operator
    let write: Operator['write']
    beforeAll(async () => {
      store = await open<ManageTables>()
      await importExampleCounty(store)
      await inTransaction(store, (trx) =>
        saveProvider(trx, {
          id: 'bjorkstad',
          issuer,
          clientId: 'radslag',
          clientAuth: 'none',
          name: { sv: 'Björkstads kommun', en: 'Björkstad' },
          allowsNew: false,
          isOpen: true,
        }),
      )
    })
    afterAll(() => store?.close())
    beforeEach(async () => {
      operator = anOperator(store)
      write = operator.write
      // Everybody begins without an account, and with addresses that nobody has used.
      const links = await listLinks(store.db, county)
      await inTransaction(store, async (trx) => {
        for (const link of links) await unlinkAccount(trx, link)
      })
      turn += 1
    })
    let turn = 0
    const address = (who: string) => `${who}.${turn}@bjorkstad.example`
    const acts = async () =>
      (await listActs(store.db, { collaborationId: county }, { limit: 100 })).map(({ act }) => act)
    const accountOf = async (person: string) =>
      (await listLinks(store.db, county)).find(({ personId }) => personId === person)?.accountId ??
      ''

    it('opens an account for somebody called by name, and says which hats it gives', async () => {
      const { out, err, code } = await write(
        `account add ${county} "ann  EXEMPEL" --e-post ${address('Ann')}`,
      )
      expect({ err, code }).toEqual({ err: '', code: 0 })
      expect(out).toBe(
        [
          `Ann Exempel (ann-exempel) har fått ett konto och loggar in med ${address('ann')}.`,
          'Hattar i dag: ledamot, Samverkansgruppen för äldres hälsa (Ekköping).\n',
        ].join('\n'),
      )
      const account = await findAccountOf(store.db, mail(address('ann')))
      expect(account).toMatchObject({ displayName: 'Ann Exempel', isExample: true })
      expect(await accountOf('ann-exempel')).toBe(account?.id)
      const [latest] = await listActs(store.db, { collaborationId: county }, { limit: 1 })
      expect(latest).toMatchObject({
        by: { name: 'Kommandoraden' },
        act: 'account-opened',
        subject: { kind: 'account', id: account?.id },
        details: { person: 'ann-exempel', issuers: ['mail'] },
      })
      expect(JSON.stringify(latest)).not.toContain('@')
    })

    it('changes nothing when the same is written again, and adds what is new', async () => {
      const line = `account add ${county} ann-exempel --e-post ${address('ann')}`
      await write(line)
      const before = await acts()
      expect((await write(line)).out).toContain('hade redan kontot; ingenting är ändrat')
      expect(await acts()).toEqual(before)
      const more = await write(
        `account add ${county} ann-exempel --inloggning bjorkstad --subjekt e${turn}`,
      )
      expect(more.out).toContain(`kan nu också logga in med e${turn} hos bjorkstad.`)
      expect(await listIdentities(store.db, await accountOf('ann-exempel'))).toEqual([
        { issuer, subject: `e${turn}` },
        mail(address('ann')),
      ])
      expect((await listAccounts(store.db)).length).toBeGreaterThan(0)
    })

    it.each([
      [
        `add ingen ann-exempel --e-post a@b.example`,
        "Det finns ingen samverkan som heter 'ingen' i databasen. Det finns: example-county.",
      ],
      [
        `add ${county} "Ann Exempl" --e-post a@b.example`,
        "Ingen i registret för Exempel län heter 'Ann Exempl'. Närmast ligger:\n  Ann Exempel (ann-exempel): ledamot",
      ],
      [`add ${county} exempel --e-post a@b.example`, '\n  Bo Exempel (bo-exempel): ordförande'],
      [`add ${county} Cecilia --e-post a@b.example`, 'ingen heter något liknande'],
      [`add ${county} ann-exempel`, 'Ett nytt konto behöver något att logga in med'],
      [`add ${county} ann-exempel --e-post ann`, "'ann' är ingen e-postadress"],
      [`add ${county} ann-exempel --e-post 191212121212@b.example`, 'innehåller ett personnummer'],
      [
        `add ${county} ann-exempel --inloggning bjorkstad --subjekt 19121212-1212`,
        'innehåller ett personnummer',
      ],
      [`add ${county} ann-exempel --inloggning bjorkstad`, '--inloggning och --subjekt hör ihop'],
      [
        `add ${county} ann-exempel --inloggning sala --subjekt e1`,
        "Det finns ingen inloggning som heter 'sala'. Det finns: bjorkstad.",
      ],
      [
        `add ${county} ann-exempel --konto 00000000-0000-4000-8000-000000000000`,
        "Det finns inget konto '00000000",
      ],
      [`add ${county} ann-exempel --konto ann`, "Det finns inget konto 'ann'"],
      [`close ${county} ann-exempel`, 'Ann Exempel (ann-exempel) har inget konto.'],
      [
        `close ${county} ingen@bjorkstad.example`,
        "Det finns inget konto 'ingen@bjorkstad.example'",
      ],
      [
        `give ${county} ann-exempel bjorkstad chef`,
        "'chef' är inget uppdrag hos en huvudman. Det finns: tjänsteperson, registrator.",
      ],
      [
        `give ${county} ann-exempel sala registrator`,
        "Ingen huvudman i Exempel län heter 'sala'. Det finns: bjorkstad",
      ],
      [
        `give ${county} ann-exempel bjorkstad registrator --från 2026-12-01 --till-och-med 2026-11-30`,
        'Uppdraget kan inte sluta innan det börjar',
      ],
      [
        `give ${county} ann-exempel bjorkstad registrator --till-och-med 2026-02-31`,
        '2026-02-31 finns inte i kalendern.',
      ],
      [
        `end ${county} bo-exempel granaker registrator`,
        'har inte uppdraget registrator, Granåker.',
      ],
    ])('refuses in a sentence, and changes nothing: account %s', async (line, sentence) => {
      const [accounts, before] = [await listAccounts(store.db), await acts()]
      const { out, err, code } = await write(`account ${line}`)
      expect({ out, code }).toEqual({ out: '', code: 2 })
      expect(err).toContain(sentence)
      expect(await listAccounts(store.db)).toEqual(accounts)
      expect(await acts()).toEqual(before)
    })

    it('refuses an address that leads to somebody else, and opens nothing', async () => {
      await write(`account add ${county} ann-exempel --e-post ${address('ann')}`)
      const before = await listAccounts(store.db)
      const { err, code } = await write(
        `account add ${county} bo-exempel --e-post ${address('ann')}`,
      )
      expect(code).toBe(2)
      expect(err).toContain(`${address('ann')} används redan av ett annat konto: Ann Exempel (`)
      expect(await listAccounts(store.db)).toEqual(before)
    })

    it('asks for the id when two people have the same name', async () => {
      const data = await loadRegister(store.db, county)
      if (data === undefined) throw new Error('the county is there')
      const twin = { id: 'ann-exempel-2', name: 'Ann Exempel', isExample: true }
      const twins = { ...data, persons: [...data.persons, twin] }
      const read = (register: typeof data) =>
        inTransaction(store, (trx) =>
          importRegister(trx, register, { by: 'test', at: operator.clock.now }),
        )
      await read(twins)
      const { err, code } = await write(
        `account add ${county} "Ann Exempel" --e-post ${address('a')}`,
      )
      await read(data)
      expect(code).toBe(2)
      expect(err).toContain(
        'Skriv id i stället för namn:\n  Ann Exempel (ann-exempel): ledamot, Samverkansgruppen för äldres hälsa (Ekköping)\n  Ann Exempel (ann-exempel-2)\n',
      )
    })

    it('links an account that somebody got at the first sign-in, and never one that is somebody already', async () => {
      const id = await inTransaction(store, async (trx) => {
        const opened = await openAccount(trx, {
          displayName: 'Bo E',
          isExample: false,
          at: operator.clock.now,
        })
        await addIdentity(trx, opened, { issuer, subject: `ny-${turn}` }, operator.clock.now)
        return opened
      })
      expect((await write('account list')).out).toContain(`Konton som inte är någon person\n\n`)
      const { out } = await write(`account add ${county} bo-exempel --konto ${id}`)
      expect(out).toContain(`Kontot Bo E (${id}) är nu Bo Exempel (bo-exempel).`)
      expect(await accountOf('bo-exempel')).toBe(id)
      const other = await write(`account add ${county} ann-exempel --konto ${id}`)
      expect(other.err).toContain('är redan en annan person här: Bo Exempel (bo-exempel)')
    })

    it('takes away an address, and says when nothing is left to sign in with', async () => {
      await write(`account add ${county} ann-exempel --e-post ${address('ann')}`)
      const line = `account unlink ${county} ann-exempel --e-post ${address('ann')}`
      const { out } = await write(line)
      expect(out).toContain('Ingenting återstår att logga in på kontot med.')
      expect(await findAccountOf(store.db, mail(address('ann')))).toBeUndefined()
      expect((await write(line)).out).toContain('ingenting är ändrat')
    })

    it('unlinks an account, which then is nobody, and remains', async () => {
      await write(`account add ${county} ann-exempel --e-post ${address('ann')}`)
      const id = await accountOf('ann-exempel')
      expect((await write(`account unlink ${county} ${address('ann')}`)).out).toBe(
        `Kontot Ann Exempel (${id}) är inte längre Ann Exempel (ann-exempel), och har inga hattar där. Kontot finns kvar.\n`,
      )
      expect(await accountOf('ann-exempel')).toBe('')
      expect((await write(`account unlink ${county} ann-exempel`)).out).toContain(
        'ingenting är ändrat',
      )
      expect((await acts())[0]).toBe('account-unlinked')
    })

    it('closes an account for good, and ends every session at once', async () => {
      await write(`account add ${county} ann-exempel --e-post ${address('ann')}`)
      const accountId = await accountOf('ann-exempel')
      const at = operator.clock.now
      const { token } = await inTransaction(store, (trx) =>
        openSession(trx, { accountId, issuer: 'mail', at }),
      )
      expect((await write(`account close ${county} ann-exempel`)).out).toContain('stängt för gott')
      expect(await findSession(store.db, token, at)).toBeUndefined()
      const again = await write(`account close ${county} ann-exempel`)
      expect(again).toMatchObject({ code: 0, out: expect.stringContaining('ingenting är ändrat') })
      expect((await write(`account list ${county}`)).out).toContain('stängt den 22 november 2026')
    })

    it('opens a new account instead of a closed one only when told to, and then with the same address', async () => {
      const line = `account add ${county} ann-exempel --e-post ${address('ann')}`
      await write(line)
      const old = await accountOf('ann-exempel')
      await write(`account close ${county} ann-exempel`)
      const refused = await write(line)
      expect(refused.code).toBe(2)
      expect(refused.err).toContain('stängdes den 22 november 2026 och öppnas inte igen')
      const taken = await write(`account add ${county} bo-exempel --e-post ${address('ann')}`)
      expect(taken.err).toContain('hör till ett stängt konto')
      expect((await write(`${line} --nytt-konto`)).code).toBe(0)
      expect(await accountOf('ann-exempel')).not.toBe(old)
      expect(await findAccountOf(store.db, mail(address('ann')))).toMatchObject({
        id: await accountOf('ann-exempel'),
      })
    })

    it('lists each account with what it is recognised by and its hats today', async () => {
      await write(`account add ${county} ann-exempel --e-post ${address('ann')}`)
      const id = await accountOf('ann-exempel')
      const { out } = await write(`account list ${county}`)
      expect(out).toBe(
        [
          'Ann Exempel (ann-exempel)',
          `  konto ${id}`,
          `  ${address('ann')}`,
          '  ledamot, Samverkansgruppen för äldres hälsa (Ekköping)\n',
        ].join('\n'),
      )
      const { accounts } = JSON.parse((await write(`account list ${county} --json`)).out)
      expect(accounts).toEqual([
        {
          id,
          name: 'Ann Exempel',
          collaboration: county,
          person: 'ann-exempel',
          isInRegister: true,
          closedAt: null,
          identities: [mail(address('ann'))],
          hats: ['ledamot, Samverkansgruppen för äldres hälsa (Ekköping)'],
        },
      ])
      expect((await write(`account list ${county} --english`)).out).toContain('  member, Group for')
      operator.clock.now = new Date('2025-11-22T12:00:00Z')
      expect((await write(`account list ${county}`)).out).toContain('  ingen hatt i dag\n')
    })

    it('shows somebody who has left the register, and can close that account', async () => {
      const id = await inTransaction(store, async (trx) => {
        const opened = await openAccount(trx, {
          displayName: 'Cilla Exempel',
          isExample: true,
          at: operator.clock.now,
        })
        await linkAccount(trx, { collaborationId: county, accountId: opened, personId: 'cilla' })
        return opened
      })
      expect((await write(`account list ${county}`)).out).toContain(
        `cilla: finns inte längre i registret\n  konto ${id}\n  inget att logga in med\n  ingen hatt i dag`,
      )
      expect((await write(`account close ${county} cilla`)).code).toBe(0)
    })

    it('gives a task at a principal once, changes its period, and ends it', async () => {
      const give = `account give ${county} "Bo Exempel" Björkstad registrator`
      const { out } = await write(`${give} --till-och-med 2026-12-31`)
      expect(out).toBe(
        [
          'Bo Exempel (bo-exempel) har uppdraget registrator, Björkstad, från 22 november 2026 till och med 31 december 2026.',
          'Bo Exempel (bo-exempel) har inget konto ännu och kan inte logga in. Lägg upp ett med: account add\n',
        ].join('\n'),
      )
      operator.clock.now = new Date('2026-12-01T12:00:00Z')
      const again = await write(`${give} --till-och-med 2026-12-31`)
      expect(again.out).toContain('hade redan uppdraget')
      const endless = await write(`${give} --json`)
      expect(JSON.parse(endless.out)).toEqual({
        changed: true,
        task: {
          id: 'bjorkstad-registrar-bo-exempel',
          person: 'bo-exempel',
          principal: 'bjorkstad',
          role: 'registrar',
          from: '2026-11-22',
          until: null,
        },
      })
      const end = `account end ${county} bo-exempel bjorkstad registrar`
      expect((await write(end)).out).toContain(
        'är avslutat: från 22 november 2026 till och med 1 december 2026.',
      )
      expect((await write(end)).out).toContain('var redan avslutat')
      operator.clock.now = new Date('2026-12-05T12:00:00Z')
      expect((await write(end)).out).toContain('var redan avslutat')
      expect((await acts()).slice(0, 3)).toEqual(['task-ended', 'task-changed', 'task-given'])
    })

    it('gives a task that is over as a new one, and takes back one that never began', async () => {
      const give = `account give ${county} bo-exempel granaker tjänsteperson --json`
      const end = `account end ${county} bo-exempel granaker tjänsteperson`
      const idOf = async () => JSON.parse((await write(give)).out).task.id
      expect(await idOf()).toBe('granaker-official-bo-exempel')
      await write(end)
      operator.clock.now = new Date('2027-01-10T12:00:00Z')
      expect(await idOf()).toBe('granaker-official-bo-exempel-2')
      const taken = await write(`${end} --till-och-med 2027-01-09`)
      expect(taken.out).toContain('är återtaget: det hann aldrig börja.')
      expect((await acts())[0]).toBe('task-withdrawn')
    })

    it('leaves a trail that holds', async () => {
      expect(await verifyTrail(store.db, county)).toMatchObject({ state: 'intact' })
    })
  })
}
