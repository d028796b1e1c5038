import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { editorSchemas } from './editor-schema.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const schemas = [...editorSchemas()]

/** The files that a schema is for, in both counties and the example. */
function filesFor(schema: string): readonly string[] {
  const name = schema.replace('.json', '')
  return ['charters/*', 'test/example-county'].flatMap((county) =>
    globSync([`${county}/${name}.yaml`, `${county}/${name}/*.yaml`], { cwd: root }),
  )
}

/** Without what zod's reader of JSON Schema does not know: alternatives of required keys, and conditions. */
function withoutConditions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutConditions)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'oneOf' && key !== 'allOf')
      .map(([key, inner]) => [key, withoutConditions(inner)]),
  )
}

describe('the schemas that editors check charter files with', () => {
  it.each(schemas)(
    '%s is written as the program reads the files (npm run schema)',
    (name, schema) => {
      const written = JSON.parse(readFileSync(`${root}charters/schema/${name}`, 'utf8'))
      expect(written).toEqual(JSON.parse(JSON.stringify(schema)))
    },
  )

  it.each(schemas)('%s accepts the files that the program accepts', (name, schema) => {
    const checks = z.fromJSONSchema(
      withoutConditions(schema) as Parameters<typeof z.fromJSONSchema>[0],
    )
    for (const file of filesFor(name)) {
      const found = checks.safeParse(parse(readFileSync(root + file, 'utf8')))
      expect(found.error?.issues ?? [], file).toEqual([])
    }
  })

  it('refuse a word that is not among the choices', () => {
    const organ = editorSchemas().get('organ.json')
    const checks = z.fromJSONSchema(
      withoutConditions(organ) as Parameters<typeof z.fromJSONSchema>[0],
    )
    const file = parse(readFileSync(`${root}test/example-county/organ/chefsgruppen.yaml`, 'utf8'))
    expect(checks.safeParse({ ...file, nivå: 'countyWide' }).success).toBe(false)
  })

  it('know which conditions each kind of rule takes', () => {
    const text = JSON.stringify(editorSchemas().get('uppdrag.json'))
    expect(text).toContain('{"if":{"properties":{"slag":{"const":"möten-per-år"}}')
    expect(text).toContain('"minst":{"description":"Minst så många."')
  })
})
