/** What an attached file is, as its content says; the ending of its name has no say. */
export type AttachmentKind =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'text'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'tiff'
  | 'heic'

/** Whether a virus scanner has found a file clean, or none has looked at it. */
export type Scanned = 'clean' | 'notScanned'

/** An attached file that is kept: once for each content, whatever it is called wherever it is attached. */
export interface Attachment {
  /** SHA-256 of the content, as 64 hexadecimal figures. */
  readonly hash: string
  /** In bytes. */
  readonly size: number
  readonly kind: AttachmentKind
  readonly scanned: Scanned
}

/** A file that has been received, and waits outside the database to be examined. */
export interface ReceivedFile {
  /** The field of the form it came in. */
  readonly field: string
  /** What the sender calls it; not to be trusted. */
  readonly name: string
  readonly hash: string
  readonly size: number
  /** Where it lies until the request has been answered. */
  readonly path: string
}

/** A file of which nothing was received. */
export interface UnreceivedFile {
  readonly field: string
  readonly name: string
  readonly why: 'empty' | 'tooLarge' | 'tooLargeTogether'
}

/** A file that has been examined and may be taken in. */
export interface ExaminedFile extends Attachment {
  /** The name to show and to save under: cleaned, with the ending that its content has. */
  readonly name: string
  readonly path: string
}

/** Why a file cannot be attached, with what a sentence about it needs. */
export type AttachmentRefusal = { readonly name: string } & (
  | { readonly code: 'empty' }
  | { readonly code: 'tooLarge'; readonly limit: number }
  | { readonly code: 'tooLargeTogether'; readonly limit: number }
  | { readonly code: 'kindNotAllowed'; readonly found: FoundKind }
  | { readonly code: 'personalNumberInName' }
  | { readonly code: 'personalNumberInText'; readonly line: number }
  | { readonly code: 'infected'; readonly signature: string }
  | { readonly code: 'scannerDown' }
)

/** What a file that is not allowed turned out to be, as far as a person needs to know to mend it. */
export type FoundKind = 'webPage' | 'macros' | 'oldOffice' | 'archive' | 'other'

/** How much may be attached, in bytes. */
export interface AttachmentLimits {
  /** The largest file. */
  readonly file: number
  /** All files of one form together. */
  readonly together: number
}

/** What holds unless an installation says otherwise. */
export const usualLimits: AttachmentLimits = { file: 25 * 1024 ** 2, together: 100 * 1024 ** 2 }

interface Format {
  readonly contentType: string
  /** The endings a name may have, the usual one first. */
  readonly endings: readonly [string, ...string[]]
}

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** How each kind is named to a browser, and how the name of a file may end. */
export const formats: Readonly<Record<AttachmentKind, Format>> = {
  pdf: { contentType: 'application/pdf', endings: ['pdf'] },
  docx: { contentType: `${office}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { contentType: `${office}.spreadsheetml.sheet`, endings: ['xlsx'] },
  pptx: { contentType: `${office}.presentationml.presentation`, endings: ['pptx'] },
  odt: { contentType: `${openDocument}.text`, endings: ['odt'] },
  ods: { contentType: `${openDocument}.spreadsheet`, endings: ['ods'] },
  odp: { contentType: `${openDocument}.presentation`, endings: ['odp'] },
  // Without a character set: a table saved by Excel is seldom in UTF-8, and who opens it can tell.
  text: { contentType: 'text/plain', endings: ['txt', 'csv', 'tsv', 'md'] },
  jpeg: { contentType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { contentType: 'image/png', endings: ['png'] },
  gif: { contentType: 'image/gif', endings: ['gif'] },
  webp: { contentType: 'image/webp', endings: ['webp'] },
  tiff: { contentType: 'image/tiff', endings: ['tif', 'tiff'] },
  heic: { contentType: 'image/heic', endings: ['heic', 'heif'] },
}
