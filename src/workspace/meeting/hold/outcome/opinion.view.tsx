import { Button, ButtonLink, ButtonRow } from '../../../../design/button.tsx'
import { Lead } from '../../../../design/columns.tsx'
import { ErrorSummary } from '../../../../design/error-summary.tsx'
import { Field } from '../../../../design/field.tsx'
import { Notice } from '../../../../design/notice.tsx'
import type { AgendaItem } from '../../../../meeting/agenda/agenda.ts'
import { principalName } from '../../../matter/naming.ts'
import { OpinionList } from '../held-item.view.tsx'
import { holdText } from '../hold.text.ts'
import { addressAt, type HoldRoom, namingOf } from '../hold-room.ts'
import { heldItemText } from '../item.text.ts'

interface OpinionProps {
  readonly room: HoldRoom
  readonly item: AgendaItem
  /** For whom they may enter one, as people list them. */
  readonly principalIds: readonly string[]
  readonly chosen?: string
  readonly typed?: string
  readonly error?: string | undefined
  /** That somebody else wrote meanwhile. */
  readonly changed?: string | undefined
}

/** The field that tells what a principal thought when the form was made. */
export function seenField(principalId: string): string {
  return `sett-${principalId}`
}

/** The form in which a principal's differing opinion is entered. */
export function OpinionView(props: OpinionProps) {
  const { room, item, principalIds, chosen, typed, error, changed } = props
  const { language } = room.acting
  const text = heldItemText[language].opinion
  const words = holdText[language]
  const naming = namingOf(room)
  const only = principalIds.length === 1 ? principalIds[0] : chosen
  const textOf = (id: string | undefined) =>
    room.opinions.find(({ itemId, principalId }) => itemId === item.id && principalId === id)
      ?.text ?? ''
  const back = room.found.canRun ? `genomfor/punkt/${item.id}` : 'folj'
  return (
    <>
      {error === undefined ? null : (
        <ErrorSummary heading={words.mend(1)} errors={[{ field: 'text', text: error }]} />
      )}
      {changed === undefined ? null : (
        <Notice tone="warn" heading={changed}>
          <p>{text.changedWhy}</p>
        </Notice>
      )}
      <Lead>{item.title}</Lead>
      <OpinionList room={room} itemId={item.id} level={3} />
      {principalIds.length === 0 ? (
        <p>{text.nobody}</p>
      ) : (
        <form method="post" action={addressAt(room, `folj/avvikande/${item.id}`)}>
          {principalIds.map((id) => (
            <input type="hidden" name={seenField(id)} value={textOf(id)} autocomplete="off" />
          ))}
          {principalIds.length === 1 ? (
            <>
              <input type="hidden" name="huvudman" value={principalIds[0]} />
              <p>
                <strong>{principalName(naming, principalIds[0] ?? '')}</strong>
              </p>
            </>
          ) : (
            <Field
              kind="select"
              name="huvudman"
              label={text.principal}
              choices={principalIds.map((id) => ({ value: id, text: principalName(naming, id) }))}
              {...(chosen !== undefined && { value: chosen })}
            />
          )}
          <Field
            kind="textarea"
            name="text"
            label={text.label}
            hint={text.hint}
            value={typed ?? textOf(only)}
            {...(error !== undefined && { error })}
          />
          <ButtonRow>
            <Button>{text.save}</Button>
            <ButtonLink kind="secondary" href={addressAt(room, back)}>
              {words.cancel}
            </ButtonLink>
          </ButtonRow>
        </form>
      )}
    </>
  )
}
