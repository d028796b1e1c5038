import { z } from 'zod'
import type { PublicLedgers } from '../src/adoption/public/public-ledgers.ts'
import { apiRoutes } from '../src/api/api.routes.ts'
import type { HealthSource } from '../src/api/health.ts'
import { openApiDocument } from '../src/api/openapi.ts'
import { withExamples } from '../src/demo/invent.ts'
import { tellProblems } from '../src/files/problem.ts'
import { readDemo } from '../src/files/read-collaboration.ts'
import type { PublicMatters } from '../src/matter/public/public-matters.ts'
import type { PublicMeetings } from '../src/meeting/notes/public-meetings.ts'
import { indexRegister } from '../src/register/index-register.ts'
import type { Register } from '../src/register/register.ts'
import { packageRoot } from '../src/store/package-root.ts'
import { noLedgers } from './some-ledgers.ts'
import { noMatters } from './some-matters.ts'
import { noMeetings } from './some-meetings.ts'

/** A register made from the program's own charter files with their invented examples, without any database. */
export async function registerFrom(county: 'vastmanland' | 'vastra-gotaland'): Promise<Register> {
  const read = await readDemo(`${packageRoot()}/charters/${county}`)
  if (!read.ok) throw new Error(tellProblems(read.refusal))
  return indexRegister(withExamples(read.value.data, read.value.demo))
}

/** What the tests may have otherwise than usual. */
interface Change {
  readonly registers?: readonly Register[]
  readonly matters?: PublicMatters
  readonly ledgers?: PublicLedgers
  readonly meetings?: PublicMeetings
  readonly now?: Date
  readonly health?: HealthSource
  readonly get?: (id: string) => Promise<never>
  readonly noteFault?: (fault: unknown) => void
}

/** The open data over some registers, on 22 November 2026 unless another instant is given. */
export function openData({
  registers = [],
  matters = noMatters,
  ledgers = noLedgers,
  meetings = noMeetings,
  now = new Date('2026-11-22T12:00:00Z'),
  health = { store: 'embedded', version: '0.1.0', migrations: 3, answers: async () => true },
  get,
  noteFault,
}: Change = {}) {
  return apiRoutes({
    registers: {
      get:
        get ??
        ((id) => {
          const register = registers.find(({ collaboration }) => collaboration.id === id)
          return register && { register, version: '1' }
        }),
      list: () => registers.map(({ collaboration }) => collaboration),
    },
    matters,
    ledgers,
    meetings,
    now: () => now,
    health,
    ...(noteFault && { noteFault }),
  })
}

const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  errors: z
    .array(z.object({ parameter: z.string(), code: z.string(), detail: z.string() }))
    .optional(),
})

/** The problem a response tells, held to the shape of RFC 9457. */
export async function problemIn(response: Response) {
  return problemShape.parse(await response.json())
}

const described = z.object({
  info: z.record(z.string(), z.unknown()),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.object({ get: z.record(z.string(), z.unknown()) })),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
})

/** The description of the open data, as others read it. */
export function description() {
  return described.parse(JSON.parse(JSON.stringify(openApiDocument())))
}

const response = z.object({
  responses: z.record(
    z.string(),
    z.object({
      content: z.record(
        z.string(),
        z.object({
          schema: z.record(z.string(), z.unknown()),
          examples: z.record(z.string(), z.object({ value: z.unknown() })),
        }),
      ),
    }),
  ),
})

/** What an address answers with a status, by the description. */
export function answerOf(
  { paths }: ReturnType<typeof description>,
  path: string,
  status: number,
  type = 'application/json',
) {
  const found = response.parse(paths[path]?.get).responses[status]?.content[type]
  if (found === undefined) throw new Error(`no ${status} of ${type} is described for ${path}`)
  return found
}

/** Checks a value against a described schema, so that a key that the description lacks is wrong too. */
export function checkerFor(
  { components }: ReturnType<typeof description>,
  schema: Readonly<Record<string, unknown>>,
): z.ZodType {
  const strict = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(strict)
    if (typeof part !== 'object' || part === null) return part
    const all = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, strict(value)]))
    if ('$ref' in all)
      return { $ref: String(all.$ref).replace('#/components/schemas/', '#/$defs/') }
    return 'properties' in all ? { additionalProperties: false, ...all } : all
  }
  const whole = merged(schema, components.schemas)
  const $defs = Object.fromEntries(
    Object.entries(components.schemas).map(([name, one]) => [
      name,
      strict(merged(one, components.schemas)),
    ]),
  )
  // It is a schema still: only keys have been added to it.
  return z.fromJSONSchema({ ...(strict(whole) as object), $defs } as Parameters<
    typeof z.fromJSONSchema
  >[0])
}

/** A schema that adds to another is described as both; to be strict it must be one. */
function merged(
  schema: Readonly<Record<string, unknown>>,
  schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Readonly<Record<string, unknown>> {
  const { allOf, ...own } = schema
  if (!Array.isArray(allOf)) return schema
  const parts = allOf.map((part: Readonly<Record<string, unknown>>) => {
    const name = typeof part.$ref === 'string' ? part.$ref.split('/').at(-1) : undefined
    return merged(name ? (schemas[name] ?? {}) : part, schemas)
  })
  return {
    ...own,
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => (Array.isArray(required) ? required : [])),
  }
}
