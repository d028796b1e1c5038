import { Disclosure } from '../../design/disclosure.tsx'
import { Pills, Status, type Tone } from '../../design/status.tsx'
import { commissionText } from '../../meeting/commission/commission.text.ts'
import {
  type Commission,
  type CommissionState,
  type CommissionStep,
  isOverdue,
  isSettled,
  mayFollow,
  seenToBy,
  stateOfCommission,
} from '../../meeting/commission/commission.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay, startSentence } from '../../shared/format.ts'
import type { FoundGroup } from '../group/find-group.ts'
import { bodyName, type Naming, personName } from '../matter/naming.ts'
import { Written } from '../preparation/written.tsx'
import { commissionPageText } from './commission-page.text.ts'
import type { CommissionsProps } from './commissions-props.ts'
import { StepForms } from './step-forms.tsx'

/** What a group has been given, what it has sent, and its working groups: what is open first, the rest a press away. */
export function CommissionsView(props: CommissionsProps) {
  const { group, loaded } = props
  const text = commissionPageText[group.acting.language]
  const parts = [
    { id: 'till', heading: text.incoming, none: text.noIncoming, list: loaded.incoming },
    { id: 'fran', heading: text.outgoing, none: text.noOutgoing, list: loaded.outgoing },
    {
      id: 'arbetsgrupper',
      heading: text.groups,
      none: text.noGroups,
      list: loaded.workingGroups,
    },
  ]
  return (
    <>
      {parts.map(({ id, heading, none, list }) => {
        const open = list.filter((one) => !isSettled(one))
        const settled = list.filter(isSettled)
        return (
          <section id={id} aria-labelledby={`${id}-rubrik`}>
            <h2 id={`${id}-rubrik`}>{heading}</h2>
            {list.length === 0 ? <p class="soft">{none}</p> : null}
            <List {...props} commissions={open} />
            {settled.length === 0 ? null : (
              <Disclosure summary={text.settled(settled.length)} open={open.length === 0}>
                <List {...props} commissions={settled} />
              </Disclosure>
            )}
          </section>
        )
      })}
    </>
  )
}

const tones: Readonly<Record<CommissionState, Tone>> = {
  new: 'warn',
  received: 'open',
  placed: 'open',
  answered: 'ok',
  done: 'ok',
}

function List({
  commissions,
  ...props
}: CommissionsProps & { readonly commissions: readonly Commission[] }) {
  const { group, loaded } = props
  const { acting, place } = group
  const { language, today, to } = acting
  const text = commissionPageText[language]
  const naming: Naming = { register: place.register, today, language }
  const id = place.register.collaboration.id
  if (commissions.length === 0) return null
  return (
    <ul class="entries">
      {commissions.map((one) => {
        const number = one.matterId === undefined ? undefined : loaded.numbers.get(one.matterId)
        const may = mayFollow(place.actor, one).allowed
        return (
          <li id={`uppdrag-${one.id}`}>
            <div class="entries__text">
              <h3 class="entries__title">{one.title}</h3>
              <p class="small soft">{whence(one, group, naming)}</p>
              <Written text={one.text} language={language} />
              {one.personId === undefined ? null : (
                <p>{text.person(personName(naming, one.personId))}</p>
              )}
              <p class="small">
                {one.bodyId === group.body.id ? (
                  <a href={to.meeting(id, one.meetingId, `punkt/${one.itemId}`)}>
                    {text.toMeeting}
                  </a>
                ) : null}
                {one.bodyId === group.body.id && number !== undefined ? ' · ' : null}
                {number === undefined ? null : (
                  <a href={to.matter(id, number)}>{text.toMatter(number)}</a>
                )}
              </p>
              <Steps commission={one} group={group} naming={naming} />
              {may && !isSettled(one) ? <StepForms {...props} commission={one} /> : null}
              {!may && !isSettled(one) && seenToBy(one) === group.body.id ? (
                <p class="small soft">{text.others(bodyName(naming, group.body.id))}</p>
              ) : null}
            </div>
            <div class="entries__aside">
              <Mark commission={one} group={group} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** From where or to where, and at which meeting. */
function whence(one: Commission, { body }: FoundGroup, naming: Naming): string {
  const { language } = naming
  const text = commissionPageText[language]
  const what = text.what[one.kind] ?? ''
  const day = sayDay(one.meetingOn, language)
  if (one.toBodyId === undefined) return text.setUp(day)
  return one.toBodyId === body.id
    ? text.from(what, bodyName(naming, one.bodyId), day)
    : text.to(what, bodyName(naming, one.toBodyId), day)
}

/** Where it stands; and by when, or that the day has passed. */
function Mark({
  commission,
  group,
}: {
  readonly commission: Commission
  readonly group: FoundGroup
}) {
  const { language, today } = group.acting
  const text = commissionPageText[language]
  const state = stateOfCommission(commission)
  const { endsOn, dueOn, kind } = commission
  const last = endsOn ?? dueOn
  // What another group is to begin with is nothing to be warned of here.
  const tone = state === 'new' && seenToBy(commission) !== group.body.id ? 'neutral' : tones[state]
  const isLate = isOverdue(commission, today)
  const said = (day: NonNullable<typeof last>) => {
    const name = sayDay(day, language)
    if (kind === 'workingGroup') return (isLate ? text.ended : text.ends)(name)
    return (isLate ? text.late : text.due)(name)
  }
  return (
    <Pills
      items={[
        <Status tone={tone}>
          {kind === 'workingGroup' && state === 'received'
            ? text.underWay
            : commissionText[language].state[state]}
        </Status>,
        ...(last === undefined || isSettled(commission)
          ? []
          : [<Status tone={isLate ? 'stop' : 'neutral'}>{said(last)}</Status>]),
      ]}
    />
  )
}

/** What has been done with it, oldest first, in the words of whoever did it. */
function Steps({
  commission,
  group,
  naming,
}: {
  readonly commission: Commission
  readonly group: FoundGroup
  readonly naming: Naming
}) {
  const { language } = naming
  const text = commissionPageText[language]
  const { acting, place, body } = group
  const told = (step: CommissionStep) =>
    startSentence(
      text.step[step.kind](bodyName(naming, step.byBodyId), sayDay(dayInSweden(step.at), language)),
    )
  if (commission.steps.length === 0) return null
  return (
    <ul>
      {commission.steps.map((step) => (
        <li>
          {told(step)}
          {step.isOffAgenda ? ` ${text.offAgenda}` : null}
          {step.placed && !step.isOffAgenda && step.byBodyId === body.id ? (
            <>
              {' '}
              <a
                href={acting.to.meeting(
                  place.register.collaboration.id,
                  step.placed.meetingId,
                  `punkt/${step.placed.itemId}`,
                )}
              >
                {text.onAgenda}
              </a>
            </>
          ) : null}
          {step.text === undefined ? null : <Written text={step.text} language={language} />}
        </li>
      ))}
    </ul>
  )
}
