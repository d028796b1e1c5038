import { Button } from '../../design/button.tsx'
import { Field } from '../../design/field.tsx'
import type { ListedEntry } from '../../record/register-entry.ts'
import { type AskedRegister, registerFields } from './asked-register.ts'
import { entryAddress, sayRecord } from './entry-words.ts'
import { registerText } from './register.text.ts'
import type { RegisterRoom } from './register-room.ts'

/** What was typed for one entry, and why it does not do. */
export interface WrongNumber {
  readonly entryId: string
  readonly typed: string
  readonly forWholeMatter: boolean
  readonly error: string
}

interface NumberFormProps {
  readonly room: RegisterRoom
  readonly entry: ListedEntry
  /** The place of the list to be led back to; the entry's own page when there is none. */
  readonly asked?: AskedRegister
  readonly wrong?: WrongNumber | undefined
  /** How many others in the same matter are known to lack a number; not counted when undefined. */
  readonly others?: number | undefined
}

/** The id of the field in which an entry's number is typed. */
export function numberField(entryId: string): string {
  return `nummer-${entryId}`
}

/** One small form for one number. */
export function NumberForm({ room, entry, asked, wrong, others }: NumberFormProps) {
  const { language } = room.acting
  const text = registerText[language]
  const record = sayRecord(room, entry)
  const id = numberField(entry.id)
  return (
    <form
      class="number-form"
      method="post"
      action={entryAddress(room, entry, 'nummer')}
      aria-label={text.form(record, entry.matterNumber)}
    >
      {asked === undefined ? (
        <input type="hidden" name="fran" value="post" />
      ) : (
        registerFields(asked).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))
      )}
      <Field
        name="nummer"
        id={id}
        label={text.number}
        size={16}
        autocomplete="off"
        value={wrong?.typed ?? entry.registered?.number ?? ''}
        {...(wrong && { error: wrong.error })}
      />
      {others === 0 ? null : (
        <div class="choice">
          <input
            class="ds-input"
            type="checkbox"
            id={`hela-${entry.id}`}
            name="hela"
            value="ja"
            checked={wrong?.forWholeMatter ?? false}
          />
          <label for={`hela-${entry.id}`}>
            {others === undefined ? text.wholeMatter : text.wholeMatterCount(others)}
          </label>
        </div>
      )}
      <Button kind="secondary" label={text.saveFor(record, entry.matterNumber)}>
        {text.save}
      </Button>
    </form>
  )
}
