import { ButtonLink } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty.tsx'
import type { ActingContext } from '../../acting.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { meetingPage } from '../frame.tsx'
import { noticePageText } from './notice-page.text.ts'

/** Answers that a form lacked who answers, or what. Nothing had been typed that could be lost. */
export function sendProblem(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMeeting,
  what: 'person' | 'answer',
): Response | Promise<Response> {
  const { acting } = c.var
  const text = noticePageText[acting.language]
  const { id } = found.place.register.collaboration
  const heading = text.problem[what]
  const content = (
    <Empty
      level={1}
      heading={heading}
      wayOn={
        <ButtonLink href={acting.to.meeting(id, found.meeting.id)}>{text.toMeeting}</ButtonLink>
      }
    />
  )
  const page = { ...meetingPage(acting, found, { content }), title: heading }
  return sendWorkspacePage(ground, c, page, 422)
}
