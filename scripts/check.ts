import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs all that decides whether a change is good, in the order that finds a fault soonest, goes on after a
// fault so that all are seen at once, and ends with one line that counts. `npm run check`.

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** A step that runs tests is counted by its tests; any other counts as one. */
  readonly tests?: boolean
}

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc'] },
  { name: 'types in the browser', command: ['tsc', '-p', 'src/workspace/browser'] },
  { name: 'lint and format', command: ['biome', 'check'] },
  { name: 'borders between folders', command: ['node', 'scripts/borders.ts'] },
  { name: 'unused code and packages', command: ['knip'] },
  { name: 'built program', command: ['node', 'scripts/build.ts'] },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], tests: true },
  { name: 'tests on both databases', command: ['vitest', 'run', '--project', 'db'], tests: true },
  { name: 'tests in a browser', command: ['vitest', 'run', '--project', 'e2e'], tests: true },
]

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'radslag-check-'))
let passed = 0
let failed = 0
const summary: string[] = []

for (const [place, step] of steps.entries()) {
  console.log(`\n── ${step.name}`)
  const began = performance.now()
  const report = join(scratch, `${place}.json`)
  const [program, ...words] = step.command
  const reporters = step.tests
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : []
  const run = spawnSync(program, [...words, ...reporters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  })
  const counted = step.tests ? readCounts(report) : undefined
  const good = run.status === 0
  const right = counted?.passed ?? (good ? 1 : 0)
  // A run that ended badly without a failed test (it could not start, say) is a fault of its own.
  const wrong = Math.max(counted?.failed ?? 0, good ? 0 : 1)
  passed += right
  failed += wrong
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  summary.push(
    `${wrong === 0 ? '✓' : '✕'} ${step.name}: ${right} passed, ${wrong} failed (${seconds} s)`,
  )
}

rmSync(scratch, { recursive: true, force: true })
console.log(`\n${summary.join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function readCounts(
  report: string,
): { readonly passed: number; readonly failed: number } | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(report, 'utf8'))
    if (typeof read !== 'object' || read === null) return undefined
    const counts = new Map(Object.entries(read))
    return {
      passed: Number(counts.get('numPassedTests') ?? 0),
      failed: Number(counts.get('numFailedTests') ?? 0),
    }
  } catch {
    return undefined
  }
}
