import { Button, ButtonRow } from '../../../design/button.tsx'
import { approvesForBody } from '../../../meeting/meeting.policy.ts'
import { approvalsMissing, revisionOf } from '../../../meeting/notes/notes.ts'
import { personName } from '../../matter/naming.ts'
import { notesPageText } from './notes-page.text.ts'
import { addressOfNotes, type NotesRoom, presentIds } from './notes-room.ts'

interface ApprovalProps {
  readonly room: NotesRoom
  readonly mayApprove: boolean
  readonly hasMetSince: boolean
}

/** How the body approves its notes, who has, who is left, and the button for whoever may now. */
export function ApprovalSection({ room, mayApprove, hasMetSince }: ApprovalProps) {
  const { acting, found, approvals, notes } = room
  const { language } = acting
  const text = notesPageText[language]
  const { meeting } = found
  if (!meeting.notesSharedAt || meeting.state !== 'notes') return null
  const way = meeting.notesApproval
  // The group's task has ended: those who would approve may have no mandate any more.
  const isForBody = approvesForBody(found.place.actor, meeting)
  const revision = revisionOf(notes)
  const isApprovedByReader = approvals.some(
    (one) => one.personId === found.place.actor.personId && one.revision === revision,
  )
  return (
    <section id="godkannande">
      <h2>{text.approval}</h2>
      <p>
        {text.approveMeans[way]} {way === 'chair' ? sayChair(room) : null}
      </p>
      {way === 'participants' ? <WhoHas room={room} revision={revision} /> : null}
      {isForBody ? <p>{text.approvesForBody}</p> : null}
      {way === 'nextMeeting' && !hasMetSince && !isForBody ? <p>{text.waitsForMeeting}</p> : null}
      {isApprovedByReader ? <p>{text.approvedByYou}</p> : null}
      {mayApprove && !isApprovedByReader && (way !== 'nextMeeting' || hasMetSince || isForBody) ? (
        <form method="post" action={addressOfNotes(room, '/godkann')}>
          <input type="hidden" name="revision" value={String(revision)} />
          <ButtonRow>
            <Button>{text.approve}</Button>
          </ButtonRow>
        </form>
      ) : null}
    </section>
  )
}

function sayChair({ acting, found }: NotesRoom): string {
  const { language } = acting
  const text = notesPageText[language]
  const { meeting, place } = found
  const naming = { register: place.register, today: meeting.on, language }
  const chair = place.register
    .holdingsOn(meeting.bodyId, meeting.on)
    .find(({ seat, holder }) => holder && (seat.role === 'chair' || holder.office === 'chair'))
  return chair?.holder ? text.chairIs(personName(naming, chair.holder.personId)) : text.noChair
}

function WhoHas({ room, revision }: { readonly room: NotesRoom; readonly revision: number }) {
  const { acting, found } = room
  const { language } = acting
  const text = notesPageText[language]
  const naming = { register: found.place.register, today: found.meeting.on, language }
  const present = presentIds(room)
  const left = approvalsMissing(present, room.approvals, revision)
  const given = present.filter((personId) => !left.includes(personId))
  const names = (ids: readonly string[], none: string) =>
    ids.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul>
        {ids.map((personId) => (
          <li>{personName(naming, personId)}</li>
        ))}
      </ul>
    )
  return (
    <>
      <h3>{text.hasApproved}</h3>
      {names(given, text.nobodyYet)}
      <h3>{text.isLeft}</h3>
      {names(left, text.everybody)}
    </>
  )
}
