import type { Target } from '../../matter/matter.actions.ts'
import type { Matter } from '../../matter/matter.ts'
import { latestText } from '../../matter/preparation/preparation.repository.ts'
import { loadOwnTexts, saveOwnText } from '../../record/own-space.actions.ts'
import type { RecordGround } from '../../record/record-ground.ts'
import { listMissingIn } from '../../record/register-entry.repository.ts'
import { giveRegistrationNumber } from '../../record/registration.actions.ts'
import { shareWithGroup } from '../../record/share.actions.ts'
import { accept, refuse } from '../../shared/result.ts'
import type { Performed } from './performed.ts'
import type { RecordDeed } from './story.ts'

/** Lets somebody do what concerns a principal's own space, or its register. */
export async function performWithRecords(
  ground: RecordGround,
  matter: Matter,
  deed: RecordDeed,
  target: Target,
): Performed {
  const { of: principalId } = deed
  const { actor } = target
  switch (deed.does) {
    case 'keepForOneself': {
      const typed = { text: deed.text, seenTextVersion: 0 }
      const saved = await saveOwnText(ground, { ...target, principalId }, typed)
      // No event tells that it was kept. That there is another text by now does.
      return !saved.ok && saved.refusal.kind === 'textEditedMeanwhile' ? accept(undefined) : saved
    }
    case 'shareOwnText': {
      const [own] = await loadOwnTexts(ground, actor, matter, principalId)
      if (own === undefined) return refuse({ kind: 'gone' })
      const seen = await latestText(ground.db, matter)
      return shareWithGroup(ground, target, {
        principalId,
        what: { kind: 'text', version: own.version, seenTextVersion: seen?.version ?? 0 },
        confirmed: true,
      })
    }
    case 'register': {
      const of = { collaborationId: matter.collaborationId, principalId }
      const [entry] = await listMissingIn(ground.db, of, matter.id)
      if (entry === undefined) return refuse({ kind: 'gone' })
      const { number: registrationNumber } = deed
      const given = { entryId: entry.id, registrationNumber, forWholeMatter: true }
      return giveRegistrationNumber(ground, target, given)
    }
  }
}
