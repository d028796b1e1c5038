import { Button, ButtonLink, ButtonRow } from '../../../../design/button.tsx'
import { RadioGroup } from '../../../../design/choices.tsx'
import { ErrorSummary } from '../../../../design/error-summary.tsx'
import { Field } from '../../../../design/field.tsx'
import { holdText } from '../hold.text.ts'
import { addressAt, type HoldRoom } from '../hold-room.ts'
import { attendanceText } from './attendance.text.ts'
import { presenceOf } from './attendance-form.ts'

interface PartProps {
  readonly room: HoldRoom
  readonly personId: string
  readonly typed?: { readonly from: string; readonly until: string; readonly mode: string }
  readonly isWrong?: boolean
}

/** For which items somebody was there: from one, until another. */
export function AttendancePartView({ room, personId, typed, isWrong }: PartProps) {
  const { language } = room.acting
  const text = attendanceText[language]
  const words = holdText[language]
  const noted = presenceOf(room.presences, personId)
  const there = room.items.filter(({ id }) => !noted?.absentFor.includes(id))
  const first = typed?.from ?? (there[0] === room.items[0] ? '' : (there[0]?.id ?? ''))
  const last = typed?.until ?? (there.at(-1) === room.items.at(-1) ? '' : (there.at(-1)?.id ?? ''))
  const items = room.items.map(({ id, title }, index) => ({
    value: id,
    text: `${index + 1}. ${title}`,
  }))
  const error = isWrong ? text.partForm.order : undefined
  return (
    <>
      {error === undefined ? null : (
        <ErrorSummary heading={words.mend(1)} errors={[{ field: 'till', text: error }]} />
      )}
      <form method="post" action={addressAt(room, `genomfor/narvaro/${personId}`)}>
        <RadioGroup
          name="hur"
          legend={text.partForm.mode}
          choices={(['physically', 'digitally'] as const).map((value) => ({
            value,
            text: text.mode[value],
          }))}
          value={typed?.mode ?? noted?.mode ?? 'physically'}
          inColumns
        />
        <Field
          kind="select"
          name="fran"
          label={text.partForm.from}
          choices={[{ value: '', text: text.partForm.start }, ...items]}
          value={first}
        />
        <Field
          kind="select"
          name="till"
          label={text.partForm.until}
          choices={[{ value: '', text: text.partForm.end }, ...items]}
          value={last}
          {...(error !== undefined && { error })}
        />
        <ButtonRow>
          <Button>{text.partForm.save}</Button>
          <ButtonLink kind="secondary" href={addressAt(room, 'genomfor/narvaro')}>
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}
