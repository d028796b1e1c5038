import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { withoutUnusedRules, withoutUnusedTokens } from './trim-css.ts'

const root = join(import.meta.dirname, '..')
const design = join(root, 'src/design')
const stylesheet = join(design, 'css/site.css')
/** Small programs for the browser, a file each; a page that wants one names it: `keep-draft.js`. */
const programs = join(root, 'src/workspace/browser')
const theme = join(design, 'theme/generated/radslag.css')

/** The plain names by which a page asks for a font, since it preloads the two that every page shows. */
const fontNames: Readonly<Record<string, string>> = {
  'inter-latin-wght-normal.woff2': 'inter.woff2',
  'source-serif-4-latin-opsz-normal.woff2': 'source-serif-4.woff2',
}

/** The packages of the fonts. Their licence asks that its text goes with them wherever they go. */
const fontPackages = ['inter', 'source-serif-4']

/** Leaves out of the design system what nothing of ours uses: it is most of its weight. */
const trim: Plugin = {
  name: 'trim-design-system',
  setup({ onLoad }) {
    onLoad({ filter: /designsystemet-css[\\/].*\.css$/ }, ({ path }) => ({
      contents: withoutUnusedRules(readFileSync(path, 'utf8')),
      loader: 'css',
    }))
    onLoad({ filter: /generated[\\/]radslag\.css$/ }, ({ path }) => {
      const css = withoutUnusedRules(readFileSync(path, 'utf8'))
      return { contents: withoutUnusedTokens(css, importedBy(stylesheet)), loader: 'css' }
    })
  },
}

/** The stylesheet and all that it imports, except the theme, as one text. */
function importedBy(path: string): string {
  const css = readFileSync(path, 'utf8')
  const imported = Array.from(css.matchAll(/@import ["']([^"']+)["']/g), ([, name = '']) =>
    name.startsWith('.') ? resolve(dirname(path), name) : createRequire(path).resolve(name),
  )
  const others = imported.filter((file) => file !== theme)
  return withoutUnusedRules([css, ...others.map(importedBy)].join('\n'))
}

function programFiles(): readonly string[] {
  return readdirSync(programs)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(programs, name))
}

/** What was built: the name a page asks for, and how many bytes each file has. */
export type BuiltAssets = {
  readonly manifest: Readonly<Record<string, string>>
  readonly bytes: Readonly<Record<string, number>>
}

/**
 * Builds the stylesheet, the fonts, the small programs and the mark of the site into a folder, under names that change with their content,
 * and writes `manifest.json`, which says what is called what.
 */
export async function buildAssets(outDir: string): Promise<BuiltAssets> {
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  const result = await build({
    absWorkingDir: root,
    entryPoints: [stylesheet, join(design, 'favicon.svg'), ...programFiles()],
    outdir: outDir,
    entryNames: '[name]-[hash]',
    assetNames: 'fonts/[name]-[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: ['es2022'],
    loader: { '.woff2': 'file', '.svg': 'copy' },
    plugins: [trim],
    logLevel: 'warning',
  })
  const manifest: Record<string, string> = {}
  const bytes: Record<string, number> = {}
  for (const [path, output] of Object.entries(result.metafile.outputs)) {
    const file = relative(outDir, resolve(root, path)).split(sep).join('/')
    const source = basename(output.entryPoint ?? Object.keys(output.inputs)[0] ?? '')
    manifest[fontNames[source] ?? source.replace(/\.ts$/, '.js')] = file
    bytes[file] = output.bytes
  }
  for (const name of fontPackages) {
    const licence = join(root, 'node_modules/@fontsource-variable', name, 'LICENSE')
    copyFileSync(licence, join(outDir, 'fonts', `OFL-${name}.txt`))
  }
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return { manifest, bytes }
}

if (import.meta.main) {
  const outDir = resolve(process.argv[2] ?? join(root, 'dist/assets'))
  const { bytes } = await buildAssets(outDir)
  for (const [file, size] of Object.entries(bytes)) {
    const content = readFileSync(join(outDir, file))
    const packed = file.endsWith('.css')
      ? `  gzip ${gzipSync(content).length}  brotli ${brotliCompressSync(content).length}`
      : ''
    console.log(`${String(size).padStart(8)}  ${file}${packed}`)
  }
}
