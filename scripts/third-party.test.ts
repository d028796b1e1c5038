import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildAssets } from './build-assets.ts'
import { thirdParty } from './third-party.ts'

it('the list of what others have made names every package that the program carries now', () => {
  const written = readFileSync(new URL('../THIRD-PARTY.md', import.meta.url), 'utf8')
  expect(written).toBe(thirdParty())
})

it('the list states a licence for each, and leaves out what only tests need', () => {
  const rows = thirdParty().match(/^\| [^|]+ \| \d[^|]* \| [^|]* \|$/gm) ?? []
  expect(rows).toContainEqual(expect.stringMatching(/^\| hono \| [\d.]+ \| MIT \|$/))
  expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([])
  expect(rows.filter((row) => /vitest|playwright/.test(row))).toEqual([])
})

it('the fonts are sent on with their licence beside them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
  try {
    await buildAssets(folder)
    const fonts = join(folder, 'fonts')
    const licences = readdirSync(fonts).filter((name) => name.startsWith('OFL-'))
    expect(licences).toEqual(['OFL-inter.txt', 'OFL-source-serif-4.txt'])
    for (const name of licences) {
      expect(readFileSync(join(fonts, name), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
