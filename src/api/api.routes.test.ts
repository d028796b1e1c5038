import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openData, problemIn, registerFrom } from '../../test/open-data.ts'
import { StoreError } from '../store/errors.ts'

const vastmanland = await registerFrom('vastmanland')
const api = openData({ registers: [vastmanland] })
const root = '/api/v1/collaborations'
const home = `${root}/vastmanland`

const page = z.looseObject({
  total: z.int(),
  next: z.string().nullable(),
  prev: z.string().nullable(),
  items: z.array(z.looseObject({})),
})

async function pageAt(path: string) {
  const response = await api.request(path)
  expect(response.status, path).toBe(200)
  return page.parse(await response.json())
}

async function jsonAt(path: string): Promise<unknown> {
  const response = await api.request(path)
  expect(response.status, path).toBe(200)
  return response.json()
}

describe('the open data on a day', () => {
  it('calls the region by the name it had', async () => {
    const named = (name: string) => ({ name })
    const region = `${home}/principals/region-vastmanland`
    expect(await jsonAt(region)).toMatchObject(named('Region Västmanland'))
    expect(await jsonAt(`${region}?datum=2016-05-01`)).toMatchObject(
      named('Landstinget Västmanland'),
    )
  })

  it('is of today in Sweden, which comes before today elsewhere', async () => {
    const late = openData({ registers: [vastmanland], now: new Date('2026-11-22T23:30:00Z') })
    const answered = await late.request(home)
    expect(await answered.json()).toMatchObject({ day: '2026-11-23' })
  })

  it('gives dates no more precise than the source, with the days they may mean', async () => {
    const { items } = await pageAt(`${home}/bodies?status=active,discontinued,planned`)
    const dates = JSON.stringify(items)
    expect(dates).toContain('"precision":"year"')
    expect(dates).not.toContain('undefined')
  })

  it('lists the bodies that work on the day, and the others when asked', async () => {
    const working = await pageAt(`${home}/bodies`)
    const all = await pageAt(`${home}/bodies?status=active,planned,discontinued`)
    expect(working.items.every(({ status }) => status === 'active')).toBe(true)
    expect(all.total).toBe(vastmanland.bodies.length)
    expect(all.total).toBeGreaterThan(working.total)
  })

  it('says that a body had no charter on a day, and when it had one', async () => {
    const response = await api.request(`${home}/bodies/chefsforum/charter?datum=1990-01-01`)
    expect(response.status).toBe(404)
    const { detail } = await problemIn(response)
    expect(detail).toContain('1 januari 1990')
    for (const { id } of vastmanland.chartersOf('chefsforum')) expect(detail).toContain(id)
  })

  it('compares two days', async () => {
    expect(await jsonAt(`${home}/comparison?from=2016-05-01&until=2026-11-22`)).toMatchObject({
      principalsRenamed: [{ before: 'Landstinget Västmanland', after: 'Region Västmanland' }],
      isUnchanged: false,
    })
    const same = `${home}/comparison?from=2026-11-22&until=2026-11-22`
    expect(await jsonAt(same)).toMatchObject({ isUnchanged: true })
  })

  it('says what it lacks', async () => {
    const coverage = z
      .looseObject({
        counts: z.looseObject({ rules: z.int(), rulesChecked: z.int() }),
        examples: z.looseObject({ persons: z.int() }),
        rulesNotChecked: z.array(z.unknown()),
        sourcesNotVerified: z.array(z.looseObject({ id: z.string() })),
      })
      .parse(await jsonAt(`${home}/coverage`))
    const { counts, rulesNotChecked, sourcesNotVerified, examples } = coverage
    expect(rulesNotChecked.length).toBe(counts.rules - counts.rulesChecked)
    expect(rulesNotChecked.length).toBeGreaterThan(0)
    expect(sourcesNotVerified.map(({ id }) => id)).toEqual(
      vastmanland.sources.filter(({ verified }) => !verified).map(({ id }) => id),
    )
    expect(examples.persons).toBe(vastmanland.persons.length)
  })
})

