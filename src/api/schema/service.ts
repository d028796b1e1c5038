import { z } from '@hono/zod-openapi'
import { both, calendarDay } from './values.ts'

export const problem = z
  .object({
    type: z.string().openapi({ example: '/api/problem/no-such-day' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    errors: z
      .array(z.object({ parameter: z.string(), code: z.string(), detail: z.string() }))
      .optional(),
  })
  .openapi(
    'Problem',
    both(
      'Vad som är fel, enligt RFC 9457. På svenska; på engelska när `Accept-Language` ber om det.',
      'What is wrong, as in RFC 9457. In Swedish; in English when `Accept-Language` asks for it.',
    ),
  )

export const apiInfo = z
  .object({
    apiName: z.string(),
    apiVersion: z.string(),
    apiReleased: calendarDay,
    apiDocumentation: z.string(),
    apiStatus: z.enum(['beta', 'active', 'deprecated', 'retired']),
  })
  .openapi(
    'ApiInfo',
    both(
      'Om gränssnittet, enligt den nationella profilen.',
      'About the interface, as in the national profile.',
    ),
  )

export const health = z
  .object({
    status: z.enum(['ok', 'degraded', 'down']),
    store: z.enum(['embedded', 'postgres']),
    version: z.string(),
    migrations: z.number().int(),
  })
  .openapi('Health', both('Hur programmet mår.', 'How the program is.'))

/** A page of a list, with where the other pages are. */
export function pageOf<Item extends z.ZodType>(
  name: string,
  item: Item,
  /** What a list says of itself beside what all say. */
  more: Readonly<Record<string, z.ZodType>> = {},
) {
  return z
    .object({
      collaboration: z.string().nullable(),
      day: calendarDay,
      total: z.number().int(),
      limit: z.number().int(),
      page: z.number().int(),
      next: z.string().nullable(),
      prev: z.string().nullable(),
      ...more,
      items: z.array(item),
    })
    .openapi(
      name,
      both(
        'En sida av en lista. `total` räknar alla; `next` och `prev` är länkar till nästa och föregående sida.',
        'A page of a list. `total` counts them all; `next` and `prev` link to the next and previous pages.',
      ),
    )
}
