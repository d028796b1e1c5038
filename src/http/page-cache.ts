import type { FinishedPage } from './finished-page.ts'

interface Kept {
  readonly page: FinishedPage
  /** What it was made from: another value means that it is stale. */
  readonly madeFrom: string
}

/** How much memory finished pages may take, in bytes: some thousand pages. */
const defaultRoom = 6 * 1024 * 1024

/**
 * Keeps finished public pages in memory, the least recently read thrown out first. A page is a pure
 * function of its address and of the state it was made from, so nothing needs to be told when it changes.
 */
export class PageCache {
  readonly #kept = new Map<string, Kept>()
  readonly #room: number
  #size = 0

  constructor(room = defaultRoom) {
    this.#room = room
  }

  /** The page kept for an address, if it was made from the present state. */
  find(address: string, madeFrom: string): FinishedPage | undefined {
    const kept = this.#kept.get(address)
    if (kept === undefined) return undefined
    if (kept.madeFrom !== madeFrom) {
      this.#remove(address, kept)
      return undefined
    }
    this.#kept.delete(address)
    this.#kept.set(address, kept)
    return kept.page
  }

  /** Keeps a page, unless it is too large for the room. */
  keep(address: string, madeFrom: string, page: FinishedPage): void {
    const old = this.#kept.get(address)
    if (old) this.#remove(address, old)
    if (sizeOf(page) > this.#room / 8) return
    this.#kept.set(address, { page, madeFrom })
    this.#size += sizeOf(page)
    for (const [oldest, least] of this.#kept) {
      if (this.#size <= this.#room) break
      this.#remove(oldest, least)
    }
  }

  #remove(address: string, { page }: Kept): void {
    this.#kept.delete(address)
    this.#size -= sizeOf(page)
  }
}

/** What it weighs, with its address and headers. */
function sizeOf(page: FinishedPage): number {
  return page.bytes.length + 1024
}