describe('the findings as open data', () => {
  it('have the keys that the command line gives, the worst first', async () => {
    const { items } = await pageAt(`${home}/findings`)
    expect(items[0]).toMatchObject({
      status: 'notMet',
      clause: { quote: expect.any(String), source: expect.any(String) },
      reasons: expect.arrayContaining([expect.any(String)]),
      remedy: expect.any(String),
    })
    expect(items.at(-1)).toMatchObject({ status: 'notChecked' })
  })

  it('can be asked for by status and body', async () => {
    const { items } = await pageAt(`${home}/findings?status=met,atRisk&body=chefsforum`)
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ body }) => body === 'chefsforum')).toBe(true)
    expect(items.every(({ status }) => status === 'met' || status === 'atRisk')).toBe(true)
  })

  it('are the same for a body as among all', async () => {
    const own = await pageAt(`${home}/bodies/chefsforum/findings`)
    const among = await pageAt(`${home}/findings?body=chefsforum`)
    expect(own.items).toEqual(among.items)
  })
})

describe('the persons in the open data', () => {
  it('are shown with name and marked when invented, and never with a party', async () => {
    const seats = await Promise.all(
      vastmanland.bodies.map(({ slug }) => pageAt(`${home}/bodies/${slug}/seats`)),
    )
    const text = JSON.stringify(seats)
    expect(text).toContain('"isExample":true')
    expect(text).not.toMatch(/"[^"]*part(y|i)[^"]*":/i)
  })
})

describe('a list in pages', () => {
  it('leads from page to page without losing or doubling anything', async () => {
    const all = await pageAt(`${home}/principals`)
    const seen: unknown[] = []
    let next: string | null = `${home}/principals?limit=4`
    while (next) {
      const one: z.infer<typeof page> = await pageAt(next)
      seen.push(...one.items)
      next = one.next
    }
    expect(seen).toEqual(all.items)
    expect(seen).toHaveLength(11)
  })

  it('keeps the day and the choices in its links', async () => {
    const { next } = await pageAt(`${home}/bodies?limit=1&datum=2024-01-01&status=active`)
    expect(next).toBe(`${home}/bodies?limit=1&datum=2024-01-01&status=active&page=2`)
  })

  it('is empty after the last page, and links back to the last', async () => {
    const { items, prev } = await pageAt(`${home}/principals?limit=5&page=9`)
    expect(items).toEqual([])
    expect(prev).toBe(`${home}/principals?limit=5&page=3`)
  })
})

describe('a question that cannot be understood', () => {
  it.each([
    ['datum=2026-02-31', '2026-02-31 finns inte i kalendern.'],
    ['datum=igår', "'igår' är ingen dag."],
    ['datum=1200-01-01', 'utanför'],
    ['limit=0', 'från 1 till 500'],
    ['limit=501', 'från 1 till 500'],
    ['limit=tio', "'tio' går inte"],
    ['page=-1', 'från 1 till'],
    ['page=1e3', 'från 1 till'],
    ['status=aktiv', "Menade du 'active'?"],
    ['datun=2026-01-01', "Menade du 'datum'?"],
    ['datum=2026-01-01&datum=2026-01-02', 'två gånger'],
  ])('is refused with what is wrong: %s', async (query, words) => {
    const response = await api.request(`${home}/bodies?${query}`)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const { detail, instance, type } = await problemIn(response)
    expect(detail).toContain(words)
    expect(instance).toBe(`${home}/bodies`)
    expect((await api.request(type)).status).toBe(200)
  })

  it('is told everything that is wrong at once', async () => {
    const { errors } = await problemIn(
      await api.request(`${home}/bodies?datum=2026-02-31&limit=0&lang=en`),
    )
    expect(errors?.map(({ parameter, code }) => [parameter, code])).toEqual([
      ['datum', 'no-such-day'],
      ['limit', 'not-a-number'],
      ['lang', 'unknown-parameter'],
    ])
  })

  it('counts a parameter without a value as left out', async () => {
    await pageAt(`${home}/bodies?datum=&limit=`)
  })

  it('is refused when the first day comes after the last', async () => {
    const response = await api.request(`${home}/comparison?from=2026-01-01&until=2025-01-01`)
    expect(response.status).toBe(400)
  })

  it.each(['relations', 'findings', 'meetings'])(
    'names the body that is not there: %s',
    async (part) => {
      const response = await api.request(`${home}/${part}?body=chefsforumet`)
      expect(response.status).toBe(400)
      expect((await problemIn(response)).detail).toContain("Menade du 'chefsforum'?")
    },
  )
})

