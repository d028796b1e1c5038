import { registerCsv, registerJson } from '../../record/register-export.ts'
import { largestList, listRegister } from '../../record/register-lists.repository.ts'
import type { ActingContext } from '../acting.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { readAskedRegister } from './asked-register.ts'
import { namesOf, type RegisterRoom } from './register-room.ts'

/** Answers with the list as a table for Excel. */
export async function sendCsv(ground: WorkspaceGround, c: ActingContext, room: RegisterRoom) {
  const csv = registerCsv(
    await entriesOf(ground, c, room),
    namesOf(room.naming),
    room.acting.language,
  )
  return saved(c, room, csv, { type: 'text/csv; charset=utf-8', ending: 'csv' })
}

/** Answers with the list as data for another system. */
export async function sendJson(ground: WorkspaceGround, c: ActingContext, room: RegisterRoom) {
  const data = registerJson(room.of, await entriesOf(ground, c, room), namesOf(room.naming))
  const json = `${JSON.stringify(data, undefined, 2)}\n`
  return saved(c, room, json, { type: 'application/json; charset=utf-8', ending: 'json' })
}

async function entriesOf(ground: WorkspaceGround, c: ActingContext, { of, acting }: RegisterRoom) {
  const { state } = readAskedRegister((name) => c.req.query(name))
  const filter = { state, today: acting.today }
  const { entries } = await listRegister(ground.db, of, filter, { page: 1, size: largestList })
  return entries
}

/** To be saved as `diarielista-sala-2026-11-22.csv`. */
function saved(
  c: ActingContext,
  { of, acting }: RegisterRoom,
  body: string,
  { type, ending }: { readonly type: string; readonly ending: string },
): Response {
  const name = `diarielista-${of.principalId}-${acting.today}.${ending}`
  return c.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  })
}
