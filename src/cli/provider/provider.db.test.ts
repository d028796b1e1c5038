import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../../test/database.ts'
import { type IdentityProvider, startIdentityProvider } from '../../../test/identity-provider.ts'
import { anOperator, importExampleCounty, type Operator } from '../../../test/operator.ts'
import { findProvider, removeProvider } from '../../sign-in/oidc/provider.repository.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { listActs } from '../../trail/trail.repository.ts'
import type { ManageTables } from '../order.ts'

const redirect = 'https://radslag.example/logga-in/oidc/bjorkstad/callback'

/** A service that says of itself what a test wants, or nothing. */
interface SaidService {
  readonly address: string
  description: Readonly<Record<string, unknown>> | undefined
  close(): Promise<void>
}

async function startSaidService(): Promise<SaidService> {
  const server: Server = createServer((_, response) => {
    if (state.description === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Finns inte</p>')
    } else {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(state.description))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  const state: SaidService = {
    address: `http://127.0.0.1:${port}`,
    description: undefined,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return state
}

let real: IdentityProvider
let said: SaidService
beforeAll(async () => {
  real = await startIdentityProvider([
    { client_id: 'radslag', client_secret: 'hemligt', redirect_uris: [redirect] },
  ])
  said = await startSaidService()
})
afterAll(async () => {
  await real?.close()
  await said?.close()
})

for (const { name, open } of databases) {
  describe(`an operator who sets up where people sign in, with the ${name} database`, () => {
    let store: Store<ManageTables>
    let operator: Operator
    let write: Operator['write']
    beforeAll(async () => {
      store = await open<ManageTables>()
      await importExampleCounty(store)
    })
    afterAll(() => store?.close())
    beforeEach(async () => {
      operator = anOperator(store)
      operator.secrets.set('BJORKSTAD', 'hemligt')
      write = operator.write
      await inTransaction(store, (trx) => removeProvider(trx, 'bjorkstad'))
    })
    const add = (issuer: string, more = '') =>
      `provider add bjorkstad --utfärdare ${issuer} --klient radslag --hemlighet RADSLAG_SECRET_BJORKSTAD --namn "Björkstads kommun" ${more}`
    const acts = async () => (await listActs(store.db, {}, { limit: 100 })).map(({ act }) => act)
    /** What a service says of itself when all is well. */
    const description = () => ({
      issuer: said.address,
      authorization_endpoint: `${said.address}/auth`,
      token_endpoint: `${said.address}/token`,
      jwks_uri: `${said.address}/keys`,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
    })

    it('adds one, and is told the address to register there and the command that checks it', async () => {
      const { out, code } = await write(add(real.issuer, '--huvudman bjorkstad --nya-personer ja'))
      expect(code).toBe(0)
      expect(out).toBe(
        [
          'Inloggningen bjorkstad är tillagd.',
          `Lägg in den här adressen hos tjänsten, tecken för tecken (redirect URI): ${redirect}`,
          'Kontrollera med: npm run -s radslag -- provider check bjorkstad\n',
        ].join('\n'),
      )
      expect(await findProvider(store.db, 'bjorkstad')).toEqual({
        id: 'bjorkstad',
        issuer: real.issuer,
        clientId: 'radslag',
        clientAuth: 'client_secret_basic',
        secretReference: 'BJORKSTAD',
        name: { sv: 'Björkstads kommun', en: 'Björkstads kommun' },
        principalRef: 'bjorkstad',
        allowsNew: true,
        isOpen: true,
      })
      expect((await acts())[0]).toBe('provider-added')
    })

    it('changes only what is written, and nothing when it is so already', async () => {
      await write(add(real.issuer, '--huvudman bjorkstad'))
      const line = 'provider ändra bjorkstad --namn-engelska Björkstad --huvudman=- --nivå loa3'
      expect((await write(line)).out).toContain('Inloggningen bjorkstad är ändrad.')
      const changed = await findProvider(store.db, 'bjorkstad')
      expect(changed).toMatchObject({
        clientId: 'radslag',
        name: { sv: 'Björkstads kommun', en: 'Björkstad' },
        assuranceLevel: 'loa3',
      })
      expect(changed).not.toHaveProperty('principalRef')
      const before = await acts()
      expect((await write(line)).out).toContain('var redan så; ingenting är ändrat')
      expect(await acts()).toEqual(before)
    })

    it.each([
      ['add Björkstad', 'kan inte vara namnet på en inloggning'],
      [
        'add bjorkstad --klient radslag',
        'är ny och behöver också --utfärdare, --hemlighet, --namn.',
      ],
      [
        `${'add bjorkstad --utfärdare login.example --klient a --sätt none --namn b'}`,
        "--utfärdare är 'login.example'. Det ska vara en hel adress",
      ],
      [
        'add bjorkstad --utfärdare https://a.example --klient a --namn b --sätt jwt',
        "--sätt är 'jwt'.",
      ],
      [
        'add bjorkstad --utfärdare https://a.example --klient a --namn b --sätt none --hemlighet RADSLAG_SECRET_A',
        'finns det ingen hemlighet',
      ],
      [
        'add bjorkstad --utfärdare https://a.example --klient a --namn b --sätt none --nya-personer kanske',
        "--nya-personer är 'kanske'",
      ],
      [
        'add bjorkstad --utfärdare https://a.example --klient a --namn b --sätt none --huvudman sala',
        "Ingen huvudman har id 'sala'. Det finns: bjorkstad, ekkoping",
      ],
      ['close bjorkstad', "Det finns ingen inloggning som heter 'bjorkstad'"],
      ['open bjorkstad', 'Lägg till den med: provider add'],
      ['remove bjorkstad', "Det finns ingen inloggning som heter 'bjorkstad'"],
      ['check bjorkstad', "Det finns ingen inloggning som heter 'bjorkstad'"],
    ])('refuses in a sentence, and changes nothing: provider %s', async (line, sentence) => {
      const before = await acts()
      const { out, err, code } = await write(`provider ${line}`)
      expect({ out, code }).toEqual({ out: '', code: 2 })
      expect(err).toContain(sentence)
      expect(await acts()).toEqual(before)
    })

    it('never takes the secret itself, and does not repeat it', async () => {
      const { err, code } = await write(
        `provider add bjorkstad --utfärdare ${real.issuer} --klient a --namn b --hemlighet s3cr3t`,
      )
      expect(code).toBe(2)
      expect(err).toContain('ska vara namnet på en miljövariabel')
      expect(err).not.toContain('s3cr3t')
    })

    it('is refused an address without encryption in production', async () => {
      const production = anOperator(store, { mode: 'production' })
      const { err, code } = await production.write(add('http://login.bjorkstad.example'))
      expect(code).toBe(2)
      expect(err).toContain('ska adressen börja med https://')
    })

    it('closes it, opens it and removes it, once each', async () => {
      await write(add(real.issuer))
      expect((await write('provider close bjorkstad')).out).toContain('är stängd')
      expect((await write('provider close bjorkstad')).out).toContain('var redan stängd')
      expect(await findProvider(store.db, 'bjorkstad')).toMatchObject({ isOpen: false })
      expect((await write('provider open bjorkstad')).out).toContain('är öppen')
      expect((await write('provider open bjorkstad')).out).toContain('var redan öppen')
      expect((await write('provider remove bjorkstad')).out).toContain('är borttagen')
      expect(await findProvider(store.db, 'bjorkstad')).toBeUndefined()
      expect((await acts()).slice(0, 4)).toEqual([
        'provider-removed',
        'provider-opened',
        'provider-closed',
        'provider-added',
      ])
    })

    it('lists them with where the secret is looked for, never with the secret', async () => {
      expect((await write('provider list')).out).toContain('Inga inloggningar hos huvudmännen ännu')
      await write(add(real.issuer, '--huvudman bjorkstad'))
      const { out } = await write('provider list')
      expect(out).toBe(
        [
          'bjorkstad  Björkstads kommun, öppen',
          `  ${real.issuer}`,
          '  klient radslag, hemlighet i RADSLAG_SECRET_BJORKSTAD',
          '  huvudman bjorkstad',
          `  ${redirect}\n`,
        ].join('\n'),
      )
      operator.secrets.clear()
      expect((await write('provider list')).out).toContain('som inte finns här')
      expect((await write('provider list --json')).out).not.toContain('hemligt')
    })

    it('checks a real one, and all is well', async () => {
      await write(add(real.issuer))
      const { out, code } = await write('provider check bjorkstad')
      expect(code).toBe(0)
      expect(out).toContain('Allt är väl med Björkstads kommun')
      expect(out).toContain(redirect)
    })

    it('is told when the secret is not in the surroundings', async () => {
      await write(add(real.issuer))
      operator.secrets.clear()
      const { out, code } = await write('provider check bjorkstad')
      expect(code).toBe(1)
      expect(out).toContain('Miljövariabeln RADSLAG_SECRET_BJORKSTAD')
    })

    it.each([
      [
        'has another issuer',
        { issuer: 'https://annan.example' },
        'säger att utfärdaren är https://annan.example, men här står',
      ],
      [
        'cannot sign in with code',
        { response_types_supported: ['id_token'] },
        'klarar inte inloggning med kod',
      ],
      [
        'knows only plain PKCE',
        { code_challenge_methods_supported: ['plain'] },
        'Den klarar: plain.',
      ],
      [
        'takes the secret otherwise',
        { token_endpoint_auth_methods_supported: ['private_key_jwt'] },
        'Den klarar: private_key_jwt.',
      ],
      ['has no keys', { jwks_uri: undefined }, 'saknas jwks_uri'],
    ])('is told when the service %s', async (_, change, sentence) => {
      said.description = { ...description(), ...change }
      await write(add(said.address))
      const { out, code } = await write('provider check bjorkstad')
      expect(code).toBe(1)
      expect(out).toContain('Allt är inte väl med Björkstads kommun:')
      expect(out).toContain(sentence)
    })

    it('is told that a service does not say whether it knows PKCE, which is no fault', async () => {
      said.description = { ...description(), code_challenge_methods_supported: undefined }
      await write(add(said.address))
      const { out, code } = await write('provider check bjorkstad')
      expect(code).toBe(0)
      expect(out).toContain('Den säger inte att den klarar PKCE')
    })

    it('is told when there is no description where it should be', async () => {
      said.description = undefined
      await write(add(said.address))
      const { out, code } = await write('provider check bjorkstad')
      expect(code).toBe(1)
      expect(out).toContain('svarar, men inte med en beskrivning')
    })

    it('is told when nobody answers', async () => {
      await write(add('http://127.0.0.1:1'))
      const { out, code } = await write('provider check bjorkstad --json')
      expect(code).toBe(1)
      expect(JSON.parse(out)).toMatchObject({ isWell: false, faults: [{ code: 'unreachable' }] })
    })

    it('is told when a description elsewhere names another issuer, or the address is not encrypted', async () => {
      said.description = description()
      await write(
        add(
          'https://login.example',
          `--beskrivning ${said.address}/.well-known/openid-configuration`,
        ),
      )
      const other = await write('provider check bjorkstad')
      expect(other.out).toContain(`säger att utfärdaren är ${said.address}`)
      await write(add(said.address, '--beskrivning=-'))
      const production = anOperator(store, { mode: 'production' })
      const { out, code } = await production.write('provider check bjorkstad')
      expect(code).toBe(1)
      expect(out).toContain('är inte krypterad')
    })
  })
}
