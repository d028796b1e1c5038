import { hasPersonalNumber } from '../shared/personal-number.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import {
  type AttachmentLimits,
  type AttachmentRefusal,
  type ExaminedFile,
  type ReceivedFile,
  type Scanned,
  type UnreceivedFile,
  usualLimits,
} from './attachment.ts'
import type { Scanner } from './clamd.ts'
import { cleanName } from './file-name.ts'
import { kindOfFile } from './kind.ts'

/** How files are examined here. */
export interface Examining {
  /** The virus scanner, where there is one. */
  readonly scan?: Scanner
  /** Whether a file that nobody has scanned is refused. */
  readonly scanRequired?: boolean
  readonly limits?: AttachmentLimits
  /** Told why the scanner did not answer; whoever attaches a file cannot do anything about it. */
  readonly noteScannerDown?: (why: string) => void
}

/**
 * Whether a received file may be attached, and as what. Reads the file and asks the scanner, which takes its time:
 * so it is done before the transaction that takes the file in.
 */
export async function examine(
  file: ReceivedFile | UnreceivedFile,
  examining: Examining,
): Promise<Result<ExaminedFile, AttachmentRefusal>> {
  const { name } = file
  const { limits = usualLimits } = examining
  if (hasPersonalNumber(name)) return refuse({ code: 'personalNumberInName', name })
  if ('why' in file) {
    if (file.why === 'empty') return refuse({ code: 'empty', name })
    const limit = file.why === 'tooLarge' ? limits.file : limits.together
    return refuse({ code: file.why, name, limit })
  }
  const { hash, size, path } = file
  if (size === 0) return refuse({ code: 'empty', name })
  if (size > limits.file) return refuse({ code: 'tooLarge', name, limit: limits.file })

  const found = await kindOfFile(path)
  if ('notAllowed' in found)
    return refuse({ code: 'kindNotAllowed', name, found: found.notAllowed })
  if (found.personalNumberOnLine !== undefined) {
    return refuse({ code: 'personalNumberInText', name, line: found.personalNumberOnLine })
  }
  const scanned = await scan(file, examining)
  if (!scanned.ok) return scanned
  const { kind } = found
  return accept({ hash, size, path, kind, scanned: scanned.value, name: cleanName(name, kind) })
}

async function scan(
  { path, name }: ReceivedFile,
  { scan, scanRequired = false, noteScannerDown }: Examining,
): Promise<Result<Scanned, AttachmentRefusal>> {
  const answer = await scan?.(path)
  if (answer?.found === 'nothing') return accept('clean')
  if (answer?.found === 'virus') {
    return refuse({ code: 'infected', name, signature: answer.signature })
  }
  if (answer) noteScannerDown?.(answer.why)
  return scanRequired ? refuse({ code: 'scannerDown', name }) : accept('notScanned')
}
