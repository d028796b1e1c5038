import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type KeptIn, onBothStores } from './both-stores.ts'
import { follow, type Habits, heading, newReader, seenIn, tabTo } from './reader.ts'

/** The day that the examples are made for. */
const now = '2026-11-22T12:00:00+01:00'

const stores = onBothStores(now)

/** Reads the site as somebody with these habits, and minds that the browser had nothing to complain of. */
async function reading(
  habits: Habits,
  store: KeptIn,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const reader = await newReader(stores.browser(), stores.program(store).address, habits)
  try {
    await act(reader.page)
    expect(reader.complaints()).toEqual([])
    expect(await reader.context.cookies()).toEqual([])
  } finally {
    await reader.leave()
  }
}

const body = '/vastmanland/organ/samverkansgrupp-nara-vard'

describe.each([
  { how: 'on a wide screen', store: 'the embedded store', habits: {} },
  { how: 'without JavaScript', store: 'PostgreSQL', habits: { javaScript: false } },
  { how: 'on a phone', store: 'PostgreSQL', habits: { width: 320 } },
] as const)('somebody who reads $how, kept in $store,', ({ store, habits }) => {
  test('finds from the front page who sits in a body, what is vacant, and what its charter asks', () =>
    reading(habits, store, async (page) => {
      await page.goto('/')
      expect(await heading(page)).toBe('Välj samverkan')
      await follow(page, 'Västmanland')
      expect(await heading(page)).toBe('Samverkan i Västmanland')

      await follow(page, 'Struktur')
      const picture = page
        .getByRole('group', { name: /^Bild av samverkan/ })
        .locator('visible=true')
      const inPicture = picture.getByRole('link', { name: 'Samverkansgrupp Nära vård' })
      await Promise.all([page.waitForURL(`**${body}`), inPicture.click()])

      expect(await heading(page)).toBe('Samverkansgrupp Nära vård')
      const whoSits = page.getByRole('table', { name: 'Platser, ledamöter och ersättare' })
      const sala = whoSits.getByRole('row').filter({ hasText: 'Sala' })
      expect(await seenIn(sala)).toContain('1 september 2026')
      expect(await seenIn(page.getByRole('main'))).toContain(
        '12 av 13 platser är tillsatta. Sala har varit utan ledamot i 82 dagar.',
      )
      const chair = whoSits.getByRole('row').filter({ hasText: 'ordförande (exempel)' })
      expect(await seenIn(chair)).toContain('Region Västmanland')

      await follow(page, /^Hela uppdragsbeskrivningen/)
      expect(await heading(page)).toBe('Uppdraget för Samverkansgrupp Nära vård')
      const rule = page.locator('section', {
        has: page.getByRole('heading', { name: 'Varje kommun har en ledamot', exact: true }),
      })
      expect(await seenIn(rule.getByRole('blockquote'))).toContain('Varje kommun utser en ledamot')
      const said = await seenIn(rule)
      expect(said).toContain('Sala har ingen på sin plats')
      expect(said).toMatch(/Nästa steg:\s+Sala utser någon till den tomma platsen/)
    }))

  test('changes the day, is told which day it is, keeps it from page to page, and goes back to today', () =>
    reading(habits, store, async (page) => {
      await page.goto('/vastmanland')
      await chooseDay(page, '2016-06-01')
      expect(new URL(page.url()).search).toBe('?datum=2016-06-01')
      const bar = page.getByRole('region', { name: 'Vilken dag sidan visar' })
      expect(await seenIn(bar)).toContain('Visar läget den 1 juni 2016, inte idag')

      await follow(page, 'Huvudmän')
      await follow(page, /^Landstinget Västmanland/)
      expect(await heading(page)).toBe('Landstinget Västmanland')
      expect(await seenIn(bar)).toContain('Visar läget den 1 juni 2016, inte idag')

      await follow(page, 'Tillbaka till idag')
      expect(await heading(page)).toBe('Region Västmanland')
      expect(await seenIn(bar)).toContain('Visar läget idag, 22 november 2026')
    }))

  test('compares two days, and is told in words which day cannot be', () =>
    reading(habits, store, async (page) => {
      await page.goto('/vastmanland?datum=2019-10-01')
      await follow(page, 'Jämför två dagar')
      expect(await heading(page)).toBe('Vad som ändrats mellan 1 oktober 2019 och 22 november 2026')
      const said = await seenIn(page.getByRole('main'))
      const [, cameAndWent = ''] = said.split('Tillkom')
      const [came, went] = cameAndWent.split('Försvann')
      expect(came).toContain('Samverkansgrupp Nära vård')
      expect(went).toContain('Politisk samverkansgrupp äldre')

      // As from a link that somebody wrote by hand: no date field lets anybody type this day.
      await page.goto('/vastmanland/jamfor?fran=2026-02-31&till=2026-11-22')
      const main = page.getByRole('main')
      expect(await seenIn(main)).toContain('2026-02-31 finns inte i kalendern.')
      await main.getByLabel('Den första dagen').fill('2026-02-28')
      const answer = page.waitForURL('**/jamfor?fran=2026-02-28&till=2026-11-22')
      await main.getByRole('button', { name: 'Jämför dagarna' }).click()
      await answer
      expect(await heading(page)).toBe(
        'Vad som ändrats mellan 28 februari 2026 och 22 november 2026',
      )
    }))

  test('switches to English and back, on the same page and the same day', () =>
    reading(habits, store, async (page) => {
      await page.goto(`${body}?datum=2024-05-01`)
      await follow(page, 'In English')
      expect(new URL(page.url()).pathname).toBe(`/en${body}`)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await seenIn(page.getByRole('main'))).toContain('Who sits')
      expect(await heading(page)).toBe('Collaboration Group Close Care')
      // The source's own words are only in Swedish, and marked so, to be read aloud right.
      const quoted = page.getByRole('blockquote').first()
      expect(await quoted.locator('xpath=ancestor-or-self::*[@lang][1]').getAttribute('lang')).toBe(
        'sv',
      )

      await follow(page, 'På svenska')
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
        `${body}?datum=2024-05-01`,
      )
      expect(await page.locator('html').getAttribute('lang')).toBe('sv')
    }))

  test('learns at an old address what replaced the body, at an unknown one what was meant, and why a day cannot be', () =>
    reading(habits, store, async (page) => {
      await page.goto('/vastmanland/organ/politisk-samverkansgrupp-aldre')
      const replaced = page.getByRole('region', { name: /är avvecklad/ })
      expect(await seenIn(replaced)).toContain('Ersattes av Samverkansgrupp Hälsa')
      await replaced.getByRole('link', { name: 'Samverkansgrupp Nära vård' }).click()
      await page.waitForURL(`**${body}`)

      expect((await page.goto('/vastmanland/organ/chefsforun'))?.status()).toBe(404)
      expect(await heading(page)).toBe('Det finns ingen grupp med den adressen i Västmanland')
      await page.getByRole('main').getByRole('link', { name: 'Chefsforum' }).click()
      await page.waitForURL('**/vastmanland/organ/chefsforum')
      expect(await heading(page)).toBe('Chefsforum')

      expect((await page.goto(`${body}?datum=2026-02-31`))?.status()).toBe(400)
      const main = page.getByRole('main')
      expect(await seenIn(main)).toContain('2026-02-31 finns inte i kalendern.')
      await follow(page, 'Visa läget idag')
      expect(await heading(page)).toBe('Samverkansgrupp Nära vård')
    }))
})

