import { Disclosure } from '../../../../design/disclosure.tsx'
import { StackTable } from '../../../../design/stack-table.tsx'
import { representedAt } from '../../../../meeting/attendance/attendance.ts'
import { sayNumber, startSentence } from '../../../../shared/format.ts'
import { personName } from '../../../matter/naming.ts'
import { type HoldRoom, namingOf } from '../hold-room.ts'
import { attendanceText } from './attendance.text.ts'
import { seatName } from './seat-words.ts'

/** How many seats somebody stands for as it is noted now, in a sentence. */
export function sayRepresented({ acting: { language }, seats, presences }: HoldRoom): string {
  const rows = representedAt(seats, presences)
  const there = rows.filter(({ by }) => by !== 'nobody').length
  const counted = (number: number) => sayNumber(number, language, 'en')
  return startSentence(attendanceText[language].seats(counted(there), counted(rows.length)))
}

interface RepresentationProps {
  readonly room: HoldRoom
  /** Shown at once: it is what the reader has come for, or has just changed. */
  readonly isOpen: boolean
}

/** Who stands for which seat as it is noted now, and how seats are counted. */
export function Representation({ room, isOpen }: RepresentationProps) {
  const text = attendanceText[room.acting.language]
  const naming = namingOf(room)
  return (
    <Disclosure summary={text.represented} open={isOpen}>
      <StackTable
        caption={text.represented}
        captionHidden
        rows={representedAt(room.seats, room.presences)}
        columns={[
          {
            heading: text.column.seat,
            cell: (row) => <a href={`#plats-${row.seatId}`}>{seatName(room, row)}</a>,
          },
          {
            heading: text.column.by,
            cell: ({ by, personId, memberId }) => {
              if (personId === undefined) return text.nobody
              const name = personName(naming, personId)
              if (by === 'member') return name
              return text.byDeputy(
                name,
                memberId === undefined ? undefined : personName(naming, memberId),
              )
            },
          },
          {
            heading: text.column.how,
            cell: ({ mode }) => (mode === undefined ? '–' : text.mode[mode]),
          },
        ]}
      />
      <p class="soft">{text.counting}</p>
      <p class="soft">{text.noQuorum}</p>
    </Disclosure>
  )
}
