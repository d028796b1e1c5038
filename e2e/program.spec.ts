import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownDatabase } from './own-database.ts'
import {
  type Ended,
  ownFolder,
  projectFolder,
  removeFolder,
  run,
  runProgram,
  start,
  startProgram,
  untilItListens,
} from './started.ts'

let folder: string
/** The data folder of every program that needs none of its own. */
let data: string
beforeAll(async () => {
  folder = await ownFolder()
  data = join(folder, 'data')
})
afterAll(() => removeFolder(folder))

/** A refusal to start: one clear sentence or more, and nothing of what went on inside. */
function expectRefusal({ code, out, err }: Ended, sentence: RegExp): void {
  expect(err).toMatch(sentence)
  expect(err).not.toMatch(/^\s+at |Error:|node:internal/m)
  expect(out).toBe('')
  expect(code).toBe(1)
}

describe('npm start', () => {
  test('says in one line where to look, shows the start page, and Ctrl-C stops it and frees the folder', async () => {
    const env = { PORT: '0', RADSLAG_DATA: data }
    const program = await untilItListens(start('npm', ['start'], { env, asGroup: true }))
    expect(linesOf(program.out())).toEqual([`Rådslag körs på ${program.address}`])
    const page = await fetch(program.address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<h1>Välj samverkan</h1>')

    expect(linesOf((await program.stop('SIGINT')).err)).toEqual([])
    await expect(fetch(program.address)).rejects.toThrow()
    const again = await startProgram({ env })
    expect(await again.stop('SIGINT')).toMatchObject({ code: 0, err: '' })
  })

  test('stops as cleanly when the operating system asks it to, also while somebody reads', async () => {
    const program = await startProgram({ env: { RADSLAG_DATA: data } })
    // A browser keeps its connection open after it has read the page.
    const page = await fetch(program.address, { headers: { connection: 'keep-alive' } })
    expect(await page.text()).toContain('Rådslag')
    expect(await program.stop('SIGTERM')).toMatchObject({ code: 0, err: '' })
  })

  test('shows only this computer the demo, and warns whoever opens it to others', async () => {
    const program = await startProgram({ env: { RADSLAG_DATA: data, RADSLAG_HOST: '0.0.0.0' } })
    const { err } = await program.stop()
    expect(err).toMatch(/^Varning: demoläget visas för andra än den här datorn/)
  })

  test('finds its data again: what was read in once is there at every later start', async () => {
    const env = { RADSLAG_DATA: data }
    expect((await radslag(['import', 'test/example-county'], env)).code).toBe(0)
    for (const time of ['first', 'second']) {
      const program = await startProgram({ env })
      const page = await fetch(`${program.address}/example-county`)
      expect([time, page.status]).toEqual([time, 200])
      await program.stop()
    }
  })
})

describe('a program that cannot start says why in a sentence', () => {
  test('when another process has the data folder', async () => {
    const env = { RADSLAG_DATA: data }
    const first = await startProgram({ env })
    expectRefusal(
      await runProgram(env),
      new RegExp(
        `^Datamappen ${data} används redan av ett annat Rådslag \\(process ${first.pid}\\)`,
      ),
    )
    expect((await fetch(first.address)).status).toBe(200)
    await first.stop()
  })

  test('when another program has the port', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const bound = other.address()
        resolve(typeof bound === 'object' && bound ? bound.port : 0)
      })
    })
    const env = { RADSLAG_DATA: data, PORT: String(port) }
    const refusal = await runProgram(env).finally(() => other.close())
    expectRefusal(refusal, new RegExp(`^Port ${port} används redan av ett annat program`))
  })

  test('when the database does not answer', async () => {
    const refusal = await runProgram({
      DATABASE_URL: 'postgres://somebody:secret@127.0.0.1:1/radslag',
    })
    expectRefusal(refusal, /^Databasen svarar inte: 127\.0\.0\.1:1/)
    expect(refusal.err).not.toContain('secret')
  })

  test('when it is to run for real and has no PostgreSQL', async () => {
    const refusal = await runProgram({ RADSLAG_MODE: 'production' })
    expectRefusal(
      refusal,
      /^RADSLAG_MODE=production kräver en PostgreSQL-databas: sätt DATABASE_URL/,
    )
  })

  test('when the data folder cannot be written to', async () => {
    const file = join(folder, 'a-file')
    await writeFile(file, 'A file stands where the folder would be.')
    const refusal = await runProgram({ RADSLAG_DATA: join(file, 'data') })
    expectRefusal(refusal, /^Det går inte att skriva i datamappen .*a-file\/data/)
  })

  test('when several settings are wrong, all of them at once', async () => {
    const refusal = await runProgram({
      RADSLAG_MODE: 'prod',
      PORT: 'http',
      DATABASE_URL: 'mysql://db',
    })
    expectRefusal(refusal, /^RADSLAG_MODE är 'prod'\. Tillåtet: demo, production\.$/m)
    expect(linesOf(refusal.err)).toHaveLength(3)
  })
})

