import { Button, ButtonRow } from '../../../design/button.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import type { Answer } from '../../../meeting/attendance/attendance.ts'
import type { Acting } from '../../acting.ts'
import { personName } from '../../matter/naming.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { hubText } from './hub.text.ts'
import type { Hub } from './hub.ts'

interface OwnProps {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly hub: Hub
}

/** The reader's own answer: a button for each until they have answered, and then what they said and a way to change it. */
export function OwnAnswer({ acting, found, hub }: OwnProps) {
  const { language, today } = acting
  const { meeting } = found
  const text = hubText[language].answer
  if (meeting.state !== 'noticed' || !hub.isInvited || today > meeting.on) return null
  const isAnswered = hub.answer !== 'none'
  return (
    <section id="svara" aria-labelledby="svara-rubrik">
      <h2 id="svara-rubrik">{isAnswered ? text.heading : text.question}</h2>
      {hub.answer === 'none' ? null : <p>{text.given[hub.answer]}</p>}
      {sayStanding(acting, found, hub).map((sentence) => (
        <p>{sentence}</p>
      ))}
      {isAnswered ? (
        <Disclosure summary={text.change}>
          <Answers acting={acting} found={found} hub={hub} />
        </Disclosure>
      ) : (
        <Answers acting={acting} found={found} hub={hub} />
      )}
    </section>
  )
}

function Answers({ acting, found, hub }: OwnProps) {
  const { language, to } = acting
  const { meeting, place } = found
  const text = hubText[language].answer
  const answers: readonly Answer[] =
    meeting.mode === 'physical'
      ? ['comes', 'cannot']
      : meeting.mode === 'digital'
        ? ['digital', 'cannot']
        : ['comes', 'digital', 'cannot']
  return (
    <form method="post" action={to.meeting(place.register.collaboration.id, meeting.id, 'svar')}>
      <input type="hidden" name="person" value={place.actor.personId} />
      <ButtonRow>
        {answers
          .filter((answer) => answer !== hub.answer)
          .map((answer, index) => (
            <Button
              name="svar"
              value={answer}
              kind={index === 0 && hub.step === 'answer' ? 'primary' : 'secondary'}
            >
              {text.act[answer]}
            </Button>
          ))}
      </ButtonRow>
    </form>
  )
}

/** What the answer means for others, and why one is asked: as a member, or as somebody's deputy. */
function sayStanding({ language, today }: Acting, found: FoundMeeting, hub: Hub) {
  const text = hubText[language].answer
  const { actor, register } = found.place
  const naming = { register, today, language }
  const { personId } = actor
  return hub.seats.flatMap(({ memberId, deputyId, isCounted, isDeputyCalled }) => {
    if (!isCounted) return []
    if (memberId === personId) {
      if (deputyId === undefined) return hub.answer === 'comes' ? [] : [text.noDeputy]
      const name = personName(naming, deputyId)
      if (isDeputyCalled) return [text.deputyCalled(name)]
      return hub.answer === 'none' ? [text.deputyIs(name)] : []
    }
    if (deputyId !== personId) return []
    if (memberId === undefined) return [text.calledInVacant]
    const name = personName(naming, memberId)
    return [isDeputyCalled ? text.calledIn(name) : text.asDeputy(name)]
  })
}
