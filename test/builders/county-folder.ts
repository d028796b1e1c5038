import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'

/** The small invented county of the guide. */
export const exampleCounty = fileURLToPath(new URL('../example-county', import.meta.url))

/** A folder of charter files that a test may change. */
export interface CountyFolder {
  readonly folder: string
  /** Puts a file there, instead of the one that was. */
  readonly write: (file: string, content: string | Uint8Array) => void
  /** Changes a text in a file, which must be there. */
  readonly change: (file: string, from: string, to: string) => void
  readonly remove: (file: string) => void
}

const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new empty folder, removed when the test is over. */
export function anEmptyFolder(name = 'exempel-lan'): CountyFolder {
  const around = mkdtempSync(path.join(tmpdir(), 'radslag-'))
  made.push(around)
  const folder = path.join(around, name)
  mkdirSync(folder)
  const at = (file: string) => path.join(folder, file)
  const write: CountyFolder['write'] = (file, content) => {
    mkdirSync(path.dirname(at(file)), { recursive: true })
    writeFileSync(at(file), content)
  }
  return {
    folder,
    write,
    remove: (file) => rmSync(at(file), { recursive: true }),
    change: (file, from, to) => {
      const before = readFileSync(at(file), 'utf8')
      if (!before.includes(from)) throw new Error(`${file} does not contain '${from}'`)
      write(file, before.replace(from, to))
    },
  }
}

/** A copy of the example county. */
export function aCountyFolder(): CountyFolder {
  const county = anEmptyFolder()
  cpSync(exampleCounty, county.folder, { recursive: true })
  return county
}
