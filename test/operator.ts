import { readArguments } from '../src/cli/arguments.ts'
import { manage } from '../src/cli/manage.ts'
import type { ManageGround, ManageTables } from '../src/cli/order.ts'
import { readCollaboration } from '../src/files/read-collaboration.ts'
import { importRegister } from '../src/register/import-register.ts'
import { inTransaction, type Store } from '../src/store/store.ts'
import { exampleCounty } from './builders/county-folder.ts'
import type { Ran } from './cli.ts'

/** Whoever runs the program and writes at its command line, with a database that stays open between commands. */
export interface Operator {
  /** Writes a command; what stands within double quotes is one word. */
  readonly write: (line: string) => Promise<Ran>
  /** The time it is; a test moves it. */
  readonly clock: { now: Date }
  /** The variables of the surroundings that hold secrets, by what follows RADSLAG_SECRET_. */
  readonly secrets: Map<string, string>
}

/** An operator on 22 November 2026, in the demo unless something else is said. */
export function anOperator(
  { db }: Pick<Store<ManageTables>, 'db'>,
  changes: Partial<Pick<ManageGround, 'mode' | 'publicUrl'>> = {},
): Operator {
  const clock = { now: new Date('2026-11-22T12:00:00Z') }
  const secrets = new Map<string, string>()
  const write = async (line: string): Promise<Ran> => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    )
    const read = readArguments(words)
    if (!read.ok) return { code: 2, out: '', err: `${read.refusal}\n` }
    if (!('operands' in read.value)) throw new Error(`'${line}' is not about the installation`)
    const told = { out: '', err: '' }
    const output = (to: 'out' | 'err') => ({
      write: (text: string) => {
        told[to] += text
      },
      colours: false,
    })
    const code = await manage(read.value, {
      db,
      mode: 'demo',
      now: clock.now,
      talk: {
        out: output('out'),
        err: output('err'),
        language: words.includes('--english') ? 'en' : 'sv',
      },
      secretOf: (reference) => secrets.get(reference),
      publicUrl: 'https://radslag.example',
      ...changes,
    })
    return { code, ...told }
  }
  return { write, clock, secrets }
}

/** Reads the small invented county of the guides into a database, by the name of its folder or another. */
export async function importExampleCounty(
  store: Pick<Store<ManageTables>, 'db'>,
  id?: string,
): Promise<void> {
  const read = await readCollaboration(exampleCounty)
  if (!read.ok) throw new Error('the example county can be read')
  const { collaboration } = read.value
  const data = { ...read.value, collaboration: { ...collaboration, id: id ?? collaboration.id } }
  await inTransaction(store, (trx) =>
    importRegister(trx, data, { by: 'test', at: new Date('2026-11-22T08:00:00Z') }),
  )
}
