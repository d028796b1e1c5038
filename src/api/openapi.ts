import { OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import { apiInfo } from './api-info.ts'
import {
  exampleAnswer,
  exampleAsked,
  examplePath,
  exampleProblem,
} from './example/example-answers.ts'
import type { Health } from './health.ts'
import { openApiText as text } from './openapi.text.ts'
import { type ProblemCode, problemText } from './problem.text.ts'
import { problemStatus } from './problem.ts'
import type { Resource } from './resource.ts'
import { resources } from './resources/resources.ts'
import * as schema from './schema/service.ts'
import { both } from './schema/values.ts'

/** Who answers for an installation. */
export interface ApiContact {
  readonly name: string
  readonly url: string
  readonly email?: string
}

/** The description of the open data, in the OpenAPI form: made from the same resources that answer. */
export function openApiDocument(contact: ApiContact = { name: text.contact, url: '/om' }): object {
  const described = new OpenAPIHono()
  for (const resource of resources) described.openAPIRegistry.registerPath(describe(resource))
  described.openAPIRegistry.registerPath(aboutTheInterface)
  described.openAPIRegistry.registerPath(aboutTheProgram)
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: text.title,
      version: apiInfo.apiVersion,
      description: text.description,
      contact: { ...contact },
      license: {
        name: 'CC0-1.0',
        url: 'http://creativecommons.org/publicdomain/zero/1.0/',
      },
      'x-sla': text.serviceLevel,
    },
    servers: [{ url: '/api/v1', description: text.server }],
    externalDocs: { description: text.guide, url: '/oppna-data' },
  })
}

function describe(resource: Resource): RouteConfig {
  const { sv, en } = resource.text
  return {
    method: 'get',
    path: resource.path,
    operationId: resource.operationId,
    summary: `${sv.summary} / ${en.summary}`,
    ...both(sv.description, en.description),
    request: {
      params: z.object(pathParameters(resource.path)),
      query: z.object(
        Object.fromEntries(
          Object.entries(resource.parameters).map(([name, { documented }]) => [name, documented]),
        ),
      ),
    },
    responses: {
      200: {
        description: `${sv.summary}. / ${en.summary}.`,
        content: {
          'application/json': {
            schema: resource.answers,
            examples: {
              example: { summary: `GET ${exampleAsked(resource)}`, value: exampleAnswer(resource) },
            },
          },
        },
      },
      ...describeProblems([
        ...resource.problems,
        'method-not-allowed',
        'not-acceptable',
        'store-down',
      ]),
    },
  }
}

function pathParameters(path: string): Record<string, z.ZodType> {
  const names = Object.keys(text.path) as (keyof typeof text.path)[] // its own keys, as declared above
  return Object.fromEntries(
    names
      .filter((name) => path.includes(`{${name}}`))
      .map((name) => {
        const [sv, en] = text.path[name]
        const example = examplePath[name]
        return [name, z.string().openapi({ ...both(sv, en), example })]
      }),
  )
}

/** Several problems may have the same status: each is an example of it. */
function describeProblems(codes: readonly ProblemCode[]): RouteConfig['responses'] {
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))]
  return Object.fromEntries(
    statuses.map((status) => {
      const same = codes.filter((code) => problemStatus[code] === status)
      const titles = (language: 'sv' | 'en') =>
        same.map((code) => problemText[language][code].title).join('. ')
      return [
        status,
        {
          description: `${titles('sv')}. / ${titles('en')}.`,
          content: {
            'application/problem+json': {
              schema: schema.problem,
              examples: Object.fromEntries(
                same.map((code) => [code, { value: exampleProblem(code) }]),
              ),
            },
          },
        },
      ]
    }),
  )
}

const aboutTheInterface: RouteConfig = {
  method: 'get',
  path: '/api-info',
  operationId: 'getApiInfo',
  ...text.apiInfo,
  responses: {
    200: {
      description: text.answered,
      content: {
        'application/json': { schema: schema.apiInfo, examples: { example: { value: apiInfo } } },
      },
    },
    ...describeProblems(['method-not-allowed', 'not-acceptable']),
  },
}

const healthy: Health = { status: 'ok', store: 'embedded', version: '0.1.0', migrations: 9 }

const aboutTheProgram: RouteConfig = {
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  summary: text.health.summary,
  description: text.health.description,
  servers: [{ url: '/', description: text.server }],
  responses: {
    200: {
      description: text.answered,
      content: {
        'application/json': { schema: schema.health, examples: { example: { value: healthy } } },
      },
    },
    503: {
      description: text.health.down,
      content: {
        'application/json': {
          schema: schema.health,
          examples: { example: { value: { ...healthy, status: 'down' } } },
        },
      },
    },
  },
}
