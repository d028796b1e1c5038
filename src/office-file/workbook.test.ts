import { strToU8, unzipSync, zipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { day } from '../shared/calendar-day.ts'
import { tellWorkbookRefusal } from './office-file.text.ts'
import { readWorkbook } from './read-workbook.ts'
import { type NewSheet, usualWorkbookLimits } from './workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const roster: NewSheet = {
  name: 'Ledamöter: Nära vård',
  columns: [
    { heading: 'Namn' },
    { heading: 'Från och med' },
    { heading: 'Röster' },
    { heading: 'Närvarade', width: 12 },
  ],
  rows: [
    ['Åsa Exempelsson', { day: day('2026-01-01') }, 1.5, true],
    ['=HYPERLINK("https://ond.example";"klicka")', undefined, -3, false],
    [
      '+46 70\r\n<b>&amp;\u0000\ud83d',
      { at: new Date('2026-06-03T07:00:00Z') },
      undefined,
      undefined,
    ],
  ],
}

const xml = (bytes: Uint8Array, part: string) =>
  new TextDecoder().decode(unzipSync(bytes)[part] ?? new Uint8Array())

const codeOf = async (bytes: Uint8Array, limits = usualWorkbookLimits) => {
  const read = await readWorkbook(bytes, limits)
  return read.ok ? 'read' : read.refusal.code
}

/** A workbook with one sheet that holds the given rows, as its own program writes them. */
function withRows(rows: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml':
      '<workbook xmlns:r="x"><sheets><sheet name="Blad1 &amp; mer" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...others,
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  )
}

