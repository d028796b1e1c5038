import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Notice } from '../../../design/notice.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import type { MeetingPlan } from '../../../meeting/meeting.ts'
import { sayCount, sayDay, sayList, startSentence } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import { type Naming, personName } from '../../matter/naming.ts'
import { sayWeekday } from '../../overview/say-when.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { frameText } from '../frame.text.ts'
import { sayHours, sayWhereMet } from '../say-meeting.ts'
import { Warnings } from '../warnings.view.tsx'
import { sayToMend } from './new-meeting.view.tsx'
import { planText } from './plan.text.ts'
import { type Errors, PlanFields } from './plan-fields.view.tsx'
import { countedFrom, type TypedPlan } from './plan-form.ts'
import type { Following } from './what-follows.ts'

/** Everything the page of moving a meeting shows. */
export interface MoveProps {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly typed: TypedPlan
  readonly errors: Errors
  /** The plan that was typed and what follows from it, once it has been counted. */
  readonly counted?: { readonly plan: MeetingPlan; readonly following: Following }
  /** Something about the form: nothing changed yet, or changed since the days were counted. */
  readonly said?: 'same' | 'anew'
  /** Somebody else has changed the meeting: what is stored is shown beside what was typed. */
  readonly isEdited?: boolean
}

/** Moving or changing a meeting: what is typed, and what follows from it before it is saved. */
export function MoveView(props: MoveProps) {
  const { acting, found, typed, errors, counted, said, isEdited } = props
  const { language, to } = acting
  const { meeting, place } = found
  const { id } = place.register.collaboration
  const text = planText[language].move
  const wrong = Object.entries(errors).flatMap(([field, error]) =>
    error === undefined ? [] : [{ field, text: error }],
  )
  return (
    <>
      {wrong.length === 0 ? null : (
        <ErrorSummary heading={sayToMend(wrong.length, language)} errors={wrong} />
      )}
      {isEdited ? <Edited {...props} /> : null}
      {said === 'same' ? <Notice tone="info" heading={text.same} /> : null}
      {counted || isEdited ? null : <Lead>{text.lead}</Lead>}
      <form method="post" action={to.meeting(id, meeting.id, 'andra')} novalidate>
        <input type="hidden" name="version" value={String(meeting.version)} />
        {counted ? <Follows {...props} counted={counted} /> : null}
        {counted ? <h2>{text.other}</h2> : null}
        <PlanFields typed={typed} errors={errors} language={language} />
        <ButtonRow>
          <Button kind={counted ? 'secondary' : 'primary'} name="gor" value="visa">
            {counted ? text.recount : text.show}
          </Button>
          <ButtonLink kind="tertiary" href={to.meeting(id, meeting.id)}>
            {isEdited ? text.edited.keep : frameText[language].toMeeting}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

/** What is stored, when somebody else saved while the form was open. */
function Edited({ acting, found: { meeting } }: MoveProps) {
  const { language } = acting
  const text = planText[language].move
  return (
    <Notice tone="warn" heading={text.edited.heading}>
      <p>{text.edited.why}</p>
      <p>
        <strong>{sayPlan(meeting, language)}</strong>
      </p>
    </Notice>
  )
}

/** A plan on one line: `Onsdag 10 februari 2027, 09.00–12.00. På plats, Regionhuset`. */
function sayPlan(plan: MeetingPlan, language: Acting['language']): string {
  return `${startSentence(sayWeekday(plan.on, language))}, ${sayHours(plan, language)}. ${sayWhereMet(plan, language)}`
}

type FollowsProps = MoveProps & Required<Pick<MoveProps, 'counted'>>

function Follows(props: FollowsProps) {
  const { acting, found, typed, counted, said } = props
  const { language } = acting
  const { meeting, place } = found
  const { plan, following } = counted
  const text = planText[language].move
  return (
    <section aria-labelledby="foljer">
      <h2 id="foljer">{text.heading}</h2>
      {said === 'anew' ? (
        <Notice tone="info" level={3} heading={planText[language].preview.changed} />
      ) : null}
      <p>{planText[language].preview.nothingSaved}</p>
      <input type="hidden" name="sett" value={countedFrom(typed)} />
      <StackTable
        caption={text.heading}
        captionHidden
        rows={rowsOf(acting, found, plan, following)}
        columns={[
          { heading: text.what, cell: ({ what }) => what },
          { heading: text.from, cell: ({ from }) => from },
          {
            heading: text.to,
            cell: ({ from, to }) => (from === to ? to : <strong>{to}</strong>),
          },
        ]}
      />
      <ul>
        {sayFollowing(acting, found, following).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {following.warnings.length === 0 ? null : (
        <>
          <h3>{planText[language].preview.know}</h3>
          <Warnings
            acting={acting}
            register={place.register}
            bodyId={meeting.bodyId}
            on={plan.on}
            warnings={following.warnings}
          />
        </>
      )}
      <ButtonRow>
        <Button name="gor" value="spara">
          {text.save}
        </Button>
      </ButtonRow>
    </section>
  )
}

function rowsOf(
  { language }: Acting,
  { meeting }: FoundMeeting,
  plan: MeetingPlan,
  { lastDayForMatters, dispatchDay }: Following,
) {
  const text = planText[language].move
  const when = (one: MeetingPlan) =>
    `${startSentence(sayWeekday(one.on, language))}, ${sayHours(one, language)}`
  const isLinked = meeting.link !== undefined || plan.link !== undefined
  return [
    { what: text.when, from: when(meeting), to: when(plan) },
    { what: text.where, from: sayWhereMet(meeting, language), to: sayWhereMet(plan, language) },
    ...(isLinked ? [{ what: text.link, from: meeting.link ?? '–', to: plan.link ?? '–' }] : []),
    ...(meeting.on === plan.on
      ? []
      : [
          {
            what: text.lastDay,
            from: sayDay(meeting.lastDayForMatters, language),
            to: sayDay(lastDayForMatters, language),
          },
          {
            what: text.dispatch,
            from: sayDay(meeting.dispatchDay, language),
            to: sayDay(dispatchDay, language),
          },
        ]),
  ]
}

/** Everything that follows, a sentence each. */
function sayFollowing(
  { language, today }: Acting,
  { place, meeting }: FoundMeeting,
  following: Following,
): readonly string[] {
  const text = planText[language].move
  const naming: Naming = { register: place.register, today, language }
  const names = (ids: readonly string[]) =>
    sayList(
      ids.map((id) => personName(naming, id)),
      language,
    )
  const { answersGone, hasAnswersThatStay, told, isPast, mattersTold, joins, leaves } = following
  const { noun } = planText[language].cancel
  return [
    isPast
      ? text.past
      : told === 0
        ? text.notTold
        : text.told(startSentence(sayCount(told, language, noun))),
    ...(answersGone.length > 0 ? [text.answersGone(names(answersGone))] : []),
    ...(hasAnswersThatStay ? [text.answersStay] : []),
    ...(joins.length > 0 ? [text.joins(names(joins))] : []),
    ...(leaves.length > 0 ? [text.leaves(names(leaves))] : []),
    ...(mattersTold.length > 0 ? [text.matters(sayList(mattersTold, language))] : []),
    ...(meeting.agendaVersion > 0 ? [text.agenda] : []),
  ]
}
