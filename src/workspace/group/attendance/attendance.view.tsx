import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Field } from '../../../design/field.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import { sayText } from '../../../shared/format.ts'
import { principalName } from '../../matter/naming.ts'
import type { FoundGroup } from '../find-group.ts'
import { addressOfGroup } from '../group-page.tsx'
import { attendanceText } from './attendance.text.ts'
import type { GroupAttendance } from './statistics.ts'

/** The attendance of a group, and of which years there is any. */
export interface AttendanceRoom {
  readonly found: FoundGroup
  readonly attendance: GroupAttendance
  /** The latest first. */
  readonly years: readonly string[]
  readonly year?: string
  /** The day of the latest meeting that is counted. */
  readonly latest: CalendarDay
}

/** What a seat is called; one that is no longer in the register by its id. */
export function seatName({ found }: Pick<AttendanceRoom, 'found'>, seatId: string): string {
  const seat = found.place.register.seatById(seatId)
  return seat ? sayText(seat.label, found.acting.language) : seatId
}

/** How often each principal and each seat has been represented. In the principals' own order: no ranking. */
export function AttendanceView({ room }: { readonly room: AttendanceRoom }) {
  const { found, attendance, years, year } = room
  const { language, today } = found.acting
  const text = attendanceText[language]
  const naming = { register: found.place.register, today, language }
  if (years.length === 0) {
    return (
      <Empty
        heading={text.none}
        wayOn={<ButtonLink href={addressOfGroup(found)}>{text.toGroup}</ButtonLink>}
      >
        <p>{text.noneWhy}</p>
      </Empty>
    )
  }
  const principal = ({ principalId }: { readonly principalId?: string }) =>
    principalId === undefined ? text.noPrincipal : principalName(naming, principalId)
  const file = `${addressOfGroup(found, 'narvaro/fil')}${year === undefined ? '' : `?ar=${year}`}`
  return (
    <>
      <Lead>{text.lead}</Lead>
      <p>{text.why}</p>
      {years.length < 2 ? null : (
        <form method="get" action={addressOfGroup(found, 'narvaro')}>
          <Field
            kind="select"
            name="ar"
            label={text.year}
            value={year ?? ''}
            choices={[
              { value: '', text: text.allYears },
              ...years.map((one) => ({ value: one, text: one })),
            ]}
          />
          <Button kind="secondary">{text.show}</Button>
        </form>
      )}
      <p>
        {text.counted(attendance.meetings)} {text.chancesHint}
      </p>
      <h2>{text.byPrincipal}</h2>
      <StackTable
        caption={text.byPrincipal}
        captionHidden
        columns={[
          { heading: text.principal, cell: principal },
          { heading: text.chances, number: true, cell: ({ chances }) => String(chances) },
          { heading: text.member, number: true, cell: ({ byMember }) => String(byMember) },
          { heading: text.deputy, number: true, cell: ({ byDeputy }) => String(byDeputy) },
          { heading: text.nobody, number: true, cell: ({ byNobody }) => String(byNobody) },
        ]}
        rows={attendance.principals}
      />
      <h2>{text.bySeat}</h2>
      <StackTable
        caption={text.bySeat}
        captionHidden
        columns={[
          {
            heading: text.principal,
            cell: (one) => (
              <>
                {principal(one)}
                <br />
                <span class="soft small">{seatName(room, one.seatId)}</span>
              </>
            ),
          },
          { heading: text.meetings, number: true, cell: ({ meetings }) => String(meetings) },
          { heading: text.member, number: true, cell: ({ byMember }) => String(byMember) },
          { heading: text.deputy, number: true, cell: ({ byDeputy }) => String(byDeputy) },
          { heading: text.nobody, number: true, cell: ({ byNobody }) => String(byNobody) },
        ]}
        rows={attendance.seats}
      />
      <ButtonRow>
        <ButtonLink kind="secondary" href={file}>
          {text.save}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