test('in production, on PostgreSQL, no page shows an invented person or the word demo', async () => {
  const database = await ownDatabase()
  const env = {
    DATABASE_URL: database.url,
    RADSLAG_MODE: 'production',
    RADSLAG_HOST: '127.0.0.1',
    PUBLIC_URL: 'https://radslag.example',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'radslag@region.example',
  }
  const program = await startProgram({ env })
  try {
    const body = '/vastmanland/organ/samverkansgrupp-nara-vard'
    for (const path of [
      '/',
      '/om',
      '/logga-in',
      '/vastmanland',
      body,
      '/vastmanland/huvudman/sala',
    ]) {
      const answer = await fetch(program.address + path)
      const page = await answer.text()
      expect([path, answer.status]).toEqual([path, 200])
      expect(page, path).not.toMatch(/exempel\)|Exempel[a-zåäö]|\bdemo\b/)
    }
    expect(await (await fetch(`${program.address}/health`)).json()).toMatchObject({
      status: 'ok',
      store: 'postgres',
    })
  } finally {
    await program.stop()
    await database.drop()
  }
})

test('a broken charter file stops nothing: the county stays as it was, and the file, line and fault are told', async () => {
  const own = await copyOfProgram(join(folder, 'broken-charter'))
  const order = { folder: own, env: { RADSLAG_DATA: data } }
  const before = await startProgram(order)
  const path = '/vastmanland/organ/chefsforum'
  const page = await (await fetch(before.address + path)).text()
  await before.stop()

  const file = join(own, 'charters/vastmanland/organ/chefsforum.yaml')
  await writeFile(file, `${await readFile(file, 'utf8')}\nnamnn: [Chefsforum\n`)
  const after = await startProgram(order)
  expect(await (await fetch(after.address + path)).text()).toBe(page)
  expect((await fetch(`${after.address}/vastra-gotaland`)).status).toBe(200)
  const { err } = await after.stop()
  expect(err).toMatch(/^vastmanland är inte inläst, eftersom filerna har fel:$/m)
  expect(err).toMatch(/organ\/chefsforum\.yaml.*\d+/)
  expect(err).not.toMatch(/^\s+at /m)
})

describe('the command line', () => {
  test('prints the findings of a folder as JSON alone, and ends with 1 when something that must hold does not', async () => {
    const asked = ['run', '-s', 'radslag', '--', 'check', 'charters/vastmanland', '--json']
    const { code, out, err } = await run('npm', asked)
    expect(err).toBe('')
    expect(code).toBe(1)
    const { findings } = JSON.parse(out)
    expect(findings.length).toBeGreaterThan(50)
    for (const finding of findings) {
      expect(finding).toMatchObject({
        body: expect.stringMatching(/./),
        rule: expect.stringMatching(/./),
        status: expect.stringMatching(/^(met|notMet|atRisk|cannotTell|notChecked)$/),
        clause: { quote: expect.any(String), source: expect.anything() },
        reasons: expect.any(Array),
      })
      expect(finding).toHaveProperty('remedy')
    }
    const overdue = findings.find(({ rule }: { readonly rule: string }) => rule === 'R27')
    expect(overdue.status).toBe('notMet')
    expect(overdue.clause.quote).toMatch(/våren 2017/i)
  })

  test('moves a collaboration from one installation to another as files', async () => {
    const one = { RADSLAG_DATA: data }
    const other = { RADSLAG_DATA: join(folder, 'other') }
    const files = join(folder, 'files')
    const again = join(folder, 'files-again')
    expect((await radslag(['import', 'test/example-county'], one)).code).toBe(0)
    expect((await radslag(['export', 'example-county', files], one)).code).toBe(0)
    expect((await radslag(['import', files], other)).code).toBe(0)
    expect((await radslag(['export', 'example-county', again], other)).code).toBe(0)
    const same = await run('diff', ['-r', files, again])
    expect(same).toEqual({ code: 0, out: '', err: '' })
  })

  test('refuses a folder with mistakes whole, with every mistake at once', async () => {
    const county = join(folder, 'county')
    await cp(join(projectFolder, 'charters/vastra-gotaland'), county, { recursive: true })
    for (const name of ['samverkan.yaml', 'huvudman.yaml']) {
      const file = join(county, name)
      await writeFile(file, `${await readFile(file, 'utf8')}\nfelskrivet: ja\n`)
    }
    const { code, out, err } = await radslag(['import', county], { RADSLAG_DATA: data })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/samverkan\.yaml.*\d+/)
    expect(err).toMatch(/huvudman\.yaml.*\d+/)
    expect(err).toContain('2 fel i 2 filer. Inget har lästs in.')
  })

  test('explains itself, and suggests what a misspelt word was meant to be', async () => {
    expect((await radslag(['help'])).out).toMatch(/^Rådslag från kommandoraden/)
    const { code, err } = await radslag(['chekc', 'charters/vastmanland'])
    expect([code, err]).toEqual([2, expect.stringContaining("Menade du 'check'?")])
  })
})

function radslag(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return run(process.execPath, ['dist/radslag.js', ...args], { env })
}

/** The lines of an output, without what npm itself says of the command it runs. */
function linesOf(output: string): readonly string[] {
  return output.split('\n').filter((line) => line !== '' && !/^(> |npm )/.test(line))
}

/** The program in a folder of its own, so that its charters can be changed. */
async function copyOfProgram(place: string): Promise<string> {
  await mkdir(place)
  for (const part of ['dist', 'charters', 'package.json']) {
    await cp(join(projectFolder, part), join(place, part), { recursive: true })
  }
  for (const part of ['migrations', 'node_modules', 'src']) {
    await symlink(join(projectFolder, part), join(place, part))
  }
  return place
}
