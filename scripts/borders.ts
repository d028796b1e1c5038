import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// Checks that imports go only the way the house allows (.dependency-cruiser.cjs). A run that looked at nothing
// is a failure too: the tool answers "no violations" also when it could not read a single file.

const tool = new URL(
  '../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  import.meta.url,
)
const run = spawnSync(
  process.execPath,
  [fileURLToPath(tool), 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
)
if (!run.stdout) {
  console.error(run.stderr)
  process.exit(1)
}
const { summary } = JSON.parse(run.stdout) as {
  summary: {
    totalCruised: number
    totalDependenciesCruised: number
    violations: readonly { from: string; to: string; rule: { name: string }; comment?: string }[]
  }
}
for (const { from, to, rule } of summary.violations)
  console.error(`${from} → ${to}  (${rule.name})`)
console.log(
  `${summary.totalCruised} files, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} against the order`,
)
if (summary.totalCruised === 0 || summary.violations.length > 0) process.exitCode = 1
