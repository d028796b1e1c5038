import { spawnSync } from 'node:child_process'
import { root } from './program.ts'
import type { Row } from './table.ts'

const limit = 120

/** How many packages an installation for use holds, with all that they need in turn. */
export function countPackages(): readonly Row[] {
  const { stdout } = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  // The first line is the program itself.
  const count = new Set(stdout.trim().split('\n').slice(1)).size
  return [
    {
      what: 'packages that the program runs with',
      result: String(count),
      target: `≤ ${limit}`,
      reached: count <= limit,
      raw: 'npm ls --omit=dev --all --parseable',
    },
  ]
}
