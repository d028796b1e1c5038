import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the built program is made from, besides the packages, which the lockfile tells of. */
const parts = [
  'src',
  'scripts/build.ts',
  'scripts/build-assets.ts',
  'scripts/trim-css.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** A word that is the same as long as no file that the program is built from has been touched. */
export function builtFrom(root: string): string {
  const hash = createHash('sha256').update(process.version)
  for (const part of parts) {
    for (const file of filesIn(root, part)) {
      const { size, mtimeMs } = statSync(join(root, file))
      hash.update(`\n${file} ${size} ${mtimeMs}`)
    }
  }
  return hash.digest('hex')
}

function filesIn(root: string, part: string): readonly string[] {
  if (!statSync(join(root, part)).isDirectory()) return [part]
  return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => file.slice(root.length))
    .toSorted()
}
