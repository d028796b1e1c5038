import { recordDecision } from '../../adoption/decision/decision.actions.ts'
import type { DecisionFacts } from '../../adoption/decision/decision.ts'
import { openLedger, publishLedger } from '../../adoption/ledger/ledger.actions.ts'
import { recordDecisionByLink } from '../../adoption/link/decision-link.actions.ts'
import { saveDecisionLink } from '../../adoption/link/decision-link.repository.ts'
import { day } from '../../shared/calendar-day.ts'
import { newSecret } from '../../sign-in/secret.ts'
import { inTransaction } from '../../store/store.ts'
import { matterIdOf } from '../story/perform.ts'
import type { Performed } from '../story/performed.ts'
import { itemIdOf, ledgerIdOf, meetingIdOf, outcomeIdOf } from './meeting-ids.ts'
import type { MeetingScene } from './meeting-scene.ts'
import type { LedgerDeed } from './meeting-story.ts'

/** Lets somebody do what a story says with its recommendation. */
export async function performWithLedger(
  { stage, ground, story, actor }: MeetingScene,
  deed: LedgerDeed,
): Performed {
  const { collaborationId, key, bodyId } = story
  const recommendationId = ledgerIdOf(key)
  switch (deed.does) {
    case 'openLedger': {
      const { title, text, asked, due, about } = deed
      return openLedger(
        ground,
        actor,
        {
          id: recommendationId,
          title,
          text,
          recommendedOn: day(story.on),
          byBodyId: bodyId,
          returnsToBodyId: bodyId,
          meetingId: meetingIdOf(key),
          itemId: itemIdOf(key, deed.item),
          outcomeId: outcomeIdOf(key, deed.outcome),
          condition: { kind: 'perPrincipal' },
          asked: asked.map(({ of, authority }) => ({
            principalId: of,
            authority,
            dueOn: day(due),
          })),
          ...(about !== undefined && { matterId: matterIdOf(about) }),
        },
        stage.register.principals.map(({ id }) => id),
      )
    }
    case 'publishLedger':
      return publishLedger(ground, { actor, recommendationId })
    case 'decide': {
      const facts: DecisionFacts = {
        outcome: deed.outcome,
        decidedOn: day(deed.on),
        paragraph: deed.paragraph,
        ...(deed.number !== undefined && { registrationNumber: deed.number }),
        ...(deed.reservation !== undefined && { reservation: deed.reservation }),
        ...(deed.announced !== undefined && { announcedOn: day(deed.announced) }),
      }
      const entryId = ground.newId()
      if (deed.byLink === undefined) {
        const typed = { principalId: deed.of, entryId, facts }
        return recordDecision(ground, { actor, recommendationId }, typed)
      }
      // The letter itself lies in nobody's mailbox any more: only its link is needed.
      const token = newSecret()
      const name = deed.byLink
      await inTransaction(stage, (trx) =>
        saveDecisionLink(trx, {
          id: ground.newId(),
          collaborationId,
          recommendationId,
          principalId: deed.of,
          name,
          token,
          at: ground.now(),
        }),
      )
      return recordDecisionByLink(ground, token, { entryId, facts, name })
    }
  }
}