describe('a workbook that is written', () => {
  it('is read by another program as it was meant, with days, numbers and Swedish letters', async () => {
    const bytes = await writeWorkbook({ sheets: [roster] })
    const [sheet] = await readExcelFile(Buffer.from(bytes))
    expect(sheet?.sheet).toBe('Ledamöter Nära vård')
    expect(sheet?.data).toEqual([
      ['Namn', 'Från och med', 'Röster', 'Närvarade'],
      ['Åsa Exempelsson', new Date('2026-01-01T00:00:00Z'), 1.5, true],
      ['=HYPERLINK("https://ond.example";"klicka")', null, -3, false],
      // By the clock on the wall in Sweden, in summer.
      ['+46 70\n<b>&amp;', new Date('2026-06-03T09:00:00Z'), null, null],
    ])
  })

  it('has no formula whatever was typed, and marks text as text', async () => {
    const bytes = await writeWorkbook({ sheets: [roster] })
    expect(xml(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >/]/)
    expect(xml(bytes, 'xl/styles.xml')).toMatch(/numFmtId="49"|formatCode="@"/)
  })

  it('keeps its headings in sight and is as wide as what stands in it', async () => {
    const sheet = xml(await writeWorkbook({ sheets: [roster] }), 'xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/state="frozen"/)
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    )
    expect(widths).toHaveLength(4)
    expect(widths[0]).toBeGreaterThan(40)
    expect(widths[3]).toBeLessThan(14)
  })

  it('is printed lying on one page’s width, with its headings again on each page', async () => {
    const bytes = await writeWorkbook({ sheets: [roster, { ...roster, name: "Nils' & co" }] })
    const sheet = xml(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(
      /<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/,
    )
    expect(sheet).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape"/)
    const book = xml(bytes, 'xl/workbook.xml')
    expect(book).toContain('localSheetId="0">\'Ledamöter Nära vård\'!$1:$1<')
    expect(book).toContain("localSheetId=\"1\">'Nils'' &amp; co'!$1:$1<")
  })

  it('has rows as high as what is broken into lines in them', async () => {
    const rows = [['kort'], ['ord '.repeat(30)], ['en\ntvå\ntre']]
    const sheets = [{ name: 'Blad', columns: [{ heading: 'Text' }], rows }]
    const sheet = xml(await writeWorkbook({ sheets }), 'xl/worksheets/sheet1.xml')
    const heights = [...sheet.matchAll(/<row r="\d+"(?: ht="(\d+)")?/g)].map(([, height]) => height)
    expect(heights).toEqual(['20', undefined, '45', '45'])
  })

  it('has sheets with names that can be, none like another', async () => {
    const name = 'Samverkansgruppen för nära vård och omsorg'
    const sheets = [name, name.toUpperCase(), '///', ''].map((one) => ({ ...roster, name: one }))
    const read = await readWorkbook(await writeWorkbook({ sheets }))
    const names = read.ok ? read.value.map(({ name: found }) => found) : []
    expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(4)
    expect(names.every((one) => one.length > 0 && one.length <= 31)).toBe(true)
  })
})

describe('a workbook that is read', () => {
  it('gives back what was written', async () => {
    const read = await readWorkbook(await writeWorkbook({ sheets: [roster] }))
    expect(read.ok && read.value[0]?.rows).toEqual([
      ['Namn', 'Från och med', 'Röster', 'Närvarade'],
      ['Åsa Exempelsson', { day: '2026-01-01' }, 1.5, true],
      ['=HYPERLINK("https://ond.example";"klicka")', undefined, -3, false],
      ['+46 70\n<b>&amp;', { wall: expect.anything() }],
    ])
  })

  it('gives what a formula last showed, and nothing for one that failed', async () => {
    const rows =
      '<row r="2"><c r="B2"><f>1+1</f><v>2</v></c><c t="e"><v>#REF!</v></c><c t="inlineStr"><is><r><t>Å</t></r><r><t>mål</t></r></is></c></row>'
    const read = await readWorkbook(withRows(rows))
    expect(read.ok && read.value).toEqual([
      { name: 'Blad1 & mer', formulaRows: [2], rows: [[], [undefined, 2, undefined, 'Åmål']] },
    ])
  })

  it('counts days as the program that wrote them did', async () => {
    const styles = {
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-41D]d mmmm yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;dygn&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    }
    const cells =
      '<row><c s="1"><v>46023</v></c><c s="2"><v>59</v></c><c s="2"><v>61</v></c><c s="3"><v>46023</v></c><c s="1"><v>1e300</v></c></row>'
    const read = await readWorkbook(withRows(cells, styles))
    expect(read.ok && read.value[0]?.rows[0]).toEqual([
      { day: '2026-01-01' },
      { day: '1900-02-28' },
      { day: '1900-03-01' },
      46023,
      1e300,
    ])
  })

  it.each([
    ['nothing', new Uint8Array(), 'notAWorkbook'],
    ['a text', strToU8('Namn;Kommun'), 'notAWorkbook'],
    [
      'an older workbook, or one with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      'oldOrLocked',
    ],
    ['a packed file of another kind', zipSync({ 'a.txt': strToU8('a') }), 'notAWorkbook'],
    ['half a workbook', withRows('').subarray(0, 300), 'broken'],
    ['a sheet that is not whole', withRows('<row><c><v>1</c>'), 'broken'],
    [
      'a cell beyond all rows',
      withRows('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      'tooManyRows',
    ],
    [
      'a cell beyond all columns',
      withRows('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      'tooManyColumns',
    ],
    [
      'a column of no program',
      withRows('<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>'),
      'tooManyColumns',
    ],
    ['a small file that holds very much', withRows(' '.repeat(30_000_000)), 'holdsTooMuch'],
    ['a file that is too large', new Uint8Array(6_000_000), 'fileTooLarge'],
  ])('is refused when it is %s, in words', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
    const read = await readWorkbook(bytes)
    if (read.ok) throw new Error('read')
    for (const language of ['sv', 'en'] as const) {
      expect(tellWorkbookRefusal(read.refusal, language)).toMatch(/\.$/)
    }
  })

  it('is refused with more cells than asked for', async () => {
    const rows = '<row><c><v>1</v></c><c><v>1</v></c></row>'
    expect(await codeOf(withRows(rows), { ...usualWorkbookLimits, cells: 1 })).toBe('tooManyCells')
  })

  it('makes no more room than it tells, and fetches nothing, when it lies', async () => {
    const lying = withRows(' '.repeat(1_000_000))
    const view = new DataView(lying.buffer, lying.byteOffset)
    // In the list at the end, the size of what is unpacked is said to be ten bytes.
    for (let at = 0; at < lying.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) {
        view.setUint32(at + 24, 10, true)
      }
    }
    expect(await codeOf(lying)).toBe('broken')
    const entity =
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><row><c t="str"><v>&a;</v></c></row>'
    const read = await readWorkbook(withRows(entity))
    expect(JSON.stringify(read)).not.toContain('root')
  })
})
