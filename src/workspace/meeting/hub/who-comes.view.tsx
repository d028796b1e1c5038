import { Button, ButtonRow } from '../../../design/button.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { Field } from '../../../design/field.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import { Status, type Tone } from '../../../design/status.tsx'
import {
  type ExpectedSeat,
  invitedIds,
  type Represented,
} from '../../../meeting/attendance/attendance.ts'
import { hasBegun, isToCome, isUntold } from '../../../meeting/meeting.ts'
import { nameOfPrincipal } from '../../../principal/principal.ts'
import { sayList } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import { personName } from '../../matter/naming.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { hubText } from './hub.text.ts'
import type { Hub } from './hub.ts'
import { representedBySeat, type SeatStand, standOf } from './who-comes.ts'

interface WhoProps {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly hub: Hub
}

const toneOf: Readonly<Record<SeatStand, Tone>> = {
  comesMember: 'ok',
  digitalMember: 'ok',
  deputyComes: 'ok',
  deputyDigital: 'ok',
  deputyCalled: 'open',
  unanswered: 'open',
  nobody: 'stop',
  vacantSeat: 'stop',
}

const toneOfRepresented: Readonly<Record<Represented['by'], Tone>> = {
  member: 'ok',
  deputy: 'ok',
  nobody: 'stop',
}

/** Who comes, seat by seat, with each member's own deputy; once the meeting has begun, who represented whom. */
export function WhoComes({ acting, found, hub }: WhoProps) {
  const { language, today } = acting
  const text = hubText[language].who
  const { meeting, place } = found
  const { register } = place
  const naming = { register, today, language }
  const seats = hub.seats.filter(({ isCounted }) => isCounted)
  const isBegun = hasBegun(meeting)
  const isAsked = meeting.state === 'noticed'
  const isUnderWay = meeting.state === 'held'
  const represented = isBegun ? representedBySeat(hub.seats, hub.presences) : undefined
  const person = (id: string) => personName(naming, id)
  const principal = ({ principalId, seatId }: ExpectedSeat) => {
    const known = principalId === undefined ? undefined : register.principalById(principalId)
    if (known) return nameOfPrincipal(known, meeting.on).short
    return principalId ?? (register.seatById(seatId)?.role === 'chair' ? '–' : text.unnamedSeat)
  }
  const stands = (seat: ExpectedSeat) => {
    const one = represented?.get(seat.seatId)
    if (one) {
      const after = { member: text.byMember, deputy: text.byDeputy, nobody: text.byNobody }
      const said = (isUnderWay ? text.now : after)[one.by]
      return (
        <Status tone={toneOfRepresented[one.by]}>
          {one.mode === 'digitally' ? `${said}, ${text.mode.digitally}` : said}
        </Status>
      )
    }
    const stand = standOf(seat)
    return <Status tone={toneOf[stand]}>{text[stand]}</Status>
  }
  const heading = isBegun
    ? isUnderWay
      ? text.headingUnder
      : text.headingAfter
    : isAsked
      ? text.heading
      : isToCome(meeting) && !isUntold(meeting, today)
        ? text.invited
        : text.seated
  const support = [
    ...new Set(
      hub.seats.flatMap(({ isCounted, memberId }) =>
        isCounted || memberId === undefined ? [] : [person(memberId)],
      ),
    ),
  ]
  return (
    <section id="vilka-kommer" aria-labelledby="vilka-kommer-rubrik">
      <h2 id="vilka-kommer-rubrik">{heading}</h2>
      <Disclosure summary={text.everySeat(String(seats.length))} onlyNarrow>
        <StackTable
          caption={text.caption}
          captionHidden
          rows={seats}
          columns={[
            { heading: text.seat, cell: principal },
            {
              heading: text.member,
              cell: ({ memberId }) =>
                memberId === undefined ? <span class="soft">{text.vacant}</span> : person(memberId),
            },
            {
              heading: text.deputy,
              cell: ({ deputyId }) =>
                deputyId === undefined ? (
                  <span class="soft">{text.noDeputy}</span>
                ) : (
                  person(deputyId)
                ),
            },
            ...(isBegun || isAsked ? [{ heading: text.stands, cell: stands }] : []),
          ]}
        />
      </Disclosure>
      {support.length === 0 ? null : <p class="soft">{text.support(sayList(support, language))}</p>}
      {isAsked && found.canRun ? <EnterAnswer acting={acting} found={found} hub={hub} /> : null}
    </section>
  )
}

/** The support enters an answer that somebody has given by telephone. */
function EnterAnswer({ acting, found, hub }: WhoProps) {
  const { language, today, to } = acting
  const text = hubText[language].who
  const { meeting, place } = found
  const { register } = place
  const naming = { register, today, language }
  const people = invitedIds(hub.seats)
    .map((id) => ({ value: id, text: personName(naming, id) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, 'sv'))
  return (
    <Disclosure summary={text.enter}>
      <form method="post" action={to.meeting(register.collaboration.id, meeting.id, 'svar')}>
        <div class="beside">
          <Field kind="select" name="person" label={text.whose} choices={people} />
          <Field
            kind="select"
            name="svar"
            label={text.what}
            choices={(['comes', 'digital', 'cannot'] as const).map((answer) => ({
              value: answer,
              text: text.answers[answer],
            }))}
          />
        </div>
        <ButtonRow>
          <Button kind="secondary">{text.save}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  )
}
