import type { Context, MiddlewareHandler } from 'hono'
import { linksOf, loadActorOf } from '../actor/actor.repository.ts'
import type { Actor } from '../actor/actor.ts'
import type { Register } from '../register/register.ts'
import { type CalendarDay, dayInSweden } from '../shared/calendar-day.ts'
import type { Language } from '../shared/language.ts'
import type { SignedInEnv } from '../sign-in/guard/require-session.tsx'
import { languageOf } from '../sign-in/sign-in.paths.ts'
import { type WorkspacePaths, workspacePaths } from './workspace.paths.ts'
import type { WorkspaceGround } from './workspace-ground.ts'

/** Who somebody is in one collaboration today. */
export interface Place {
  readonly actor: Actor
  readonly register: Register
}

/** Who has asked for a page, in which language, and everywhere they have a mandate today. */
export interface Acting {
  readonly language: Language
  readonly to: WorkspacePaths
  readonly today: CalendarDay
  readonly now: Date
  /** The name of the account. */
  readonly name: string
  /** The collaborations in which they have a hat today; empty when no mandate holds. */
  readonly places: readonly Place[]
  /** Where the hat is that they wear; the first place unless they have chosen. */
  readonly current?: Place
}

/** What a route of the workspace can count on. */
export interface ActingEnv {
  readonly Variables: SignedInEnv['Variables'] & { readonly acting: Acting }
}

/** A request of the workspace. */
export type ActingContext = Context<ActingEnv>

/** Finds out who acts, after `requireSession`: the hats of the account today, in every collaboration. */
export function findActing(ground: WorkspaceGround): MiddlewareHandler<ActingEnv> {
  return async (c, next) => {
    c.set('acting', await actingOf(ground, c))
    return next()
  }
}

async function actingOf(ground: WorkspaceGround, c: ActingContext): Promise<Acting> {
  const { session } = c.var
  const now = ground.now()
  const today = dayInSweden(now)
  const language = languageOf(c.req.path)
  const links = await linksOf(ground.db, session.accountId)
  const places = await Promise.all(
    links.map(async (link) => {
      const held = await ground.registers.get(link.collaborationId)
      if (held === undefined) return []
      const { register } = held
      const chosen = session.chosenHat
      const actor = await loadActorOf(ground.db, register, link, { hatId: chosen, on: today })
      return actor === undefined ? [] : [{ actor, register }]
    }),
  )
  const found = places.flat()
  const current = found.find(({ actor }) => actor.hat.id === session.chosenHat) ?? found[0]
  return {
    language,
    to: workspacePaths(language),
    today,
    now,
    name: session.displayName,
    places: found,
    ...(current && { current }),
  }
}
