import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pending } from './migrate.ts'
import { type MigrationFile, migrationFolder, readMigrations } from './migration-files.ts'

const file = (name: string, checksum = name): MigrationFile => ({
  name,
  sql: '',
  checksum,
  breaking: false,
})
const files = [file('0001_create_a'), file('0002_create_b'), file('0003_create_c')]

describe('which changes of the schema are left to make', () => {
  it('is all of them in a new database', () => {
    expect(pending(files, [])).toEqual(files)
  })

  it('is those after the last one made', () => {
    expect(pending(files, files.slice(0, 2))).toEqual(files.slice(2))
  })

  it('is none when all are made', () => {
    expect(pending(files, files)).toEqual([])
  })

  it('refuses a database that a newer program has changed', () => {
    expect(() => pending(files.slice(0, 2), files)).toThrow(
      expect.objectContaining({
        code: 'schema-newer',
        message: expect.stringContaining('0003_create_c'),
      }),
    )
  })

  it('refuses a change that was edited after it was made', () => {
    const edited = [file('0001_create_a', 'another text'), ...files.slice(1)]
    expect(() => pending(edited, files)).toThrow(
      expect.objectContaining({
        code: 'migration-changed',
        message: expect.stringContaining('0001_create_a'),
      }),
    )
  })

  it('refuses a change that comes before one already made', () => {
    expect(() => pending(files, files.slice(1))).toThrow(
      expect.objectContaining({ code: 'migration-out-of-order' }),
    )
  })
})

describe('the files of changes', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radslag-migrations-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const write = (name: string, text: string) => writeFile(join(folder, name), text)

  it('are read in order, with what each says of itself', async () => {
    await write('0002_drop_b.sql', '-- Why.\n-- breaking: yes\ndrop table b;')
    await write('0001_create_a.sql', '-- Why.\n-- breaking: no\ncreate table a ();')
    await write('README.md', 'not a change')
    expect(await readMigrations(folder)).toMatchObject([
      { name: '0001_create_a', breaking: false },
      { name: '0002_drop_b', breaking: true },
    ])
  })

  it('are the same change with the line ends of Windows', async () => {
    await write('0001_create_a.sql', '-- breaking: no\ncreate table a ();\n')
    const [unix] = await readMigrations(folder)
    await write('0001_create_a.sql', '-- breaking: no\r\ncreate table a ();\r\n')
    const [windows] = await readMigrations(folder)
    expect(windows?.checksum).toBe(unix?.checksum)
  })

  it.each([
    ['1_create_a.sql', '-- breaking: no', 'NNNN_verb_noun.sql'],
    ['0001_create.sql', '-- breaking: no', 'NNNN_verb_noun.sql'],
    ['0001_Create_a.sql', '-- breaking: no', 'NNNN_verb_noun.sql'],
    ['0001_create_a.sql', 'create table a ();', '-- breaking: yes'],
  ])('are refused when %s holds "%s"', async (name, text, words) => {
    await write(name, text)
    await expect(readMigrations(folder)).rejects.toMatchObject({
      code: 'migration-malformed',
      message: expect.stringContaining(words),
    })
  })

  it('are refused when two have the same number', async () => {
    await write('0001_create_a.sql', '-- breaking: no')
    await write('0001_create_b.sql', '-- breaking: no')
    await expect(readMigrations(folder)).rejects.toMatchObject({ code: 'migration-malformed' })
  })

  it('of this program are well formed, and numbered from one without a gap', async () => {
    const names = (await readMigrations(migrationFolder())).map(({ name }) =>
      Number(name.slice(0, 4)),
    )
    expect(names).toEqual(names.map((_, index) => index + 1))
  })
})
