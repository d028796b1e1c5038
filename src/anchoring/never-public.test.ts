import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = join(import.meta.dirname, '..')

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(source, folder, name))
}

describe('what members have anchored', () => {
  it('is read by no public page and by nothing in the open data', () => {
    const files = ['site', 'api'].flatMap(filesIn)
    expect(files.length).toBeGreaterThan(100)
    const reading = files.filter((file) => /anchoring/i.test(readFileSync(file, 'utf8')))
    expect(reading).toEqual([])
  })
})
