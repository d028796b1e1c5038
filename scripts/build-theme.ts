import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes `src/design/theme/generated/radslag.css` from `designsystemet.config.json`, offline.
 * `--check` writes nothing and fails when the committed file is not what the configuration gives.
 */
const root = join(import.meta.dirname, '..')
const committed = join(root, 'src/design/theme/generated/radslag.css')
const cli = join(root, 'node_modules/@digdir/designsystemet/dist/bin/designsystemet.js')

const work = mkdtempSync(join(tmpdir(), 'theme-'))
try {
  const config = join(work, 'config.json')
  const tokens = join(work, 'tokens')
  const settings = readFileSync(join(root, 'designsystemet.config.json'), 'utf8')
  writeFileSync(config, JSON.stringify({ ...JSON.parse(settings), outDir: tokens }))
  const run = (...args: readonly string[]) => execFileSync(process.execPath, [cli, ...args])
  run('tokens', 'create', '--config', config)
  run('tokens', 'build', '--config', config, '-t', tokens, '-o', join(work, 'css'))
  const css = readFileSync(join(work, 'css/radslag.css'), 'utf8')

  if (!process.argv.includes('--check')) {
    writeFileSync(committed, css)
    console.log(`Wrote ${committed}`)
  } else if (css !== readFileSync(committed, 'utf8')) {
    console.error('The theme is not what designsystemet.config.json gives: run npm run theme')
    process.exitCode = 1
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
