import type { Kysely } from 'kysely'
import { indexRegister } from './index-register.ts'
import { loadVersionedRegister, registerVersions } from './register.repository.ts'
import type { RegisterTables } from './register.table.ts'
import type { Register } from './register.ts'

/** A register ready to be asked, and the version of the content it was made from. */
export interface HeldRegister {
  readonly register: Register
  readonly version: string
}

export interface RegisterCacheOptions {
  readonly db: Kysely<RegisterTables>
  /**
   * Milliseconds since some moment. Never the clock on the wall: were that set back an hour, a page would be taken
   * for fresh for that hour.
   */
  readonly monotonic?: () => number
  /** Taken but not asked: the clock on the wall ages nothing here. */
  readonly now?: () => Date
  /** How many collaborations are kept in memory; the least recently read goes first. */
  readonly capacity?: number
}

/** How long what is known of the versions is taken for true without asking the database, in milliseconds. */
const fresh = 1_000
/** After this long without a question it is not taken for true at all: whoever asks then waits for the answer. */
const forgotten = 5_000
/** How long a page waits for a slow database before it is made from what is in memory. */
const patience = 500

/**
 * Keeps the registers in memory, since every page is made from a whole one. At most once a second it asks the
 * database which versions there are. When the database does not answer, what is in memory is still served, and
 * `isStale` says so.
 */
export class RegisterCache {
  readonly #db: Kysely<RegisterTables>
  readonly #monotonic: () => number
  readonly #capacity: number
  readonly #held = new Map<string, HeldRegister>()
  readonly #loading = new Map<string, Promise<HeldRegister | undefined>>()
  #versions: ReadonlyMap<string, string> | undefined
  #askedAt = Number.NEGATIVE_INFINITY
  #asking: Promise<void> | undefined
  #isStale = false

  constructor({ db, monotonic = () => performance.now(), capacity = 32 }: RegisterCacheOptions) {
    this.#db = db
    this.#monotonic = monotonic
    this.#capacity = capacity
  }

  /** Something has been changed from here: whoever asks next is given what the database now says. */
  noteChange(): void {
    this.#askedAt = Number.NEGATIVE_INFINITY
  }

  /**
   * The register of a collaboration, or undefined when there is none by that name. Throws only when the database
   * does not answer and the register is not in memory.
   */
  async get(id: string): Promise<HeldRegister | undefined> {
    const versions = await this.#knownVersions()
    const version = versions.get(id)
    if (version === undefined) {
      this.#held.delete(id)
      return undefined
    }
    const held = this.#held.get(id)
    if (held?.version === version) return this.#keep(id, held)
    try {
      return await this.#load(id)
    } catch (error) {
      this.#isStale = true
      if (held === undefined) throw error
      return held
    }
  }

  /** The registers of all collaborations, by id. */
  async list(): Promise<readonly HeldRegister[]> {
    const versions = await this.#knownVersions()
    const found = await Promise.all([...versions.keys()].map((id) => this.get(id)))
    return found.filter((held) => held !== undefined)
  }

  /** The database did not answer when last asked: what is given is the last that was known. */
  isStale(): boolean {
    return this.#isStale
  }

  /**
   * The version that `get` would give now, known without waiting for the database. Undefined when that cannot
   * be said: nothing may then be kept as made from it.
   */
  versionOf(id: string): string | undefined {
    return this.#mayBeTrusted() ? this.#heldVersion(id) : undefined
  }

  /** The same for all collaborations together: changes when any of them does. */
  versionOfAll(): string | undefined {
    if (!this.#mayBeTrusted()) return undefined
    const versions = [...(this.#versions?.keys() ?? [])].map((id) => this.#heldVersion(id))
    return versions.includes(undefined) ? undefined : `all:${versions.join(',')}`
  }

  #heldVersion(id: string): string | undefined {
    const held = this.#held.get(id)
    // While the database does not answer, `get` gives what is held even if a later version is known.
    return held && (this.#isStale || held.version === this.#versions?.get(id))
      ? held.version
      : undefined
  }

  /** Asks in the background when it is time, so that pages sent from memory do not live on after a change. */
  #mayBeTrusted(): boolean {
    const age = this.#age()
    if (age >= fresh) void this.#ask().catch(() => undefined)
    return age < forgotten
  }

  #age(): number {
    return this.#monotonic() - this.#askedAt
  }

  async #knownVersions(): Promise<ReadonlyMap<string, string>> {
    if (this.#versions === undefined) await this.#ask()
    else if (this.#age() >= fresh && !(await within(patience, this.#ask()))) {
      // The question is still under way; meanwhile nobody else waits for it.
      this.#isStale = true
      this.#askedAt = this.#monotonic()
    }
    return this.#versions ?? new Map()
  }

  /** Asks the database for the versions; everybody who asks at the same time shares one question. */
  #ask(): Promise<void> {
    this.#asking ??= this.#learn().finally(() => {
      this.#asking = undefined
    })
    return this.#asking
  }

  async #learn(): Promise<void> {
    try {
      this.#versions = await registerVersions(this.#db)
      this.#isStale = false
    } catch (error) {
      this.#isStale = true
      if (this.#versions === undefined) throw error
    } finally {
      this.#askedAt = this.#monotonic()
    }
  }

  /** Loads a register; everybody who wants the same one at the same time shares the work. */
  #load(id: string): Promise<HeldRegister | undefined> {
    const underWay = this.#loading.get(id)
    if (underWay) return underWay
    const loading = this.#loadAnew(id).finally(() => this.#loading.delete(id))
    this.#loading.set(id, loading)
    return loading
  }

  async #loadAnew(id: string): Promise<HeldRegister | undefined> {
    const loaded = await loadVersionedRegister(this.#db, id)
    if (loaded === undefined) return undefined
    const { data, version } = loaded
    // It may be newer than what was known a moment ago.
    this.#versions = new Map(this.#versions).set(id, version)
    return this.#keep(id, { register: indexRegister(data), version })
  }

  #keep(id: string, held: HeldRegister): HeldRegister {
    this.#held.delete(id)
    this.#held.set(id, held)
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= this.#capacity) break
      this.#held.delete(oldest)
    }
    return held
  }
}

/** Whether the work is done within a while; it goes on even if not. */
function within(milliseconds: number, work: Promise<void>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), milliseconds)
    work.then(() => resolve(true), reject).finally(() => clearTimeout(timer))
  })
}
