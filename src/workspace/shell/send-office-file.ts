import { formats } from '../../attachment/attachment.ts'
import { cleanName, contentDisposition } from '../../attachment/file-name.ts'
import type { NewDocument } from '../../office-file/document.ts'
import type { NewWorkbook } from '../../office-file/workbook.ts'
import type { ActingContext } from '../acting.ts'

/** Answers with a workbook to be saved under a name, given without its ending. What writes it is loaded when asked for. */
export async function sendWorkbookFile(
  c: ActingContext,
  name: string,
  workbook: NewWorkbook,
): Promise<Response> {
  const { writeWorkbook } = await import('../../office-file/write-workbook.ts')
  return send(c, 'xlsx', name, await writeWorkbook(workbook))
}

/** Answers with a document to be saved under a name, given without its ending. What writes it is loaded when asked for. */
export async function sendDocumentFile(
  c: ActingContext,
  name: string,
  document: NewDocument,
): Promise<Response> {
  const { writeDocument } = await import('../../office-file/write-document.ts')
  return send(c, 'docx', name, await writeDocument(document))
}

function send(
  c: ActingContext,
  kind: 'docx' | 'xlsx',
  name: string,
  content: Uint8Array,
): Response {
  const whole = cleanName(`${name.replace(/[/\\]/g, '-')}.${kind}`, kind)
  return c.body(new Uint8Array(content), 200, {
    'content-type': formats[kind].contentType,
    'content-disposition': contentDisposition(whole),
    'cache-control': 'no-store',
  })
}
