import type { ListedEntry } from '../../record/register-entry.ts'
import { withholdTitle } from '../../record/registration.actions.ts'
import type { ActingContext } from '../acting.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { entryAddress } from './entry-words.ts'
import { sendRefused } from './refused.tsx'
import type { RegisterRoom } from './register-room.ts'

/** Keeps the title of a record from others than the authority, or shows it again. */
export async function withhold(
  ground: WorkspaceGround,
  c: ActingContext,
  room: RegisterRoom,
  entry: ListedEntry,
  isWithheld: boolean,
): Promise<Response> {
  const who = { actor: room.place.actor }
  const done = await withholdTitle(ground, who, { entryId: entry.id, isWithheld })
  if (!done.ok) return sendRefused(ground, c, room, done.refusal)
  const code = isWithheld ? 'dold' : 'visas'
  return c.redirect(`${entryAddress(room, entry)}?klart=${code}`, 303)
}
