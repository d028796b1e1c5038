import type { ListedNotes, PublishedNotes } from '../../meeting/notes/public-meetings.ts'
import { day } from '../../shared/calendar-day.ts'

/** The meeting that the example tells of. */
export const exampleMeetingId = '00000000-0000-4000-8000-000000000310'

const publishedAt = new Date('2027-03-12T09:00:00Z')
const on = day('2027-03-04')

const listed: ListedNotes = {
  id: exampleMeetingId,
  bodyId: 'samradet',
  on,
  at: '09:00',
  publishedAt,
  titles: ['Gemensam väg in för unga som mår dåligt'],
}

const published: PublishedNotes = {
  matterNumbers: new Map([['00000000-0000-4000-8000-000000000311', '2027:3']]),
  notes: {
    collaborationId: 'exempellan',
    id: exampleMeetingId,
    bodyId: 'samradet',
    on,
    at: '09:00',
    mode: 'hybrid',
    place: 'Ekby kommunhus',
    publishedAt,
    approvedAt: new Date('2027-03-10T09:00:00Z'),
    represented: [{ principalId: 'ekby', by: 'deputy', mode: 'digitally' }],
    items: [
      {
        id: '00000000-0000-4000-8000-000000000312',
        title: 'Gemensam väg in för unga som mår dåligt',
        kind: 'recommendation',
        isInNotice: true,
        matterId: '00000000-0000-4000-8000-000000000311',
        papers: [
          { paperId: '00000000-0000-4000-8000-000000000313', version: 1, name: 'Förslag.pdf' },
        ],
        text: 'Samrådet gick igenom förslaget och remissvaren.',
        outcomes: [
          {
            kind: 'recommendation',
            text: 'Huvudmännen rekommenderas en gemensam väg in från 2028.',
          },
        ],
        opinions: [{ principalId: 'ekby', text: 'Ekby hade hellre börjat 2029.' }],
      },
    ],
  },
}

/** Invented published notes, as they are read for an answer. */
export const exampleNotes = {
  page: { notes: [listed], total: 1 },
  found: published,
} as const
