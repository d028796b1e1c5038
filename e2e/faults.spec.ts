import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../scripts/browser.ts'
import { type Cast, gather } from './cast.ts'
import { type ChosenFile, type Hands, textFile } from './hands.ts'
import { said } from './matter-story.ts'
import { heading } from './reader.ts'
import { ownFolder, type Program, removeFolder, startProgram } from './started.ts'
import { type Visitor, visit } from './visitor.ts'

let browser: Browser
let folder: string
let program: Program
let cast: Cast

beforeAll(async () => {
  folder = await ownFolder()
  browser = await openBrowser()
  program = await startProgram({ now: '2026-11-22T12:00:00+01:00', env: { RADSLAG_DATA: folder } })
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  await removeFolder(folder)
})

/** Lets somebody do something, with JavaScript in the browser or without. */
async function acting(javaScript: boolean, act: (cast: Cast) => Promise<void>): Promise<void> {
  cast = gather(browser, program.address, { javaScript })
  await act(cast).finally(() => cast.leave())
}

/** Somebody from Sala with a question written down, ready to be raised. */
async function aWrittenQuestion(title: string): Promise<Hands> {
  const sala = await cast.as('ledamot-sala')
  await sala.follow('Min översikt')
  await sala.follow('Väck ett ärende')
  await sala.tick('Fråga')
  await sala.press('Fortsätt')
  await sala.write('Rubrik', title)
  await sala.write('Vad är frågan?', longText)
  await sala.write('Vad vill du att gruppen gör?', 'Tar ställning till en gemensam väg.')
  await sala.tick('Region Västmanland')
  await sala.tick('Sala')
  return sala
}

const longText = Array.from(
  { length: 40 },
  (_, index) => `Stycke ${index + 1}: vägen mellan vården och kommunen är lång för många.`,
).join('\n\n')

/** What stands in the fields that were filled in. */
async function typed({ page }: Hands): Promise<readonly string[]> {
  const fields = ['Rubrik', 'Vad är frågan?', 'Vad vill du att gruppen gör?']
  return Promise.all(fields.map((label) => page.getByLabel(label, { exact: true }).inputValue()))
}

/** How many matters of somebody's list have a title. */
async function countOf(hands: Hands, title: string): Promise<number> {
  await hands.page.goto('/arbetsyta/vastmanland/arenden')
  return hands.page.getByRole('link', { name: title, exact: true }).count()
}

/** A number that the Tax Agency keeps for tests, and that nobody has. */
const personalNumber = '19121212-1212'

describe.each([{ javaScript: true }, { javaScript: false }])(
  'what goes wrong loses nothing (JavaScript: $javaScript)',
  ({ javaScript }) => {
    const how = javaScript ? 'med program' : 'utan program'

    test('a personal identity number in a text, or in the name of a file, is refused in words and everything stays', () =>
      acting(javaScript, async () => {
        const title = `Vägen för den som är ny, ${how}`
        const sala = await aWrittenQuestion(title)
        const withNumber = `Det gäller ${personalNumber} som har väntat.`
        await sala.write('Vad vill du att gruppen gör?', withNumber)
        await sala.press('Väck ärendet')
        expect(await said(sala)).toContain('personnummer')
        expect(await typed(sala)).toEqual([title, longText, withNumber])

        await sala.write('Vad vill du att gruppen gör?', 'Det gäller många som har väntat.')
        await sala.attach(/^Bifoga underlag/, textFile(`Brev ${personalNumber}.txt`, 'Hej.'))
        await sala.press('Väck ärendet')
        expect(await said(sala)).toContain('personnummer')
        expect(await typed(sala)).toEqual([title, longText, 'Det gäller många som har väntat.'])

        await sala.attach(/^Bifoga underlag/, textFile('Brev.txt', `Hej, ${personalNumber}.`))
        await sala.press('Väck ärendet')
        expect(await said(sala)).toMatch(/På rad 1 i filen ”Brev.txt”/)

        await sala.press('Väck ärendet')
        expect(await heading(sala.page)).toBe(title)
        expect(await said(sala)).not.toContain(personalNumber)
      }))

    test('the back button leads from a matter that has been raised to the same matter, and makes no second one', () =>
      acting(javaScript, async () => {
        const title = `Vem svarar i telefonen, ${how}`
        const sala = await aWrittenQuestion(title)
        await sala.press('Väck ärendet')
        const address = new URL(sala.page.url()).pathname
        await sala.page.goBack()
        expect(new URL(sala.page.url()).pathname).toBe(address)
        expect(await countOf(sala, title)).toBe(1)
      }))

    test('a session that ends in the middle of a long text keeps the text, and sends it on after signing in beside it', () =>
      acting(javaScript, async () => {
        const title = `Kvar i sjukhussängen, ${how}`
        const sala = await aWrittenQuestion(title)
        const elsewhere = gather(browser, program.address)
        const other = await elsewhere.as('ledamot-sala')
        await other.follow('Mina inloggningar')
        await other.press('Avsluta alla andra')
        expect(await said(other)).toContain('Alla andra inloggningar är avslutade')
        await elsewhere.leave()

        await sala.press('Väck ärendet')
        expect(await heading(sala.page)).toBe('Du är utloggad, men det du skrev är kvar')
        const [tab] = await Promise.all([
          sala.page.waitForEvent('popup'),
          sala.page.getByRole('link', { name: 'Logga in i en ny flik' }).click(),
        ])
        await tab.waitForLoadState()
        await tab.getByRole('button', { name: /^Logga in som Göran/ }).click()
        await tab.getByRole('heading', { name: 'Du är inloggad' }).waitFor()
        await tab.close()
        await sala.press('Spara det jag skrev')
        expect(await heading(sala.page)).toBe(title)
        expect(await said(sala)).toContain('Stycke 40')
        expect(await countOf(sala, title)).toBe(1)
      }))

    test('a file of the wrong kind, or too large, is refused in words, and everything else stays', () =>
      acting(javaScript, async () => {
        const title = `Rum för samtal, ${how}`
        const sala = await aWrittenQuestion(title)
        const refused: readonly (readonly [ChosenFile | string, RegExp])[] = [
          [textFile('Sida.html', webPage), /Filen ”Sida.html” är en webbsida/],
          [textFile('Sida.txt', webPage), /Filen ”Sida.txt” är en webbsida/],
          [await tooLarge(), /Filen ”Ritningar.pdf” är för stor/],
        ]
        for (const [file, why] of refused) {
          await sala.attach(/^Bifoga underlag/, file)
          await sala.press('Spara utkast')
          expect(await said(sala)).toMatch(why)
          expect((await typed(sala)).slice(0, 2)).toEqual([title, longText])
        }
      }))
  },
)

