import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../store/package-root.ts'

// Built as `npm run radslag` builds it, but beside `dist/`, which other tests may be using.
let folder: string
let program: string

beforeAll(async () => {
  const cache = join(packageRoot(), 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  folder = await mkdtemp(join(cache, 'radslag-cli-'))
  await build({
    absWorkingDir: packageRoot(),
    entryPoints: { radslag: 'src/cli/main.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node26',
    packages: 'external',
    logLevel: 'error',
  })
  program = join(folder, 'radslag.js')
}, 60_000)

afterAll(() => rm(folder, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program; `leaveAfter` closes the pipe after so many characters, as `head` does. */
function run(args: readonly string[], leaveAfter = Number.POSITIVE_INFINITY): Promise<Ended> {
  return new Promise((resolve) => {
    const { FORCE_COLOR: _, ...env } = process.env
    const child = spawn(process.execPath, [program, ...args], { cwd: packageRoot(), env })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (out.length >= leaveAfter) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

describe('the built program', { timeout: 60_000 }, () => {
  it('prints JSON alone and ends with 1 when something that must hold does not', async () => {
    const { code, out, err } = await run(['check', 'charters/vastmanland', '--json'])
    expect(err).toBe('')
    expect(code).toBe(1)
    expect(Object.keys(JSON.parse(out))).toEqual(['findings'])
  })

  it('ends without a word when the reader has seen enough', async () => {
    const { code, err } = await run(['check', 'charters/vastmanland', '--json'], 1)
    expect(err).toBe('')
    expect([0, 1]).toContain(code)
  })

  it('ends with 2, a sentence and no stack trace when it does not understand', async () => {
    const { code, out, err } = await run(['check', 'charters/vastmanland', '--datum', '2026-02-31'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^2026-02-31 finns inte i kalendern\.\n[^\n]*help[^\n]*\n$/)
  })
})
