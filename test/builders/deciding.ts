import type { Actor } from '../../src/actor/actor.ts'
import { recordDecision } from '../../src/adoption/decision/decision.actions.ts'
import type { DecisionFacts } from '../../src/adoption/decision/decision.ts'
import { type LedgerToOpen, openLedger } from '../../src/adoption/ledger/ledger.actions.ts'
import type {
  AdoptionActed,
  AdoptionActTables,
  AdoptionGround,
} from '../../src/adoption/ledger/ledger-change.ts'
import { type Reminded, remind } from '../../src/adoption/link/remind.actions.ts'
import type { Ledger } from '../../src/adoption/recommendation.ts'
import type { MatterEventKind } from '../../src/matter/event/matter-event.ts'
import { listEvents } from '../../src/matter/matter.repository.ts'
import type { Matter } from '../../src/matter/matter.ts'
import { parseMailAddress } from '../../src/post/mail-address.ts'
import { keepingRecords } from '../../src/record/finalise.ts'
import type { RecordTables } from '../../src/record/record.table.ts'
import type { Store } from '../../src/store/store.ts'
import { listActs } from '../../src/trail/trail.repository.ts'
import { anActor, anAuthorityHat, anId } from './actor.ts'
import { aNewLedger, elevenPrincipals, someFacts } from './adoption.ts'
import { done } from './done.ts'
import { aPreparedMatter, people } from './record.ts'

/** The registrar of any principal. */
export function registrarOf(principalId: string): Actor {
  const hat = anAuthorityHat({ id: `vastmanland:${principalId}-r`, principalId, role: 'registrar' })
  return anActor(hat, 9)
}

/** Everything that tests of decisions are done with, on one database, on 19 November 2026. */
export interface Deciding {
  readonly store: Store<AdoptionActTables & RecordTables>
  readonly ground: AdoptionGround
  readonly clock: { now: Date }
  readonly newId: () => string
  /** A matter in preparation. */
  readonly aMatter: () => Promise<Matter>
  /** A ledger that the support of Samverkansgrupp Hälsa has opened: all eleven are asked. */
  readonly anOpened: (changes?: Partial<LedgerToOpen>) => Promise<Ledger>
  /** A principal's registrar records that it has adopted, or what the test says. */
  readonly decide: (
    ledger: Ledger,
    principalId: string,
    changes?: Partial<DecisionFacts>,
    entryId?: string,
  ) => AdoptionActed
  /** The support reminds a principal, by a letter to an address; the token is the one in the letter. */
  readonly reminding: (
    ledger: Ledger,
    principalId?: string,
    to?: string,
  ) => Promise<{ readonly result: Awaited<AdoptionActed<Reminded>>; readonly token: string }>
  /** What the story of a matter tells since it was received. */
  readonly kindsOf: (matterId: string) => Promise<readonly MatterEventKind[]>
  /** What the trail tells of a recommendation, newest first. */
  readonly actsOf: (recommendationId: string) => Promise<readonly string[]>
}

/** What tests of decisions are done with, on a database with a collaboration in it. */
export function deciding(store: Store<AdoptionActTables & RecordTables>): Deciding {
  const clock = { now: new Date('2026-11-19T09:00:00Z') }
  let ids = 1_000
  const newId = () => {
    ids += 1
    return anId(ids)
  }
  const ground = keepingRecords({ db: store.db, now: () => clock.now, newId })
  const collaborationId = 'vastmanland'
  return {
    store,
    ground,
    clock,
    newId,
    aMatter: () => aPreparedMatter(ground),
    anOpened: async (changes = {}) => {
      const { id: _, collaborationId: __, ...toOpen } = aNewLedger()
      const opening = { ...toOpen, ...changes }
      return done(await openLedger(ground, people.intake, opening, elevenPrincipals))
    },
    decide: ({ id: recommendationId }, principalId, changes = {}, entryId = newId()) =>
      recordDecision(
        ground,
        { actor: registrarOf(principalId), recommendationId },
        { principalId, entryId, facts: someFacts(changes) },
      ),
    reminding: async (
      { id: recommendationId },
      principalId = 'sala',
      to = 'registrator@sala.example',
    ) => {
      let token = ''
      const result = await remind(
        ground,
        { actor: people.intake, recommendationId },
        {
          principalId,
          to: done(parseMailAddress(to)),
          name: 'Registratorn',
          names: { body: 'Samverkansgrupp Hälsa', principal: 'Sala kommun' },
          addressOf: (secret) => {
            token = secret
            return `https://radslag.example/beslut/${secret}`
          },
          ledgerAddress: `https://radslag.example/beslut/${recommendationId}`,
          closeAddress: 'https://radslag.example/stang',
          language: 'sv',
        },
      )
      return { result, token }
    },
    kindsOf: async (matterId) => {
      const events = await listEvents(store.db, collaborationId, matterId)
      return events.slice(2).map(({ kind }) => kind)
    },
    actsOf: async (id) => {
      const subject = { kind: 'recommendation', id }
      const acts = await listActs(store.db, { collaborationId, subject }, { limit: 50 })
      return acts.map(({ act }) => act)
    },
  }
}
