import { adoptionText } from '../../adoption/adoption.text.ts'
import { appealEndsOn, legalForceOn } from '../../adoption/decision/appeal.ts'
import { isAdopting, type PrincipalDecision } from '../../adoption/decision/decision.ts'
import { sayCondition, sayStatus } from '../../adoption/ledger/ledger-status.text.ts'
import { standingOn } from '../../adoption/ledger/ledger-status.ts'
import type { CellValue } from '../../office-file/workbook.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { sayDay, startSentence } from '../../shared/format.ts'
import { slugOf } from '../../shared/slug.ts'
import type { Acting, ActingContext } from '../acting.ts'
import { principalName } from '../matter/naming.ts'
import { sendDocumentFile, sendWorkbookFile } from '../shell/send-office-file.ts'
import type { FoundLedger } from './find-ledger.ts'
import { ledgerText } from './ledger.text.ts'
import { namingOf } from './ledger-frame.tsx'

/** Answers with the ledger as a workbook. */
export function sendWorkbook(c: ActingContext, found: FoundLedger): Promise<Response> {
  const { acting } = c.var
  const { sheet } = ledgerText[acting.language].file
  const columns = columnsOf(acting, found)
  return sendWorkbookFile(c, fileName(acting, found), {
    sheets: [
      {
        name: sheet,
        columns: columns.map(({ heading }) => ({ heading })),
        rows: found.ledger.decisions.map((row) => columns.map(({ cell }) => cell(row))),
      },
    ],
  })
}

/** Answers with the ledger as a document. */
export function sendDocument(c: ActingContext, found: FoundLedger): Promise<Response> {
  const { acting } = c.var
  const { language, today } = acting
  const { ledger } = found
  const text = ledgerText[language]
  const columns = columnsOf(acting, found).filter(({ isInDocument }) => isInDocument)
  const asText = (value: CellValue) => {
    if (typeof value === 'object' && 'day' in value) return sayDay(value.day, language)
    return value === undefined ? '' : String(value)
  }
  return sendDocumentFile(c, fileName(acting, found), {
    title: ledger.title,
    language,
    blocks: [
      {
        kind: 'paragraph',
        text: `${startSentence(sayStatus(ledger, today, language))}. ${sayCondition(ledger, today, language)} ${text.file.asOf(sayDay(today, language))}`,
      },
      { kind: 'heading', level: 1, text: text.text },
      ...ledger.text
        .split(/\n\s*\n/)
        .map((part) => ({ kind: 'paragraph' as const, text: part.trim() }))
        .filter((part) => part.text !== ''),
      { kind: 'heading', level: 1, text: text.table.caption },
      {
        kind: 'table',
        columns: columns.map(({ heading }) => heading),
        rows: ledger.decisions.map((row) => columns.map(({ cell }) => asText(cell(row)))),
      },
      { kind: 'paragraph', text: adoptionText[language].bindsNobody },
      { kind: 'paragraph', text: adoptionText[language].notTheMinutes },
    ],
  })
}

interface FileColumn {
  readonly heading: string
  /** A page is no wider than what is needed to read it; the workbook has everything. */
  readonly isInDocument: boolean
  readonly cell: (row: PrincipalDecision) => CellValue
}

function columnsOf(acting: Acting, { place }: FoundLedger): readonly FileColumn[] {
  const { language, today } = acting
  const text = ledgerText[language].file
  const words = adoptionText[language]
  const naming = namingOf(acting, place)
  const day = (value: CalendarDay | undefined) => value && { day: value }
  /** The day that the attested minutes were announced, when what was decided can be appealed. */
  const announced = ({ standing }: PrincipalDecision) =>
    standing && isAdopting(standing.outcome) ? standing.announcedOn : undefined
  const column = (heading: string, cell: FileColumn['cell'], isInDocument = false): FileColumn => ({
    heading,
    cell,
    isInDocument,
  })
  return [
    column(text.principal, ({ principalId }) => principalName(naming, principalId), true),
    column(text.outcome, (row) => words.standing[standingOn(row, today)].name, true),
    column(text.authority, ({ authority }) => authority.name, true),
    column(text.level, ({ authority }) => words.level[authority.level]),
    column(text.due, ({ dueOn }) => day(dueOn)),
    column(text.decidedOn, ({ standing }) => day(standing?.decidedOn), true),
    column(text.paragraph, ({ standing }) => standing?.paragraph, true),
    column(text.number, ({ standing }) => standing?.registrationNumber, true),
    column(text.link, ({ standing }) => standing?.link),
    column(text.reservation, ({ standing }) => standing?.reservation, true),
    column(text.attested, ({ standing }) => day(standing?.attestedOn)),
    column(text.announced, ({ standing }) => day(standing?.announcedOn)),
    column(text.appeal, (row) => {
      const on = announced(row)
      return on && { day: appealEndsOn(on) }
    }),
    column(text.force, (row) => {
      const on = announced(row)
      return on && { day: legalForceOn(on) }
    }),
  ]
}

function fileName({ today }: Acting, { ledger }: FoundLedger): string {
  return `${slugOf(ledger.title) || 'beslut'}-${today}`
}
