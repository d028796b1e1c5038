import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cli } from '../../test/cli.ts'

const county = 'charters/vastmanland'
const folder = await mkdtemp(join(tmpdir(), 'radslag-cli-'))

afterAll(() => rm(folder, { recursive: true }))

/** A copy of a county in which one file says something else. */
async function spoiled(name: string, file: string, change: (text: string) => string) {
  const copy = join(folder, name)
  await cp(county, copy, { recursive: true })
  await writeFile(join(copy, file), change(await readFile(join(copy, file), 'utf8')))
  return copy
}

const printed = z.strictObject({
  findings: z
    .array(
      z.looseObject({
        body: z.string(),
        rule: z.string(),
        status: z.enum(['met', 'notMet', 'atRisk', 'cannotTell', 'notChecked']),
        clause: z.looseObject({ quote: z.string().min(1), source: z.string().min(1) }),
        reasons: z.array(z.string().min(1)),
        remedy: z.string().min(1).nullable(),
        mustHold: z.boolean(),
      }),
    )
    .min(1),
})

describe('a check printed for people', () => {
  it('shows the worst first, with the rule, the quote, why and the next step', async () => {
    const { out, err, code } = await cli(['check', county])
    expect(err).toBe('')
    expect(code).toBe(1)
    const lines = out.split('\n')
    expect(lines[0]).toBe('Västmanland, kontrollerat mot 22 november 2026')
    expect(lines.find((line) => /^ {2}\S/.test(line))).toMatch(
      /^ {2}✕ [A-Z]\d+ .* \(Inte uppfyllt\)$/,
    )
    expect(out).toMatch(/^ {4}”.*”$/m)
    expect(out).toMatch(/^ {4}Varför: /m)
    expect(out).toMatch(/^ {4}Nästa steg: /m)
  })

  it('ends with a line that sums up', async () => {
    const { out } = await cli(['check', county])
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^\d+ regler i \S+ organ: .*\. (En regel|\d+ regler) som måste gälla gör det inte\.$/,
    )
  })

  it('shows only what needs something, when asked', async () => {
    const { out } = await cli(['check', county, '--bara-avvikelser'])
    expect(out).toMatch(/^ {2}[✕△◌] /m)
    expect(out).not.toMatch(/^ {2}[✓–] /m)
  })

  it('has colours only where they are wanted, and lines no wider than the terminal', async () => {
    const plain = await cli(['check', county])
    const coloured = await cli(['check', county], {}, { colours: true, width: 60 })
    const esc = String.fromCharCode(27)
    expect(plain.out).not.toContain(esc)
    expect(coloured.out).toContain(`${esc}[31m`)
    const bare = coloured.out.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')
    const long = bare.split('\n').filter((line) => line.length > 60 && line.trim().includes(' '))
    expect(long.filter((line) => !/^\S/.test(line))).toEqual([])
  })

  it('says in English what it says in Swedish', async () => {
    const { out, code } = await cli(['check', county, '--english'])
    expect(code).toBe(1)
    expect(out).toContain('Västmanland, checked against 22 November 2026')
    expect(out).toMatch(/^ {4}Next step: /m)
  })

  it('includes the invented examples when asked, and says so', async () => {
    const { out } = await cli(['check', county, '--med-exempel'])
    expect(out).toContain('Påhittade exempel är med.')
  })

  it('is of the day that is asked for', async () => {
    const { out, code } = await cli(['check', county, '--datum', '1950-01-01'])
    expect(out).toContain('1 januari 1950')
    expect(code).toBe(0)
  })
})

describe('a check printed as JSON', () => {
  it('is JSON and nothing else, in the promised shape', async () => {
    const { out, err, code } = await cli(['check', county, '--json'])
    expect(err).toBe('')
    const { findings } = printed.parse(JSON.parse(out))
    const broken = findings.filter(({ status, mustHold }) => status === 'notMet' && mustHold)
    expect(code).toBe(broken.length > 0 ? 1 : 0)
  })

  it('has the findings that the text has', async () => {
    const { findings } = printed.parse(JSON.parse((await cli(['check', county, '--json'])).out))
    const { out } = await cli(['check', county])
    expect(out.match(/^ {2}[✓✕△◌–] /gm)).toHaveLength(findings.length)
  })

  it('has nothing on standard output when the files cannot be read', async () => {
    const { out, err, code } = await cli(['check', 'charters/finns-inte', '--json'])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain('finns-inte')
  })
})

describe('a check of files with mistakes', () => {
  it('lists every mistake with its place, and ends with 2', async () => {
    const copy = await spoiled('fel', 'samverkan.yaml', (text) =>
      text.replace(/^namn:/m, 'namm:').replace(/^uppdaterad:.*$/m, 'uppdaterad: 2026-02-31'),
    )
    const { out, err, code } = await cli(['check', copy])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toMatch(/samverkan\.yaml.*\d+.*\d+/)
    expect(err).toContain('namm')
    expect(err).toContain('2026-02-31')
    expect(err).not.toMatch(/\bat .*\.ts:\d+/)
  })

  it('ends with 0 when nothing that must hold is broken', async () => {
    const { out, code } = await cli(['check', county, '--datum', '1950-01-01', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ findings: [] })
  })
})

describe('other commands without a database', () => {
  it('help tells of every command and exit code', async () => {
    const { out, code } = await cli([])
    expect(code).toBe(0)
    for (const word of ['check', 'import', 'export', 'list', 'version', '--datum', '--json']) {
      expect(out).toContain(word)
    }
  })

  it('version names the program', async () => {
    expect((await cli(['version'])).out).toMatch(/^Rådslag \d+\.\d+\.\d+ /)
  })

  it('a wrong word is answered with a sentence and where to find help', async () => {
    const { out, err, code } = await cli(['chekc'])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain("Menade du 'check'?")
    expect(err).toContain('help')
  })

  it('wrong settings are told, all of them', async () => {
    const { err, code } = await cli(['list'], { DATABASE_URL: 'mysql://x', PORT: 'x' })
    expect(code).toBe(2)
    expect(err).toContain('DATABASE_URL')
    expect(err).toContain('PORT')
  })

  it('invented examples are not read in where it is for real', async () => {
    const { err, code } = await cli(['import', county, '--med-exempel'], {
      RADSLAG_MODE: 'production',
      DATABASE_URL: 'postgres://127.0.0.1:1/x',
    })
    expect(code).toBe(2)
    expect(err).toContain('--med-exempel')
  })

  it('a database that does not answer is told in a sentence', async () => {
    const { err, code } = await cli(['list'], { DATABASE_URL: 'postgres://127.0.0.1:1/x' })
    expect(code).toBe(2)
    expect(err).toContain('Databasen svarar inte')
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
