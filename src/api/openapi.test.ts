import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { description, openData } from '../../test/open-data.ts'
import { resources } from './resources/resources.ts'

const described = description()

const operation = z.looseObject({
  description: z.string(),
  summary: z.string(),
  operationId: z.string(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().default(false),
        description: z.string().optional(),
        schema: z.looseObject({ default: z.unknown().optional() }),
      }),
    )
    .default([]),
  responses: z.record(
    z.string(),
    z.looseObject({
      description: z.string(),
      content: z.record(z.string(), z.looseObject({ examples: z.looseObject({}) })),
    }),
  ),
})

const operations = Object.entries(described.paths).map(([path, { get }]) => ({
  path,
  ...operation.parse(get),
}))

// The names in front are those of the national REST API profile.
describe('the description of the open data', () => {
  it('is given at /api/openapi.json, as OpenAPI 3.1', async () => {
    const response = await openData().request('/api/openapi.json')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ openapi: '3.1.0' })
  })

  it('has every address that answers, and no other (VER.06: among them api-info)', () => {
    expect(Object.keys(described.paths).toSorted()).toEqual(
      [...resources.map(({ path }) => path), '/api-info', '/health'].toSorted(),
    )
  })

  it('says who answers for it, that it is free to use, and what to expect (DOK.03, DOK.08)', () => {
    expect(described.info).toMatchObject({
      contact: { name: expect.any(String), url: expect.any(String) },
      license: { url: 'http://creativecommons.org/publicdomain/zero/1.0/' },
      'x-sla': { availability: expect.any(String) },
    })
  })

  it('is in Swedish and English, and tells of its limitations (DOK.06, DOK.09)', () => {
    expect(described.info.description).toMatch(/begränsning/)
    expect(described.info.description).toMatch(/limitation/)
    for (const resource of operations) {
      expect(resource.description, resource.path).toMatch(/\n\n[A-Z]/)
      expect(resource.summary, resource.path).toContain(' / ')
    }
  })

  it('describes every answer with an example (DOK.15, DOK.19, DOK.20)', () => {
    for (const { path, responses } of operations) {
      for (const [status, { description: words, content }] of Object.entries(responses)) {
        expect(words, `${path} ${status}`).not.toBe('')
        for (const { examples } of Object.values(content)) {
          expect(Object.keys(examples).length, `${path} ${status}`).toBeGreaterThan(0)
        }
      }
    }
  })

  it('tells problems as RFC 9457 says (FEL.01, FEL.02)', () => {
    for (const { path, responses } of operations.filter((one) => one.path !== '/health')) {
      for (const [status, { content }] of Object.entries(responses)) {
        const types = Number(status) >= 400 ? ['application/problem+json'] : ['application/json']
        expect(Object.keys(content), `${path} ${status}`).toEqual(types)
      }
    }
    expect(
      Object.keys(z.looseObject({}).parse(described.components.schemas.Problem?.properties)),
    ).toEqual(['type', 'title', 'status', 'detail', 'instance', 'errors'])
  })

  it('writes addresses in lower case with hyphens, and names in camel case (RES.06, UFN.08, AME.05)', () => {
    for (const { path, parameters } of operations) {
      expect(path.replaceAll(/\{\w+\}/g, '')).toMatch(/^[a-z/-]+$/)
      for (const { name } of parameters) expect(name).toMatch(/^[a-z][a-zA-Z]*$/)
    }
    for (const [name, schema] of Object.entries(described.components.schemas)) {
      for (const key of Object.keys(z.looseObject({}).parse(schema.properties ?? {}))) {
        expect(key, name).toMatch(/^[a-z][a-zA-Z]*$/)
      }
    }
  })

  it('takes no parameter that must be given, and none that is a person (FNS.05, RES.02)', () => {
    const parameters = operations.flatMap((one) => one.parameters)
    expect(parameters.filter((one) => one.in === 'query' && one.required)).toEqual([])
    expect(parameters.map(({ name }) => name)).not.toContain('person')
    for (const { name, description: words } of parameters) expect(words, name).toMatch(/\n\n/)
  })

  it('counts pages from one (FNS.07, FNS.08)', () => {
    for (const { parameters } of operations) {
      const page = parameters.find(({ name }) => name === 'page')
      if (page === undefined) continue
      expect(page.schema.default).toBe(1)
      expect(parameters.map(({ name }) => name)).toContain('limit')
    }
    expect(described.servers).toMatchObject([{ url: '/api/v1' }])
  })

  it('has a different name for every operation', () => {
    const names = operations.map(({ operationId }) => operationId)
    expect(new Set(names).size).toBe(names.length)
  })
})
