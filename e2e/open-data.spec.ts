import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { newReader, type Reader, seenIn } from './reader.ts'
import { ownFolder, type Program, removeFolder, startProgram } from './started.ts'

let browser: Browser
let folder: string
let program: Program
let reader: Reader

beforeAll(async () => {
  folder = await ownFolder()
  browser = await openBrowser()
  program = await startProgram({ now: '2026-11-22T12:00:00+01:00', env: { RADSLAG_DATA: folder } })
  reader = await newReader(browser, program.address)
  await reader.page.goto('/oppna-data')
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  await removeFolder(folder)
})

/** What a program in the reader's browser gets. */
interface Answer {
  readonly status: number
  readonly type: string | null
  readonly json: unknown
}

/** Asks from inside the page, as a program of the page would. */
function ask(page: Page, path: string): Promise<Answer> {
  return page.evaluate(async (asked) => {
    const answer = await fetch(asked)
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      json: await answer.json(),
    }
  }, path)
}

const vastmanland = '/api/v1/collaborations/vastmanland'

test('what the page about open data links to is JSON that a browser can read', async () => {
  const links = await reader.page.getByRole('main').getByRole('link').all()
  const paths = await Promise.all(links.map((link) => link.getAttribute('href')))
  expect(paths.length).toBeGreaterThan(5)
  for (const path of paths) {
    const { status, type } = await ask(reader.page, path ?? '')
    expect([path, status, type]).toEqual([path, 200, expect.stringContaining('json')])
  }
})

test('a body is told of as it was on the day that is asked for', async () => {
  const path = `${vastmanland}/principals/region-vastmanland`
  const then = await ask(reader.page, `${path}?datum=2016-06-01`)
  expect(JSON.stringify(then.json)).toContain('Landstinget Västmanland')
  const today = await ask(reader.page, path)
  expect(JSON.stringify(today.json)).toContain('Region Västmanland')
})

test('the open data and the charter page tell the same findings', async () => {
  const slug = 'samverkansgrupp-nara-vard'
  const { json } = await ask(reader.page, `${vastmanland}/bodies/${slug}/findings`)
  const { page } = await newReader(browser, program.address)
  await page.goto(`/vastmanland/organ/${slug}/uppdrag`)
  const shown = await seenIn(page.getByRole('main'))
  const said = JSON.stringify(json)
  for (const sentence of [
    'Sala utser någon till den tomma platsen',
    'Varje kommun utser en ledamot',
  ]) {
    expect(shown).toContain(sentence)
    expect(said).toContain(sentence)
  }
})

test('a question that cannot be answered gets problem details: what is wrong, where, and in words', async () => {
  const cases = [
    { path: `${vastmanland}/bodies?datum=2026-02-31`, status: 400, says: '2026-02-31' },
    { path: '/api/v1/collaborations/finns-inte', status: 404, says: 'finns-inte' },
    { path: `${vastmanland}/bodies/chefsforun`, status: 404, says: 'chefsforun' },
    { path: '/api/v1/nothing-here', status: 404, says: '' },
  ]
  for (const { path, status, says } of cases) {
    const answer = await ask(reader.page, path)
    expect([path, answer.status]).toEqual([path, status])
    expect(answer.type).toMatch(/^application\/problem\+json/)
    expect(answer.json).toMatchObject({
      type: expect.stringMatching(/^\/api\/problem\//),
      title: expect.stringMatching(/./),
      status,
      detail: expect.stringContaining(says),
      instance: path.split('?')[0],
    })
  }
})

test('the health page says that all is well, and which store the program keeps its data in', async () => {
  const { status, json } = await ask(reader.page, '/health')
  expect(status).toBe(200)
  expect(json).toMatchObject({
    status: 'ok',
    store: 'embedded',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  })
})
