import { createHash } from 'node:crypto'
import { stated } from '../shared/columns.ts'
import { canonicalJson } from './canonical-json.ts'

/**
 * Facts about an act: ids, codes, days, counts. Never what somebody wrote, and never a secret: the trail is never
 * rewritten and is read by others than those who may see the thing itself. A text or a file is told by its version.
 */
export interface Facts {
  readonly [name: string]: string | number | boolean | readonly string[] | undefined
}

/** Who acted: the account, the name it had then, and the hat worn. The program itself has a name and no account. */
export interface ActedBy {
  readonly accountId?: string
  readonly name: string
  readonly hat?: Facts
}

/** What was acted on, and which version of it. */
export interface Subject {
  readonly kind: string
  readonly id: string
  readonly version?: number
}

/** Handling som antecknas. An act that matters, as it is told to the trail. */
export interface Act {
  /** Absent for what happens outside any collaboration, such as signing in. */
  readonly collaborationId?: string
  readonly at: Date
  readonly by: ActedBy
  readonly act: string
  readonly subject: Subject
  readonly details?: Facts
}

/** An act as it stands in the trail: its place in the chain, and the hashes that hold it there. */
export interface RecordedAct extends Act {
  readonly number: number
  readonly details: Facts
  readonly previousHash: string
  readonly hash: string
}

/** The chain of a collaboration is named by its id; no id has a slash, so this is the chain of everything else. */
const outsideAny = '/'

/** What the first entry of a chain has as the hash before it. */
export const beginning = '0'.repeat(64)

/** The name of the chain an act belongs to. */
export function chainOf({ collaborationId }: Pick<Act, 'collaborationId'>): string {
  return collaborationId ?? outsideAny
}

/** The collaboration a chain is of, as a part of an act. */
export function collaborationOf(chain: string): Pick<Act, 'collaborationId'> {
  return chain === outsideAny ? {} : { collaborationId: chain }
}

/**
 * The hash of an entry: SHA-256 over everything it says, its place, and the hash of the one before it.
 * A field that is added later must be left out when it is absent, or every older entry would look altered.
 */
export function hashOf(entry: Omit<RecordedAct, 'hash'>): string {
  const { at, by, subject, act, details, number, previousHash } = entry
  const said = canonicalJson({
    chain: chainOf(entry),
    number,
    at: at.toISOString(),
    by: { accountId: by.accountId, name: by.name, hat: by.hat },
    act,
    subject: { kind: subject.kind, id: subject.id, version: subject.version },
    details,
    previousHash,
  })
  return createHash('sha256').update(said).digest('hex')
}

/** As long as a fact may be. Longer is something somebody wrote, and belongs elsewhere. */
const longestFact = 200

/** The facts that are there, or a fault that names what is no fact: whoever calls is to be mended, not who acts. */
export function onlyFacts(given: Facts): Facts {
  for (const [name, fact] of Object.entries(given)) {
    const values = typeof fact === 'object' ? fact : [fact]
    if (!values.every(isFact)) throw new RangeError(`'${name}' is no fact for the trail`)
  }
  return stated(given)
}

function isFact(value: string | number | boolean | undefined): boolean {
  switch (typeof value) {
    case 'string':
      return value.length <= longestFact && value.isWellFormed()
    case 'number':
      // A fraction may come back from a database as another one.
      return Number.isSafeInteger(value)
    default:
      return true
  }
}
