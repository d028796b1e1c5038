import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Builds and runs the program, and does so again whenever a file in src or charters changes. `npm run dev`.

const root = fileURLToPath(new URL('..', import.meta.url))
let running: ChildProcess | undefined
let waiting: NodeJS.Timeout | undefined

function run(words: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' })
    child.once('exit', resolve)
    if (words[0]?.startsWith('dist/')) running = child
  })
}

async function startAnew(): Promise<void> {
  const old = running
  running = undefined
  if (old && old.exitCode === null) {
    const gone = new Promise((resolve) => old.once('exit', resolve))
    old.kill('SIGTERM')
    await gone
  }
  if ((await run(['scripts/build.ts'])) === 0) void run(['dist/main.js'])
}

for (const folder of ['src', 'charters', 'migrations']) {
  watch(`${root}${folder}`, { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void startAnew(), 200)
  })
}
await startAnew()
