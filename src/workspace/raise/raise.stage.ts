import { expect } from 'vitest'
import { aContent } from '../../../test/builders/matter.ts'
import type { Somebody } from '../../../test/builders/workspace.ts'
import { workspaceFor } from '../../../test/builders/workspace-suite.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { findMatter } from '../../matter/matter.repository.ts'

// What the tests of raising a matter begin with: who they are about, a form that can be raised, and how it is sent.

export const group = 'samverkansgrupp-halsa'
export const county = 'vastmanland'
export const newAt = '/arbetsyta/vastmanland/arenden/nytt'
export const draftAt = (id: string) => `/arbetsyta/vastmanland/arenden/utkast/${id}`
/** A personal identity number. */
export const numbered = ['811228', '9874'].join('-')

export const sala: Somebody = { seat: `${group}/kommunernas-ledamoter/sala` }
export const support: Somebody = { seat: `${group}/overgripande-ansvarig` }
export const otherGroup: Somebody = {
  seat: 'samverkansgrupp-nara-vard/kommunernas-ledamoter/arboga',
}
export const official: Somebody = { principal: 'sala', role: 'official' }

/** The fields of a form; one that is sent several times has several values. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

interface SentFile {
  readonly name: string
  readonly text: string
}

/** The form of a question that can be raised as it is. */
export function filled(id: string, changes: Fields = {}): Fields {
  const { kind, title, question, wanted, sectors } = aContent()
  const concerns = ['region-vastmanland', 'sala']
  return { id, body: group, kind, title, question, wanted, concerns, sectors, ...changes }
}

/** What a browser sends of a form, with its files. */
export function formOf(fields: Fields, files: readonly File[] = []): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one)
  }
  for (const file of files) form.append('papers', file)
  return form
}

let ids = 0
/** An id for a form that nobody has sent yet. */
export function anotherId(): string {
  ids += 1
  return `00000000-0000-4000-9000-${String(ids).padStart(12, '0')}`
}

/** A workspace for a suite about raising, and what people do in it there. */
export function raising(database: TestDatabase) {
  const workspace = workspaceFor(database)
  const { as } = workspace
  const send = async (
    who: Somebody,
    path: string,
    fields: Fields,
    {
      files = [],
      headers = {},
    }: { files?: readonly SentFile[]; headers?: Record<string, string> } = {},
  ) => {
    const papers = files.map(({ name, text }) => new File([text], name))
    return (await as(who)).post(path, formOf(fields, papers), headers)
  }
  const read = async (who: Somebody, path: string) => (await as(who)).get(path)
  const stored = (id: string) => findMatter(workspace.store.db, county, id)
  /** The id of a draft that somebody has saved. */
  const drafted = async (changes: Fields = {}, who = sala) => {
    const id = anotherId()
    const saved = await send(who, newAt, filled(id, changes))
    expect(saved.headers.get('location')).toBe(`${draftAt(id)}?klart=sparat`)
    return id
  }
  /** The id of a matter that has been raised, and its address. */
  const raised = async (changes: Fields = {}) => {
    const id = anotherId()
    const answer = await send(sala, newAt, filled(id, { deed: 'raise', ...changes }))
    const location = answer.headers.get('location') ?? ''
    expect(location).toMatch(/\/arenden\/2026-\d+\?klart=vackt$/)
    return { id, at: location.replace('?klart=vackt', '') }
  }
  return { workspace, as, send, read, stored, drafted, raised }
}
