import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { type Asset, type Assets, loadAssets } from '../src/design/assets.ts'
import { buildAssets } from './build-assets.ts'

/**
 * Serves the gallery of the design: `npm run gallery`, then http://127.0.0.1:4600/organ.
 * Everything is built anew for each page, so that a change is seen when the page is loaded again.
 * `?datum=2019-10-01` shows the bar of another day, `?scheme=dark` forces a scheme.
 */
const root = join(import.meta.dirname, '..')
// Inside node_modules, where the built page finds the packages it needs.
const work = join(root, 'node_modules/.cache/gallery')
const port = Number(process.env.PORT ?? 4600)

type Render = (
  path: string,
  viewing: { asset: Asset; scheme: 'auto' | 'light' | 'dark'; otherDay: boolean },
) => string | undefined

let version = 0
let assets = await freshAssets()

async function freshAssets(): Promise<Assets> {
  await buildAssets(join(work, 'assets'))
  return loadAssets(join(work, 'assets'))
}

async function freshRender(): Promise<Render> {
  version += 1
  const outfile = join(work, 'gallery.mjs')
  await build({
    entryPoints: [join(root, 'src/design/gallery.tsx')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
  })
  // The module was built of src/design/gallery.tsx just above, so its export has this type.
  const gallery = (await import(`${pathToFileURL(outfile)}?${version}`)) as {
    renderGallery: Render
  }
  return gallery.renderGallery
}

async function page(url: URL): Promise<string | undefined> {
  assets = await freshAssets()
  const render = await freshRender()
  const scheme = url.searchParams.get('scheme')
  return render(url.pathname, {
    asset: assets.asset,
    scheme: scheme === 'dark' || scheme === 'light' ? scheme : 'auto',
    otherDay: url.searchParams.has('datum'),
  })
}

createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
  const file = assets.files.get(url.pathname)
  if (file !== undefined) {
    response.writeHead(200, { 'content-type': file.contentType }).end(file.body)
    return
  }
  try {
    const html = await page(url)
    response
      .writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html ?? 'No such page in the gallery')
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
  }
}).listen(port, '127.0.0.1', () => console.log(`Gallery: http://127.0.0.1:${port}/organ`))
