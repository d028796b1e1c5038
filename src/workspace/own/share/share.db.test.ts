import { describe, expect, it } from 'vitest'
import { done } from '../../../../test/builders/done.ts'
import { hiddenIn } from '../../../../test/builders/page.ts'
import { databases } from '../../../../test/database.ts'
import { closeMatter } from '../../../matter/matter.actions.ts'
import { saveText } from '../../../matter/preparation/preparation.actions.ts'
import { latestText, listPapers } from '../../../matter/preparation/preparation.repository.ts'
import { listRegister } from '../../../record/register-lists.repository.ts'
import { day } from '../../../shared/calendar-day.ts'
import { aText, inOwnSpace, paperIn, salaOfficial, salaRegistrar } from '../own.stage.ts'

for (const database of databases) {
  describe(`the own space of a principal, from which it shares, on the ${database.name} database`, () => {
    const { workspace, as, pageOf, prepared, sendFile } = inOwnSpace(database)
    const entriesOf = async (principalId: string, matterId: string) => {
      const of = { collaborationId: 'vastmanland', principalId }
      const filter = { state: 'all', today: day('2026-11-22') } as const
      const found = await listRegister(workspace.ground.db, of, filter, { page: 1, size: 500 })
      return found.entries.filter((entry) => entry.matterId === matterId)
    }

    it('shares a text for good once it is confirmed, with an entry for each authority', async () => {
      const { at, matter } = await prepared()
      const official = await as(salaOfficial)
      await official.post(`${at}/text`, { text: 'Salas förslag.', version: '0' })
      expect((await pageOf(salaOfficial, at)).html).toContain(`${at}/dela/text/1`)
      const asked = await pageOf(salaOfficial, `${at}/dela/text/1`)
      expect(asked.status).toBe(200)
      for (const said of [
        'Salas förslag.',
        'allmän handling hos dem och hos er',
        'kan inte tas tillbaka',
        'Region Västmanland',
        'Sala kommun',
        'Utgående',
        'Inkommen',
      ]) {
        expect(asked.html).toContain(said)
      }
      const unsure = await official.post(`${at}/dela/text/1`, { sedd: '0' })
      expect(unsure.status).toBe(422)
      expect(await unsure.text()).toContain('Inget är delat än')
      expect(await latestText(workspace.ground.db, matter)).toBeUndefined()

      const yes = { sedd: '0', bekraftat: 'ja' }
      const shared = await official.post(`${at}/dela/text/1`, yes)
      expect(shared.headers.get('location')).toBe(`${at}?klart=delat`)
      expect((await official.post(`${at}/dela/text/1`, yes)).status).toBe(303)
      expect(await latestText(workspace.ground.db, matter)).toMatchObject({
        version: 1,
        text: 'Salas förslag.',
      })
      expect(await entriesOf('sala', matter.id)).toHaveLength(1)
      expect(await entriesOf('region-vastmanland', matter.id)).toHaveLength(1)
      const after = await pageOf(salaOfficial, `${at}?klart=delat`)
      expect(after.html).toContain('Delad den 22 november 2026 som version 1 av gruppens text.')
      expect(after.html).not.toContain(`${at}/dela/text/1`)
      expect((await pageOf(salaOfficial, `${at}/dela/text/1`)).html).toContain('redan delad')
    })

    it('shows both when the group has written meanwhile, and shares nothing until it is confirmed again', async () => {
      const { at, matter, asIntake } = await prepared()
      const official = await as(salaOfficial)
      await official.post(`${at}/text`, { text: 'Salas ord.', version: '0' })
      const typed = { text: 'Gruppens ord.', seenTextVersion: 0 }
      done(await saveText(workspace.ground, asIntake, typed))
      const late = await official.post(`${at}/dela/text/1`, { sedd: '0', bekraftat: 'ja' })
      expect(late.status).toBe(409)
      const html = await late.text()
      expect(html).toContain('Gruppens text har ändrats')
      expect(html).toContain('Inget är delat än')
      expect(html).not.toContain('checked')
      expect((await latestText(workspace.ground.db, matter))?.version).toBe(1)
      const again = { sedd: hiddenIn(html, 'sedd'), bekraftat: 'ja' }
      expect((await official.post(`${at}/dela/text/1`, again)).status).toBe(303)
      expect(await latestText(workspace.ground.db, matter)).toMatchObject({
        version: 2,
        text: 'Salas ord.',
      })
    })

    it('shares one version of a paper, and says who may to those who may not', async () => {
      const { at, matter } = await prepared()
      await sendFile(salaOfficial, `${at}/underlag`, 'filer', aText('Bilaga.'))
      const id = paperIn((await pageOf(salaOfficial, at)).html)
      const share = `${at}/dela/underlag/${id}/1`
      expect((await pageOf(salaRegistrar, at)).html).not.toContain(share)
      expect((await pageOf(salaRegistrar, share)).status).toBe(403)
      const registrar = await as(salaRegistrar)
      expect((await registrar.post(share, { bekraftat: 'ja' })).status).toBe(403)
      expect((await pageOf(salaOfficial, `${at}/dela/underlag/${id}/2`)).status).toBe(404)
      const official = await as(salaOfficial)
      expect((await official.post(share, { bekraftat: 'ja' })).status).toBe(303)
      expect(await listPapers(workspace.ground.db, matter)).toMatchObject([{ name: 'eget.txt' }])
      expect((await pageOf(salaOfficial, at)).html).toContain('som version 1 hos gruppen')
    })

    it('lets nothing be shared once the matter has ended, and keeps what was written', async () => {
      const { at, asIntake } = await prepared()
      const official = await as(salaOfficial)
      await official.post(`${at}/text`, { text: 'Kvar.', version: '0' })
      done(await closeMatter(workspace.ground, asIntake, 'Klart.'))
      const page = await pageOf(salaOfficial, at)
      expect(page.html).toContain('Kvar.')
      expect(page.html).not.toContain('/dela/text/1')
      expect((await pageOf(salaOfficial, `${at}/dela/text/1`)).status).toBe(403)
    })
  })
}
