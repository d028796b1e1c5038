import { promises as fs } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import type { RegisterData } from '../register/register.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { fromActivity } from './convert/activity.ts'
import { fromBody, fromRelations } from './convert/bodies.ts'
import { fromCharter } from './convert/charters-back.ts'
import { fromCollaboration, fromSources } from './convert/collaboration.ts'
import { fromDivision, fromPrincipal } from './convert/principals.ts'
import { editorSchemaName } from './editor-schema.ts'
import { folders, singleFiles } from './format/files.ts'
import { fileWords } from './mistake.text.ts'
import { type FileProblem, wholeFile } from './problem.ts'
import { writeYaml } from './write-yaml.ts'

/** A collaboration as the text of its files, by their paths inside its folder. */
export function collaborationAsFiles(data: RegisterData): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const put = <Schema extends z.ZodType>(
    file: string,
    { name, schema }: { readonly name: string; readonly schema: Schema },
    value: z.input<Schema>,
  ) => {
    // Ids are file names here: none may lead out of the folder, whoever made it.
    if (!isFileName(file)) throw new RangeError(`'${file}' is no name of a file`)
    const up = '../'.repeat(file.split('/').length)
    files.set(file, writeYaml(schema, value, `${up}schema/${editorSchemaName(name)}`))
  }
  const single = <Schema extends z.ZodType>(
    kind: { readonly name: string; readonly schema: Schema },
    value: z.input<Schema>,
  ) => put(kind.name, kind, value)

  single(singleFiles.collaboration, fromCollaboration(data.collaboration, data.announcements))
  single(singleFiles.sources, fromSources(data.sources))
  single(singleFiles.principals, { principals: data.principals.map(fromPrincipal) })
  if (data.divisions.length > 0) {
    single(singleFiles.divisions, { divisions: data.divisions.map(fromDivision) })
  }
  if (data.relations.length > 0) single(singleFiles.relations, fromRelations(data.relations))
  for (const body of data.bodies) {
    put(`${folders.bodies.name}/${body.id}.yaml`, folders.bodies, fromBody(body))
  }
  for (const charter of data.charters) {
    put(`${folders.charters.name}/${charter.id}.yaml`, folders.charters, fromCharter(charter))
  }
  const { persons, mandates, meetings, deliveries } = data
  if ([persons, mandates, meetings, deliveries].some((list) => list.length > 0)) {
    single(singleFiles.roster, fromActivity(data))
  }
  return files
}

const isFileName = (file: string) => /^([a-z]+\/)?[a-z0-9-]+\.yaml$/.test(file)

/**
 * Writes a collaboration as a folder of files that `readCollaboration` reads back to the same. The folder
 * must be new or empty, so that nothing written by hand is lost, unless `overwrite` is asked for: then the
 * files of the collaboration that was there go, and its example file and everything else stays.
 * Nothing that was there is touched before all of the new is on the disk, since a disk may be full.
 */
export async function writeCollaboration(
  data: RegisterData,
  folder: string,
  { overwrite = false }: { readonly overwrite?: boolean } = {},
): Promise<Result<{ readonly files: number }, readonly FileProblem[]>> {
  const files = collaborationAsFiles(data)
  try {
    await fs.mkdir(folder, { recursive: true })
    if (!overwrite && (await fs.readdir(folder)).length > 0) {
      return refuse([wholeFile(folder, fileWords.notEmpty)])
    }
    // Inside the folder, since a file can be moved into place at once only on the same disk.
    const beside = await fs.mkdtemp(path.join(folder, '.ny-'))
    try {
      await makeFolders(beside)
      for (const [file, text] of files) await fs.writeFile(path.join(beside, file), text)
      await makeFolders(folder)
      for (const file of files.keys()) {
        await fs.rename(path.join(beside, file), path.join(folder, file))
      }
    } finally {
      await fs.rm(beside, { recursive: true, force: true })
    }
    if (overwrite) await removeLeftOver(folder, files)
  } catch (fault) {
    const told = fileWords.cannotWrite(fault instanceof Error && 'code' in fault ? fault.code : '')
    if (told === undefined) throw fault
    return refuse([wholeFile(folder, told)])
  }
  return accept({ files: files.size })
}

async function makeFolders(inside: string): Promise<void> {
  for (const { name } of Object.values(folders)) {
    await fs.mkdir(path.join(inside, name), { recursive: true })
  }
}

/** Removes the files of an earlier collaboration that would else be read together with the new ones. */
async function removeLeftOver(
  folder: string,
  written: { readonly has: (file: string) => boolean },
): Promise<void> {
  const singles: ReadonlySet<string> = new Set(
    Object.values(singleFiles)
      .filter((single) => single !== singleFiles.demo)
      .flatMap((single) =>
        'alsoReadAs' in single ? [single.name, single.alsoReadAs] : single.name,
      ),
  )
  for (const name of await fs.readdir(folder)) {
    if (written.has(name) || !singles.has(name.normalize('NFC'))) continue
    await fs.rm(path.join(folder, name))
  }
  for (const { name } of Object.values(folders)) {
    const inside = path.join(folder, name)
    for (const file of await fs.readdir(inside)) {
      if (written.has(`${name}/${file}`) || !file.endsWith('.yaml')) continue
      await fs.rm(path.join(inside, file))
    }
  }
}
