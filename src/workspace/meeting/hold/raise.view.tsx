import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { RadioGroup } from '../../../design/choices.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import type { Matter } from '../../../matter/matter.ts'
import { agendaText } from '../../../meeting/agenda/agenda.text.ts'
import type { ItemKind } from '../../../meeting/agenda/agenda.ts'
import type { MeetingProblem } from '../../../meeting/meeting-change.ts'
import { sayMeetingProblem } from '../say-refusal.ts'
import { holdText } from './hold.text.ts'
import { addressAt, type HoldRoom } from './hold-room.ts'

/** What somebody has typed of an item that is raised at the meeting. */
export interface TypedItem {
  readonly id: string
  readonly title: string
  readonly kind: ItemKind
  readonly minutes: string
  readonly presenter: string
  readonly matterId: string
}

interface RaiseProps {
  readonly room: Pick<HoldRoom, 'acting' | 'found'>
  readonly typed: TypedItem
  readonly matters: readonly Matter[]
  readonly problems: readonly MeetingProblem[]
}

/** The form in which a question is raised that no notice had. */
export function RaiseView({ room, typed, matters, problems }: RaiseProps) {
  const { language } = room.acting
  const words = holdText[language]
  const text = words.raiseForm
  const kinds = agendaText[language].kind
  const errors = problems.map((code) => ({
    field: fieldOf(code),
    text: sayMeetingProblem(code, language),
  }))
  const error = (field: string) => {
    const said = errors.filter((one) => one.field === field).map((one) => one.text)
    return said.length === 0 ? {} : { error: said.join(' ') }
  }
  return (
    <>
      <ErrorSummary heading={words.mend(errors.length)} errors={errors} />
      <Lead>{text.lead}</Lead>
      <form method="post" action={addressAt(room, 'genomfor/ny-punkt')}>
        <input type="hidden" name="id" value={typed.id} autocomplete="off" />
        {matters.length === 0 ? null : (
          <Field
            kind="select"
            name="arende"
            label={text.matter}
            optional={words.optional}
            hint={text.matterHint}
            choices={[
              { value: '', text: text.noMatter },
              ...matters.map(({ id, number, title }) => ({
                value: id,
                text: [number, title].filter((part) => part !== undefined).join(' '),
              })),
            ]}
            value={typed.matterId}
          />
        )}
        <Field name="rubrik" label={text.title} value={typed.title} {...error('rubrik')} />
        <RadioGroup
          name="slag"
          legend={text.kind}
          choices={(['information', 'discussion', 'views', 'recommendation'] as const).map(
            (kind) => ({ value: kind, text: kinds[kind].name, hint: kinds[kind].means }),
          )}
          value={typed.kind}
        />
        <Field
          name="minuter"
          label={text.minutes}
          size={5}
          value={typed.minutes}
          {...error('minuter')}
        />
        <Field
          name="foredragande"
          label={text.presenter}
          optional={words.optional}
          value={typed.presenter}
          {...error('foredragande')}
        />
        <ButtonRow>
          <Button>{text.save}</Button>
          <ButtonLink kind="secondary" href={addressAt(room, 'genomfor')}>
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

function fieldOf(code: MeetingProblem): string {
  if (code === 'minutes-wrong') return 'minuter'
  return code === 'presenter-too-long' ? 'foredragande' : 'rubrik'
}
