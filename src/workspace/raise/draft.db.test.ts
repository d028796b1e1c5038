import { describe, expect, it } from 'vitest'
import { databases } from '../../../test/database.ts'
import { listPapers } from '../../matter/preparation/preparation.repository.ts'
import {
  anotherId,
  county,
  draftAt,
  filled,
  newAt,
  numbered,
  official,
  otherGroup,
  raising,
  sala,
  support,
} from './raise.stage.ts'

for (const database of databases) {
  describe(`a draft, on the ${database.name} database`, () => {
    const { workspace, as, send, read, stored, drafted, raised } = raising(database)

    it('is shown with all that was written, and goes on where it was left', async () => {
      const id = await drafted({ title: 'Ett utkast' })
      const page = await (await read(sala, draftAt(id))).text()
      expect(page).toContain('value="Ett utkast"')
      expect(page).toContain('name="version" value="1"')
      const saved = await send(sala, draftAt(id), filled(id, { title: 'Två', version: '1' }))
      expect(saved.headers.get('location')).toBe(`${draftAt(id)}?klart=sparat`)
      expect(await stored(id)).toMatchObject({ title: 'Två', version: 2 })
    })

    it('changed in two tabs shows both, and nothing is overwritten', async () => {
      const id = await drafted()
      await send(sala, draftAt(id), filled(id, { title: 'Från ena fliken', version: '1' }))
      const late = filled(id, { title: 'Från andra fliken', version: '1' })
      const answer = await send(sala, draftAt(id), late)
      expect(answer.status).toBe(409)
      const page = await answer.text()
      expect(page).toContain('Från ena fliken')
      expect(page).toContain('value="Från andra fliken"')
      expect(page).toContain('name="version" value="2"')
      expect((await stored(id))?.title).toBe('Från ena fliken')
      const merged = { ...late, title: 'Från båda', version: '2' }
      expect((await send(sala, draftAt(id), merged)).status).toBe(303)
      expect((await stored(id))?.title).toBe('Från båda')
    })

    it('saves itself: the script is told when, which version, and where to save next', async () => {
      const id = anotherId()
      const headers = { accept: 'application/json' }
      const first = await send(sala, newAt, filled(id), { headers })
      expect(await first.json()).toEqual({
        said: 'Sparat kl. 09.15',
        version: 1,
        action: draftAt(id),
      })
      const next = filled(id, { title: 'Mer', version: '1' })
      const second = await send(sala, draftAt(id), next, { headers })
      expect(await second.json()).toMatchObject({ version: 2 })
      const late = await send(sala, draftAt(id), { ...next, title: 'Sent' }, { headers })
      expect(late.status).toBe(409)
      const wrong = await send(
        sala,
        draftAt(id),
        { ...next, version: '2', title: numbered },
        {
          headers,
        },
      )
      expect(wrong.status).toBe(422)
      expect(JSON.stringify(await wrong.json())).toContain('personnummer')
    })

    it('can become another kind, and what only a dispute asks for is kept', async () => {
      const dispute = { kind: 'interpretationDispute', clause: 'Regionen ansvarar.' }
      const readings = { oneReading: 'Allt.', otherReading: 'Inget.' }
      const id = await drafted({ ...dispute, ...readings })
      const form = filled(id, { ...dispute, ...readings, version: '1' })
      await send(sala, draftAt(id), { ...form, deed: 'changeKind', otherKind: 'information' })
      const draft = await stored(id)
      expect(draft?.kind).toBe('information')
      for (const text of ['Regionen ansvarar.', 'Allt.', 'Inget.']) {
        expect(draft?.question).toContain(text)
      }
    })

    it('takes papers, tells why one is refused and keeps the others, and lets its author read and remove them', async () => {
      const id = await drafted()
      const files = [
        { name: 'bra.txt', text: 'Ett underlag' },
        { name: 'sida.html', text: '<!doctype html><script>alert(1)</script>' },
        { name: `${numbered}.txt`, text: 'x' },
      ]
      const answer = await send(sala, draftAt(id), filled(id, { version: '1' }), { files })
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(page).toContain('id="papers-error"')
      expect(page).toContain('sida.html')
      const draft = await stored(id)
      const [paper, ...others] = draft ? await listPapers(workspace.store.db, draft) : []
      expect(others).toEqual([])
      expect(paper?.name).toBe('bra.txt')

      const at = `${draftAt(id)}/underlag/${paper?.id}`
      const file = await read(sala, at)
      expect(await file.text()).toBe('Ett underlag')
      expect(file.headers.get('content-disposition')).toContain('attachment')
      expect((await read(support, at)).status).toBe(404)

      const remove = filled(id, { version: '1', deed: `removePaper:${paper?.id}` })
      for (const _ of ['once', 'twice']) {
        const removed = await send(sala, draftAt(id), remove)
        expect(removed.headers.get('location')).toBe(`${draftAt(id)}?klart=borttaget`)
      }
      expect((await read(sala, at)).status).toBe(404)
    })

    it('is thrown away when its author says so, and pressing twice does no harm', async () => {
      const id = await drafted()
      for (const _ of ['once', 'twice']) {
        expect((await (await as(sala)).post(`${draftAt(id)}/kasta`)).status).toBe(303)
      }
      expect(await stored(id)).toBeUndefined()
      expect((await read(sala, draftAt(id))).status).toBe(404)
    })

    it.each([
      ['the support of the group', support],
      ['somebody of another group', otherGroup],
      ['an official of a principal', official],
    ])('does not exist for %s', async (_who, who) => {
      const id = await drafted()
      expect((await read(who, draftAt(id))).status).toBe(404)
      expect((await send(who, draftAt(id), filled(id, { version: '1' }))).status).toBe(404)
      // As one that is already gone.
      expect((await (await as(who)).post(`${draftAt(id)}/kasta`)).status).toBe(303)
      expect((await stored(id))?.version).toBe(1)
    })

    it('is not there for people of another collaboration', async () => {
      const id = await drafted()
      const other = draftAt(id).replace(county, 'vastra-gotaland')
      expect((await read(sala, other)).status).toBe(403)
    })

    it('that has been raised leads to the matter, cannot be changed, and what was typed can be copied', async () => {
      const { id, at } = await raised()
      expect((await read(sala, draftAt(id))).headers.get('location')).toBe(at)
      const late = filled(id, { title: 'Skrivet för sent', version: '1' })
      const answer = await send(sala, draftAt(id), late)
      expect(answer.status).toBe(409)
      expect(await answer.text()).toContain('Skrivet för sent')
      expect((await (await as(sala)).post(`${draftAt(id)}/kasta`)).status).toBe(403)
    })
  })
}
