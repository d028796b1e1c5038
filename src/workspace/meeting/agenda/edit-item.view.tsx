import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Facts } from '../../../design/columns.tsx'
import { FileField } from '../../../design/file-field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { agendaText } from '../../../meeting/agenda/agenda.text.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { sayWhatMayBeAttached } from '../../attaching.ts'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt } from './agenda-room.ts'
import { paperAddress } from './item-facts.tsx'
import { itemFormText } from './item-form.text.ts'
import type { ItemError, TypedItem } from './item-form.ts'
import { type ItemForm, ItemFormView } from './item-form.view.tsx'

/** An item whose form is shown, with what was typed in it and what is wrong. */
export interface Edited {
  readonly item: AgendaItem
  readonly typed?: TypedItem
  readonly errors?: readonly ItemError[]
  /** The version that what was typed was written on, unless it is the one that is stored. */
  readonly seen?: string
  /** Somebody else saved first: the stored item stands beside what was typed. */
  readonly isConflict?: boolean
  /** Why files that were sent were not taken. */
  readonly paperErrors?: readonly string[]
}

interface EditProps {
  readonly room: AgendaRoom
  readonly edited: Edited
  readonly typed: TypedItem
  readonly about: ItemForm['about']
}

/** The form of an item that is there; when somebody else saved first, beside the item as it is stored. */
export function EditView({ room, edited, typed, about }: EditProps) {
  const { item, errors = [], seen, isConflict = false, paperErrors = [] } = edited
  const text = itemFormText[room.acting.language]
  const form = (
    <ItemFormView
      room={room}
      to={`${item.id}/andra`}
      hidden={{ version: seen ?? item.version }}
      typed={typed}
      errors={errors}
      about={about}
      button={text.save}
    />
  )
  if (isConflict) {
    return (
      <>
        <p>{text.conflict.why}</p>
        <div class="agenda__both">
          <Stored room={room} item={item} />
          <section aria-labelledby="ditt">
            <h2 id="ditt">{text.conflict.yours}</h2>
            {form}
          </section>
        </div>
      </>
    )
  }
  return (
    <>
      {form}
      {item.matterId === undefined ? (
        <OwnPapers room={room} item={item} errors={paperErrors} />
      ) : null}
    </>
  )
}

function Stored({ room, item }: { readonly room: AgendaRoom; readonly item: AgendaItem }) {
  const { language } = room.acting
  const text = itemFormText[language]
  return (
    <Facts
      heading={text.conflict.stored}
      items={[
        { term: text.title, details: item.title },
        { term: text.kind, details: agendaText[language].kind[item.kind].name },
        ...(item.presenter === undefined
          ? []
          : [{ term: text.presenter, details: item.presenter }]),
        { term: text.minutes, details: item.minutes },
        ...(item.papers.length === 0
          ? []
          : [{ term: agendaPageText[language].papers, details: item.papers.map((p) => p.name) }]),
      ]}
    />
  )
}

/** The papers of an item of the agenda's own, and the form that adds some. */
function OwnPapers({
  room,
  item,
  errors,
}: {
  readonly room: AgendaRoom
  readonly item: AgendaItem
  readonly errors: readonly string[]
}) {
  const { language } = room.acting
  const text = itemFormText[language].ownPapers
  const may = sayWhatMayBeAttached(language)
  return (
    <section id="underlag" aria-labelledby="underlag-rubrik">
      <h2 id="underlag-rubrik">{text.heading}</h2>
      {item.papers.length === 0 ? <p class="soft">{text.none}</p> : null}
      {item.papers.length === 0 ? null : (
        <ul class="attached">
          {item.papers.map((paper) => (
            <li>
              <a href={paperAddress(room, item, paper, undefined)}>{paper.name}</a>
              <form
                method="post"
                action={agendaAt(room, `${item.id}/underlag/${paper.paperId}/ta-bort`)}
              >
                <Button kind="tertiary" label={`${text.remove} ${paper.name}`}>
                  {text.remove}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form
        method="post"
        action={agendaAt(room, `${item.id}/underlag`)}
        enctype="multipart/form-data"
      >
        <h3>{text.add}</h3>
        <FileField
          name="filer"
          label={text.label}
          hint={`${text.hint} ${may}`}
          errors={errors}
          multiple
        />
        <Button kind="secondary">{text.save}</Button>
      </form>
    </section>
  )
}

/** Asks before an item is taken off the agenda, and says what becomes of what it is about. */
export function RemoveView({
  room,
  item,
  isChanged,
}: {
  readonly room: AgendaRoom
  readonly item: AgendaItem
  readonly isChanged: boolean
}) {
  const { acting, found } = room
  const text = itemFormText[acting.language].removal
  const follows =
    item.matterId !== undefined
      ? text.matter
      : item.formality === 'returnedOutcomes' || item.formality === 'lastNotes'
        ? text[item.formality === 'returnedOutcomes' ? 'returned' : 'lastNotes']
        : text.own
  return (
    <>
      {isChanged ? <Notice tone="warn" heading={text.changed} /> : null}
      <p class="lead">{item.title}</p>
      <p>{follows}</p>
      {found.meeting.state === 'noticed' ? <p class="advice">{text.noticed}</p> : null}
      <form method="post" action={agendaAt(room, `${item.id}/ta-bort`)}>
        <input type="hidden" name="version" value={item.version} />
        <ButtonRow>
          <Button danger>{text.button}</Button>
          <ButtonLink kind="secondary" href={agendaAt(room)}>
            {text.keep}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}
