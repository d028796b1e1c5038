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

  it.each([
    'account add sala "x" --e-post anna@sala.example --json',
    '--json konto lägg-till sala "x" --mail=anna@sala.example',
    '--epost anna@sala.example konto --json add sala "x"',
  ])('is the same account in any order and in both languages: %s', (line) => {
    expect(command(line)).toEqual({
      name: 'account add',
      operands: ['sala', '"x"'],
      values: { mail: 'anna@sala.example' },
      newAccount: false,
      asJson: true,
    })
  })

  it('may give a task a first and a last day', () => {
    const line = 'konto ge-uppdrag l p sala registrator --från 2026-12-01 --till-och-med=2027-12-31'
    expect(command(line)).toMatchObject({
      name: 'account give',
      operands: ['l', 'p', 'sala', 'registrator'],
      from: '2026-12-01',
      until: '2027-12-31',
    })
  })

  it.each([
    ['account --help', 'account'],
    ['help provider', 'provider'],
    ['hjälp inloggning', 'provider'],
    ['trail verify --help', 'trail'],
    ['mail status -h', 'mail'],
  ])('is a question for help with a group: %s', (line, about) => {
    expect(command(line)).toEqual({ name: 'help', about })
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
    ['konto', 'account behöver ett ord till: list, add, unlink, close, give, end.'],
    ['account lst', "account har inget som heter 'lst'. Menade du 'list'?"],
    ['mail skicka', "mail har inget som heter 'skicka'. Det finns: status."],
    ['acount list', "Det finns inget kommando som heter 'acount'. Menade du 'account'?"],
    [
      'account add sala',
      'account add behöver en samverkan och en person, till exempel vastmanland "Anna Exempelsson".',
    ],
    ['account close a b c', "'c' är ett ord för mycket till account close."],
    ['provider add', 'provider add behöver ett namn på inloggningen, till exempel sala.'],
    [
      'account add a b --e-post',
      '--e-post behöver en e-postadress efter sig, till exempel --e-post',
    ],
    ['account add a b --e-post --json', '--e-post behöver en e-postadress efter sig'],
    ['account add a b --e-post=', '--e-post behöver en e-postadress efter sig'],
    ['account add a b --epst x', "Det finns inget val som heter '--epst' för account add."],
    ['account give a b c d --från 2026-02-31', '2026-02-31 finns inte i kalendern.'],
    [
      'account end a b c d --från 2026-01-01',
      "Det finns inget val som heter '--från' för account end.",
    ],
    ['account add a --english', 'account add needs a collaboration and a person'],
    ['check mapp --json=ja', '--json tar inget värde.'],
    ['chekc --english', "There is no command called 'chekc'. Did you mean 'check'?"],
  ])('is refused in a sentence: %s', (line, sentence) => {
    const found = read(line)
    expect(found.ok ? 'accepted' : found.refusal).toContain(sentence)
  })
})
