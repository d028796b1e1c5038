import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'

/**
 * Takes pictures of pages, to look at:
 *
 *     node scripts/look.ts http://127.0.0.1:3000 /tmp/shots /vastmanland /vastmanland/struktur
 *
 * One picture for each page, width (1280, 768, 320) and scheme (light, dark); `--width 320` and `--scheme dark` take only
 * those. `--axe` also checks accessibility, `--print` shows the page on paper and adds a PDF, `--forced-colors` as for a
 * reader who has chosen the colours, `--text 200` with letters twice as large. Says when a page is wider than its screen.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    axe: { type: 'boolean', default: false },
    'forced-colors': { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    text: { type: 'string', default: '100' },
    width: { type: 'string', multiple: true, default: ['1280', '768', '320'] },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
  },
})
const [baseUrl, outDir, ...paths] = positionals
if (baseUrl === undefined || outDir === undefined || paths.length === 0) {
  console.error('node scripts/look.ts [--axe] [--print] <baseUrl> <outDir> <path...>')
  process.exit(2)
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

mkdirSync(outDir, { recursive: true })
const browser = await openBrowser()
let faults = 0
for (const path of paths) {
  for (const width of values.width.map(Number)) {
    for (const scheme of values.scheme) {
      faults += await look(browser, path, width, scheme === 'dark' ? 'dark' : 'light')
    }
  }
}
await browser.close()
console.log(faults === 0 ? 'No faults' : `${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1

async function look(
  from: Browser,
  path: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<number> {
  const context = await from.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    forcedColors: values['forced-colors'] ? 'active' : 'none',
  })
  const page = await context.newPage()
  const name = `${path.replace(/^\//, '').replace(/[^\w-]+/g, '_') || 'index'}-${width}-${colorScheme}`
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()}`)
  })
  page.on('requestfailed', (request) => said.push(`not loaded: ${request.url()}`))
  await page.goto(new URL(path, baseUrl).href)
  // The pages allow no style from elsewhere, so the size is set on the element, as the setting of a browser does.
  if (values.text !== '100') {
    await page.evaluate(`document.documentElement.style.fontSize = '${values.text}%'`)
  }
  await page.evaluate('document.fonts.ready')
  if (values.print) {
    await page.emulateMedia({ media: 'print' })
    await page.pdf({ path: join(outDir ?? '.', `${name}.pdf`), format: 'A4' })
  }
  await page.screenshot({ path: join(outDir ?? '.', `${name}.png`), fullPage: true })
  const wide = Number(await page.evaluate('document.documentElement.scrollWidth'))
  if (wide > width) said.push(`${wide} px wide on a screen of ${width} px`)
  if (values.axe) {
    await page.evaluate(axeSource)
    // axe-core's own answer, serialised by the browser.
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults
    for (const { id, help, nodes } of violations) {
      said.push(`${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`)
    }
  }
  await context.close()
  for (const sentence of said) console.log(`${name}: ${sentence}`)
  return said.length
}
