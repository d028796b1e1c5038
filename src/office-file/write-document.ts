import type * as Docx from 'docx'
import type { Language } from '../shared/language.ts'
import type { Block, NewDocument } from './document.ts'
import { seenText } from './seen-text.ts'

const languages: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }

/** The number of pages is told in words that programs that read aloud say as they stand. */
const ofPages: Readonly<Record<Language, readonly [string, string]>> = {
  sv: ['Sida ', ' av '],
  en: ['Page ', ' of '],
}

/**
 * Writes a document (.docx) that can be read by everyone: its title and language are told, headings and lists are
 * such, and the first row of a table says what stands below it, on every page.
 */
export async function writeDocument(given: NewDocument): Promise<Uint8Array> {
  const docx = await import('docx')
  const { Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, TextRun } =
    docx
  const title = seenText(given.title)
  const [page, of] = ofPages[given.language]
  const numbered = {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: 'start',
  } as const
  const document = new Document({
    title,
    creator: 'Rådslag',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: languages[given.language] } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: {
          run: { size: 30, bold: true },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading2: {
          run: { size: 26, bold: true },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
        heading3: {
          run: { size: 23, bold: true },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'numbered',
          levels: [{ ...numbered, style: { paragraph: { indent: { left: 567, hanging: 397 } } } }],
        },
      ],
    },
    sections: [
      {
        // A4, with margins of two and a half centimetres.
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(docx, title) }),
          ...given.blocks.flatMap((block, at) => written(docx, block, at)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function written(
  docx: typeof Docx,
  block: Block,
  at: number,
): readonly (Docx.Paragraph | Docx.Table)[] {
  const { HeadingLevel, Paragraph } = docx
  switch (block.kind) {
    case 'heading': {
      const levels = [
        HeadingLevel.HEADING_1,
        HeadingLevel.HEADING_2,
        HeadingLevel.HEADING_3,
      ] as const
      const heading = levels[block.level - 1] ?? HeadingLevel.HEADING_3
      return [new Paragraph({ heading, keepNext: true, children: runs(docx, block.text) })]
    }
    case 'paragraph':
      return [new Paragraph({ children: runs(docx, block.text) })]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(docx, item),
            // Each list begins at one: the place of the block tells one list from the next.
            ...(block.ordered
              ? { numbering: { reference: 'numbered', level: 0, instance: at } }
              : { bullet: { level: 0 } }),
          }),
      )
    case 'table':
      return [tableOf(docx, block.columns, block.rows), new Paragraph({ children: [] })]
  }
}

function tableOf(
  docx: typeof Docx,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Docx.Table {
  const { Paragraph, Table, TableCell, TableRow, WidthType } = docx
  // Of the text between the margins, in twentieths of a point.
  const width = Math.floor(9072 / Math.max(columns.length, 1))
  const cell = (text: string, isHeading: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(isHeading && { shading: { fill: 'E7EEF3' } }),
      children: [new Paragraph({ spacing: { after: 0 }, children: runs(docx, text, isHeading) })],
    })
  return new Table({
    width: { size: width * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((text) => cell(text, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((_, at) => cell(row[at] ?? '', false)),
          }),
      ),
    ],
  })
}

function runs(docx: typeof Docx, text: string, bold = false): Docx.TextRun[] {
  return seenText(text)
    .split('\n')
    .map((line, at) => new docx.TextRun({ text: line, bold, ...(at > 0 && { break: 1 }) }))
}
