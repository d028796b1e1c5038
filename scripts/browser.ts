import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import packedChromium, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/**
 * Opens the Chromium that lies inside an npm package: a fresh machine needs no system browser and no system libraries.
 *
 * It is unpacked once (200 MB) beside the other temporary files, together with the only libraries it needs that a bare
 * Debian lacks (libnss3, libnspr4, libexpat1) and a font. Two processes may do so at the same time: each unpacks for
 * itself and the first to finish gives its folder the lasting name.
 */
export async function openBrowser(): Promise<Browser> {
  const home = await unpacked()
  const inherited = process.env.LD_LIBRARY_PATH
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    // Not the package's own flags: they hold --single-process, with which the browser dies with its first page.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), inherited].filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }),
    },
  })
}

async function unpacked(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const folder = packageFolder(dirname(entry))
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const temporary = tmpdir()
  const home = join(temporary, `radslag-chromium-${version}`)
  if (existsSync(home)) return home

  const work = `${home}.${process.pid}`
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = work // where the package unpacks to, asked at each call
  try {
    await packedChromium.executablePath()
    await inflate(join(folder, 'bin/al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  try {
    renameSync(work, home)
  } catch (error) {
    if (!existsSync(home)) throw error
    rmSync(work, { recursive: true, force: true })
  }
  return home
}

function packageFolder(from: string): string {
  return existsSync(join(from, 'bin/chromium.br')) ? from : packageFolder(dirname(from))
}
