import { unzipSync } from 'fflate'
import { Parser } from 'saxen'
import { expect, it } from 'vitest'
import type { NewDocument } from './document.ts'
import { readXml } from './read-xml.ts'
import { writeDocument } from './write-document.ts'

const agenda: NewDocument = {
  title: 'Dagordning & ”Nära vård”',
  language: 'sv',
  blocks: [
    { kind: 'heading', level: 1, text: 'Ärenden' },
    { kind: 'paragraph', text: 'Första raden\nAndra <raden>\u0000' },
    { kind: 'list', ordered: true, items: ['Åmål', 'Östersund'] },
    { kind: 'list', ordered: false, items: ['Punkt'] },
    { kind: 'heading', level: 2, text: 'Närvarande' },
    { kind: 'table', columns: ['Namn', 'Kommun'], rows: [['Åsa Exempelsson', 'Sala'], ['Bo']] },
  ],
}

async function partsOf(document: NewDocument): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await writeDocument(document)))
  return Object.fromEntries(parts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

it('is whole, and can be read aloud in the right language by its headings, lists and tables', async () => {
  const parts = await partsOf(agenda)
  for (const [name, part] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(name)) readXml(Parser, part, { opened: () => undefined })
  }
  const body = parts['word/document.xml'] ?? ''
  const styles = [...body.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style)
  expect(styles).toEqual([
    'Title',
    'Heading1',
    'ListParagraph',
    'ListParagraph',
    'ListParagraph',
    'Heading2',
  ])
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(body.match(/<w:tr>|<w:tr /g)).toHaveLength(3)
  expect(body.match(/<w:tc>/g)).toHaveLength(6)
  expect(body).toMatch(/Första raden<\/w:t>.*<w:br\/>.*Andra &lt;raden&gt;<\/w:t>/)
  expect(parts['docProps/core.xml']).toContain('<dc:title>Dagordning &amp; ”Nära vård”</dc:title>')
  expect(parts['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="sv-SE"/)
})

it('gives each column of a table room for its longest word, and lies down when they need it', async () => {
  const widthsIn = (body: string) =>
    [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  const [number = 0, what = 0, who = 0] = widthsIn(
    (
      await partsOf({
        ...agenda,
        blocks: [
          {
            kind: 'table',
            columns: ['Nr', 'Punkt', 'Föredragande'],
            rows: [['1', 'Hur långt huvudmännen har kommit med hemsjukvård för barn', 'Åsa']],
          },
        ],
      })
    )['word/document.xml'] ?? '',
  )
  expect(number).toBeLessThan(who)
  expect(who).toBeLessThan(what)
  expect(number + what + who).toBeLessThanOrEqual(9072)
  const long = [
    'Huvudman',
    'Beslut',
    'Kommunfullmäktige',
    'Paragraf',
    'Diarienummer',
    'Reservation',
  ]
  const blocks = [{ kind: 'table', columns: long, rows: [] }] as const
  const wide = (await partsOf({ ...agenda, blocks }))['word/document.xml'] ?? ''
  expect(wide).toContain('w:orient="landscape"')
  expect(widthsIn(wide).reduce((sum, width) => sum + width, 0)).toBeGreaterThan(13_900)
})

it('leaves headings as bold as their style has them', async () => {
  const body = (await partsOf(agenda))['word/document.xml'] ?? ''
  expect(body).not.toMatch(/<w:b w:val="(false|0)"/)
})

it('is told to be in English when it is', async () => {
  const parts = await partsOf({ ...agenda, language: 'en' })
  expect(parts['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="en-GB"/)
  expect(parts['word/footer1.xml']).toContain('Page ')
})
