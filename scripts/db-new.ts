import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationFolder, readMigrations } from '../src/store/migration-files.ts'

// Makes the next migration file: `npm run db:new create_meeting`.

const [name = ''] = process.argv.slice(2)
if (!/^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(name)) {
  console.error('Say what the change does, verb first: npm run db:new create_meeting')
  process.exitCode = 1
} else {
  const last = (await readMigrations(migrationFolder())).at(-1)
  const number = Number(last?.name.slice(0, 4) ?? 0) + 1
  const file = `${String(number).padStart(4, '0')}_${name}.sql`
  const start = '-- What changes, and why.\n-- breaking: no\n\n'
  await writeFile(join(migrationFolder(), file), start, { flag: 'wx' })
  console.log(`migrations/${file}`)
}
