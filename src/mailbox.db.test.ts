import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser, testOrigin } from '../test/builders/sign-in.ts'
import { databases } from '../test/database.ts'
import { rowShelf } from './attachment/shelf.ts'
import { openTray, type Tray } from './attachment/tray.ts'
import type { NewLetter } from './post/letter.ts'
import { parseMailAddress } from './post/mail-address.ts'
import { post } from './post/post.repository.ts'
import { startPostWorker } from './post/post-worker.ts'
import { parseSmtpUrl } from './post/smtp-transport.ts'
import { demoTransport } from './post/transport.ts'
import { addIdentity, openAccount } from './sign-in/account/account.repository.ts'
import { mailIssuer } from './sign-in/account/account.ts'
import { type SignedInGround, type SignedInTables, signedInRoutes } from './signed-in.tsx'
import { inTransaction, type Store } from './store/store.ts'

const now = () => new Date('2026-11-22T09:00:00Z')

function address(text: string) {
  const parsed = parseMailAddress(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

const calendar = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Nära\r\n  vård\r\nEND:VCALENDAR\r\n'
const notice: NewLetter = {
  to: address('bo.exempel@sala.example'),
  subject: 'Kallelse <b>3 december</b>',
  text: 'Hej <script>alert(1)</script>!\n\nSvara på http://localhost:3000/svar?a=1&b=2.\njavascript:alert(1)',
  html: '<p>Hej!</p><script>alert(2)</script>',
  purpose: 'notice',
  at: now(),
  calendar: { method: 'REQUEST', content: calendar },
  attachments: [
    { name: 'Dagordning å.html', contentType: 'text/html', content: Buffer.from('<h1>x</h1>') },
  ],
}

for (const { name, open } of databases) {
  describe(`the mailbox of the demo, on the ${name} database`, () => {
    let store: Store<SignedInTables>
    let tray: Tray
    let folder: string
    let noticeId: string
    let ground: SignedInGround
    const faults: unknown[] = []

    const read = async (path: string, changes: Partial<SignedInGround> = {}) => {
      const answer = await signedInRoutes({ ...ground, ...changes }).request(path)
      return { status: answer.status, headers: answer.headers, html: await answer.text() }
    }
    const sendAll = async () => {
      const noteFault = (fault: unknown) => faults.push(fault)
      const worker = startPostWorker({ db: store.db, transport: demoTransport, now, noteFault })
      await worker.nudge()
      await worker.stop()
    }

    beforeAll(async () => {
      store = await open<SignedInTables>()
      folder = await mkdtemp(join(tmpdir(), 'radslag-mailbox-'))
      tray = await openTray(folder, now())
      ground = {
        db: store.db,
        registers: { get: async () => undefined },
        asset: (file) => `/assets/${file}`,
        mode: 'demo',
        isOnlyHere: true,
        reach: { publicUrl: testOrigin, proxies: 0, secrets: {} },
        now,
        tray,
        shelf: rowShelf,
        demoPeople: async () => [],
        letterWritten: () => undefined,
        noteFault: (fault) => faults.push(fault),
      }
      noticeId = await inTransaction(store, (trx) => post(trx, notice))
    })
    afterAll(async () => {
      await store?.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('is nowhere in production, where mail is sent for real, or where others can reach the demo', async () => {
      const smtp = parseSmtpUrl('smtp://127.0.0.1:25')
      if (!smtp.ok) throw new Error(smtp.refusal)
      const mail = { server: smtp.value, sender: { name: '', address: notice.to } }
      const elsewhere: readonly Partial<SignedInGround>[] = [
        { mode: 'production', reach: { ...ground.reach, publicUrl: 'https://radslag.example' } },
        { reach: { ...ground.reach, mail } },
        { isOnlyHere: false },
        { reach: { ...ground.reach, proxies: 1 } },
      ]
      for (const changes of elsewhere) {
        for (const path of ['/brevlada', '/en/brevlada', `/brevlada/${noticeId}`]) {
          expect((await read(path, changes)).status, path).toBe(404)
        }
        expect((await read('/logga-in/brev', changes)).html).not.toContain('brevlada')
      }
    })

    it('lists what waits and what has been sent, and finds the letters to an address', async () => {
      expect((await read('/brevlada')).html).toContain('Väntar')
      await sendAll()
      const { html, headers } = await read('/brevlada')
      expect(html).toContain('Skickat')
      expect(html).toContain('Kallelse &lt;b&gt;3 december&lt;/b&gt;')
      expect(headers.get('cache-control')).toBe('no-store')
      expect((await read('/en/brevlada?adress=bo.exempel@sala.example')).html).toContain(noticeId)
      const none = await read('/brevlada?adress=ingen@sala.example')
      expect(none.html).toContain('Det finns inga brev till ingen@sala.example')
      const wrong = await read('/brevlada?adress=%3Cbo')
      expect(wrong.status).toBe(422)
      expect(wrong.html).toContain('Skriv en hel adress')
      expect(wrong.html).toContain('value="&lt;bo"')
    })

    it('shows every part of a letter as it was sent, and runs none of it', async () => {
      const { html } = await read(`/brevlada/${noticeId}`)
      expect(html).toContain('Hej &lt;script&gt;alert(1)&lt;/script&gt;!')
      expect(html).toContain('&lt;p&gt;Hej!&lt;/p&gt;')
      expect(html).toContain('SUMMARY:Nära\r\n  vård')
      expect(html).toContain(`${noticeId}@radslag.example`)
      expect(html).not.toContain('<script>alert')
      expect(html).toContain('href="http://localhost:3000/svar?a=1&amp;b=2">')
      expect(html).not.toContain('href="javascript:')
    })

    it('hands out the invitation and the files to be saved, never to be shown as pages', async () => {
      const invitation = await read(`/brevlada/${noticeId}/inbjudan`)
      expect(invitation.html).toBe(calendar)
      expect(invitation.headers.get('content-type')).toBe(
        'text/calendar; method=REQUEST; charset=utf-8',
      )
      const file = await read(`/brevlada/${noticeId}/bilaga/0`)
      expect(file.html).toBe('<h1>x</h1>')
      for (const { headers } of [invitation, file]) {
        expect(headers.get('content-disposition')).toMatch(/^attachment; /)
        expect(headers.get('content-security-policy')).toMatch(/^sandbox; /)
      }
    })

    it('has a page for a letter, a file or an invitation that does not exist', async () => {
      for (const path of ['x', '00000000-0000-0000-0000-000000000000', `${noticeId}/bilaga/1`]) {
        expect((await read(`/brevlada/${path}`)).status, path).toBe(404)
      }
      expect((await read(`/brevlada/${noticeId}/bilaga/9999999999`)).status).toBe(404)
      expect(faults).toEqual([])
    })

    it('keeps the link of a letter to sign in with, and the page after asking leads there', async () => {
      const to = 'anna.exempel@sala.example'
      await inTransaction(store, async (trx) => {
        const account = { displayName: 'Anna Exempel', isExample: true, at: now() }
        const id = await openAccount(trx, account)
        await addIdentity(trx, id, { issuer: mailIssuer, subject: to }, now())
      })
      const browser = aBrowser(signedInRoutes(ground))
      const asked = await browser.post('/logga-in/brev', { adress: to })
      const sent = await browser.get(asked.headers.get('location') ?? '')
      expect(await sent.text()).toContain('href="/brevlada"')
      await sendAll()
      const list = await (await browser.get(`/brevlada?adress=${to}`)).text()
      const letter = /\/brevlada\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
      const page = await (await browser.get(letter)).text()
      const key = /href="http:\/\/localhost:3000\/logga-in\/lank\?nyckel=([\w-]+)"/.exec(page)?.[1]
      const signedIn = await browser.post('/logga-in/lank', { nyckel: key ?? '' })
      expect(signedIn.headers.get('location')).toBe('/arbetsyta')
    })
  })
}
