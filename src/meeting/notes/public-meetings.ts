import type { Meeting } from '../meeting.ts'
import type { PublicNotes } from './public-notes.ts'

/** Which published notes to list. */
export interface PublicNotesFilter {
  readonly bodyId?: string
}

/** Published notes in a list. */
export interface ListedNotes extends Pick<Meeting, 'id' | 'bodyId' | 'on' | 'at'> {
  readonly publishedAt: Date
  /** What the meeting talked of, in the order it did. */
  readonly titles: readonly string[]
}

/** A page of a list, and how many there are in all. */
export interface NotesPage {
  readonly notes: readonly ListedNotes[]
  readonly total: number
}

/** Published notes, and the numbers of those matters in them that are public themselves. */
export interface PublishedNotes {
  /** An item whose matter is not public has none. */
  readonly notes: PublicNotes
  readonly matterNumbers: ReadonlyMap<string, string>
}

/** Which paper is asked for, by the item it is a paper of. */
export interface PaperAsked {
  readonly meetingId: string
  readonly itemId: string
  readonly paperId: string
  /** The header if-none-match of the request, where it has one. */
  readonly ifNoneMatch?: string | undefined
}

/** What everybody may read of meetings: the notes that somebody has published, as it was chosen then. */
export interface PublicMeetings {
  /** The published notes, of the latest meeting first. */
  readonly list: (
    collaborationId: string,
    filter: PublicNotesFilter,
    page: { readonly page: number; readonly size: number },
  ) => Promise<NotesPage>
  /** Those of one meeting. Undefined alike when there is no such meeting and when its notes are not published. */
  readonly find: (collaborationId: string, meetingId: string) => Promise<PublishedNotes | undefined>
  /** A paper that was published with the notes. */
  readonly paper: (collaborationId: string, asked: PaperAsked) => Promise<Response | undefined>
}