/** Opens the drawer of the day bar, fills in a day and asks for it. */
async function chooseDay(page: Page, day: string): Promise<void> {
  const bar = page.getByRole('region', { name: 'Vilken dag sidan visar' })
  await bar.getByText('Byt dag').click()
  await bar.getByLabel('Visa läget den').fill(day)
  const answer = page.waitForURL(`**datum=${day}`)
  await bar.getByRole('button', { name: 'Visa dagen' }).click()
  await answer
}

describe.each([{ javaScript: true }, { javaScript: false }])(
  'somebody who has only a keyboard (JavaScript: $javaScript)',
  (habits) => {
    test('can skip the menu, and comes with Tab and Enter all the way to a finding, always seeing where the focus is', () =>
      reading(habits, 'the embedded store', async (page) => {
        const enter = async (words: string | RegExp, address: string) => {
          await tabTo(page, words)
          await Promise.all([page.waitForURL(`**${address}`), page.keyboard.press('Enter')])
        }
        await page.goto('/')
        await enter('Västmanland', '/vastmanland')
        await enter('Struktur', '/vastmanland/struktur')
        expect(await tabTo(page, 'Till innehållet')).toBe(1)
        await page.keyboard.press('Enter')
        await enter('Samverkansgrupp Nära vård', body)
        await enter(/^Hela uppdragsbeskrivningen/, `${body}/uppdrag`)
        expect(await seenIn(page.getByRole('main'))).toContain(
          'Sala utser någon till den tomma platsen',
        )
      }))

    test('can change the day, and go back to today', () =>
      reading(habits, 'the embedded store', async (page) => {
        await page.goto('/vastmanland')
        await tabTo(page, 'Byt dag')
        await page.keyboard.press('Enter')
        await tabTo(page, 'Visa läget den')
        await typeDay(page, '2019-10-01')
        await tabTo(page, 'Visa dagen')
        await Promise.all([page.waitForURL('**?datum=2019-10-01'), page.keyboard.press('Enter')])
        const bar = page.getByRole('region', { name: 'Vilken dag sidan visar' })
        expect(await seenIn(bar)).toContain('Visar läget den 1 oktober 2019, inte idag')
        await tabTo(page, 'Tillbaka till idag')
        await Promise.all([page.waitForURL('**/vastmanland'), page.keyboard.press('Enter')])
        expect(await seenIn(bar)).toContain('Visar läget idag, 22 november 2026')
      }))
  },
)

/** Types a day into the date field that has the focus, part by part in the order that this browser has them. */
async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  await page.keyboard.type(`${month}${date}${year}`)
}

test('every page says the same whether it is kept in the embedded store or in PostgreSQL', async () => {
  const paths = [
    '/',
    '/vastmanland',
    '/vastmanland/struktur',
    '/vastmanland/uppdrag',
    '/vastmanland/huvudman?datum=2016-06-01',
    '/vastmanland/jamfor?fran=2019-10-01&till=2026-11-22',
    '/vastra-gotaland',
    '/en/vastra-gotaland/organ',
    body,
    `${body}/uppdrag`,
    '/api/v1/collaborations/vastmanland/findings',
  ]
  const read = async (store: KeptIn, path: string) =>
    (await fetch(stores.program(store).address + path)).text()
  const sameInBoth = async (path: string) =>
    (await read('the embedded store', path)) === (await read('PostgreSQL', path))
  for (const path of paths) {
    // A picture that a busy machine could not draw in time comes at the next reading.
    await expect.poll(() => sameInBoth(path), { message: path, timeout: 30_000 }).toBe(true)
  }
})
