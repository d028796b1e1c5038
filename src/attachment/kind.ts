import type { AttachmentKind, FoundKind } from './attachment.ts'
import { readTextContent } from './text-content.ts'

/** What a file is by its content, or what stands in the way of having it. */
export type KindOfFile =
  | { readonly kind: AttachmentKind; readonly personalNumberOnLine?: number }
  | { readonly notAllowed: FoundKind }

const allowed: Readonly<Record<string, AttachmentKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
  odt: 'odt',
  ods: 'ods',
  odp: 'odp',
  jpg: 'jpeg',
  png: 'png',
  apng: 'png',
  gif: 'gif',
  webp: 'webp',
  tif: 'tiff',
  heic: 'heic',
}

const notAllowed: Readonly<Record<string, FoundKind>> = {
  xml: 'webPage',
  html: 'webPage',
  svg: 'webPage',
  docm: 'macros',
  dotm: 'macros',
  xlsm: 'macros',
  xltm: 'macros',
  pptm: 'macros',
  potm: 'macros',
  ppsm: 'macros',
  // Also how Office keeps a document that has a password.
  cfb: 'oldOffice',
  doc: 'oldOffice',
  xls: 'oldOffice',
  ppt: 'oldOffice',
  rtf: 'oldOffice',
  zip: 'archive',
  '7z': 'archive',
  rar: 'archive',
  gz: 'archive',
  tar: 'archive',
}

/** Decides by its content what a file is; text files are also searched for personal identity numbers. */
export async function kindOfFile(path: string): Promise<KindOfFile> {
  const ending = (await endingByContent(path)) ?? ''
  const kind = allowed[ending]
  if (kind) return { kind }
  const reason = notAllowed[ending]
  if (reason) return { notAllowed: reason }
  // Also when something else was found: a note that begins with "BMI" begins as a picture of the kind BMP does.
  const text = await readTextContent(path)
  if (text.kind === 'text') return text
  return { notAllowed: text.kind === 'webPage' ? 'webPage' : 'other' }
}

async function endingByContent(path: string): Promise<string | undefined> {
  // Read when the first file comes: it takes room, and time at a start.
  const { fileTypeFromFile } = await import('file-type')
  try {
    return (await fileTypeFromFile(path))?.ext
  } catch (error) {
    // A file that cannot be read is a fault of ours; one that breaks the detector is a file we do not want.
    if (error instanceof Error && 'syscall' in error) throw error
    return undefined
  }
}
