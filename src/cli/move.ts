import { readdir } from 'node:fs/promises'
import type { BaseConfig } from '../config.ts'
import { inventedPlaces } from '../files/invented.ts'
import { tellProblems } from '../files/problem.ts'
import { writeCollaboration } from '../files/write-collaboration.ts'
import { ImportRefused } from '../register/import-refused.ts'
import { importRegister } from '../register/import-register.ts'
import { listCollaborations, loadRegister } from '../register/register.repository.ts'
import type { RegisterData } from '../register/register.ts'
import { sayCount, sayDay, sayList } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import { inTransaction } from '../store/store.ts'
import { readFolder } from './check.ts'
import { cliNouns, cliText } from './cli.text.ts'
import { withStore } from './open-store.ts'
import type { Talk } from './talk.ts'

/** What the command line calls itself in the history of the register. */
const actor = 'Rådslag, inläsning från kommandoraden'

/** Reads a folder into the database: all of it, or, when anything is wrong, nothing. Answers the exit code. */
export async function importFolder(
  order: { readonly folder: string; readonly withExamples: boolean },
  config: BaseConfig,
  now: Date,
  { out, err, language }: Talk,
): Promise<0 | 2> {
  const text = cliText[language]
  if (order.withExamples && config.mode === 'production') {
    err.write(`${text.noExamplesInProduction}\n`)
    return 2
  }
  const read = await readFolder(order.folder, order.withExamples)
  if (!read.ok) {
    err.write(`${tellProblems(read.refusal)}\n`)
    return 2
  }
  const invented = config.mode === 'production' ? inventedPlaces(read.value) : []
  if (invented.length > 0) {
    err.write(`${text.inventedInProduction(invented)}\n${text.importRefused}\n`)
    return 2
  }
  const { name } = read.value.collaboration
  try {
    const { added, changed, removed } = await withStore(config, (store) =>
      inTransaction(store, (trx) => importRegister(trx, read.value, { by: actor, at: now })),
    )
    if (added + changed + removed === 0) {
      out.write(`${text.importedSame(name)}\n`)
    } else {
      out.write(`${text.imported(name, contentOf(read.value, language))}\n`)
      out.write(`${text.rows(added, changed, removed)}\n`)
    }
    return 0
  } catch (fault) {
    if (!(fault instanceof ImportRefused)) throw fault
    err.write(`${fault.said[language]}\n${text.importRefused}\n`)
    return 2
  }
}

function contentOf(data: RegisterData, language: Language): string {
  const nouns = cliNouns[language]
  const { principals, bodies, charters, seats, mandates } = data
  return sayList(
    [
      sayCount(principals.length, language, nouns.principal),
      sayCount(bodies.length, language, nouns.body),
      sayCount(charters.length, language, nouns.charter),
      sayCount(seats.length, language, nouns.seat),
      sayCount(mandates.length, language, nouns.mandate),
    ],
    language,
  )
}

/** Writes a collaboration from the database as files. Answers the exit code. */
export async function exportCollaboration(
  order: { readonly collaboration: string; readonly folder: string; readonly overwrite: boolean },
  config: BaseConfig,
  { out, err, language }: Talk,
): Promise<0 | 2> {
  const text = cliText[language]
  if (!order.overwrite && (await hasFiles(order.folder))) {
    err.write(`${text.folderNotEmpty(order.folder)}\n`)
    return 2
  }
  const { data, known } = await withStore(config, async ({ db }) => ({
    data: await loadRegister(db, order.collaboration),
    known: await listCollaborations(db),
  }))
  if (data === undefined) {
    const ids = known.map(({ collaboration }) => collaboration.id).join(', ')
    err.write(`${text.unknownCollaboration(order.collaboration, ids)}\n`)
    return 2
  }
  try {
    const written = await writeCollaboration(data, order.folder, { overwrite: order.overwrite })
    if (!written.ok) {
      for (const { message } of written.refusal) err.write(`${order.folder}: ${message}\n`)
      return 2
    }
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault
    err.write(`${text.folderNotWritable(order.folder, String(fault.code))}\n`)
    return 2
  }
  out.write(`${text.exported(data.collaboration.name, order.folder)}\n`)
  return 0
}

/** Whether there is anything in the folder. A folder that is not there yet has nothing. */
async function hasFiles(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0
  } catch {
    return false
  }
}

/** Shows which collaborations the database holds. Answers the exit code. */
export async function listInStore(config: BaseConfig, { out, language }: Talk): Promise<0> {
  const known = await withStore(config, ({ db }) => listCollaborations(db))
  if (known.length === 0) out.write(`${cliText[language].noCollaborations}\n`)
  for (const { collaboration } of known) {
    const { id, name, updatedOn } = collaboration
    out.write(`${id}  ${name}, ${sayDay(updatedOn, language)}\n`)
  }
  return 0
}
