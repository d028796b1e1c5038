import { addressesOf } from '../../../contact/contact.repository.ts'
import type { InvitationReply, RefusedReply, ReplyRefusal } from '../../../invitation/reply.ts'
import { answerByCalendar } from '../../../meeting/attendance/answer.actions.ts'
import { findMeeting, getMeetingToChange } from '../../../meeting/meeting.repository.ts'
import { meetingText } from '../../../meeting/meeting.text.ts'
import { findInvited } from '../../../meeting/notice/letter.repository.ts'
import { listNotices } from '../../../meeting/notice/notice.repository.ts'
import {
  hasCome,
  hashOfMessage,
  type KeptReply,
  keepReply,
  latestReply,
} from '../../../meeting/reply/calendar-reply.repository.ts'
import { answerIn } from '../../../meeting/reply/calendar-reply.ts'
import { inTransaction } from '../../../store/store.ts'
import type { WorkspaceGround, WorkspaceTables } from '../../workspace-ground.ts'
import { notTakenLetter } from './letter/deputy-letters.ts'
import { demoSender, type LetterGround } from './letter/letter-ground.ts'
import { postLetters } from './letter/post-letters.ts'
import { tellDeputies } from './tell-deputies.ts'

/** What receiving the answers of calendars needs. */
export type ReplyGround = Pick<WorkspaceGround, 'db' | 'now' | 'newId' | 'registers'> &
  Omit<LetterGround, 'register'>

/** What answers are received with, where people reach the program at an address. */
export function replyGround(
  {
    db,
    now,
    newId,
    registers,
    sender = demoSender(),
  }: Omit<ReplyGround, 'origin' | 'sender'> & Pick<WorkspaceGround, 'sender'>,
  origin: string,
): ReplyGround {
  return { db, now, newId, registers, sender, origin }
}

/** What became of a message: taken, come before, or refused and why. */
export type Received =
  | { readonly outcome: 'taken' | 'already' }
  | { readonly outcome: 'refused'; readonly because: string }

/**
 * Receives a message with the answer of a calendar. Who answers is told by the name of their own invitation, which
 * nobody can guess, and the mail must be from the address that the invitation went to. What is refused is kept for
 * the support of the group. Only somebody who is known, at the address they are known by, is ever written to.
 */
export async function receiveReply(ground: ReplyGround, raw: Uint8Array): Promise<Received> {
  const hash = hashOfMessage(raw)
  if (await hasCome(ground.db, hash)) return { outcome: 'already' }
  const cameAt = ground.now()
  // Loaded when first used: reading mail and calendars takes room.
  const { readReply } = await import('../../../invitation/reply.ts')
  const read = await readReply(raw)
  if (!read.ok) return receiveRefused(ground, { hash, cameAt }, read.refusal)
  const reply = read.value
  const about = await findInvited(ground.db, reply.uid)
  if (!about) return keepRefused(ground.db, { hash, cameAt, refusedBecause: 'unknown-uid' })
  const kept: KeptReply = {
    hash,
    cameAt,
    about,
    answer: reply.answer,
    givenAt: reply.at,
    ...(reply.comment !== undefined && { comment: reply.comment }),
  }
  if (!(await isOwnAddress(ground, about, reply.attendee))) {
    return keepRefused(ground.db, {
      ...kept,
      sender: reply.attendee,
      refusedBecause: 'unknown-sender',
    })
  }
  const latest = await latestReply(ground.db, about)
  if (latest && latest.givenAt > reply.at) {
    return keepRefused(ground.db, { ...kept, refusedBecause: 'older-reply' })
  }
  return answer(ground, kept, about, reply)
}

type About = NonNullable<KeptReply['about']>

/** Whether letters to whoever is invited go to an address: only from there is an answer theirs. */
async function isOwnAddress(
  { db }: Pick<ReplyGround, 'db'>,
  { collaborationId, personId }: About,
  address: string | undefined,
): Promise<boolean> {
  const own = (await addressesOf(db, collaborationId, [personId])).get(personId)
  return own !== undefined && own.toLowerCase() === address?.toLowerCase()
}

