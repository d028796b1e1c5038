import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestBrowser, testOrigin } from '../../../../test/builders/sign-in.ts'
import {
  aWorkspace,
  type Somebody,
  type WorkspaceTest,
} from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { demoCounty } from '../../../../test/demo-county.ts'
import { addressesOf } from '../../../contact/contact.repository.ts'
import type { NewSheet } from '../../../office-file/workbook.ts'
import { writeWorkbook } from '../../../office-file/write-workbook.ts'
import { listLatestLetters } from '../../../post/post.repository.ts'
import { listChanges } from '../../../register/history.ts'
import { importRegister } from '../../../register/import-register.ts'
import { keptCollaborations } from '../../../register/members/member-import.repository.ts'
import { memberColumns } from '../../../register/members/member-list.ts'
import { RegisterCache } from '../../../register/register-cache.ts'
import { day } from '../../../shared/calendar-day.ts'
import { inTransaction } from '../../../store/store.ts'

const halsa = 'samverkansgrupp-halsa'
const support: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const member: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }
const address = `/arbetsyta/vastmanland/grupper/${halsa}`
const read = async (browser: TestBrowser, path: string) => (await browser.get(path)).text()

for (const database of databases) {
  describe(`members read in from a list, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let runner: TestBrowser
    beforeAll(async () => {
      test = await aWorkspace(database)
      const data = await demoCounty('vastmanland')
      await inTransaction(test.store, (trx) =>
        importRegister(trx, data, { by: 'Prov', at: test.clock.now }),
      )
      Object.assign(test.ground, { registers: new RegisterCache({ db: test.store.db }) })
      runner = await test.signIn(support)
      // A whole county is written to the database.
    }, 180_000)
    afterAll(() => test?.close())

    const bytesOf = (rows: NewSheet['rows']) =>
      writeWorkbook({
        sheets: [{ name: 'Lista', columns: memberColumns.map((heading) => ({ heading })), rows }],
      })
    const upload = async (bytes: Uint8Array, browser = runner, name = 'lista.xlsx') => {
      const form = new FormData()
      form.set('fil', new File([new Uint8Array(bytes)], name))
      const cookie = [...browser.cookies].map(([key, value]) => `${key}=${value}`).join('; ')
      return test.app.request(`${testOrigin}${address}/ledamoter`, {
        method: 'POST',
        body: form,
        headers: {
          cookie,
          'sec-fetch-site': 'same-origin',
          'user-agent':
            'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0',
        },
      })
    }
    const rowFor = (name: string, mail = ''): NewSheet['rows'][number] => [
      'Sala kommun',
      '',
      'Ledamot',
      name,
      mail,
      { day: day('2026-12-01') },
      undefined,
    ]
    const hidden = (page: string) =>
      Object.fromEntries(
        [...page.matchAll(/<input type="hidden" name="(id|fil|lista|sett)" value="([^"]*)"/g)].map(
          ([, name = '', value = '']) => [
            name,
            value.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
          ],
        ),
      )
    const holderOn = async (on: string) => {
      const held = await test.ground.registers.get('vastmanland')
      const seat = `${halsa}/kommunernas-ledamoter/sala`
      const holding = held?.register.holdingsOn(halsa, day(on)).find((one) => one.seat.id === seat)
      return holding?.holder && held?.register.personById(holding.holder.personId)?.name
    }

    it('change nothing until somebody has seen what changes, row by row', async () => {
      const before = await holderOn('2026-12-01')
      const answer = await upload(
        await bytesOf([
          rowFor('Nya Exempelsson', 'ny@sala.example'),
          ['Atlantis', '', 'Ledamot', 'Ingen Exempel'],
          ['Sala', '', 'Ledamot', 'Två Exempel 811218-9876'],
        ]),
      )
      expect(answer.status).toBe(200)
      const page = await answer.text()
      expect(page).toContain('Nya Exempelsson')
      expect(page).toContain('Sista dagen är 30 november 2026')
      expect(page).toContain('Huvudmannen Atlantis finns inte i registret.')
      expect(page).toContain('Rad 4')
      expect(page).not.toContain('811218')
      expect(await holderOn('2026-12-01')).toBe(before)

      const fields = hidden(page)
      const done = await runner.post(`${address}/ledamoter/las-in`, fields)
      expect(done.headers.get('location')).toContain('klart=inlast')
      expect(await holderOn('2026-11-30')).toBe(before)
      expect(await holderOn('2026-12-01')).toBe('Nya Exempelsson')
      const mails = await addressesOf(test.store.db, 'vastmanland', ['nya-exempelsson'])
      expect(mails.get('nya-exempelsson')).toBe('ny@sala.example')
      // The history tells who; sent twice it is done once.
      const [change] = await listChanges(test.store.db, 'vastmanland', 1)
      expect(change?.by).toBe((await test.actor(support)).name)
      await runner.post(`${address}/ledamoter/las-in`, fields)
      expect((await listChanges(test.store.db, 'vastmanland', 1))[0]?.id).toBe(change?.id)
      expect(await keptCollaborations(test.store.db)).toEqual(new Set(['vastmanland']))
      expect(await read(runner, `${address}/ledamoter`)).toContain('ur filen lista.xlsx')
    })

    it('whose mail address is changed are told so at the old one, and nobody else is', async () => {
      const letters = () => listLatestLetters(test.store.db, 10)
      const held = await test.ground.registers.get('vastmanland')
      const fagersta = held?.register
        .holdingsOn(halsa, day('2026-11-22'))
        .find(({ seat }) => seat.id.endsWith('/fagersta'))?.holder?.personId
      const name = held?.register.personById(fagersta ?? '')?.name ?? ''
      const preview = async (mail: string) => {
        const row = ['Fagersta', '', 'Ledamot', name, mail]
        return (await upload(await bytesOf([row]))).text()
      }
      const readIn = (page: string, browser = runner) =>
        browser.post(`${address}/ledamoter/las-in`, hidden(page))
      // A first address replaces none, and with other capital letters it is the same mailbox.
      for (const mail of ['kim@fagersta.example', 'Kim@fagersta.example']) {
        expect((await readIn(await preview(mail))).status).toBe(303)
      }
      expect(await letters()).toEqual([])
      const page = await preview('k.exempel@annan.example')
      expect(page).toContain('får ett brev om det till den gamla adressen')
      expect((await readIn(page, await test.signIn(member))).status).toBe(403)
      expect(await letters()).toEqual([])
      await readIn(page)
      await readIn(page)
      const [letter, ...more] = await letters()
      expect(more).toEqual([])
      expect(letter).toMatchObject({ to: 'Kim@fagersta.example', purpose: 'address-changed' })
      const changer = (await test.actor(support)).name
      expect(letter?.text).toContain(`Hej ${name}!`)
      expect(letter?.text).toContain(`Ändrat av: ${changer}, `)
      expect(letter?.text).toContain('Var: medlemslistan för Samverkansgrupp Hälsa')
      expect(letter?.text).toContain('utan till k…@a….example')
      expect(letter?.text).toContain(`${testOrigin}${address}/ledamoter`)
      expect(JSON.stringify(letter)).not.toContain('annan.example')
      const asked = /redan i dag till (.*), eller/.exec(letter?.text ?? '')?.[1]
      expect(asked).toBeTruthy()
      expect(asked).not.toContain(changer)
    })

    it('are asked about again when the register has changed meanwhile', async () => {
      const page = await (await upload(await bytesOf([rowFor('Ännu Nyare Exempel')]))).text()
      const answer = await runner.post(`${address}/ledamoter/las-in`, {
        ...hidden(page),
        sett: 'något annat',
      })
      expect(answer.status).toBe(409)
      expect(await answer.text()).toContain('Gå igenom på nytt vad som ändras')
      expect(await holderOn('2026-12-01')).not.toBe('Ännu Nyare Exempel')
    })

    it('are the same list when it is saved and read in again', async () => {
      const file = await runner.get(`${address}/ledamoter/fil`)
      const page = await (await upload(new Uint8Array(await file.arrayBuffer()))).text()
      expect(page).toContain('Inget behöver ändras.')
    })

    it.each([
      ['notes.txt', new TextEncoder().encode('Sala;Ledamot;Åsa'), /Excel/],
      ['tom.xlsx', new Uint8Array(), /tom|Välj|innehåll/i],
    ])('are refused in words when the file is no list: %s', async (name, bytes, said) => {
      const answer = await upload(bytes, runner, name)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toMatch(said)
    })

    it('are refused in words when columns are missing', async () => {
      const bytes = await writeWorkbook({
        sheets: [{ name: 'Lista', columns: [{ heading: 'Namn' }], rows: [['Åsa Exempel']] }],
      })
      const answer = await upload(bytes)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('Listan saknar kolumner: Huvudman, Uppdrag.')
    })

    it('are shown with who no letter reaches, to those who lead the group alone', async () => {
      const said = 'E-postadress saknas för '
      expect(await read(runner, `${address}/ledamoter`)).toContain(said)
      expect(await read(await test.signIn(member), `${address}/ledamoter`)).not.toContain(said)
    })

    it('are read in by those who lead the group, and nobody else', async () => {
      const reader = await test.signIn(member)
      expect((await reader.get(`${address}/ledamoter`)).status).toBe(200)
      expect((await reader.get(`${address}/ledamoter/fil`)).status).toBe(403)
      const denied = await upload(await bytesOf([rowFor('Obehörig Exempel')]), reader)
      expect(denied.status).toBe(403)
      expect(await denied.text()).toContain('Stödet i Samverkansgrupp Hälsa')
      expect((await reader.post(`${address}/ledamoter/las-in`, { id: 'x' })).status).toBe(403)
    })

    it('cause no fault', () => {
      expect(test.faults).toEqual([])
    })
  })
}
