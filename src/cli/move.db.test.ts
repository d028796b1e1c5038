import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli } from '../../test/cli.ts'
import { databases } from '../../test/database.ts'
import { urlOf } from '../../test/postgres-server.ts'
import { openStore, type Store } from '../store/store.ts'

const county = 'charters/vastra-gotaland'

/** What the surroundings must say for the command line to use a database that nobody else uses. */
interface Surroundings {
  readonly env: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

async function surroundingsOf(name: 'embedded' | 'PostgreSQL'): Promise<Surroundings> {
  if (name === 'embedded') {
    const folder = await mkdtemp(join(tmpdir(), 'radslag-cli-'))
    return { env: { RADSLAG_DATA: folder }, close: () => rm(folder, { recursive: true }) }
  }
  const database = databases.find((one) => one.name === name)
  const store: Store<unknown> | undefined = await database?.openEmpty()
  if (!store) throw new Error(`no ${name}`)
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(store.db)
  return { env: { DATABASE_URL: urlOf(rows[0]?.name ?? '') }, close: () => store.close() }
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return new Map(
    await Promise.all(
      files
        .toSorted()
        .map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const),
    ),
  )
}

for (const { name } of databases) {
  describe(`moving a collaboration with the ${name} database`, () => {
    let surroundings: Surroundings
    let folder: string
    beforeAll(async () => {
      surroundings = await surroundingsOf(name)
      folder = await mkdtemp(join(tmpdir(), 'radslag-export-'))
    })
    afterAll(async () => {
      await surroundings?.close()
      if (folder) await rm(folder, { recursive: true })
    })
    const run = (...args: readonly string[]) => cli(args, surroundings.env)

    it('begins with an empty database, and says what to do', async () => {
      const { out, code } = await run('list')
      expect(code).toBe(0)
      expect(out).toContain('import charters/vastmanland')
    })

    it('reads in a folder and tells how much there was', async () => {
      const { out, err, code } = await run('import', county)
      expect(err).toBe('')
      expect(code).toBe(0)
      expect(out).toMatch(/^Västra Götaland är inläst: 50 huvudmän, /)
      expect((await run('list')).out).toMatch(/^vastra-gotaland {2}Västra Götaland, /)
    })

    it('changes nothing when the same is read in again', async () => {
      expect((await run('import', county)).out).toContain('ingenting är ändrat')
    })

    it('tends accounts, sign-in, the trail and the mail in the same database', async () => {
      const none = await run('account', 'add', 'vastra-gotaland', 'ingen', '--mail', 'a@b.example')
      expect(none).toMatchObject({ code: 2, out: '' })
      const { out, code } = await run('provider', 'add', 'boras', '--sätt', 'none')
      expect({ out, code }).toEqual({ out: '', code: 2 })
      expect((await run('account', 'list')).out).toContain('Inga konton ännu')
      expect((await run('mail', 'status')).code).toBe(0)
      expect((await run('trail', 'verify')).out).toContain('Västra Götaland (vastra-gotaland)')
    })

    it('writes files that say the same, and reads them in as the same', async () => {
      const once = join(folder, 'en', 'vastra-gotaland')
      expect(await run('export', 'vastra-gotaland', once)).toMatchObject({ code: 0, err: '' })
      expect((await run('import', once)).out).toContain('ingenting är ändrat')
      const twice = join(folder, 'två', 'vastra-gotaland')
      await run('export', 'vastra-gotaland', twice)
      expect(await filesIn(twice)).toEqual(await filesIn(once))
      const [file, original] = await Promise.all(
        [once, county].map((one) => cli(['check', one, '--json'])),
      )
      expect(file?.out).toBe(original?.out)
    })

    it('does not write where there is something already, unless told to', async () => {
      const full = await mkdtemp(join(folder, 'full-'))
      await writeFile(join(full, 'brev.txt'), 'hej')
      const refused = await run('export', 'vastra-gotaland', full)
      expect(refused.code).toBe(2)
      expect(refused.err).toContain('--skriv-över')
      expect(await readdir(full)).toEqual(['brev.txt'])
      expect((await run('export', 'vastra-gotaland', full, '--skriv-över')).code).toBe(0)
      expect(await readFile(join(full, 'brev.txt'), 'utf8')).toBe('hej')
    })

    it('names what there is when a collaboration is not there', async () => {
      const { err, code } = await run('export', 'vastmanland', join(folder, 'ingen'))
      expect(code).toBe(2)
      expect(err).toContain('Det finns: vastra-gotaland.')
    })

    it('reads in nothing at all when a file is wrong', async () => {
      const wrong = join(folder, 'fel', 'vastra-gotaland')
      await run('export', 'vastra-gotaland', wrong)
      const file = join(wrong, 'samverkan.yaml')
      const text = await readFile(file, 'utf8')
      await writeFile(file, text.replace(/^namn: .*$/m, 'namn: Något annat\nnamm: fel'))
      const { err, out, code } = await run('import', wrong)
      expect({ out, code }).toEqual({ out: '', code: 2 })
      expect(err).toContain('namm')
      expect((await run('list')).out).toContain('Västra Götaland')
    })
  })
}

describe('a data folder that a running Rådslag uses', () => {
  it('is left alone, and it is said what to do', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'radslag-cli-'))
    const running = await openStore({ kind: 'embedded', folder })
    try {
      const { err, out, code } = await cli(['import', county], { RADSLAG_DATA: folder })
      expect({ out, code }).toEqual({ out: '', code: 2 })
      expect(err).toMatch(/används redan av ett annat Rådslag.*Stäng det först/)
      const list = await cli(['account', 'list'], { RADSLAG_DATA: folder })
      expect({ out: list.out, code: list.code }).toEqual({ out: '', code: 2 })
      expect(list.err).toMatch(/används redan av ett annat Rådslag.*Stäng det först/)
    } finally {
      await running.close()
      await rm(folder, { recursive: true })
    }
  })
})