/**
 * Keeps what is no answer, such as another time that is proposed. It is shown to the support of the group when it is
 * about an invitation of ours; what it says is kept only when it comes from whoever is invited.
 */
async function receiveRefused(
  ground: ReplyGround,
  message: Pick<KeptReply, 'hash' | 'cameAt'>,
  { code, uid, from, proposed, comment }: RefusedReply,
): Promise<Received> {
  const about = uid === undefined ? undefined : await findInvited(ground.db, uid)
  if (!about) return keepRefused(ground.db, { ...message, refusedBecause: code })
  if (!(await isOwnAddress(ground, about, from))) {
    const sender = from === undefined ? {} : { sender: from }
    return keepRefused(ground.db, {
      ...message,
      about,
      ...sender,
      refusedBecause: 'unknown-sender',
    })
  }
  return keepRefused(ground.db, {
    ...message,
    about,
    refusedBecause: code,
    ...(proposed && { proposed }),
    ...(comment !== undefined && { comment }),
  })
}

async function answer(
  ground: ReplyGround,
  kept: KeptReply,
  about: About,
  reply: InvitationReply,
): Promise<Received> {
  const { collaborationId, meetingId, personId } = about
  const register = (await ground.registers.get(collaborationId))?.register
  const meeting = await findMeeting(ground.db, collaborationId, meetingId)
  if (!register || !meeting) {
    return keepRefused(ground.db, { ...kept, refusedBecause: 'unknown-uid' })
  }
  const given = answerIn(reply.answer, meeting)
  const letterGround: LetterGround = { ...ground, register }
  if (given === undefined) {
    await keepReply(ground.db, kept)
    return { outcome: 'taken' }
  }
  const answered = await answerByCalendar(
    ground,
    { collaborationId, meetingId, personId, sequence: reply.sequence, answer: given },
    {
      register,
      // In the transaction of the answer: a message that comes twice at once is one answer.
      tell: async (trx, done) => {
        await keepReply(trx.$extendTables<Pick<WorkspaceTables, keyof WorkspaceTables>>(), kept)
        await tellDeputies(letterGround)(trx, done)
      },
    },
  )
  if (answered.ok) return { outcome: 'taken' }
  const refused = { ...kept, refusedBecause: answered.refusal }
  return refuseAndTell(ground, letterGround, {
    about,
    refused,
    why: meetingText.sv.link[answered.refusal],
  })
}

interface NotTaken {
  readonly about: About
  readonly refused: Refused
  readonly why: string
}

/**
 * Keeps that an answer was not taken and writes to somebody who is known why, both or neither: a message that comes
 * again, or twice at once, is one letter.
 */
function refuseAndTell(
  ground: ReplyGround,
  letterGround: LetterGround,
  { about: { collaborationId, meetingId, personId }, refused, why }: NotTaken,
): Promise<Received> {
  return inTransaction<WorkspaceTables, Received>(ground, async (trx) => {
    const meeting = await getMeetingToChange(trx, collaborationId, meetingId)
    const received = await keepRefused(trx, refused)
    const notice = (await listNotices(trx, meeting)).at(-1)
    if (received.outcome === 'already' || !notice) return received
    const about = { meeting, content: notice.content, at: ground.now() }
    const said = [why, 'Har du frågor? Hör av dig till den som stödjer gruppen.']
    const letter = notTakenLetter(letterGround, { meeting, notice }, { personId, why: said })
    await postLetters(trx, letterGround, about, [letter])
    return received
  })
}

/** A message that is not taken, and why. */
type Refused = KeptReply & { readonly refusedBecause: ReplyRefusal | string }

async function keepRefused(db: Parameters<typeof keepReply>[0], reply: Refused): Promise<Received> {
  const isNew = await keepReply(db, reply)
  return isNew ? { outcome: 'refused', because: reply.refusedBecause } : { outcome: 'already' }
}
