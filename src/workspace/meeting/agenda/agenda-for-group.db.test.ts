import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AgendaStage } from '../../../../test/builders/agenda-stage.ts'
import { done } from '../../../../test/builders/done.ts'
import type { Somebody } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { readWorkbook } from '../../../office-file/read-workbook.ts'

const otherGroup: Somebody = { seat: 'samverkansgrupp-nara-vard/kommunernas-ledamoter/arboga' }

for (const database of databases) {
  describe(`the agenda as its group has it, on the ${database.name} database`, () => {
    let stage: AgendaStage
    beforeAll(async () => {
      stage = await AgendaStage.open(database)
    })
    afterAll(async () => {
      expect(stage?.workspace.faults).toEqual([])
      await stage?.workspace.close()
    })

    it('a paper of an item without a matter is attached, read by the group, and removed', async () => {
      const { meeting, at } = await stage.three()
      const [ett] = await stage.items(meeting)
      const to = `${at}/${ett?.id}/underlag`
      const file = (text: string) => new File([text], 'Lägesbild.txt')
      expect((await stage.sendFile(stage.maker, to, file('Först.'))).status).toBe(303)
      expect((await stage.sendFile(stage.maker, to, file('Först.'))).status).toBe(303)
      const paper = async () => (await stage.items(meeting))[0]?.papers[0]
      expect(await paper()).toMatchObject({ name: 'Lägesbild.txt', version: 1 })
      await stage.sendFile(stage.maker, to, file('Sedan.'))
      const { paperId = '', version } = (await paper()) ?? {}
      expect(version).toBe(2)
      const one = at.replace('/dagordning', `/punkt/${ett?.id}`)
      for (const reading of [at, one]) {
        expect(await stage.page(stage.member, reading)).toContain(`/underlag/${paperId}/2`)
      }
      const read = await stage.member.get(`${to}/${paperId}/2`)
      expect(read.headers.get('content-disposition')).toContain('attachment')
      expect(await read.text()).toBe('Sedan.')
      const stranger = await stage.workspace.signIn(otherGroup)
      expect((await stranger.get(`${to}/${paperId}/2`)).status).toBe(404)
      expect((await stage.sendFile(stage.member, to, file('Nej.'))).status).toBe(403)
      const macro = new File(['<html>'], 'sida.html')
      expect((await stage.sendFile(stage.maker, to, macro)).status).toBe(422)
      expect((await stage.maker.post(`${to}/${paperId}/ta-bort`)).status).toBe(303)
      expect(await paper()).toBeUndefined()
      expect((await stage.member.get(`${to}/${paperId}/2`)).status).toBe(404)
    })

    it('the agenda is taken along as a workbook and a document, and text that looks like a formula stays text', async () => {
      const { at } = await stage.three()
      await stage.add(at, '=HYPERLINK("http://exempel.test")')
      const xlsx = await stage.member.get(`${at}/dagordning.xlsx`)
      expect(xlsx.headers.get('content-disposition')).toContain("filename*=UTF-8''Dagordning%20")
      const read = done(await readWorkbook(new Uint8Array(await xlsx.arrayBuffer())))
      const [sheet] = read
      expect(sheet?.rows[0]?.slice(0, 4)).toEqual(['Nr', 'Tid', 'Minuter', 'Punkt'])
      expect(sheet?.rows[2]?.slice(0, 4)).toEqual([2, '09.20', 20, 'Två'])
      expect(sheet?.rows[4]?.[3]).toBe('=HYPERLINK("http://exempel.test")')
      const docx = await stage.member.get(`${at}/dagordning.docx`)
      const { unzipSync, strFromU8 } = await import('fflate')
      const parts = unzipSync(new Uint8Array(await docx.arrayBuffer()))
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      expect(xml).toContain('Dagordning för')
      expect(xml.indexOf('Ett')).toBeLessThan(xml.indexOf('Tre'))
      const paper = await stage.page(stage.member, `${at}/utskrift`)
      expect(paper).toContain('09.00–12.00')
      expect(paper).toContain('1. Ett')
    })

    it('who may not make the agenda is told who may, and who may not know of the meeting is told of none', async () => {
      const { meeting, at } = await stage.three()
      const [ett] = await stage.items(meeting)
      const id = ett?.id ?? ''
      for (const part of ['ny', 'kopiera', `${id}/andra`, `${id}/ta-bort`]) {
        expect((await stage.member.get(`${at}/${part}`)).status).toBe(403)
      }
      for (const part of ['borja', 'ny', 'ordning', 'kopiera', `${id}/andra`, `${id}/ta-bort`]) {
        const refused = await stage.member.post(`${at}/${part}`, { rubrik: 'Nej', version: '1' })
        expect(refused.status).toBe(403)
      }
      const stranger = await stage.workspace.signIn(otherGroup)
      for (const part of ['', '/ny', '/dagordning.docx', '/dagordning.xlsx', '/utskrift']) {
        expect((await stranger.get(`${at}${part}`)).status).toBe(404)
      }
      expect((await stranger.post(`${at}/ny`, { rubrik: 'Nej' })).status).toBe(404)
      expect(await stage.titles(meeting)).toEqual(['Ett', 'Två', 'Tre'])
    })
  })
}
