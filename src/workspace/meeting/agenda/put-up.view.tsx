import { Button, ButtonLink } from '../../../design/button.tsx'
import { Field } from '../../../design/field.tsx'
import type { Matter } from '../../../matter/matter.ts'
import { lateFor } from '../../../meeting/agenda/agenda-warnings.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayDay } from '../../../shared/format.ts'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt } from './agenda-room.ts'

/** What somebody typed to add an item quickly, and what is wrong with it. */
export interface Quick {
  readonly title: string
  readonly minutes: string
  readonly errors: readonly { readonly field: string; readonly text: string }[]
}

/** The form that adds an item of the group's own, with no more than its title and its minutes. */
export function QuickItem({
  room,
  newId,
  quick,
}: {
  readonly room: AgendaRoom
  readonly newId: string
  readonly quick: Quick | undefined
}) {
  const text = agendaPageText[room.acting.language].quick
  const errorAt = (field: string) => quick?.errors.find((error) => error.field === field)?.text
  return (
    <section aria-labelledby="egen-punkt">
      <h2 id="egen-punkt">{text.heading}</h2>
      <form method="post" action={agendaAt(room, 'ny')} class="agenda__quick">
        <input type="hidden" name="id" value={newId} />
        <input type="hidden" name="snabbt" value="ja" />
        <input type="hidden" name="slag" value="discussion" />
        <Field
          name="rubrik"
          label={text.title}
          value={quick?.title ?? ''}
          error={errorAt('rubrik')}
        />
        <Field
          name="minuter"
          label={text.minutes}
          size={4}
          value={quick?.minutes ?? '15'}
          error={errorAt('minuter')}
        />
        <Button kind="secondary">{text.button}</Button>
      </form>
      <p>
        <a href={agendaAt(room, 'ny')}>{text.more}</a>
      </p>
    </section>
  )
}

/** The matters that wait to be put up, the way to each. */
export function Backlog({
  room,
  backlog,
}: {
  readonly room: AgendaRoom
  readonly backlog: readonly Matter[]
}) {
  const { acting, found } = room
  const { language, to } = acting
  const text = agendaPageText[language].backlog
  const { id } = found.place.register.collaboration
  return (
    <section aria-labelledby="vantar-rubrik" id="vantar">
      <h2 id="vantar-rubrik">{text.heading}</h2>
      {backlog.length === 0 ? <p class="soft">{text.none}</p> : <p class="soft">{text.why}</p>}
      {backlog.length === 0 ? null : (
        <ul class="entries">
          {backlog.map((matter) => {
            const { number = '', title, raisedAt, raisedBy } = matter
            const raised = raisedAt ? sayDay(dayInSweden(raisedAt), language) : ''
            return (
              <li>
                <div class="entries__text">
                  <a class="entries__title" href={to.matter(id, number)}>
                    {title}
                  </a>
                  <p>{text.raised(number, raised, raisedBy.name)}</p>
                  {lateFor(matter, found.meeting) ? <p class="advice">{text.late}</p> : null}
                </div>
                <div class="entries__aside">
                  <ButtonLink
                    kind="secondary"
                    href={agendaAt(room, `ny?arende=${matter.id}`)}
                    label={text.addWhich(title)}
                  >
                    {text.add}
                  </ButtonLink>
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
