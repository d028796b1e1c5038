import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../design/choices.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import type { Matter } from '../../../matter/matter.ts'
import type { Paper } from '../../../matter/preparation/preparation.ts'
import { agendaText } from '../../../meeting/agenda/agenda.text.ts'
import { longestOfItem } from '../../../meeting/agenda/agenda.ts'
import { kindsNotInCharter, lateFor } from '../../../meeting/agenda/agenda-warnings.ts'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt } from './agenda-room.ts'
import { sayItemWarning } from './item-facts.tsx'
import { itemFormText } from './item-form.text.ts'
import { type ItemError, itemKinds, type TypedItem } from './item-form.ts'

/** A form about an item: where it goes, what it carries along, and what is typed in it. */
export interface ItemForm {
  readonly room: AgendaRoom
  /** The page it is sent to. */
  readonly to: string
  readonly hidden: Readonly<Record<string, string | number>>
  readonly typed: TypedItem
  readonly errors: readonly ItemError[]
  /** What the item is about, and the papers that the group has there. */
  readonly about?: { readonly matter: Matter; readonly papers: readonly Paper[] } | undefined
  readonly button: string
}

/** The form of an item: what, how, who and how long. */
export function ItemFormView(form: ItemForm) {
  const { room, to, hidden, typed, errors, about, button } = form
  const { acting, found } = room
  const { language } = acting
  const text = itemFormText[language]
  const notInCharter = kindsNotInCharter(found.place.register, found.meeting)
  const kinds = agendaText[language].kind
  const late = about && lateFor(about.matter, found.meeting)
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text
  return (
    <>
      <ErrorSummary
        heading={agendaPageText[language].mend(errors.length)}
        errors={errors.map(({ field, text: said }) => ({ field, text: said }))}
      />
      {about ? (
        <p>
          <a
            href={acting.to.matter(
              found.place.register.collaboration.id,
              about.matter.number ?? '',
            )}
          >
            {text.matter(about.matter.number ?? '', about.matter.title)}
          </a>
        </p>
      ) : null}
      {late ? <p class="advice">{sayItemWarning(late, room)}</p> : null}
      <form method="post" action={agendaAt(room, to)}>
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Field
          name="rubrik"
          label={text.title}
          hint={text.titleHint}
          value={typed.title}
          size={longestOfItem.title}
          error={errorAt('rubrik')}
        />
        <RadioGroup
          name="slag"
          legend={text.kind}
          value={typed.kind}
          choices={itemKinds.map((kind) => ({
            value: kind,
            text: kinds[kind].name,
            hint: notInCharter.has(kind) ? (
              <>
                {kinds[kind].means} <span class="advice">{text.kindNotInCharter}</span>
              </>
            ) : (
              kinds[kind].means
            ),
          }))}
        />
        <Field
          name="foredragande"
          label={text.presenter}
          optional={text.optional}
          hint={text.presenterHint}
          value={typed.presenter}
          error={errorAt('foredragande')}
        />
        <Field
          name="minuter"
          label={text.minutes}
          size={4}
          value={typed.minutes}
          error={errorAt('minuter')}
        />
        {about ? <MatterPapers {...form} about={about} /> : null}
        <ButtonRow>
          <Button>{button}</Button>
          <ButtonLink kind="tertiary" href={agendaAt(room)}>
            {text.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

function MatterPapers({
  room,
  typed,
  about: { matter, papers },
}: ItemForm & { readonly about: NonNullable<ItemForm['about']> }) {
  const { acting, found } = room
  const text = itemFormText[acting.language]
  const { id } = found.place.register.collaboration
  const preparation = (
    <p>
      <a href={`${acting.to.matter(id, matter.number ?? '', 'beredning')}#underlag`}>
        {text.toPreparation}
      </a>
    </p>
  )
  if (papers.length === 0) {
    return (
      <>
        <p class="soft">{text.noPapers}</p>
        {preparation}
      </>
    )
  }
  return (
    <>
      <CheckboxGroup
        name="underlag"
        legend={text.papers}
        hint={text.papersHint}
        values={typed.paperIds}
        choices={papers.map(({ id: paperId, name, version }) => ({
          value: paperId,
          text: version > 1 ? `${name} (${text.version(version)})` : name,
        }))}
      />
      {preparation}
    </>
  )
}
