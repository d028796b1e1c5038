import { ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { FindingRow } from '../../../design/finding-row.tsx'
import { Notice } from '../../../design/notice.tsx'
import { Status } from '../../../design/status.tsx'
import { mayAnswer } from '../../../matter/matter.policy.ts'
import { hasEnded } from '../../../matter/matter.ts'
import { type Ask, isLate, isOpen } from '../../../matter/preparation/preparation.ts'
import { sayDay } from '../../../shared/format.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { addressIn, principalName, type Room } from '../room.ts'
import { Written } from '../written.tsx'
import { asksText } from './asks.text.ts'

/** So many unanswered questions are shown at once, the most urgent; the rest are one press away. */
const shownAtOnce = 6

interface AsksSectionProps {
  readonly room: Room
  readonly asks: readonly Ask[]
  readonly mayAsk: boolean
  readonly done?: 'asked' | 'answered' | undefined
}

/** What is asked of whom by when: what waits first, the most urgent of it first. */
export function AsksSection({ room, asks, mayAsk, done }: AsksSectionProps) {
  const { language } = room.acting
  const text = asksText[language]
  const { matter } = room.found
  const open = asks.filter(isOpen).toSorted(byUrgency)
  const rest = open.slice(shownAtOnce)
  const answered = asks
    .filter((ask) => !isOpen(ask))
    .toSorted((one, other) => answeredAt(other) - answeredAt(one))
  return (
    <section id="fragor" aria-labelledby="fragor-rubrik">
      <h2 id="fragor-rubrik">{text.heading}</h2>
      {done === undefined ? null : (
        <Notice tone="info" level={3} heading={done === 'asked' ? text.asked : text.answerSaved} />
      )}
      {asks.length === 0 ? <p>{text.none}</p> : null}
      {asks.length > 0 && open.length === 0 ? <p>{text.noneOpen}</p> : null}
      {open.length === 0 || hasEnded(matter) ? null : <p class="soft">{text.whoAnswers}</p>}
      {open.slice(0, shownAtOnce).map((ask) => (
        <AskRow room={room} ask={ask} />
      ))}
      {rest.length === 0 ? null : (
        <Disclosure summary={text.more(rest.length)}>
          {rest.map((ask) => (
            <AskRow room={room} ask={ask} />
          ))}
        </Disclosure>
      )}
      {answered.length === 0 ? null : (
        <Disclosure summary={text.answered(answered.length)}>
          {answered.map((ask) => (
            <AskRow room={room} ask={ask} />
          ))}
        </Disclosure>
      )}
      {mayAsk ? (
        <ButtonRow>
          <ButtonLink kind="secondary" href={addressIn(room, 'fragor/ny')}>
            {text.ask}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </section>
  )
}

/** One thing that is asked: of whom, by when, and the answer or the way to give it. */
function AskRow({ room, ask }: { readonly room: Room; readonly ask: Ask }) {
  const { language } = room.acting
  const text = asksText[language]
  const { id, principalId, due, answer, by, at } = ask
  const { actor } = room.found.place
  const principal = principalName(room, principalId)
  const said = due && sayDay(due, language)
  const canAnswer = isOpen(ask) && mayAnswer(actor, room.found.matter, principalId).allowed
  return (
    <FindingRow
      level={3}
      id={`fraga-${id}`}
      status={<AskStatus room={room} ask={ask} />}
      heading={said === undefined ? principal : text.toBy(principal, said)}
    >
      <Written text={ask.question} language={language} />
      <p class="soft small">{text.askedBy(by.name, sayMoment(at, language))}</p>
      {answer === undefined ? null : (
        <>
          <p>
            <strong>{text.answeredBy(answer.byName, sayMoment(answer.at, language))}</strong>
          </p>
          <Written text={answer.text} language={language} />
        </>
      )}
      {canAnswer ? (
        <p>
          <a href={addressIn(room, `fragor/${id}`)}>{text.answerFor(principal, said)}</a>
        </p>
      ) : null}
    </FindingRow>
  )
}

function AskStatus({ room, ask }: { readonly room: Room; readonly ask: Ask }) {
  const { language, today } = room.acting
  const text = asksText[language]
  if (!isOpen(ask)) return <Status tone="ok">{text.done}</Status>
  return isLate(ask, today) ? (
    <Status tone="stop">{text.late}</Status>
  ) : (
    <Status tone="open">{text.waits}</Status>
  )
}

/** By the day they must be answered; those without a day last, the longest waiting first. */
function byUrgency(one: Ask, other: Ask): number {
  if (one.due !== other.due) {
    if (one.due === undefined) return 1
    if (other.due === undefined) return -1
    return one.due < other.due ? -1 : 1
  }
  return one.at.getTime() - other.at.getTime()
}

function answeredAt({ answer }: Ask): number {
  return answer?.at.getTime() ?? 0
}
