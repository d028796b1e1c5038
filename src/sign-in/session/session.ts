/** Inloggning: that somebody is signed in, in one browser. */
export interface Session {
  readonly id: string
  readonly accountId: string
  readonly displayName: string
  readonly isExample: boolean
  /** In which capacity the person acts now, as others have named it. */
  readonly chosenHat?: string
  /** Who vouched for the person: `mail`, `demo`, or the issuer of a provider. */
  readonly issuer: string
  readonly providerId?: string
  /** How surely the person was recognised, as the provider said it. */
  readonly assuranceLevel?: string
  /** Browser and system in a few words: `Firefox, Windows`. */
  readonly userAgent?: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly expiresAt: Date
}

const minute = 60_000
const hour = 60 * minute

/**
 * How long a session lives without being used. Twelve hours hold a working day with its longest meeting, so that
 * nobody is asked twice in a day; what is left open in the evening has ended the next morning.
 */
export const idleLimit = 12 * hour

/** How long a session lives at most. A stolen cookie that is kept alive by use is worth a week, never more. */
export const absoluteLimit = 7 * 24 * hour

/** How long the secret before the last change is still taken: the second press of a double press carries it. */
export const graceAfterChange = minute

/** How often it is noted that a session is in use. Every time would be a write for each page that is read. */
export const noteUseEvery = 5 * minute

/** How long ended sessions are kept, so that a person can recognise a sign-in that was not theirs. */
export const keepEndedFor = 30 * 24 * hour

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** A browser in a few words, enough for its owner to recognise it; the rest of what it says is not kept. */
export function browserOf(header: string | null | undefined): string | undefined {
  if (!header) return undefined
  const said = [browsers, systems].map((known) => known.find(([sign]) => sign.test(header))?.[1])
  const words = said.filter((word) => word !== undefined).join(', ')
  return words === '' ? undefined : words
}
