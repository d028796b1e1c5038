import { randomUUID } from 'node:crypto'
import {
  type MailFolder,
  openMailFolder,
  type ReadMessage,
  watchMailFolder,
} from '../post/mail-folder.ts'
import type { Reach } from '../reach.ts'
import {
  type ReplyGround,
  receiveReply,
  replyGround,
} from '../workspace/meeting/notice/receive-reply.ts'

/** Why the answers of calendars cannot be read from the folder that is set for them; nothing when they can. */
export async function whyNoReplies({ replies }: Reach): Promise<string | undefined> {
  const folder = replies?.folder
  if (folder === undefined) return undefined
  return openMailFolder(folder).then(
    () => undefined,
    () =>
      `Rådslag kan inte läsa och skriva i ${folder}. Ge kontot som kör Rådslag rätt till mappen, eller rätta RADSLAG_REPLIES.`,
  )
}

/** What reading the answers of calendars needs. */
export interface RepliesGround extends Pick<ReplyGround, 'db' | 'now' | 'registers' | 'origin'> {
  readonly reach: Reach
  /** Told when an answer has been read: it may have written a letter. */
  readonly letterWritten: () => void
  readonly noteFault: (fault: unknown) => void
}

/** Reads the answers of calendars from the folder that the mail server puts them in, if one is set. */
export function watchReplies(given: RepliesGround): MailFolder | undefined {
  const { db, now, registers, origin, reach, letterWritten, noteFault } = given
  const folder = reach.replies?.folder
  if (folder === undefined) return undefined
  const sender = reach.mail && { sender: reach.mail.sender }
  const ground = replyGround({ db, now, newId: randomUUID, registers, ...sender }, origin)
  const read: ReadMessage = async (raw) => {
    const { outcome } = await receiveReply(ground, raw)
    letterWritten()
    return outcome === 'refused' ? 'refused' : 'done'
  }
  const watched = watchMailFolder(folder, read, noteFault)
  void watched.look()
  return watched
}
