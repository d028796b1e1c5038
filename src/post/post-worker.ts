import type { Kysely } from 'kysely'
import { giveUpLate, settle, type TakenLetter, takeDue } from './outbox.ts'
import type { PostTables } from './post.table.ts'
import { MailDelayed } from './post.text.ts'
import type { Delivery, Transport } from './transport.ts'

/** What the post needs to send letters. */
export interface PostSettings {
  readonly db: Kysely<PostTables>
  readonly transport: Transport
  readonly now: () => Date
  /** Told when letters stop getting through, once until one does again; and of every fault of the database. */
  readonly noteFault: (fault: unknown) => void
  /** How often to look for letters that nobody told of, in milliseconds: those to be tried again. */
  readonly lookEvery?: number
}

/** The post at work. */
export interface PostWorker {
  /** Sends what is due now. Called when a transaction that wrote a letter has been saved; nobody has to wait for it. */
  nudge(): Promise<void>
  /** Takes no more letters, and lets those on their way arrive, within so many milliseconds. */
  stop(within?: number): Promise<void>
}

/** So many letters are on their way at a time: some lines to the mail server, and no more than a stop can wait for. */
const atATime = 5

/** How long, in milliseconds, the mail server may take to receive one letter. Well within the lease. */
const longestDelivery = 60_000

/** Starts sending letters, and goes on until it is stopped. */
export function startPostWorker(settings: PostSettings): PostWorker {
  const { db, transport, now, noteFault, lookEvery = 5_000 } = settings
  const stopping = new AbortController()
  const timeIsUp = new AbortController()
  const unsettled = new Map<TakenLetter, Delivery>()
  let isDelayed = false
  let round: Promise<void> | undefined
  let again = false

  async function sendAll(): Promise<void> {
    try {
      do {
        again = false
        while (!stopping.signal.aborted && (await sendSome()) > 0);
      } while (again && !stopping.signal.aborted)
    } catch (fault) {
      noteFault(fault)
    }
    round = undefined
  }

  async function sendSome(): Promise<number> {
    for (const [letter, delivery] of unsettled) await settleOne(letter, delivery)
    await giveUpLate(db, transport, now())
    const letters = await takeDue(db, transport.domain, now(), atATime)
    await Promise.all(letters.map(send))
    return letters.length
  }

  async function send(letter: TakenLetter): Promise<void> {
    const signal = AbortSignal.any([timeIsUp.signal, AbortSignal.timeout(longestDelivery)])
    const delivery = await transport.deliver({ ...letter, date: now() }, signal)
    tellOfDelay(delivery)
    // Should the database not answer now, it is told first of all the next time, so that what was sent stays sent.
    unsettled.set(letter, delivery)
    await settleOne(letter, delivery).catch(noteFault)
  }

  async function settleOne(letter: TakenLetter, delivery: Delivery): Promise<void> {
    await settle(db, letter, delivery, transport, now())
    unsettled.delete(letter)
  }

  function tellOfDelay(delivery: Delivery): void {
    if (delivery.outcome === 'later' && !isDelayed) noteFault(new MailDelayed(delivery.words))
    isDelayed = delivery.outcome === 'later'
  }

  function nudge(): Promise<void> {
    again = true
    round ??= sendAll()
    return round
  }

  const clock = setInterval(nudge, lookEvery)
  clock.unref()
  void nudge()

  return {
    nudge: () => (stopping.signal.aborted ? Promise.resolve() : nudge()),
    stop: async (within = 5_000) => {
      stopping.abort()
      clearInterval(clock)
      const patience = setTimeout(() => timeIsUp.abort(), within)
      await round
      clearTimeout(patience)
    },
  }
}
