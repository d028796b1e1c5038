import type { NewSheet } from '../../office-file/workbook.ts'
import type { ActingContext } from '../acting.ts'

/** Answers with a workbook to be saved under a name, which is given without its ending. */
export async function sendWorkbook(
  c: ActingContext,
  name: string,
  sheets: readonly NewSheet[],
): Promise<Response> {
  // Heavy, and seldom asked for: loaded when it is.
  const { writeWorkbook } = await import('../../office-file/write-workbook.ts')
  const bytes = await writeWorkbook({ sheets })
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="${name}.xlsx"`,
    'cache-control': 'no-store',
  })
}
