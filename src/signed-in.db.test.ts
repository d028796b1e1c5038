import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, testOrigin } from '../test/builders/sign-in.ts'
import { databases } from '../test/database.ts'
import { rowShelf } from './attachment/shelf.ts'
import { openTray, type Tray } from './attachment/tray.ts'
import { parseMailAddress } from './post/mail-address.ts'
import { listLetters } from './post/post.repository.ts'
import { addIdentity, openAccount } from './sign-in/account/account.repository.ts'
import { mailIssuer } from './sign-in/account/account.ts'
import { type SignedInTables, signedInRoutes } from './signed-in.tsx'
import { inTransaction, type Store } from './store/store.ts'
import { listActs } from './trail/trail.repository.ts'

const now = () => new Date('2026-11-22T09:00:00Z')

for (const { name, open } of databases) {
  describe(`the program behind the sign-in, on the ${name} database`, () => {
    let store: Store<SignedInTables>
    let tray: Tray
    let folder: string
    let written = 0
    let app: ReturnType<typeof signedInRoutes>
    const faults: unknown[] = []

    beforeAll(async () => {
      store = await open<SignedInTables>()
      folder = await mkdtemp(join(tmpdir(), 'radslag-signed-in-'))
      tray = await openTray(folder, now())
      app = signedInRoutes({
        db: store.db,
        registers: { get: async () => undefined },
        asset: (file) => `/assets/${file}`,
        mode: 'production',
        isOnlyHere: true,
        reach: { publicUrl: testOrigin.replace('http:', 'https:'), proxies: 0, secrets: {} },
        now,
        tray,
        shelf: rowShelf,
        demoPeople: async () => [],
        letterWritten: () => {
          written += 1
        },
        noteFault: (fault) => faults.push(fault),
      })
    })
    afterAll(async () => {
      await store?.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('sends a link by mail, lets its owner in once, and notes it in the trail', async () => {
      const address = 'anna.exempel@sala.example'
      await inTransaction(store, async (trx) => {
        const account = { displayName: 'Anna Exempel', isExample: true, at: now() }
        const id = await openAccount(trx, account)
        await addIdentity(trx, id, { issuer: mailIssuer, subject: address }, now())
      })
      const browser = aBrowser(app, testOrigin.replace('http:', 'https:'))
      await browser.get('/logga-in')
      await browser.post('/logga-in/brev', { adress: address })
      expect(written).toBe(1)

      const parsed = parseMailAddress(address)
      const [letter] = parsed.ok ? await listLetters(store.db, parsed.value) : []
      const key = /nyckel=([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
      expect(key).not.toBe('')
      const answer = await browser.post('/logga-in/lank', { nyckel: key })
      expect(answer.headers.get('location')).toBe('/arbetsyta')

      const page = await (await browser.get('/arbetsyta')).text()
      expect(page).toContain('Anna Exempel')
      expect(page).toContain('Du har inget uppdrag som gäller idag')
      const acts = await listActs(store.db, {}, { limit: 10 })
      expect(acts.map(({ act }) => act)).toContain('signed-in')
    })

    it('tells nothing to whoever is not signed in, whatever they ask for', async () => {
      const stranger = aBrowser(app, testOrigin.replace('http:', 'https:'))
      for (const path of [
        '/arbetsyta',
        '/arbetsyta/vastmanland/arenden/2026-1',
        '/en/arbetsyta/x',
      ]) {
        const answer = await stranger.get(path)
        expect(answer.status).toBe(303)
        expect(answer.headers.get('location')).toMatch(/^(\/en)?\/logga-in\?till=/)
      }
      expect(faults).toEqual([])
    })

    it('does nothing that another site asks for in a reader’s name', async () => {
      const tricked = aBrowser(app, testOrigin.replace('http:', 'https:'))
      const answer = await tricked.post(
        '/arbetsyta/hatt',
        { hatt: 'x' },
        { 'sec-fetch-site': 'cross-site' },
      )
      expect(answer.status).toBe(403)
    })
  })
}
