import type * as Docx from 'docx'
import type { Language } from '../shared/language.ts'
import { columnWidths } from './column-widths.ts'
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
  const {
    Document,
    Footer,
    HeadingLevel,
    LevelFormat,
    Packer,
    PageNumber,
    PageOrientation,
    Paragraph,
    TextRun,
  } = docx
  const title = seenText(given.title)
  const [page, of] = ofPages[given.language]
  const isLying = given.blocks.some((block) => block.kind === 'table' && widthsOf(block).isWide)
  const orientation = isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
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
          paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
        },
        title: {
          run: { size: 40, bold: true },
          paragraph: { spacing: { after: 240, line: 264, lineRule: 'auto' } },
        },
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
            size: { width: 11_906, height: 16_838, orientation },
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
          ...given.blocks.flatMap((block, at) => written(docx, block, at, isLying)),
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
  isLying: boolean,
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
      return [tableOf(docx, block, isLying), new Paragraph({ children: [] })]
  }
}

type TableBlock = Extract<Block, { readonly kind: 'table' }>

/** The room between the margins, in twentieths of a point, of a page that stands and of one that lies down. */
const room = { upright: 9_072, lying: 14_004 }

function widthsOf({ columns, rows }: TableBlock, isLying = false) {
  const upright = isLying ? room.lying : room.upright
  return columnWidths(columns, rows, { upright, lying: room.lying })
}

function tableOf(docx: typeof Docx, block: TableBlock, isLying: boolean): Docx.Table {
  const { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } = docx
  const { columns, rows } = block
  const { widths } = widthsOf(block, isLying)
  const cell = (text: string, at: number, isHeading: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(isHeading && { shading: { fill: 'E7EEF3' } }),
      children: [new Paragraph({ spacing: { after: 0 }, children: runs(docx, text, isHeading) })],
    })
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((text, at) => cell(text, at, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((_, at) => cell(row[at] ?? '', at, false)),
          }),
      ),
    ],
  })
}

/** A text in its lines. What is not said to be bold is as its paragraph is: a heading stays one. */
function runs(docx: typeof Docx, text: string, isBold = false): Docx.TextRun[] {
  return seenText(text)
    .split('\n')
    .map(
      (line, at) =>
        new docx.TextRun({
          text: line,
          ...(isBold && { bold: true }),
          ...(at > 0 && { break: 1 }),
        }),
    )
}
