import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { hasEnded } from '../../../matter/matter.ts'
import { nameResponsible } from '../../../matter/preparation/preparation.actions.ts'
import { listResponsible } from '../../../matter/preparation/preparation.repository.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { findMatterOf } from '../../matter/find-matter.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { preparationText } from '../preparation.text.ts'
import { sendRefusal } from '../refusal.tsx'
import { addressIn, type Room } from '../room.ts'
import { subPage } from '../sub-page.tsx'
import { largestForm, readTyped } from '../typed.ts'
import { findCandidates } from './find-candidates.ts'
import { responsibleText } from './responsible.text.ts'
import { nameableIn, ResponsibleForm, responsibleField } from './responsible.views.tsx'

/** Naming who answers for the matter at each principal. */
export function responsibleRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.preparation}/ansvariga`
  const roomOf = async (c: ActingContext): Promise<Room> => ({
    acting: c.var.acting,
    found: await findMatterOf(ground, c),
  })

  routes.get(address, async (c) => {
    const room = await roomOf(c)
    if (nameableIn(room).length === 0) return sendDenied(ground, c, room)
    return sendForm(ground, c, room)
  })

  routes.post(address, bodyLimit({ maxSize: largestForm }), async (c) => {
    const room = await roomOf(c)
    const { place, matter } = room.found
    const nameable = nameableIn(room)
    if (nameable.length === 0) return sendDenied(ground, c, room)
    const form = await readTyped(c)
    const before = await listResponsible(ground.db, matter)
    const candidatesOf = await findCandidates(ground, room)
    const chosen = nameable.flatMap((principalId) => {
      const personId = form.text(responsibleField(principalId))
      const named = before.find((one) => one.principalId === principalId)
      return personId === '' || personId === named?.personId ? [] : [{ principalId, personId }]
    })
    const wrong = chosen.filter(
      (one) => !candidatesOf(one.principalId).some(({ personId }) => personId === one.personId),
    )
    if (wrong.length > 0) {
      return sendForm(
        ground,
        c,
        room,
        wrong.map(({ principalId }) => principalId),
      )
    }
    const target = { actor: place.actor, matterId: matter.id }
    for (const one of chosen) {
      const named = await nameResponsible(ground, target, { ...one, register: place.register })
      if (named.ok) continue
      const { refusal } = named
      if (refusal.kind === 'content') throw new Error('nothing was written, and it was refused')
      return sendRefusal(ground, c, room.found, refusal)
    }
    return c.redirect(`${addressIn(room)}?klart=ansvariga`, 303)
  })
}

function sendDenied(ground: WorkspaceGround, c: ActingContext, { found }: Room) {
  const code = hasEnded(found.matter) ? 'matter-ended' : 'only-authority-or-support-names'
  return sendRefusal(ground, c, found, { kind: 'denied', code })
}

async function sendForm(
  ground: WorkspaceGround,
  c: ActingContext,
  room: Room,
  wrong: readonly string[] = [],
) {
  const { language } = room.acting
  const isWrong = wrong.length > 0
  const content = (
    <ResponsibleForm
      room={room}
      responsible={await listResponsible(ground.db, room.found.matter)}
      candidatesOf={await findCandidates(ground, room)}
      wrong={wrong}
    />
  )
  const { heading } = responsibleText[language]
  const alert = isWrong ? preparationText[language].mend(wrong.length) : undefined
  const parts = subPage(room, { heading, alert, content })
  return sendWorkspacePage(ground, c, parts, isWrong ? 422 : 200)
}
