import { type Dirent, promises as fs } from 'node:fs'
import path from 'node:path'
import { nearest } from '../shared/nearest.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { type Folder, folders, type SingleFile, singleFiles } from './format/files.ts'
import { fileWords } from './mistake.text.ts'
import { type FileProblem, wholeFile } from './problem.ts'
import { largestFile } from './yaml-text.ts'

/** More files than this are no collaboration; they are refused before any is read. */
const mostFiles = 3_000

/** A file of a collaboration, not yet read as YAML. */
export interface RawFile {
  /** Its path inside the folder, with `/` between. */
  readonly file: string
  readonly bytes: Uint8Array | undefined
  readonly problems: readonly FileProblem[]
}

/** The files found in a folder, by what they are. */
export interface FolderContents {
  /** The folder's own name, which is the collaboration's id unless its file says another. */
  readonly name: string
  readonly singles: Readonly<Partial<Record<SingleFile, RawFile>>>
  readonly folders: Readonly<Record<Folder, readonly RawFile[]>>
  /** Files that do not belong there, or stand there twice. */
  readonly problems: readonly FileProblem[]
}

/** Finds the files of a collaboration, or tells why the folder cannot be opened. */
export async function openFolder(
  folder: string,
): Promise<Result<FolderContents, readonly FileProblem[]>> {
  const listed = await list(folder)
  if (!listed.ok) return refuse([wholeFile(folder, listed.refusal(folder))])
  const problems: FileProblem[] = []
  const singles = await openSingles(folder, listed.value, problems)
  const bodies = await openMany(folder, folders.bodies.name, listed.value, problems)
  const charters = await openMany(folder, folders.charters.name, listed.value, problems)
  return accept({
    name: path.basename(path.resolve(folder)).normalize('NFC'),
    singles,
    folders: { bodies, charters },
    problems,
  })
}

async function list(
  folder: string,
): Promise<Result<readonly Dirent[], (folder: string) => string>> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true })
    return accept(
      entries
        .filter(({ name }) => !name.startsWith('.'))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    )
  } catch (fault) {
    switch (codeOf(fault)) {
      case 'ENOENT':
        return refuse(fileWords.folderMissing)
      case 'ENOTDIR':
        return refuse(fileWords.notAFolder)
      case 'EACCES':
      case 'EPERM':
        return refuse(fileWords.folderUnreadable)
      default:
        throw fault
    }
  }
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : undefined
}

const isYaml = (name: string) => /\.ya?ml$/i.test(name)

/** The names a single file may have, each with what it is. */
const namesOfSingles: ReadonlyMap<string, SingleFile> = new Map(
  // `Object.keys` forgets which keys the table has.
  (Object.keys(singleFiles) as SingleFile[]).flatMap((single) => {
    const known: { readonly name: string; readonly alsoReadAs?: string } = singleFiles[single]
    const names = known.alsoReadAs ? [known.name, known.alsoReadAs] : [known.name]
    return names.map((name) => [name, single] as const)
  }),
)

async function openSingles(
  folder: string,
  entries: readonly Dirent[],
  problems: FileProblem[],
): Promise<Partial<Record<SingleFile, RawFile>>> {
  const found: Partial<Record<SingleFile, RawFile>> = {}
  for (const entry of entries.filter(({ name }) => isYaml(name))) {
    const name = entry.name.normalize('NFC')
    const single = namesOfSingles.get(name)
    if (single === undefined) {
      problems.push(wholeFile(name, strange(name)))
      continue
    }
    const before = found[single]
    if (before) problems.push(wholeFile(name, fileWords.twice(before.file)))
    else found[single] = await open(path.join(folder, entry.name), name)
  }
  return found
}

function strange(name: string): string {
  const yaml = name.replace(/\.ya?ml$/i, '.yaml')
  if (yaml !== name && namesOfSingles.has(yaml)) return fileWords.yml(yaml)
  return fileWords.unknown(nearest(name, namesOfSingles.keys()))
}

async function openMany(
  folder: string,
  name: string,
  entries: readonly Dirent[],
  problems: FileProblem[],
): Promise<readonly RawFile[]> {
  if (!entries.some((entry) => entry.name === name)) return []
  const listed = await list(path.join(folder, name))
  if (!listed.ok) {
    problems.push(wholeFile(name, listed.refusal(name)))
    return []
  }
  const files = listed.value.filter((entry) => isYaml(entry.name))
  if (files.length > mostFiles) {
    problems.push(wholeFile(name, fileWords.tooMany(mostFiles)))
    return []
  }
  const opened: RawFile[] = []
  for (const entry of files) {
    const file = `${name}/${entry.name.normalize('NFC')}`
    if (entry.name.endsWith('.yaml')) {
      opened.push(await open(path.join(folder, name, entry.name), file))
    } else {
      problems.push(wholeFile(file, fileWords.yml(entry.name.replace(/\.ya?ml$/i, '.yaml'))))
    }
  }
  return opened
}

async function open(from: string, file: string): Promise<RawFile> {
  try {
    const stat = await fs.stat(from)
    const refused = !stat.isFile()
      ? fileWords.unreadable
      : stat.size > largestFile
        ? fileWords.tooLarge(largestFile / 1_000_000)
        : undefined
    if (refused) return { file, bytes: undefined, problems: [wholeFile(file, refused)] }
    return { file, bytes: await fs.readFile(from), problems: [] }
  } catch (fault) {
    if (codeOf(fault) === undefined) throw fault
    return { file, bytes: undefined, problems: [wholeFile(file, fileWords.unreadable)] }
  }
}
