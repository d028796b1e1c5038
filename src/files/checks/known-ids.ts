import type { Path } from '../desk.ts'
import { fitWords } from '../mistake.text.ts'
import type { FileProblem } from '../problem.ts'
import type { ReadFile } from '../read-file.ts'
import type { FolderFiles } from '../read-folder.ts'

/** The ids of one kind of thing. When a file that could hold more is unreadable, nothing can be said to be missing. */
export interface KnownIds {
  readonly ids: ReadonlySet<string>
  readonly isComplete: boolean
}

/** All ids that something in a collaboration may point to. */
export interface IdBook {
  readonly sources: KnownIds
  readonly principals: KnownIds
  readonly bodies: KnownIds
  readonly charters: KnownIds
  readonly persons: KnownIds
  /** The same id given to two things, told at the second. */
  readonly problems: readonly FileProblem[]
}

type AnyFile = ReadFile<unknown> | undefined

interface Found {
  readonly id: string
  readonly file: ReadFile<unknown>
  readonly path: Path
}

/** Gathers the ids, also those of files in which something else is wrong. */
export function gatherIds(folder: FolderFiles, withDemo: boolean): IdBook {
  const principals = inList(folder.principals, 'principals')
  const bodies = folder.bodies.flatMap((file) => ownId(file))
  const sources = inList(folder.sources, 'sources')
  const charters = folder.charters.flatMap((file) => ownId(file))
  const persons = inList(folder.roster, 'persons')
  const divisions = inList(folder.divisions, 'divisions')
  const announcements = [
    ...inList(folder.collaboration, 'announcements'),
    ...(withDemo ? inList(folder.demo, 'announcements') : []),
  ]
  const lists = [[...principals, ...bodies], sources, charters, persons, divisions, announcements]
  const given = ['meetings', 'deliveries', 'mandates'].map((list) => inList(folder.roster, list))
  return {
    sources: known(sources, [folder.sources]),
    principals: known(principals, [folder.principals]),
    bodies: known(bodies, folder.bodies),
    charters: known(charters, folder.charters),
    persons: known(persons, [folder.roster]),
    problems: [
      ...[...lists, ...given, inList(folder.relations, 'relations')].flatMap(duplicates),
      ...duplicates(areasOf(folder.divisions)),
    ],
  }
}

function known(found: readonly Found[], files: readonly AnyFile[]): KnownIds {
  return {
    ids: new Set(found.map(({ id }) => id)),
    isComplete: files.every((file) => file === undefined || file.raw !== undefined),
  }
}

// A translated file is plain data of unknown shape; it may be asked for any key.
const at = (value: unknown, key: string | number): unknown =>
  (value as Record<string | number, unknown> | null | undefined)?.[key]

/** The things in a list of a file, whatever else is wrong with it. */
export function itemsOf(raw: unknown, list: string): readonly unknown[] {
  const items = at(raw, list)
  return Array.isArray(items) ? items : []
}

function inList(file: AnyFile, list: string, from: unknown = file?.raw, above: Path = []): Found[] {
  if (!file) return []
  return itemsOf(from, list).flatMap((item, index) => {
    const id = at(item, 'id')
    return typeof id === 'string' ? [{ id, file, path: [...above, list, index, 'id'] }] : []
  })
}

function areasOf(file: AnyFile): Found[] {
  return itemsOf(file?.raw, 'divisions').flatMap((division, index) =>
    inList(file, 'areas', division, ['divisions', index]),
  )
}

function ownId(file: ReadFile<unknown>): Found[] {
  const id = at(file.raw, 'id')
  return typeof id === 'string' ? [{ id, file, path: ['id'] }] : []
}

/** The ids in a list of one file that are given twice. */
export function duplicatesIn(
  file: ReadFile<unknown>,
  list: string,
  from: unknown = file.raw,
  above: Path = [],
): readonly FileProblem[] {
  return duplicates(inList(file, list, from, above))
}

function duplicates(found: readonly Found[]): readonly FileProblem[] {
  const first = new Map<string, Found>()
  return found.flatMap((one) => {
    const before = first.get(one.id)
    if (before === undefined) {
      first.set(one.id, one)
      return []
    }
    const message = fitWords.duplicateId(one.id, before.file.placeOf(before.path))
    return [one.file.problemAt(one.path, message)]
  })
}
