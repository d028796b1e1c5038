import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** What asks the database for the pulse of a meeting; undefined when there is no such meeting. */
export type AskPulse = (collaborationId: string, meetingId: string) => Promise<string | undefined>

/** For so long a pulse is answered from memory, in milliseconds. */
const keptFor = 1_000
/** As many meetings as are kept at once: far more than are held on one day. */
const most = 200

interface Held {
  readonly at: number
  readonly pulse: Promise<string | undefined>
}

/**
 * The pulses of meetings, asked for at most once a second each however many follow along: a hundred tablets cost the
 * database one small question a second, and everything else of a request is a look in memory.
 */
export class Pulses {
  readonly #ask: AskPulse
  readonly #now: () => number
  readonly #held = new Map<string, Held>()

  constructor(ask: AskPulse, now: () => number) {
    this.#ask = ask
    this.#now = now
  }

  /** The pulse of a meeting, at most a second old. */
  get(collaborationId: string, meetingId: string): Promise<string | undefined> {
    const key = `${collaborationId} ${meetingId}`
    const now = this.#now()
    const held = this.#held.get(key)
    // A clock that is set back makes nobody wait for it to come round again.
    if (held && now >= held.at && now - held.at < keptFor) return held.pulse
    const pulse = this.#ask(collaborationId, meetingId)
    this.#held.delete(key)
    this.#held.set(key, { at: now, pulse })
    // What failed is asked for again by the next who follows.
    pulse.catch(() => {
      if (this.#held.get(key)?.pulse === pulse) this.#held.delete(key)
    })
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= most) break
      this.#held.delete(oldest)
    }
    return pulse
  }
}

/** Of this run of the program alone: pages that were made by another ask for themselves anew. */
const secret = randomBytes(32)

/**
 * The key that lets a page ask for the pulse of one meeting, without the session being looked up each time. It is
 * given to whoever may follow the meeting, and opens nothing but a number that grows.
 */
export function pulseKey(collaborationId: string, meetingId: string): string {
  return createHmac('sha256', secret)
    .update(`${collaborationId} ${meetingId}`)
    .digest('base64url')
    .slice(0, 32)
}

/** Whether a key is of the meeting. */
export function isPulseKey(key: string, collaborationId: string, meetingId: string): boolean {
  const [given, right] = [Buffer.from(key), Buffer.from(pulseKey(collaborationId, meetingId))]
  return given.length === right.length && timingSafeEqual(given, right)
}
