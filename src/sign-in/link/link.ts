/** How long, in milliseconds, a link in a letter can be used. */
export const linkLife = 15 * 60_000

/** Why a link signs nobody in. */
export type LinkRefusal = 'unknown' | 'used' | 'too-old' | 'other-browser' | 'no-account'

/** A link as it stands, with what decides whether it can be used. */
export interface StandingLink {
  readonly browserHash: string
  readonly expiresAt: Date
  readonly usedAt?: Date
}

/** Why a link cannot be used now from a browser; undefined when it can. */
export function whyNot(
  link: StandingLink | undefined,
  browserHash: string | undefined,
  now: Date,
): Exclude<LinkRefusal, 'no-account'> | undefined {
  if (link === undefined) return 'unknown'
  if (link.usedAt !== undefined) return 'used'
  if (link.expiresAt <= now) return 'too-old'
  return link.browserHash === browserHash ? undefined : 'other-browser'
}
