import { nameOfBody } from '../../../body/body.ts'
import { ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead, TwoColumns } from '../../../design/columns.tsx'
import { Notice } from '../../../design/notice.tsx'
import { SafeLink } from '../../../design/safe-link.tsx'
import { Pills } from '../../../design/status.tsx'
import { isToCome, isUntold } from '../../../meeting/meeting.ts'
import { MeetingStateMark } from '../../../meeting/state-mark.tsx'
import { sayDay, sayText, startSentence } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import { bodyName } from '../../matter/naming.ts'
import { sayWeekday } from '../../overview/say-when.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { goodToKnow } from '../good-to-know.ts'
import { sayHours, sayWhereMet } from '../say-meeting.ts'
import { Warnings } from '../warnings.view.tsx'
import { hubText } from './hub.text.ts'
import type { Hub } from './hub.ts'
import { HubAgenda } from './hub-agenda.view.tsx'
import { HubMargin } from './hub-margin.view.tsx'
import { partOfStep } from './next-step.ts'
import { OwnAnswer } from './own-answer.view.tsx'
import { WhoComes } from './who-comes.view.tsx'

interface HubProps {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly hub: Hub
  /** The code of what has just been done, from the address. */
  readonly done?: string | undefined
}

/** A meeting: when, where and how it stands, the one thing that comes next, its agenda, and who comes. */
export function HubView({ acting, found, hub, done }: HubProps) {
  const { language, today } = acting
  const { meeting, body } = found
  const text = hubText[language]
  return (
    <TwoColumns
      head={
        <>
          <p class="kicker">{text.kicker(sayText(nameOfBody(body, today), language))}</p>
          <h1>{startSentence(sayWeekday(meeting.on, language))}</h1>
          <Pills items={[<MeetingStateMark state={meeting.state} language={language} />]} />
          <DoneNotice acting={acting} found={found} done={done} />
          <Lead>{text.at(sayHours(meeting, language), sayWhereMet(meeting, language))}</Lead>
          <Next acting={acting} found={found} hub={hub} />
          <OwnAnswer acting={acting} found={found} hub={hub} />
          <Known acting={acting} found={found} />
          <HubAgenda acting={acting} found={found} hub={hub} />
        </>
      }
      margin={<HubMargin acting={acting} found={found} hub={hub} />}
    >
      <WhoComes acting={acting} found={found} hub={hub} />
    </TwoColumns>
  )
}

/** What comes next, in a sentence, and one button when it is something to do. */
function Next({ acting, found, hub }: Omit<HubProps, 'done'>) {
  const { language, to, today } = acting
  const text = hubText[language]
  const { meeting, place, body } = found
  const { id } = place.register.collaboration
  const { step } = hub
  const words = text.step[step]
  const href = hrefOf(acting, found, hub)
  const link = meeting.link
  const isOpenForMatters = isToCome(meeting) && today <= meeting.lastDayForMatters && !found.canRun
  // While an answer is asked for, that is the one thing to press.
  const isRaisable = isOpenForMatters && step !== 'answer'
  const naming = { register: place.register, today, language }
  // What else may be done just as well: the meeting did not take place, or people are there and waiting.
  const others: readonly (readonly [string, string])[] =
    step === 'sayWhatHappened'
      ? [
          ['stall-in', text.happened.cancelled],
          ['andra', text.happened.moved],
        ]
      : step === 'sendNewNotice' && meeting.on === today
        ? [['genomfor', text.step.open.act ?? '']]
        : []
  return (
    <>
      {link === undefined || !(isToCome(meeting) || meeting.state === 'held') ? null : (
        <p>
          <SafeLink href={link}>{text.join}</SafeLink>
        </p>
      )}
      {meeting.cancelledBecause === undefined ? null : (
        <p class="as-typed">{text.becauseCancelled(meeting.cancelledBecause)}</p>
      )}
      <p>
        {words.says({
          day: sayDay(meeting.on, language),
          dispatchDay: sayDay(meeting.dispatchDay, language),
          isLate: meeting.dispatchDay < today,
          isTold: hub.notices.at(-1)?.method === 'cancel',
          body: bodyName(naming, body.id),
        })}{' '}
        {isOpenForMatters ? text.raiseUntil(sayDay(meeting.lastDayForMatters, language)) : null}
      </p>
      {href === undefined && !isRaisable ? null : (
        <ButtonRow>
          {href === undefined || words.act === undefined ? null : (
            <ButtonLink href={href}>{words.act}</ButtonLink>
          )}
          {others.map(([part, said]) => (
            <ButtonLink kind="secondary" href={to.meeting(id, meeting.id, part)}>
              {said}
            </ButtonLink>
          ))}
          {isRaisable ? (
            <ButtonLink kind="secondary" href={`${to.newMatter(id)}?organ=${body.id}`}>
              {text.raise}
            </ButtonLink>
          ) : null}
        </ButtonRow>
      )}
    </>
  )
}

function hrefOf({ to }: Acting, { meeting, place, body }: FoundMeeting, { step }: Hub) {
  const { id } = place.register.collaboration
  if (step === 'prepare') return '#dagordning'
  if (step === 'planAnother') return to.newMeeting(id, body.id)
  const part = partOfStep[step]
  return part === undefined ? undefined : to.meeting(id, meeting.id, part)
}

/** What speaks against the day and form, for those who can still change them, with the charter's own words. */
function Known({ acting, found }: Pick<HubProps, 'acting' | 'found'>) {
  const { language, today } = acting
  const { meeting, place, canRun } = found
  // Once people have been called, the day is known and nobody chooses another without a reason.
  if (!canRun || meeting.state !== 'planned' || isUntold(meeting, today)) return null
  // That the notice is late is said with what to do about it.
  const warnings = goodToKnow(meeting, place.register, today).filter(
    ({ code }) => code !== 'too-late-for-notice',
  )
  if (warnings.length === 0) return null
  return (
    <Notice tone="warn" heading={hubText[language].warnings}>
      <Warnings
        acting={acting}
        register={place.register}
        bodyId={meeting.bodyId}
        on={meeting.on}
        warnings={warnings}
      />
    </Notice>
  )
}

const doneCodes = ['planerat', 'flyttat', 'andrat', 'installt', 'svarat'] as const

/** What has just been done, while it is still so. A code that nobody knows says nothing. */
function DoneNotice({ acting: { language }, found: { meeting }, done }: Omit<HubProps, 'hub'>) {
  const code = doneCodes.find((one) => one === done)
  if (code === undefined) return null
  const stillSo: Readonly<Record<typeof code, boolean>> = {
    planerat: meeting.state === 'planned',
    flyttat: isToCome(meeting),
    andrat: isToCome(meeting),
    installt: meeting.state === 'cancelled',
    svarat: meeting.state === 'noticed',
  }
  if (!stillSo[code]) return null
  const said = hubText[language].done[code]
  return (
    <Notice tone="info" heading={said.heading}>
      {said.text === '' ? null : <p>{said.text}</p>}
    </Notice>
  )
}
