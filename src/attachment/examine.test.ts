import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfFile, wordFile } from '../../test/builders/office-file.ts'
import { attachmentText, sayAttachmentRefusal, sayFileSize } from './attachment.text.ts'
import type { AttachmentRefusal } from './attachment.ts'
import type { ScanAnswer } from './clamd.ts'
import { type Examining, examine } from './examine.ts'
import { openTray, putInTray, type Tray } from './tray.ts'

let folder: string
let tray: Tray
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radslag-examine-'))
  tray = await openTray(folder, new Date('2026-11-22T08:00:00Z'))
})
afterAll(() => rm(folder, { recursive: true }))

async function examined(name: string, content: string | Uint8Array, examining: Examining = {}) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return examine(await putInTray(tray, { field: 'bilaga', name, bytes }), examining)
}
const scannerThatSays = (answer: ScanAnswer) => () => Promise.resolve(answer)
const down: ScanAnswer = { found: 'noAnswer', why: 'ECONNREFUSED' }

describe('a file that somebody attaches', () => {
  it('is accepted as what it is, under a name with the right ending', async () => {
    expect(await examined('Överenskommelse.pdf', wordFile)).toMatchObject({
      ok: true,
      value: { kind: 'docx', name: 'Överenskommelse.docx', scanned: 'notScanned' },
    })
  })

  it('is marked as clean when the scanner has found nothing', async () => {
    const scan = scannerThatSays({ found: 'nothing' })
    expect(await examined('a.pdf', pdfFile, { scan, scanRequired: true })).toMatchObject({
      value: { scanned: 'clean' },
    })
  })

  it('is accepted unscanned when the scanner is down and not required, and somebody is told why', async () => {
    const told: string[] = []
    const examining = {
      scan: scannerThatSays(down),
      noteScannerDown: (why: string) => told.push(why),
    }
    expect(await examined('a.pdf', pdfFile, examining)).toMatchObject({
      value: { scanned: 'notScanned' },
    })
    expect(told).toEqual(['ECONNREFUSED'])
  })

  const refused: readonly (readonly [string, string, string | Uint8Array, Examining, object])[] = [
    ['it is empty', 'a.txt', '', {}, { code: 'empty' }],
    [
      'it is too large',
      'a.txt',
      'hej hej',
      { limits: { file: 6, together: 6 } },
      { code: 'tooLarge', limit: 6 },
    ],
    [
      'its kind is not allowed',
      'a.pdf',
      '<svg/>',
      {},
      { code: 'kindNotAllowed', found: 'webPage' },
    ],
    [
      'its name has a personal number',
      'Elev 811228-9874.pdf',
      pdfFile,
      {},
      { code: 'personalNumberInName' },
    ],
    [
      'its name has a hidden personal number',
      'Elev 811228\u200b-9874.pdf',
      pdfFile,
      {},
      { code: 'personalNumberInName' },
    ],
    [
      'its text has a personal number',
      'a.csv',
      'namn;nummer\nNN;8112289874',
      {},
      { code: 'personalNumberInText', line: 2 },
    ],
    [
      'it is infected',
      'a.pdf',
      pdfFile,
      { scan: scannerThatSays({ found: 'virus', signature: 'Eicar' }) },
      { code: 'infected', signature: 'Eicar' },
    ],
    [
      'a scanner is required and is down',
      'a.pdf',
      pdfFile,
      { scan: scannerThatSays(down), scanRequired: true },
      { code: 'scannerDown' },
    ],
    [
      'a scanner is required and there is none',
      'a.pdf',
      pdfFile,
      { scanRequired: true },
      { code: 'scannerDown' },
    ],
  ]
  it.each(refused)('is refused when %s', async (_why, name, content, examining, refusal) => {
    expect(await examined(name, content, examining)).toEqual({
      ok: false,
      refusal: { name, ...refusal },
    })
  })

  it('is refused for its name also when nothing of it was received', async () => {
    const file = { field: 'bilaga', name: '811228-9874.pdf', why: 'tooLarge' } as const
    expect(await examine(file, {})).toMatchObject({ refusal: { code: 'personalNumberInName' } })
  })

  it('is not read by the scanner when it is refused anyway', async () => {
    let asked = 0
    const scan = async (): Promise<ScanAnswer> => {
      asked += 1
      return { found: 'nothing' }
    }
    await examined('a.html', '<html>', { scan })
    expect(asked).toBe(0)
  })
})

describe('what is said about an attached file', () => {
  const refusals: readonly AttachmentRefusal[] = [
    { code: 'empty', name: 'a.txt' },
    { code: 'tooLarge', name: 'a.txt', limit: 25 * 1024 ** 2 },
    { code: 'tooLargeTogether', name: 'a.txt', limit: 100 * 1024 ** 2 },
    { code: 'kindNotAllowed', name: 'a.txt', found: 'oldOffice' },
    { code: 'personalNumberInName', name: 'a.txt' },
    { code: 'personalNumberInText', name: 'a.txt', line: 14 },
    { code: 'infected', name: 'a.txt', signature: 'Eicar' },
    { code: 'scannerDown', name: 'a.txt' },
  ]
  it.each(refusals)('names the file and says what to do: $code', (refusal) => {
    for (const language of ['sv', 'en'] as const) {
      expect(sayAttachmentRefusal(refusal, language)).toMatch(/a\.txt.*\. [A-ZÅÄÖ].*\.$/)
    }
  })

  it('tells the limit in words', () => {
    const [, tooLarge] = refusals
    if (!tooLarge) throw new Error('none')
    expect(sayAttachmentRefusal(tooLarge, 'sv')).toContain('högst 25 megabyte.')
    expect(attachmentText.sv.mostInForm(25 * 1024 ** 2, 100 * 1024 ** 2)).toBe(
      'Varje fil får vara högst 25 megabyte, och alla tillsammans högst 100 megabyte.',
    )
  })

  it.each([
    [1, 'sv', '1 kilobyte'],
    [348_000, 'sv', '340 kilobyte'],
    [1_258_291, 'sv', '1,2 megabyte'],
    [1_258_291, 'en', '1.2 megabytes'],
  ] as const)('tells %s bytes as people say it (%s)', (bytes, language, said) => {
    expect(sayFileSize(bytes, language)).toBe(said)
  })
})
