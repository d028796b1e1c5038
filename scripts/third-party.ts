// Writes THIRD-PARTY.md: what of others the program carries with it, and on what terms. A test sees that the
// written one is up to date. `node scripts/third-party.ts`, after a package has come, gone or been replaced.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const root = join(import.meta.dirname, '..')

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
})

interface Carried {
  readonly name: string
  readonly version: string
  readonly licence: string
}

const isFont = ({ name }: Carried) => name.startsWith('@fontsource')

/** The text of THIRD-PARTY.md: each package that the running program uses, with its version and licence. */
export function thirdParty(): string {
  const carried = carriedPackages()
  return `# What of others Rådslag carries with it

Written by \`node scripts/third-party.ts\` from the lockfile; do not change it by hand. What only building and testing
need is not here. The full text of each licence is in the package, under \`node_modules\`.

## Packages

${table(carried.filter((one) => !isFont(one)))}

The \`node-…\` packages carry Node.js itself, one for each kind of machine; only one of them is installed.

## Fonts

${table(carried.filter(isFont))}

Inter and Source Serif 4 are under the SIL Open Font License 1.1 (\`OFL-1.1\`). Its text, with the names of their authors,
lies beside the fonts in \`dist/assets/fonts\`.
`
}

function table(rows: readonly Carried[]): string {
  const lines = rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return ['| Package | Version | Licence |', '| --- | --- | --- |', ...lines].join('\n')
}

function carriedPackages(): readonly Carried[] {
  const { packages } = lockfile.parse(readJson('package-lock.json'))
  const found = Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(([place, { version = '', license }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? licenceIn(place),
    }))
  const byLine = new Map(found.map((one) => [`${one.name} ${one.version}`, one]))
  return [...byLine].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** The licence as the package itself states it. Throws when it states none: then somebody must look. */
function licenceIn(place: string): string {
  return z.object({ license: z.string() }).parse(readJson(join(place, 'package.json'))).license
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

if (import.meta.main) writeFileSync(join(root, 'THIRD-PARTY.md'), thirdParty())
