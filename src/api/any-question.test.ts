import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openData, problemIn, registerFrom } from '../../test/open-data.ts'
import { resources } from './resources/resources.ts'

const api = openData({ registers: [await registerFrom('vastra-gotaland')] })

/** What somebody might put where a name is expected: right, wrong, hostile, or nonsense. */
const word = fc.oneof(
  fc.constantFrom(
    'vastra-gotaland',
    'lokal-vastbusgrupp',
    'goteborg',
    '__proto__',
    'constructor',
    'toString',
    '..',
    "' or 1=1 --",
    '%',
    '%00',
    '2026-02-31',
    '2024-02-29',
    '0',
    '1',
    '500',
    '99999999999999999999',
    'active',
    'met,notMet',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

const path = fc
  .tuple(
    fc.constantFrom(...resources.map((resource) => resource.path)),
    fc.array(word, { minLength: 3, maxLength: 3 }),
  )
  .map(([pattern, words]) => {
    let nth = 0
    return pattern.replaceAll(/\{\w+\}/g, () =>
      encodeURIComponent((words[nth++] ?? '').toWellFormed()),
    )
  })

const name = fc.oneof(
  fc.constantFrom('datum', 'limit', 'page', 'status', 'body', 'from', 'until', 'kind', 'place'),
  word,
)

const query = fc
  .array(fc.tuple(name, word), { maxLength: 4 })
  .map((pairs) =>
    new URLSearchParams(
      pairs.map(([key, value]) => [key.toWellFormed(), value.toWellFormed()]),
    ).toString(),
  )

it('is answered or refused in a known way, whatever is asked', async () => {
  await fc.assert(
    fc.asyncProperty(path, query, fc.boolean(), async (asked, parameters, isHome) => {
      const home = isHome
        ? asked.replace(/^\/collaborations\/[^/]*/, '/collaborations/vastra-gotaland')
        : asked
      const response = await api.request(`/api/v1${home}?${parameters}`)
      expect([200, 400, 404]).toContain(response.status)
      if (response.status !== 200) expect((await problemIn(response)).status).toBe(response.status)
    }),
    { numRuns: 1_500, seed: 20_261_122 },
  )
})

it('is refused in a known way when the query is not even text', async () => {
  for (const parameters of ['datum=%E0%A4%A', '%=%', '&&&', '=', 'datum', '%FF=%FE', 'a[b]=c']) {
    const response = await api.request(`/api/v1/collaborations?${parameters}`)
    expect([200, 400], parameters).toContain(response.status)
  }
})
