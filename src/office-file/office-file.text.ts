import type { Language } from '../shared/language.ts'
import type { WorkbookRefusal } from './workbook.ts'

type Told = {
  readonly [Code in WorkbookRefusal['code']]: (
    refusal: Extract<WorkbookRefusal, { code: Code }>,
  ) => string
}

const megabytes = (bytes: number) => Math.floor(bytes / 1024 ** 2)

const sv: Told = {
  notAWorkbook: () =>
    'Filen är ingen Excel-fil. Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och välj den igen.',
  oldOrLocked: () =>
    'Filen är sparad i ett äldre format eller har ett lösenord. Spara den som Excel-arbetsbok (.xlsx) utan lösenord och välj den igen.',
  broken: () =>
    'Filen går inte att läsa, kanske är den skadad. Öppna den i Excel, spara den på nytt och välj den igen.',
  fileTooLarge: ({ limit }) =>
    `Filen är för stor. Den får vara högst ${megabytes(limit)} megabyte. Ta bort bilder och blad som inte behövs och välj den igen.`,
  holdsTooMuch: () =>
    'Filen innehåller mycket mer än den ser ut att göra, och läses därför inte. Kopiera raderna till en ny arbetsbok och välj den.',
  tooManyRows: ({ sheet, limit }) =>
    `Bladet ”${sheet}” har för många rader. Det får ha högst ${limit}. Dela upp det i flera filer.`,
  tooManyColumns: ({ sheet, limit }) =>
    `Bladet ”${sheet}” har för många kolumner. Det får ha högst ${limit}. Ta bort dem som inte behövs.`,
  tooManyCells: ({ limit }) =>
    `Filen har för många ifyllda celler. Den får ha högst ${limit}. Dela upp den i flera filer.`,
}

const en: typeof sv = {
  notAWorkbook: () =>
    'The file is no Excel file. Open it in Excel, save it as an Excel workbook (.xlsx) and choose it again.',
  oldOrLocked: () =>
    'The file is saved in an older format or has a password. Save it as an Excel workbook (.xlsx) without a password and choose it again.',
  broken: () =>
    'The file cannot be read; it may be damaged. Open it in Excel, save it anew and choose it again.',
  fileTooLarge: ({ limit }) =>
    `The file is too large. It may be ${megabytes(limit)} megabytes at most. Remove pictures and sheets that are not needed and choose it again.`,
  holdsTooMuch: () =>
    'The file holds far more than it seems to, and is not read. Copy the rows to a new workbook and choose that.',
  tooManyRows: ({ sheet, limit }) =>
    `The sheet “${sheet}” has too many rows. It may have ${limit} at most. Divide it into several files.`,
  tooManyColumns: ({ sheet, limit }) =>
    `The sheet “${sheet}” has too many columns. It may have ${limit} at most. Remove those that are not needed.`,
  tooManyCells: ({ limit }) =>
    `The file has too many cells with something in them. It may have ${limit} at most. Divide it into several files.`,
}

const told: Readonly<Record<Language, Told>> = { sv, en }

/** Why a workbook was not read, and what to do about it. */
export function tellWorkbookRefusal(refusal: WorkbookRefusal, language: Language): string {
  // Each code has its own sentence, made from a refusal of that code.
  const tell = told[language][refusal.code] as (refusal: WorkbookRefusal) => string
  return tell(refusal)
}