describe('an address that is not there', () => {
  it.each([
    [`${root}/vastmanlan`, 'unknown-collaboration', "Menade du 'vastmanland'?"],
    [`${root}/V%C3%A4stmanland`, 'unknown-collaboration', "Menade du 'vastmanland'?"],
    [`${root}/%00`, 'unknown-collaboration', ''],
    [`${home}/bodies/chefsforumet`, 'unknown-body', "Menade du 'chefsforum'?"],
    [`${home}/bodies/../../etc`, 'unknown-collaboration', ''],
    [`${home}/principals/salla`, 'unknown-principal', "Menade du 'sala'?"],
    [`${home}/nothing`, 'unknown-path', '/api/openapi.json'],
    ['/api/v2/collaborations', 'unknown-path', '/api/v2/collaborations'],
    ['/api/problem/nothing', 'unknown-path', ''],
  ])('is said to be so: %s', async (path, code, words) => {
    const response = await api.request(path)
    expect(response.status).toBe(404)
    const found = await problemIn(response)
    expect(found.type).toBe(`/api/problem/${code}`)
    expect(found.detail).toContain(words)
  })

  it('is left to the site when it is not of the open data', async () => {
    expect(await (await api.request('/vastmanland')).text()).toBe('404 Not Found')
  })
})

describe('the manners of the open data', () => {
  it('tells problems in English to whoever asks for it', async () => {
    const headers = { 'accept-language': 'sv;q=0.5, en-GB' }
    const response = await api.request(`${home}?datum=2026-02-31`, { headers })
    expect(response.headers.get('content-language')).toBe('en')
    expect((await problemIn(response)).detail).toBe('datum: 2026-02-31 is not in the calendar.')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'only lets itself be read, not %s',
    async (method) => {
      const response = await api.request(home, { method })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect((await problemIn(response)).detail).toContain(method)
    },
  )

  it('answers HEAD as GET without the body', async () => {
    const response = await api.request(home, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  it('may be read from pages of other sites', async () => {
    const preflight = await api.request(home, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    for (const response of [preflight, await api.request(home), await api.request(`${home}/x`)]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  it('says that there is only JSON', async () => {
    const headers = { accept: 'text/csv, application/json;q=0' }
    const response = await api.request(home, { headers })
    expect(response.status).toBe(406)
    expect((await problemIn(response)).detail).toContain('text/csv')
  })

  it('lets answers be kept, but not problems, which depend on more than the address', async () => {
    expect((await api.request(home)).headers.get('cache-control')).toBeNull()
    expect((await api.request(`${home}/x`)).headers.get('cache-control')).toBe('no-store')
  })

  it('says of itself what the national profile asks', async () => {
    for (const path of ['/api-info', '/api/api-info', '/api/v1/api-info']) {
      expect(Object.keys(z.looseObject({}).parse(await jsonAt(path)))).toEqual([
        'apiName',
        'apiVersion',
        'apiReleased',
        'apiDocumentation',
        'apiStatus',
      ])
    }
  })
})

describe('when something is wrong with us', () => {
  it('says that the database does not answer, and when to come back', async () => {
    const down = openData({
      get: () => Promise.reject(new StoreError('database-unreachable', { words: 'secret' })),
    })
    const response = await down.request(home)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('30')
    expect(JSON.stringify(await problemIn(response))).not.toContain('secret')
  })

  it('never shows what is inside a fault, but notes it', async () => {
    const noted: unknown[] = []
    const broken = openData({
      get: () => Promise.reject(new TypeError('secret')),
      noteFault: (fault) => noted.push(fault),
    })
    const response = await broken.request(home)
    expect(response.status).toBe(500)
    expect(JSON.stringify(await problemIn(response))).not.toContain('secret')
    expect(noted).toHaveLength(1)
  })
})
