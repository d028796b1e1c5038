import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''))

const command = (line: string) => {
  const found = read(line)
  return found.ok ? found.value : found.refusal
}

describe('what is written on the command line', () => {
  it.each(['', 'help', 'hjälp', '--help', '-h', 'check --help', '--english'])(
    "is a question for help: '%s'",
    (line) => {
      expect(command(line)).toEqual({ name: 'help' })
    },
  )

  it.each([
    'check mapp --datum 2026-01-31 --json',
    'check --json --datum=2026-01-31 mapp',
    '--datum 2026-01-31 check mapp --json',
    'kontrollera mapp --date 2026-01-31 --json',
  ])('is the same check in any order and in both languages: %s', (line) => {
    expect(command(line)).toEqual({
      name: 'check',
      folder: 'mapp',
      day: '2026-01-31',
      asJson: true,
      onlyProblems: false,
      withExamples: false,
    })
  })

  it('may say å as a Mac does, in two characters', () => {
    const typed = 'exportera sala ut --skriv-över'.normalize('NFD')
    expect(command(typed)).toMatchObject({ name: 'export', overwrite: true })
  })

  it('may name a folder that looks like an option', () => {
    expect(command('import -- --mapp')).toMatchObject({ name: 'import', folder: '--mapp' })
  })

  it.each([
    ['chekc mapp', "Det finns inget kommando som heter 'chekc'. Menade du 'check'?"],
    ['delete', "Det finns inget kommando som heter 'delete'."],
    ['--jsn', "Det finns inget kommando som heter '--jsn'."],
    ['check mapp --jsno', "Det finns inget val som heter '--jsno' för check. Menade du '--json'?"],
    ['list --json', "Det finns inget val som heter '--json' för list."],
    ['check', 'check behöver en mapp, till exempel charters/vastmanland.'],
    [
      'export sala',
      'export behöver en samverkan och en mapp, till exempel vastmanland ./vastmanland.',
    ],
    ['check a b', "'b' är ett ord för mycket till check."],
    ['check mapp --datum', '--datum behöver en dag efter sig'],
    ['check mapp --datum --json', '--datum behöver en dag efter sig'],
    ['check mapp --datum 2026-02-31', '2026-02-31 finns inte i kalendern.'],
    ['check mapp --datum igår', "'igår' är ingen dag."],
    ['check mapp --json=ja', '--json tar inget värde.'],
    ['chekc --english', "There is no command called 'chekc'. Did you mean 'check'?"],
  ])('is refused in a sentence: %s', (line, sentence) => {
    const found = read(line)
    expect(found.ok ? 'accepted' : found.refusal).toContain(sentence)
  })
})
