import type { MatterContent } from '../../matter/matter.ts'
import type { PersonaKey } from '../cast/cast.ts'

/** A moment as a story tells it: day and time in Sweden, `2026-02-03 09:12`. */
export type Moment = `${2025 | 2026}-${number}-${number} ${number}:${number}`

/** What somebody does in a story. */
export type Deed =
  | { readonly does: 'raise' }
  | { readonly does: 'askBack'; readonly what: string }
  | { readonly does: 'complete'; readonly with: Partial<MatterContent> }
  | { readonly does: 'takeIn' }
  | { readonly does: 'decline'; readonly reason: string }
  | { readonly does: 'forward'; readonly to: string }
  | { readonly does: 'merge'; readonly into: string }
  | { readonly does: 'writeText'; readonly text: string }
  | { readonly does: 'addPaper'; readonly name: string; readonly lines: readonly string[] }
  | { readonly does: 'comment'; readonly text: string }
  | {
      readonly does: 'ask'
      readonly of: string
      readonly question: string
      readonly due?: string
    }
  /** Answers the latest that the principal was asked. */
  | { readonly does: 'answer'; readonly of: string; readonly text: string }
  | { readonly does: 'nameResponsible'; readonly of: string; readonly who: PersonaKey }
  | { readonly does: 'publish' }
  | { readonly does: 'unpublish' }
  | { readonly does: 'close'; readonly outcome: string }
  | RecordDeed

/** What somebody does for a principal with what is its own, or with its register. */
export type RecordDeed =
  /** Writes a text that only the own principal sees. Nothing tells of it, so something else comes after it. */
  | { readonly does: 'keepForOneself'; readonly of: string; readonly text: string }
  | { readonly does: 'shareOwnText'; readonly of: string }
  /** Notes the number that the principal has given everything in the matter that still has none. */
  | { readonly does: 'register'; readonly of: string; readonly number: string }

/** One thing that happens in a story: when, by whom, and what. */
export type Step = { readonly at: Moment; readonly by: PersonaKey } & Deed

/** Berättelse. A matter of the demo, from its first draft: who did what and when, by their own hands. */
export interface Story {
  /** What the story is known by; its matter's id is made from it. */
  readonly key: string
  readonly collaborationId: string
  readonly bodyId: string
  readonly onBehalfOf?: string
  readonly content: MatterContent
  /** When it was first written down, and by whom. */
  readonly drafted: Moment
  readonly by: PersonaKey
  readonly steps: readonly Step[]
}

/** The instant that a moment is. */
export function instantOf(moment: Moment): Date {
  const local = Temporal.PlainDateTime.from(moment.replace(' ', 'T'))
  return new Date(local.toZonedDateTime('Europe/Stockholm').epochMilliseconds)
}
