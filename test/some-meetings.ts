import { exampleNotes } from '../src/api/example/example-notes.ts'
import type { PublicMeetings } from '../src/meeting/notes/public-meetings.ts'

/** A place where nobody has published any notes. */
export const noMeetings: PublicMeetings = {
  list: async () => ({ notes: [], total: 0 }),
  find: async () => undefined,
  paper: async () => undefined,
}

/** A place where whatever meeting one asks for is the example of the open data. */
export const alwaysOneMeeting: PublicMeetings = {
  list: async () => exampleNotes.page,
  find: async () => exampleNotes.found,
  paper: async () => undefined,
}
