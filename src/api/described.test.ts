import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerOf, checkerFor, description, openData, registerFrom } from '../../test/open-data.ts'
import { alwaysOneLedger } from '../../test/some-ledgers.ts'
import { alwaysOneMatter } from '../../test/some-matters.ts'
import { alwaysOneMeeting } from '../../test/some-meetings.ts'
import { exampleAsked } from './example/example-answers.ts'
import { exampleLedgerId } from './example/example-ledgers.ts'
import { exampleMeetingId } from './example/example-notes.ts'
import { resources } from './resources/resources.ts'

const registers = [await registerFrom('vastmanland'), await registerFrom('vastra-gotaland')]
const api = openData({
  registers,
  matters: alwaysOneMatter,
  ledgers: alwaysOneLedger,
  meetings: alwaysOneMeeting,
})
const described = description()

/** Every address of the open data there is, with each collaboration, principal and body put in. */
function addresses(path: string): readonly string[] {
  if (!path.includes('{collaboration}')) return [path]
  return registers.flatMap(({ collaboration, principals, bodies }) => {
    const own = path.replace('{collaboration}', collaboration.id)
    if (own.includes('{principal}'))
      return principals.map(({ id }) => own.replace('{principal}', id))
    if (own.includes('{matter}')) return [own.replace('{matter}', '2027-3')]
    if (own.includes('{ledger}')) return [own.replace('{ledger}', exampleLedgerId)]
    if (own.includes('{meeting}')) return [own.replace('{meeting}', exampleMeetingId)]
    if (own.includes('{body}')) return bodies.map(({ slug }) => own.replace('{body}', slug))
    return [own]
  })
}

describe('the open data', () => {
  it.each(resources.map(({ path }) => path))(
    'answers %s as it is described, today and long ago',
    async (path) => {
      const checker = checkerFor(described, answerOf(described, path, 200).schema)
      const days = path.endsWith('/comparison')
        ? ['?from=2016-01-01&until=2026-11-22', '']
        : ['', '?datum=2019-10-01']
      let answered = 0
      for (const address of addresses(path)) {
        for (const query of days) {
          const response = await api.request(`/api/v1${address}${query}`)
          const body: unknown = await response.json()
          if (response.status === 404 && path.endsWith('/charter')) continue
          expect(response.status, address).toBe(200)
          const checked = checker.safeParse(body)
          expect(checked.error?.issues, address + query).toBeUndefined()
          answered += 1
        }
      }
      expect(answered).toBeGreaterThan(0)
    },
  )

  it.each(resources.map(({ path }) => path))('gives an example of %s that is true', (path) => {
    const { schema, examples } = answerOf(described, path, 200)
    const checked = checkerFor(described, schema).safeParse(examples.example?.value)
    expect(checked.error?.issues).toBeUndefined()
  })

  it('gives examples of problems that have the shape of problems', () => {
    for (const { path, problems } of resources) {
      expect(problems).toContain('bad-query')
      const { schema, examples } = answerOf(described, path, 400, 'application/problem+json')
      for (const { value } of Object.values(examples)) {
        expect(checkerFor(described, schema).safeParse(value).error?.issues).toBeUndefined()
      }
    }
  })

  it.each([
    ['a key that is not described', (item: object) => ({ ...item, party: 'S' })],
    ['a key that is lacking', ({ id: _, ...item }: { readonly id?: string }) => item],
    ['a choice that is not described', (item: object) => ({ ...item, inEach: 'village' })],
    ['nothing where there must be something', (item: object) => ({ ...item, period: null })],
  ])('is not held to be as described with %s', (_, spoil) => {
    const { schema, examples } = answerOf(described, '/collaborations/{collaboration}/bodies', 200)
    const checker = checkerFor(described, schema)
    const list = z
      .looseObject({ items: z.array(z.looseObject({ id: z.string() })) })
      .parse(examples.example?.value)
    expect(checker.safeParse(list).success).toBe(true)
    expect(checker.safeParse({ ...list, items: list.items.map(spoil) }).success).toBe(false)
  })

  it('says in the examples which address was asked', () => {
    expect(resources.map(exampleAsked)).toContain(
      '/api/v1/collaborations/exempellan/bodies/samradet/charter',
    )
  })
})
