import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

/** The address of a built file, asked for by its plain name: `asset('site.css')`. */
export type Asset = (name: string) => string

/** A file ready to be sent. The name holds a hash of the content, so that it may be kept for ever. */
export type ServedFile = {
  readonly body: Uint8Array<ArrayBuffer>
  readonly contentType: string
  readonly immutable: boolean
}

/** All that the pages need beside their own text. */
export type Assets = {
  readonly asset: Asset
  /** From the path that is asked for (`/assets/site-K3J2.css`) to what is sent. */
  readonly files: ReadonlyMap<string, ServedFile>
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The page asked for a file that was not built. */
export class UnknownAssetError extends Error {
  readonly code = 'unknown-asset'
  constructor(name: string, known: readonly string[]) {
    super(`No built file is called ${name}. Built files: ${known.join(', ')}`)
  }
}

/** Reads what `scripts/build-assets.ts` has built into memory: a few files, read once when the program starts. */
export function loadAssets(folder: string, prefix = '/assets/'): Assets {
  const manifest: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  )
  const files = new Map<string, ServedFile>()
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const contentType = contentTypes[extname(entry)]
    if (contentType === undefined) continue
    const path = prefix + entry.split(sep).join('/')
    const body = new Uint8Array(readFileSync(join(folder, entry)))
    files.set(path, { body, contentType, immutable: true })
  }
  const asset: Asset = (name) => {
    const path = manifest[name]
    if (path === undefined) throw new UnknownAssetError(name, Object.keys(manifest))
    return prefix + path
  }
  return { asset, files }
}
