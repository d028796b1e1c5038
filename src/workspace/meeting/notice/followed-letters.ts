import type { Kysely, Transaction } from 'kysely'
import type { Meeting } from '../../../meeting/meeting.ts'
import {
  listMeetingLetters,
  type MeetingLetter,
} from '../../../meeting/notice/letter.repository.ts'
import type { MeetingLetterTables } from '../../../meeting/notice/letter.table.ts'
import { type LetterProgress, letterProgress } from '../../../post/post.repository.ts'
import type { PostTables } from '../../../post/post.table.ts'

/** A letter about the meeting, and what has become of it. */
export interface FollowedLetter extends MeetingLetter {
  readonly progress?: LetterProgress
}

type Db =
  | (Kysely<MeetingLetterTables> & Kysely<PostTables>)
  | (Transaction<MeetingLetterTables> & Transaction<PostTables>)

/** The letters about a meeting, the latest last, each with what has become of it. */
export async function followLetters(
  db: Db,
  meeting: Pick<Meeting, 'collaborationId' | 'id'>,
): Promise<readonly FollowedLetter[]> {
  const letters = await listMeetingLetters(db, meeting)
  const progress = await letterProgress(
    db,
    letters.map(({ letterId }) => letterId),
  )
  return letters.map((letter) => {
    const found = progress.get(letter.letterId)
    return { ...letter, ...(found && { progress: found }) }
  })
}

/** Those whose letter with the latest notice they were sent never arrived: they may be written to again. */
export function undelivered(letters: readonly FollowedLetter[]): ReadonlySet<string> {
  const withNotice = letters.filter(({ noticeVersion }) => noticeVersion !== undefined)
  const latest = new Map(
    withNotice
      .toSorted((one, other) => (one.noticeVersion ?? 0) - (other.noticeVersion ?? 0))
      .map((letter) => [letter.personId, letter.progress?.became.state]),
  )
  const failed = [...latest].filter(([, state]) => state === 'failed')
  return new Set(failed.map(([personId]) => personId))
}
