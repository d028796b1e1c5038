import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExaminedFile } from '../../attachment/attachment.ts'
import { examine } from '../../attachment/examine.ts'
import { pdfOf } from './pdf.ts'

/**
 * Makes a paper of a story as a file, has it examined as any other, and hands it to somebody for as long as they
 * need it. A name that ends in `.pdf` gives a page of PDF, any other plain text.
 */
export async function withPaperFile<Value>(
  { name, lines }: { readonly name: string; readonly lines: readonly string[] },
  use: (file: ExaminedFile) => Promise<Value>,
): Promise<Value> {
  const content = name.endsWith('.pdf') ? pdfOf(lines) : Buffer.from(`${lines.join('\n')}\n`)
  const folder = await mkdtemp(join(tmpdir(), 'radslag-demo-'))
  try {
    const path = join(folder, 'paper')
    await writeFile(path, content)
    const hash = createHash('sha256').update(content).digest('hex')
    const examined = await examine({ field: 'paper', name, hash, size: content.length, path }, {})
    if (!examined.ok) throw new Error(`the paper '${name}' is refused: ${examined.refusal.code}`)
    return await use(examined.value)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
