import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDataFolder } from './data-folder.ts'
import { templateMajor, unpackTemplate } from './template.ts'

describe('the data folder of the embedded database', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radslag-data-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('is made with everything above it, and gets a database', async () => {
    const opened = await openDataFolder(join(folder, 'new/data'))
    expect(await readFile(join(opened.database, 'PG_VERSION'), 'utf8')).toBe(`${templateMajor}\n`)
    await opened.lock.release()
    expect(await readdir(join(folder, 'new/data'))).toEqual(['database'])
  })

  it('gets a whole database also when the start before was interrupted in the middle', async () => {
    await mkdir(join(folder, 'database.making'))
    await writeFile(join(folder, 'database.making/PG_VERSION'), `${templateMajor}\n`)
    const opened = await openDataFolder(folder)
    expect(await readdir(opened.database)).toContain('global')
    await opened.lock.release()
    expect(await readdir(folder)).toEqual(['database'])
  })

  it('says what to do with a folder of another version of the database, and does not touch it', async () => {
    await mkdir(join(folder, 'database'))
    await writeFile(join(folder, 'database/PG_VERSION'), '17\n')
    await expect(openDataFolder(folder)).rejects.toMatchObject({
      code: 'data-folder-other-version',
      message: expect.stringContaining('PostgreSQL 17'),
    })
    expect(await readdir(folder)).toEqual(['database'])
  })

  it('says that the program is not complete when its prepared database is missing, and blames no folder', async () => {
    const missing = join(folder, 'template.zst')
    await expect(unpackTemplate(missing, join(folder, 'database'))).rejects.toMatchObject({
      code: 'program-incomplete',
      message: expect.stringContaining(`${missing} går inte att läsa (ENOENT)`),
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('says so when the folder cannot be made or written', async () => {
    const file = join(folder, 'a file')
    await writeFile(file, '')
    for (const impossible of [file, join(file, 'data')]) {
      await expect(openDataFolder(impossible)).rejects.toMatchObject({
        code: 'data-folder-not-writable',
        message: expect.stringContaining(impossible),
      })
    }
  })
})