const webPage = '<!doctype html><html><script>alert(1)</script></html>'

/** A file one byte larger than any may be. */
async function tooLarge(): Promise<string> {
  const file = join(folder, 'Ritningar.pdf')
  await writeFile(file, '%PDF-1.7\n')
  await truncate(file, 25 * 1024 * 1024 + 1)
  return file
}

describe('a form that arrives twice in the same moment', () => {
  test('makes one matter, and leads both to it', async () => {
    const sala = await visit(program.address, 'ledamot-sala')
    const title = 'Dubbelt tryckt'
    const form = await aFilledForm(sala, title)
    const [one, other] = await Promise.all([form.send(), form.send()])
    expect([one?.status, other?.status]).toEqual([303, 303])
    expect(one?.location.split('?')[0]).toMatch(/\/arenden\/2026-\d+$/)
    expect(other?.location.split('?')[0]).toBe(one?.location.split('?')[0])
    const { text } = await sala.get('/arbetsyta/vastmanland/arenden')
    expect(text.split(`>${title}<`).length - 1).toBe(1)
  })
})

const start = '/arbetsyta/vastmanland/arenden/nytt?organ=samverkansgrupp-halsa&slag=question'

/** The form of a new matter with everything filled in, as a browser would send it. */
async function aFilledForm(visitor: Visitor, title: string, file?: ChosenFile) {
  const { location } = await visitor.get(start)
  const { text } = await visitor.get(location)
  const hidden = [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  const fields: readonly (readonly [string, string])[] = [
    ...hidden.map(([, name = '', value = '']) => [name, value] as const),
    ['title', title],
    ['question', longText],
    ['wanted', 'Tar ställning.'],
    ['concerns', 'region-vastmanland'],
    ['concerns', 'sala'],
    ['deed', 'raise'],
  ]
  const body = () => {
    const form = new FormData()
    for (const [name, value] of fields) form.append(name, value)
    if (file) form.append('papers', new Blob([Uint8Array.from(file.buffer)]), file.name)
    return form
  }
  return { send: () => visitor.post('/arbetsyta/vastmanland/arenden/nytt', body()) }
}

test('a paper is always saved and never shown, whatever it holds', async () => {
  const sala = await visit(program.address, 'ledamot-sala')
  const file = textFile(
    'Så skriver man en sida.txt',
    'Skriv <b>så här</b>: <script>alert(1)</script>',
  )
  const raised = await (await aFilledForm(sala, 'Text som ser ut som en sida', file)).send()
  const { text } = await sala.get(raised.location)
  const [, address = ''] = /href="([^"]*\/underlag\/[^"]*)"/.exec(text) ?? []
  const { status, type, headers } = await sala.get(address)
  expect([status, type]).toEqual([200, 'text/plain'])
  expect(headers.get('content-disposition')).toMatch(/^attachment;/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})
