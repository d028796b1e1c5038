import type { CalendarDay } from '../shared/calendar-day.ts'

/** What is known, without asking the database, of how the registers stand. */
export interface Versions {
  /** The version of a collaboration's content, or undefined when there is none by that name. */
  readonly versionOf: (id: string) => string | undefined
  /** A word that changes when any collaboration's content does. */
  readonly versionOfAll: () => string | undefined
  readonly isStale: () => boolean
}

/** Pages and data that are not of one collaboration, but tell of all. */
const ofAll = new Set([
  '/',
  '/om',
  '/kakor',
  '/tillganglighetsredogorelse',
  '/oppna-data',
  '/api-info',
  '/api/openapi.json',
  '/api/v1/collaborations',
])

/** Papers of published notes: they are sent piece by piece, and may be taken away again. */
const ofPaper = /^\/[a-z0-9-]+\/moten\/[^/]+\/underlag\//

const ofOne = /^\/(?:api\/v1\/collaborations\/)?([a-z0-9-]+)(?:\/|$)/

/**
 * The state that a public answer is made from: the day it is and the version of the content. While it is the
 * same, so is the answer. Undefined for an address whose answer must not be kept.
 */
export function madeFrom(
  address: string,
  versions: Versions,
  today: CalendarDay,
): string | undefined {
  const path = address === '/en' ? '/' : address.startsWith('/en/') ? address.slice(3) : address
  if (ofPaper.test(path)) return undefined
  const version = ofAll.has(path)
    ? versions.versionOfAll()
    : versions.versionOf(ofOne.exec(path)?.[1] ?? '')
  return version === undefined ? undefined : `${version} ${today} ${versions.isStale()}`
}
