import type { MatterEvent } from '../../matter/event/matter-event.ts'
import { sayDay } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import type { FoundMatter } from './find-matter.ts'
import { matterPageText } from './matter-page.text.ts'
import { meetingsIn } from './meetings-in.ts'
import { bodyName, type Naming } from './naming.ts'

interface MeetingsProps {
  readonly acting: Acting
  readonly naming: Naming
  readonly found: FoundMatter
  readonly events: readonly MatterEvent[]
}

/** The meetings that have the matter on their agenda, and those that dealt with it; links for those who sit there. */
export function MatterMeetings({ acting, naming, found, events }: MeetingsProps) {
  const { language, to } = acting
  const text = matterPageText[language]
  const meetings = meetingsIn(events)
  if (meetings.length === 0) return null
  const { actor } = found.place
  return (
    <>
      <h2>{text.meetings}</h2>
      <ul>
        {meetings.map(({ meetingId, bodyId, on, isDealtWith }) => {
          const said = (isDealtWith ? text.dealtWith : text.onAgenda)(
            bodyName(naming, bodyId),
            sayDay(on, language),
          )
          const canRead = actor.hat.kind === 'body' && actor.hat.bodyId === bodyId
          return (
            <li>
              {canRead ? <a href={to.meeting(actor.collaborationId, meetingId)}>{said}</a> : said}
            </li>
          )
        })}
      </ul>
    </>
  )
}
