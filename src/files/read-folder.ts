import type { z } from 'zod'
import { accept, type Result, refuse } from '../shared/result.ts'
import { openFolder, type RawFile } from './folder.ts'
import { folders, singleFiles } from './format/files.ts'
import { fileWords } from './mistake.text.ts'
import { type FileProblem, wholeFile } from './problem.ts'
import { type ReadFile, readFile, unreadable } from './read-file.ts'

type Output<
  Table extends Record<string, { readonly schema: z.ZodType }>,
  Key extends keyof Table,
> = ReadFile<z.output<Table[Key]['schema']>>

type Singles = typeof singleFiles
type Folders = typeof folders

/** All files of a collaboration, each read by itself. A file that need not exist may be undefined. */
export interface FolderFiles {
  readonly name: string
  readonly collaboration: Output<Singles, 'collaboration'>
  readonly sources: Output<Singles, 'sources'>
  readonly principals: Output<Singles, 'principals'>
  readonly divisions: Output<Singles, 'divisions'> | undefined
  readonly relations: Output<Singles, 'relations'> | undefined
  readonly roster: Output<Singles, 'roster'> | undefined
  readonly demo: Output<Singles, 'demo'> | undefined
  readonly bodies: readonly Output<Folders, 'bodies'>[]
  readonly charters: readonly Output<Folders, 'charters'>[]
  /** Files that do not belong there. */
  readonly problems: readonly FileProblem[]
}

/** Reads every file of a folder, or tells why the folder cannot be opened. */
export async function readFolder(
  folder: string,
): Promise<Result<FolderFiles, readonly FileProblem[]>> {
  const opened = await openFolder(folder)
  if (!opened.ok) return refuse(opened.refusal)
  const { name, singles, problems } = opened.value
  const { collaboration, sources, principals } = singleFiles
  return accept({
    name,
    collaboration: needed(singles.collaboration, collaboration),
    sources: needed(singles.sources, sources),
    principals: needed(singles.principals, principals),
    divisions: singles.divisions && read(singles.divisions, singleFiles.divisions.schema),
    relations: singles.relations && read(singles.relations, singleFiles.relations.schema),
    roster: singles.roster && read(singles.roster, singleFiles.roster.schema),
    demo: singles.demo && read(singles.demo, singleFiles.demo.schema),
    bodies: opened.value.folders.bodies.map((raw) => read(raw, folders.bodies.schema)),
    charters: opened.value.folders.charters.map((raw) => read(raw, folders.charters.schema)),
    problems,
  })
}

function read<Value>({ file, bytes, problems }: RawFile, schema: z.ZodType<Value>) {
  return bytes === undefined ? unreadable<Value>(file, problems) : readFile(file, bytes, schema)
}

function needed<Value>(
  raw: RawFile | undefined,
  { name, schema }: { readonly name: string; readonly schema: z.ZodType<Value> },
): ReadFile<Value> {
  if (raw) return read(raw, schema)
  return unreadable(name, [wholeFile(name, fileWords.missing(name))])
}

/** The files that are read for a purpose: the example file only for the demo. */
export function filesOf(folder: FolderFiles, withDemo: boolean): readonly ReadFile<unknown>[] {
  const { collaboration, sources, principals, divisions, relations, roster, demo } = folder
  return [
    collaboration,
    sources,
    principals,
    divisions,
    relations,
    ...folder.bodies,
    ...folder.charters,
    roster,
    withDemo ? demo : undefined,
  ].filter((file) => file !== undefined)
}
