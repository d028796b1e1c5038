import { readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { buildAssets } from './build-assets.ts'
import { builtFrom } from './built-from.ts'

// Builds what `npm start` runs: one folder, `dist/`, with the server, the command line, the workers and the
// page's own styles. Takes about half a second, and is left out when nothing has changed since the last time.
//
// Packages are built in: a dozen files are read in half the time of some eight hundred, and what nobody calls is
// left out. Only packages that find files of their own beside them stay in node_modules.

const root = fileURLToPath(new URL('..', import.meta.url))
const out = `${root}dist`

/** Zod carries its sentences in fifty languages; ours are our own. */
const oneLanguage: Plugin = {
  name: 'one-language',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
  },
}

const from = builtFrom(root)
const note = `${out}/built-from`

if ((await readFile(note, 'utf8').catch(() => '')) !== from) {
  await buildAnew()
  await writeFile(note, from)
}

async function buildAnew(): Promise<void> {
  await rm(out, { recursive: true, force: true })
  await Promise.all([
    build({
      absWorkingDir: root,
      entryPoints: {
        main: 'src/main.ts',
        radslag: 'src/cli/main.ts',
        'folder-reader': 'src/program/built-in/folder-reader.ts',
        'store-worker': 'src/store/embedded/store-worker.ts',
        'structure-worker': 'src/site/structure/structure-worker.ts',
      },
      outdir: 'dist',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node26',
      external: ['@electric-sql/pglite', '@electric-sql/pglite/*', 'elkjs', 'elkjs/*', 'pg-native'],
      plugins: [oneLanguage],
      // Packages of the older kind call `require` for what Node has built in. Some bring `createRequire` themselves.
      banner: {
        js: "import { createRequire as requireBeside } from 'node:module';const require = requireBeside(import.meta.url);",
      },
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'warning',
    }),
    buildAssets(`${out}/assets`),
  ])
}
