import type { Matter, MatterContent } from '../../src/matter/matter.ts'
import { aBodyHat, anId } from './actor.ts'

/** A question that concerns the region and Sala, with nothing missing. */
export function aContent(changes: Partial<MatterContent> = {}): MatterContent {
  return {
    kind: 'question',
    title: 'Gemensam väg in för unga som mår dåligt',
    question: 'Unga och deras familjer vet inte vart de ska vända sig först.',
    wanted: 'Att gruppen föreslår en gemensam väg in.',
    concerns: ['regionen', 'sala'],
    sectors: ['halsa'],
    ...changes,
  }
}

/** A draft by account 1, a member for Sala in Samverkansgrupp Hälsa. */
export function aDraft(changes: Partial<Matter> = {}): Matter {
  return {
    ...aContent(),
    id: anId(100),
    collaborationId: 'vastmanland',
    state: 'draft',
    raisedBy: { accountId: anId(1), name: 'Anna Exempel1', hat: aBodyHat() },
    originBodyId: 'samverkansgrupp-halsa',
    handlingBodyId: 'samverkansgrupp-halsa',
    bodyIds: ['samverkansgrupp-halsa'],
    version: 1,
    ...changes,
  }
}

/** A matter that has been raised and waits for intake. */
export function aMatter(changes: Partial<Matter> = {}): Matter {
  return aDraft({
    state: 'raised',
    number: '2026:14',
    raisedAt: new Date('2026-11-02T09:00:00Z'),
    version: 2,
    ...changes,
  })
}
