import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officeFile, pdfFile, wordFile, zipOf } from '../../test/builders/office-file.ts'
import { kindOfFile } from './kind.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radslag-kind-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function kindOf(content: string | Uint8Array) {
  const path = join(folder, 'file')
  await writeFile(path, content)
  return kindOfFile(path)
}

const bytes = (...figures: readonly number[]) => Uint8Array.from(figures)
const office = 'vnd.openxmlformats-officedocument'
const openDocument = (kind: string) =>
  zipOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>' })
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const cfb = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600))

describe('what a file is by its content', () => {
  it.each([
    ['a PDF file', pdfFile, 'pdf'],
    ['a Word document', wordFile, 'docx'],
    ['an Excel document', officeFile(`${office}.spreadsheetml.sheet`), 'xlsx'],
    ['a PowerPoint document', officeFile(`${office}.presentationml.presentation`), 'pptx'],
    ['a LibreOffice document', openDocument('text'), 'odt'],
    ['a LibreOffice spreadsheet', openDocument('spreadsheet'), 'ods'],
    ['a LibreOffice presentation', openDocument('presentation'), 'odp'],
    ['a picture', png, 'png'],
    ['a photo', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1), 'jpeg'],
    ['a moving picture', Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0;'), 'gif'],
    ['a text', 'Överenskommelse om egenvård\n', 'text'],
    ['a table', 'kommun;antal\r\nSala;14\r\n', 'text'],
    ['a table that Excel has saved', bytes(0x4b, 0xf6, 0x70, 0x69, 0x6e, 0x67, 0x3b, 0x31), 'text'],
    ['a note of Windows', Buffer.from('\ufeffÅmål\r\n', 'utf16le'), 'text'],
    ['a note that begins as a picture does', 'BMI bland barn i årskurs 4 i länet', 'text'],
    ['a text with a less-than sign', '<3 är ett hjärta; < 5 är dolt', 'text'],
    ['a program in plain text', '#!/bin/sh\necho hej\n', 'text'],
  ])('%s', async (_what, content, kind) => {
    expect(await kindOf(content)).toEqual({ kind })
  })

  it.each([
    ['a web page', '<!DOCTYPE html><script>alert(1)</script>', 'webPage'],
    ['a web page after blank lines', '\ufeff \n\n<html><body>', 'webPage'],
    ['a piece of a web page', '<p onclick="x">hej', 'webPage'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'webPage'],
    ['a drawing with a head', '<?xml version="1.0"?><svg/>', 'webPage'],
    ['a drawing after a remark', '<!-- hej --><svg/>', 'webPage'],
    ['a Word document with macros', officeFile('vnd.ms-word.document.macroEnabled'), 'macros'],
    ['an Excel document with macros', officeFile('vnd.ms-excel.sheet.macroEnabled'), 'macros'],
    ['an old Word document', cfb, 'oldOffice'],
    ['a text with formats', '{\\rtf1\\ansi hej}', 'oldOffice'],
    ['a packed file', zipOf({ 'a.txt': 'hej' }), 'archive'],
    ['a program', bytes(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0), 'other'],
    ['a sound', bytes(0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 0, 0, 0xff, 0xfb, 0x90, 0x44), 'other'],
    ['bytes of nothing in particular', bytes(0, 1, 2, 3, 250), 'other'],
    ['a Word document that is cut off', wordFile.subarray(0, 20), 'archive'],
  ])('%s is not allowed', async (_what, content, notAllowed) => {
    expect(await kindOf(content)).toEqual({ notAllowed })
  })
})

describe('a personal identity number in a text file', () => {
  // A number that the tax authority has set aside for tests.
  it.each([
    ['on its first line', 'namn;811228-9874', 1],
    ['on a later line', 'namn\r\n\r\nSala;811228-9874\r\n', 3],
    ['in a table that Excel has saved', Buffer.from('K\xf6ping\nNamn 8112289874', 'latin1'), 2],
    ['in a note of Windows', Buffer.from('\ufeffa\n811228-9874', 'utf16le'), 2],
    ['at the end of a long text', `${'rad\n'.repeat(500_000)}811228-9874`, 500_001],
  ])('is found %s', async (_where, content, personalNumberOnLine) => {
    expect(await kindOf(content)).toEqual({ kind: 'text', personalNumberOnLine })
  })

  it('is found wherever a long text is divided when it is read', async () => {
    for (let before = 512 * 1024 - 300; before < 512 * 1024 + 20; before += 1) {
      const found = await kindOf(`${' '.repeat(before)}811228-9874 ${' '.repeat(400)}`)
      expect(found).toEqual({ kind: 'text', personalNumberOnLine: 1 })
    }
  })

  it('is not seen in a longer number, wherever a long text is divided', async () => {
    for (let before = 512 * 1024 - 300; before < 512 * 1024 + 20; before += 1) {
      const found = await kindOf(`${' '.repeat(before)}18112289874 ${' '.repeat(400)}`)
      expect(found).toEqual({ kind: 'text' })
    }
  })
})
