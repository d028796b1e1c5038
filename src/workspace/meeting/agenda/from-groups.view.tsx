import { Button } from '../../../design/button.tsx'
import type { Commission } from '../../../meeting/commission/commission.ts'
import { sayDay } from '../../../shared/format.ts'
import { commissionPageText } from '../../commission/commission-page.text.ts'
import { bodyName } from '../../matter/naming.ts'
import { agendaPageText } from './agenda-page.text.ts'
import { type AgendaRoom, agendaAt, namingIn } from './agenda-room.ts'

interface FromGroupsProps {
  readonly room: AgendaRoom
  /** What other groups have sent, and is on no agenda. */
  readonly commissions: readonly Commission[]
  /** A new id for each form: sent twice, there is still one item. */
  readonly nextId: () => string
}

/** What other groups have sent here and is to be dealt with, each with a button that puts it on the agenda. */
export function FromGroups({ room, commissions, nextId }: FromGroupsProps) {
  const { acting, found } = room
  const { language, to } = acting
  const text = agendaPageText[language]
  const words = commissionPageText[language]
  const naming = namingIn(room)
  const { id } = found.place.register.collaboration
  if (commissions.length === 0) return null
  return (
    <section aria-labelledby="fran-andra">
      <h2 id="fran-andra">{text.fromGroups.heading}</h2>
      <p class="soft">{text.fromGroups.why}</p>
      <ul class="entries">
        {commissions.map((one) => (
          <li>
            <div class="entries__text">
              <a
                class="entries__title"
                href={`${to.group(id, found.meeting.bodyId, 'uppdrag')}#uppdrag-${one.id}`}
              >
                {one.title}
              </a>
              <p>
                {words.from(
                  words.what[one.kind] ?? '',
                  bodyName(naming, one.bodyId),
                  sayDay(one.meetingOn, language),
                )}
              </p>
              {one.dueOn ? <p>{words.due(sayDay(one.dueOn, language))}</p> : null}
              {one.steps.some(({ isOffAgenda }) => isOffAgenda) ? (
                <p class="advice">{text.fromGroups.back}</p>
              ) : null}
            </div>
            <div class="entries__aside">
              <form method="post" action={agendaAt(room, `uppdrag/${one.id}`)}>
                <input type="hidden" name="id" value={nextId()} />
                <Button kind="secondary" label={text.backlog.addWhich(one.title)}>
                  {text.backlog.add}
                </Button>
              </form>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href={to.group(id, found.meeting.bodyId, 'uppdrag')}>{text.fromGroups.all}</a>
      </p>
    </section>
  )
}
