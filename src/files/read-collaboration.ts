import type { Charter } from '../charter/charter.ts'
import { seatsFor } from '../charter/composition.ts'
import type { RegisterData } from '../register/register.ts'
import { reservedAddresses } from '../register/reserved-address.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { isSlug } from '../shared/slug.ts'
import { checkFit } from './checks/fit.ts'
import { gatherIds } from './checks/known-ids.ts'
import { overlappingMandates, seatsSetUpTwice, unknownSeats } from './checks/mandates.ts'
import { checkRecorded } from './checks/recorded.ts'
import { toActivity } from './convert/activity.ts'
import { toBody, toRelations } from './convert/bodies.ts'
import { toCharter } from './convert/charters.ts'
import { toAnnouncement, toCollaboration, toSources } from './convert/collaboration.ts'
import { type DemoData, toDemoData } from './convert/demo.ts'
import { toDivision, toPrincipal } from './convert/principals.ts'
import { rosterFile } from './format/activity.ts'
import { fileWords } from './mistake.text.ts'
import { type FileProblem, inReadingOrder } from './problem.ts'
import type { ReadFile } from './read-file.ts'
import { type FolderFiles, filesOf, readFolder } from './read-folder.ts'

/** A collaboration as its folder says it, and what its example file invents, if that was asked for. */
interface Whole {
  readonly data: RegisterData
  readonly demo: DemoData | undefined
}

type Refused = readonly FileProblem[]

/** Reads a collaboration's folder, or tells every mistake in it at once. The example file is left alone. */
export async function readCollaboration(folder: string): Promise<Result<RegisterData, Refused>> {
  const whole = await readWhole(folder, false)
  return whole.ok ? accept(whole.value.data) : whole
}

/**
 * Reads a collaboration's folder with its example file. Without such a file the demo invents nothing; its
 * charters are then those of the collaboration.
 */
export async function readDemo(
  folder: string,
): Promise<Result<{ readonly data: RegisterData; readonly demo: DemoData }, Refused>> {
  const whole = await readWhole(folder, true)
  if (!whole.ok) return whole
  const { data, demo } = whole.value
  return accept({ data, demo: demo ?? toDemoData(undefined, data) })
}

async function readWhole(folder: string, withDemo: boolean): Promise<Result<Whole, Refused>> {
  const read = await readFolder(folder)
  if (!read.ok) return refuse(inReadingOrder(read.refusal))
  const files = read.value
  const book = gatherIds(files, withDemo)
  const problems = [
    ...files.problems,
    ...badAddress(files),
    ...filesOf(files, withDemo).flatMap((file) => file.problems),
    ...book.problems,
    ...checkFit(files, book, withDemo),
  ]
  if (problems.length > 0) return refuse(inReadingOrder(problems))

  const data = toRegisterData(files)
  const demoFile = withDemo ? files.demo : undefined
  const demo = demoFile && toDemoData(contentOf(demoFile), data)
  const later = [
    ...seatsSetUpTwice(files.charters, data.seats),
    ...(files.roster ? unknownSeats(files.roster, data.seats) : []),
    ...(files.roster ? overlappingMandates(files.roster, data.mandates) : []),
    ...(demoFile ? unknownSeats(demoFile, demo?.seats ?? []) : []),
    ...(demoFile ? checkRecorded(demoFile, contentOf(demoFile), data.charters, book) : []),
  ]
  if (later.length > 0) return refuse(inReadingOrder(later))
  return accept({ data, demo })
}

/** The id, or without one the folder's name, is the collaboration's address, so it must be able to be one. */
function badAddress({ name, collaboration }: FolderFiles): Refused {
  if (!collaboration.value) return []
  const { id = name } = collaboration.value
  const path = collaboration.value.id === undefined ? [] : ['id']
  if (!isSlug(id)) return [collaboration.problemAt(path, fileWords.badFolderName(id))]
  return reservedAddresses.has(id)
    ? [collaboration.problemAt(path, fileWords.reservedAddress(id))]
    : []
}

/** What a file says, when it is known that nothing in it is wrong. */
function contentOf<Value>({ file, value }: ReadFile<Value>): Value {
  if (value === undefined) throw new Error(`${file} has no value though it has no problems`)
  return value
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

function toRegisterData(files: FolderFiles): RegisterData {
  const collaboration = contentOf(files.collaboration)
  const principals = contentOf(files.principals).principals.map(toPrincipal)
  const principalIds = new Set(principals.map(({ id }) => id))
  const charters: readonly Charter[] = files.charters
    .map((file) => toCharter(contentOf(file), principalIds))
    .toSorted(byId)
  return {
    collaboration: toCollaboration(collaboration, files.name),
    sources: toSources(contentOf(files.sources)),
    principals,
    divisions: files.divisions ? contentOf(files.divisions).divisions.map(toDivision) : [],
    bodies: files.bodies.map((file) => toBody(contentOf(file))).toSorted(byId),
    relations: files.relations ? toRelations(contentOf(files.relations), principalIds) : [],
    charters,
    seats: charters.flatMap((charter) => seatsFor(charter, principals)),
    ...toActivity(files.roster ? contentOf(files.roster) : rosterFile.parse({})),
    announcements: collaboration.announcements.map((one) => toAnnouncement(one, one.example)),
  }
}
