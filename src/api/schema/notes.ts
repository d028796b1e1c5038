import { z } from '@hono/zod-openapi'
import { bodyRef, both, calendarDay, orNull, principalRef } from './values.ts'

/** What an item at a meeting can lead to. */
const outcomeKinds = [
  'informationNoted',
  'views',
  'proposalToCommissioner',
  'recommendation',
  'analysisRequest',
  'workingGroup',
  'assignment',
  'priority',
  'appointment',
] as const

const common = z.object({
  meeting: z.string(),
  body: bodyRef,
  on: calendarDay,
  at: z.string().openapi({
    ...both('Klockslaget i Sverige då mötet började.', 'The time in Sweden at which it began.'),
    example: '09:00',
  }),
  publishedOn: calendarDay,
  link: z.string(),
})

export const listedNotes = common
  .extend({ titles: z.array(z.string()) })
  .openapi(
    'ListedNotes',
    both(
      'Minnesanteckningar som en grupp har publicerat, med vad mötet talade om.',
      'Notes that a group has published, with what the meeting talked of.',
    ),
  )

const outcome = z
  .object({
    kind: z.enum(outcomeKinds),
    text: z.string(),
    toBody: orNull(bodyRef),
    person: z.string().nullable(),
    due: calendarDay.nullable(),
    ends: calendarDay.nullable(),
  })
  .openapi(
    'MeetingOutcome',
    both(
      'Vad en punkt ledde till. Aldrig ett beslut: varje huvudman fattar sina egna.',
      'What an item led to. Never a decision: each principal makes its own.',
    ),
  )

const item = z
  .object({
    title: z.string(),
    kind: z.enum(['information', 'discussion', 'views', 'recommendation', 'formality']),
    isInNotice: z.boolean(),
    presenter: z.string().nullable(),
    matter: z.string().nullable(),
    text: z.string().nullable(),
    papers: z.array(z.object({ name: z.string(), link: z.string() })),
    outcomes: z.array(outcome),
    differingOpinions: z.array(z.object({ principal: principalRef, text: z.string() })),
  })
  .openapi(
    'NotedItem',
    both(
      'En punkt på mötet. `matter` är länken till ärendet, när det är publicerat.',
      'An item of the meeting. `matter` links to the matter, when it is published.',
    ),
  )

export const notesDetail = common
  .extend({
    day: calendarDay,
    collaboration: z.string(),
    mode: z.enum(['physical', 'digital', 'hybrid']),
    place: z.string().nullable(),
    approvedOn: calendarDay,
    text: z.string().nullable(),
    represented: z.array(
      z.object({
        principal: orNull(principalRef),
        by: z.enum(['member', 'deputy']),
        person: z.string().nullable(),
        mode: z.enum(['physically', 'digitally']).nullable(),
      }),
    ),
    items: z.array(item),
  })
  .openapi(
    'NotesDetail',
    both(
      'Publicerade minnesanteckningar. De är inget justerat protokoll. `person` är null när gruppen har valt att inte visa namn.',
      'Published notes. They are not attested minutes. `person` is null when the group has chosen to show no names.',
    ),
  )
