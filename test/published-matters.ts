import { type Kysely, sql } from 'kysely'
import {
  closeMatter,
  type Destination,
  declineMatter,
  forwardMatter,
  publishMatter,
  raiseMatter,
  saveNewDraft,
  takeInMatter,
  unpublishMatter,
} from '../src/matter/matter.actions.ts'
import type { Matter, MatterContent } from '../src/matter/matter.ts'
import type { ActTables, MatterGround } from '../src/matter/matter-change.ts'
import { aBodyHat, anActor, anId, anIntakeHat } from './builders/actor.ts'
import { done } from './builders/done.ts'
import { aContent } from './builders/matter.ts'

/** What happens to a matter of the tests after it has been raised, in order. */
export type Step =
  | 'accept'
  | 'publish'
  | 'unpublish'
  | { readonly forward: Destination }
  | { readonly close: string }
  | { readonly decline: string }

/** A matter that the tests raise. */
export interface Wanted {
  readonly bodyId?: string
  readonly content?: Partial<MatterContent>
  /** The day it is raised; each step comes a day later. */
  readonly on?: string
  readonly steps?: readonly Step[]
}

const principals = [
  { id: 'region-vastmanland', kind: 'region' },
  { id: 'sala', kind: 'municipality' },
  { id: 'koping', kind: 'municipality' },
] as const

/** Raises matters in Västmanland by the acts that people raise them with. */
export class MatterMaker {
  readonly #db: Kysely<ActTables>
  #now = new Date('2026-11-02T09:00:00Z')
  #ids = 5_000

  constructor(db: Kysely<ActTables>) {
    this.#db = db
  }

  /** The accounts that act; the collaboration must be there already. */
  async begin(): Promise<void> {
    for (const number of [1, 4]) {
      await sql`
        insert into account (id, display_name, is_example, created_at)
        values (${anId(number)}, ${`Anna Exempel${number}`}, true, '2026-01-01T08:00:00Z')
        on conflict do nothing
      `.execute(this.#db)
    }
  }

  /** A draft that nobody has raised. */
  async draft({ bodyId = 'samverkansgrupp-halsa', content = {} }: Wanted = {}): Promise<Matter> {
    return done(
      await saveNewDraft(this.#ground(), anActor(aBodyHat({ bodyId })), {
        bodyId,
        content: aContent({ concerns: ['region-vastmanland', 'sala'], ...content }),
      }),
    )
  }

  /** A matter that has been raised, and what then became of it. */
  async make({ on = '2026-11-02', steps = [], ...wanted }: Wanted = {}): Promise<Matter> {
    this.#now = new Date(`${on}T09:00:00Z`)
    const draft = await this.draft(wanted)
    const author = anActor(aBodyHat({ bodyId: draft.originBodyId }))
    let matter = done(
      await raiseMatter(this.#ground(), { actor: author, matterId: draft.id }, principals),
    )
    for (const step of steps) {
      this.#now = new Date(this.#now.getTime() + 24 * 60 * 60 * 1_000)
      matter = await this.step(matter, step)
    }
    return matter
  }

  /** One more step, by whoever receives matters where it is. */
  async step({ id: matterId, handlingBodyId }: Matter, step: Step): Promise<Matter> {
    const ground = this.#ground()
    const target = { actor: anActor(anIntakeHat(handlingBodyId), 4), matterId }
    if (step === 'accept') return done(await takeInMatter(ground, target))
    if (step === 'publish') return done(await publishMatter(ground, target))
    if (step === 'unpublish') return done(await unpublishMatter(ground, target))
    if ('forward' in step) return done(await forwardMatter(ground, target, step.forward))
    if ('close' in step) return done(await closeMatter(ground, target, step.close))
    return done(await declineMatter(ground, target, step.decline))
  }

  #ground(): MatterGround {
    return {
      db: this.#db,
      now: () => this.#now,
      newId: () => {
        this.#ids += 1
        return anId(this.#ids)
      },
    }
  }
}
