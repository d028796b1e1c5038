import { isShared } from '../../body/body.ts'
import { StackTable } from '../../design/stack-table.tsx'
import { sayDay, sayWeek } from '../../shared/format.ts'
import { meetingsText } from '../meeting/meetings.text.ts'
import { questionOf as meetingsQuestion } from '../meeting/meetings.view.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { bodyText } from './body.text.ts'
import type { BodyPage } from './body-page.ts'

interface MeetingsProps {
  readonly context: CollaborationContext
  readonly page: BodyPage
}

/** The meetings of the year the page shows. Without any, the section is left out. */
export function Meetings({ context, page }: MeetingsProps) {
  const { language, day, register, to } = context
  const text = bodyText[language]
  if (page.meetings.length === 0) return null
  const heading = text.meetings(day.slice(0, 4))
  const anyExample = page.meetings.some(({ isExample }) => isExample)
  return (
    <>
      <h2>{heading}</h2>
      <StackTable
        caption={heading}
        captionHidden
        columns={[
          {
            heading: text.day,
            cell: ({ on }) => (
              <>
                {sayDay(on, language)}
                <small>{sayWeek(on, language)}</small>
              </>
            ),
          },
          {
            heading: text.meetingStatus,
            // Seen from an earlier day, a meeting that has been held since was still to come.
            cell: ({ status, on }) =>
              status === 'held' && on <= day ? text.held : text.plannedMeeting,
          },
          { heading: text.mode, cell: ({ mode }) => (mode ? text.modes[mode] : '–') },
          { heading: text.place, cell: ({ place }) => place ?? '–' },
        ]}
        rows={page.meetings}
      />
      {anyExample ? <p class="soft small">{text.exampleMeetings}</p> : null}
      {isShared(page.body) ? (
        <p>
          <a href={to.meetings(register.collaboration.id, meetingsQuestion(page.body))}>
            {meetingsText[language].ofBody}
          </a>
        </p>
      ) : null}
    </>
  )
}
