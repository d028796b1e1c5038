import { recordText } from '../../record/record.text.ts'
import type { ListedEntry } from '../../record/register-entry.ts'
import { giveRegistrationNumber } from '../../record/registration.actions.ts'
import type { Registration } from '../../record/registration.repository.ts'
import { individualText } from '../../shared/individual.text.ts'
import type { ActingContext } from '../acting.ts'
import type { Typed } from '../preparation/typed.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { readAskedRegister, registerQuery } from './asked-register.ts'
import { entryAddress } from './entry-words.ts'
import { sendRefused } from './refused.tsx'
import type { RegisterRoom } from './register-room.ts'
import { sendEntry, sendRegister } from './send-register.tsx'

interface Sent {
  readonly entry: ListedEntry
  readonly registrations: readonly Registration[]
  readonly form: Typed
}

/** Notes the number that was sent, and leads back to where it was typed; what does not do is told at its field. */
export async function giveNumber(
  ground: WorkspaceGround,
  c: ActingContext,
  room: RegisterRoom,
  { entry, registrations, form }: Sent,
): Promise<Response> {
  const { acting, place, of } = room
  const { language, to } = acting
  const typed = form.text('nummer')
  const forWholeMatter = form.text('hela') === 'ja'
  const isFromEntry = form.text('fran') === 'post'
  const asked = readAskedRegister((name) => form.text(name))
  const given = await giveRegistrationNumber(
    ground,
    { actor: place.actor },
    { entryId: entry.id, registrationNumber: typed, forWholeMatter },
  )
  if (given.ok) {
    if (isFromEntry) return c.redirect(`${entryAddress(room, entry)}?klart=nummer`, 303)
    const sparat = given.value.registered?.number ?? ''
    return c.redirect(`${to.register(of.collaborationId)}${registerQuery(asked, { sparat })}`, 303)
  }
  const { refusal } = given
  if (refusal.kind !== 'number' && refusal.kind !== 'content') {
    return sendRefused(ground, c, room, refusal, typed)
  }
  const error =
    refusal.kind === 'number'
      ? recordText[language].number[refusal.code]
      : individualText[language].personalNumberInText
  const wrong = { entryId: entry.id, typed, forWholeMatter, error }
  return isFromEntry
    ? sendEntry(ground, c, room, { entry, registrations, wrong })
    : sendRegister(ground, c, room, asked, { wrong })
}
