// Writes charters/schema/*.json, which let editors complete and check charter files, from the schemas that
// the program itself reads the files with. A test sees that the written ones are up to date.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { editorSchemas } from '../src/files/editor-schema.ts'

const folder = fileURLToPath(new URL('../charters/schema/', import.meta.url))
const schemas = editorSchemas()

mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder).filter((name) => !schemas.has(name))) rmSync(folder + old)
for (const [name, schema] of schemas) {
  writeFileSync(folder + name, `${JSON.stringify(schema, null, 2)}\n`)
}
console.log(`${schemas.size} scheman i charters/schema`)
