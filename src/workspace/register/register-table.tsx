import { StackTable } from '../../design/stack-table.tsx'
import { Status } from '../../design/status.tsx'
import { recordText } from '../../record/record.text.ts'
import { isOverdue, type ListedEntry } from '../../record/register-entry.ts'
import { sayDay } from '../../shared/format.ts'
import type { AskedRegister } from './asked-register.ts'
import { entryAddress, sayReceivers, sayRecord, saySender } from './entry-words.ts'
import { NumberForm, type WrongNumber } from './number-form.tsx'
import { registerText } from './register.text.ts'
import type { RegisterRoom } from './register-room.ts'

interface RegisterTableProps {
  readonly room: RegisterRoom
  readonly entries: readonly ListedEntry[]
  readonly asked: AskedRegister
  readonly wrong?: WrongNumber | undefined
}

/** A page of the list: the four data of each record, and its number or the form that gives it one. */
export function RegisterTable({ room, entries, asked, wrong }: RegisterTableProps) {
  const text = registerText[room.acting.language]
  const missing = Map.groupBy(
    entries.filter(({ registered }) => registered === undefined),
    ({ matterId }) => matterId,
  )
  return (
    <StackTable
      caption={text.caption[asked.state]}
      captionHidden
      columns={[
        { heading: text.document, cell: (entry) => <Document room={room} entry={entry} /> },
        { heading: text.dated, cell: (entry) => <Dated room={room} entry={entry} /> },
        { heading: text.who, cell: (entry) => sayWho(room, entry) },
        {
          heading: text.registration,
          cell: (entry) => (
            <NumberCell
              room={room}
              entry={entry}
              asked={asked}
              wrong={wrong?.entryId === entry.id ? wrong : undefined}
              others={(missing.get(entry.matterId)?.length ?? 1) - 1}
            />
          ),
        },
      ]}
      rows={entries}
    />
  )
}

interface CellProps {
  readonly room: RegisterRoom
  readonly entry: ListedEntry
}

function Document({ room, entry }: CellProps) {
  const { language, to } = room.acting
  const text = registerText[language]
  return (
    <>
      <a href={entryAddress(room, entry)}>{sayRecord(room, entry)}</a>
      <br />
      <span class="soft">{entry.subject}</span>
      <br />
      <a href={to.matter(room.of.collaborationId, entry.matterNumber)}>
        {text.inMatter(entry.matterNumber)}
      </a>
      {entry.isTitleWithheld ? (
        <>
          <br />
          <Status tone="open">{recordText[language].titleWithheld}</Status>
        </>
      ) : null}
    </>
  )
}

function Dated({ room, entry }: CellProps) {
  const { language, today } = room.acting
  const words = recordText[language]
  return (
    <>
      {words.direction[entry.direction]}
      <br />
      {sayDay(entry.datedOn, language)}
      {isOverdue(entry, today) ? (
        <>
          <br />
          <Status tone="stop">{words.overdue}</Status>
        </>
      ) : null}
    </>
  )
}

/** From whom it came in, or to whom it went out. */
function sayWho(room: RegisterRoom, entry: ListedEntry): string {
  const text = registerText[room.acting.language]
  return entry.direction === 'in'
    ? text.from(saySender(room, entry))
    : text.to(sayReceivers(room, entry))
}

function NumberCell({
  room,
  entry,
  asked,
  wrong,
  others,
}: CellProps & {
  readonly asked: AskedRegister
  readonly wrong: WrongNumber | undefined
  readonly others: number
}) {
  const { language } = room.acting
  const text = registerText[language]
  const { registered } = entry
  if (registered !== undefined && wrong === undefined) {
    return (
      <>
        <strong>{registered.number}</strong>
        <br />
        <a href={entryAddress(room, entry)}>
          {text.change}
          <span class="ds-sr-only">: {registered.number}</span>
        </a>
      </>
    )
  }
  return <NumberForm room={room} entry={entry} asked={asked} wrong={wrong} others={others} />
}
