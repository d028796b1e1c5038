import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { findListedEntry } from '../../record/register-lists.repository.ts'
import { listRegistrations } from '../../record/registration.repository.ts'
import { parseRegistrationNumber } from '../../record/registration-number.ts'
import { NotFound } from '../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../acting.ts'
import { placeOf } from '../place.ts'
import { readTyped } from '../preparation/typed.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { readAskedRegister } from './asked-register.ts'
import { sendCsv, sendJson } from './download.ts'
import { giveNumber } from './give-number.tsx'
import { NoRegister } from './no-register.view.tsx'
import { registerText } from './register.text.ts'
import { type RegisterRoom, registerRoom } from './register-room.ts'
import { sendEntry, sendRegister } from './send-register.tsx'
import { withhold } from './withhold.ts'

/** As much as a form with one number may be, in bytes. */
const largestForm = 64 * 1024

/** An authority's list of what it is to register: the list itself, each record, the numbers, and the list to take along. */
export function registerRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = prefix + workspacePatterns.register
  type Answer = (room: RegisterRoom) => Promise<Response> | Response
  const within = (c: ActingContext, answer: Answer) => {
    const { acting } = c.var
    const place = placeOf(c)
    const room = registerRoom(acting, place)
    if (room !== undefined) return answer(room)
    const title = registerText[acting.language].none.heading
    const content = <NoRegister acting={acting} place={place} />
    return sendWorkspacePage(ground, c, { title, section: 'register', place, content }, 403)
  }

  routes.get(address, (c) =>
    within(c, (room) => {
      const asked = readAskedRegister((name) => c.req.query(name))
      // Anybody can write an address: what is no number is not told as one.
      const saved = parseRegistrationNumber(c.req.query('sparat') ?? '')
      return sendRegister(ground, c, room, asked, saved.ok ? { saved: saved.value } : {})
    }),
  )

  routes.get(`${address}/lista.csv`, (c) => within(c, (room) => sendCsv(ground, c, room)))
  routes.get(`${address}/lista.json`, (c) => within(c, (room) => sendJson(ground, c, room)))

  routes.get(`${address}/:entry`, (c) =>
    within(c, async (room) => {
      const { entry, registrations } = await entryOf(ground, c, room)
      const code = c.req.query('klart')
      const done = code === 'nummer' || code === 'dold' || code === 'visas' ? code : undefined
      return sendEntry(ground, c, room, { entry, registrations, done })
    }),
  )

  routes.post(`${address}/:entry/nummer`, bodyLimit({ maxSize: largestForm }), (c) =>
    within(c, async (room) => {
      const { entry, registrations } = await entryOf(ground, c, room)
      return giveNumber(ground, c, room, { entry, registrations, form: await readTyped(c) })
    }),
  )

  routes.post(`${address}/:entry/rubrik`, bodyLimit({ maxSize: largestForm }), (c) =>
    within(c, async (room) => {
      const { entry } = await entryOf(ground, c, room)
      return withhold(ground, c, room, entry, (await readTyped(c)).text('dold') === 'ja')
    }),
  )
}

/** The entry of the address, when it is in the list that is open; what is another authority's does not exist here. */
async function entryOf(ground: WorkspaceGround, c: ActingContext, { of }: RegisterRoom) {
  const entry = await findListedEntry(ground.db, of, c.req.param('entry') ?? '')
  if (!entry) throw new NotFound('an entry of the register')
  return { entry, registrations: await listRegistrations(ground.db, entry) }
}
