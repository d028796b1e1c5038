import type { Child } from 'hono/jsx'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { Field } from '../../../design/field.tsx'
import { LetterFrame } from '../../../design/letter-frame.tsx'
import { Notice } from '../../../design/notice.tsx'
import { type MeetingDenial, mayPlanMeeting } from '../../../meeting/meeting.policy.ts'
import { isUntold } from '../../../meeting/meeting.ts'
import type { Recipient } from '../../../meeting/notice/notice.ts'
import { sayChange } from '../../../meeting/notice/notice-change.text.ts'
import { sayCount, sayList, startSentence } from '../../../shared/format.ts'
import { personName } from '../../matter/naming.ts'
import { sayMeetingRefusal } from '../say-refusal.ts'
import { Warnings } from '../warnings.view.tsx'
import { LettersPart } from './letters.view.tsx'
import { noticePageText } from './notice-page.text.ts'
import { at, type NoticeProps } from './notice-props.ts'
import { RepliesPart } from './replies.view.tsx'
import { VersionsPart } from './versions.view.tsx'

/** The notices of a meeting: sending one, those that have been sent, and what has become of each letter. */
export function NoticeView(props: NoticeProps) {
  const { acting, found, room, done, refused = [] } = props
  const text = noticePageText[acting.language]
  const verdict = mayPlanMeeting(found.place.actor, found.meeting)
  const said = done === 'skickad' || done === 'redan' ? text.done[done] : undefined
  return (
    <>
      {said === undefined ? null : (
        <Notice tone="info" heading={said.heading}>
          <p>{said.text}</p>
        </Notice>
      )}
      {refused.length === 0 ? null : (
        <Notice tone="warn" heading={refused[0] ?? ''}>
          {refused.slice(1).map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      {verdict.allowed ? <SendPart {...props} /> : <NotMay {...props} code={verdict.code} />}
      {found.canRun ? (
        <>
          <RepliesPart acting={acting} found={found} replies={room.replies} />
          <LettersPart acting={acting} found={found} room={room} />
        </>
      ) : null}
      <VersionsPart {...props} />
      <ButtonRow>
        <ButtonLink kind="secondary" href={at(props)}>
          {text.toMeeting}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function NotMay({ acting, found, code }: NoticeProps & { readonly code: MeetingDenial }) {
  const refusal = { kind: 'denied', code } as const
  return <Lead>{sayMeetingRefusal(acting, found, refusal).join(' ')}</Lead>
}

function SendPart(props: NoticeProps) {
  const { acting, found, room } = props
  const { language } = acting
  const { next, notices, warnings } = room
  const text = noticePageText[language]
  if (isUntold(found.meeting, acting.today)) return <Lead>{text.send.dayHasPassed}</Lead>
  if (next === undefined) return null
  // Right after it was sent, that has been said.
  if (next.isSame) return props.done === undefined ? <Lead>{text.send.upToDate}</Lead> : null
  const { meeting, place } = found
  const changes = next.changes ?? []
  const byMail = next.to.filter(({ way }) => way === 'mail')
  const byPaper = next.to.filter(({ way }) => way === 'print')
  const count = (people: readonly unknown[]) => sayCount(people.length, language, text.people)
  const heading =
    notices.length === 0 ? text.send.first : changes.length > 0 ? text.send.changed : text.send.rest
  return (
    <section aria-labelledby="skicka">
      <h2 id="skicka">{heading}</h2>
      <p>{text.send.lead}</p>
      {changes.length === 0 ? null : (
        <>
          <h3>{text.send.changes}</h3>
          <ul>
            {changes.map((change) => (
              <li>{sayChange(change, language)}</li>
            ))}
          </ul>
        </>
      )}
      {warnings.length === 0 ? null : (
        <Notice tone="warn" heading={text.warnings} level={3}>
          <Warnings
            acting={acting}
            register={place.register}
            bodyId={meeting.bodyId}
            on={meeting.on}
            warnings={warnings}
          />
        </Notice>
      )}
      {byMail.length === 0 ? null : (
        <Disclosure summary={startSentence(text.send.byMail(count(byMail)))}>
          <People {...props} people={byMail} />
        </Disclosure>
      )}
      {byPaper.length === 0 ? null : (
        <>
          <p>{startSentence(text.send.byPaper(count(byPaper)))}:</p>
          <People {...props} people={byPaper} />
        </>
      )}
      {next.uninvited.length === 0 ? null : (
        <p>{text.send.uninvited(sayList(namesOf(props, next.uninvited), language))}</p>
      )}
      <form method="post" action={at(props, 'kallelse')}>
        <input type="hidden" name="version" value={String(meeting.version)} />
        <input type="hidden" name="kallelse" value={String(notices.length)} />
        <ButtonRow>
          <Button>
            {byMail.length === 0 ? text.send.buttonNobody : text.send.button(count(byMail))}
          </Button>
          <ButtonLink kind="secondary" href={at(props, 'kallelse/utskrift')}>
            {text.send.print}
          </ButtonLink>
        </ButtonRow>
      </form>
      <PreviewPart {...props} people={next.to} />
    </section>
  )
}

function PreviewPart(props: NoticeProps & { readonly people: readonly Recipient[] }) {
  const { acting, people, shownTo } = props
  const text = noticePageText[acting.language].preview
  const shown = people.find(({ personId }) => personId === shownTo) ?? people[0]
  if (shown === undefined) return null
  const src = `${at(props, 'kallelse/brev')}?person=${encodeURIComponent(shown.personId)}`
  const [name = ''] = namesOf(props, [shown])
  return (
    <section aria-labelledby="brev">
      <h3 id="brev">{text.heading}</h3>
      <form method="get" action={`${at(props, 'kallelse')}#brev`}>
        <Field
          kind="select"
          name="brev-till"
          label={text.to}
          value={shown.personId}
          choices={people.map((one) => ({
            value: one.personId,
            text: namesOf(props, [one])[0] ?? one.personId,
          }))}
        />
        <ButtonRow>
          <Button kind="secondary">{text.show}</Button>
        </ButtonRow>
      </form>
      <LetterFrame src={src} title={text.frame(name)} />
      <p>
        <a href={src}>{text.open}</a>
      </p>
    </section>
  )
}

function People(props: NoticeProps & { readonly people: readonly Recipient[] }): Child {
  return (
    <ul>
      {namesOf(props, props.people).map((name) => (
        <li>{name}</li>
      ))}
    </ul>
  )
}

function namesOf(
  { acting, found }: Pick<NoticeProps, 'acting' | 'found'>,
  people: readonly Pick<Recipient, 'personId'>[],
): readonly string[] {
  const naming = { register: found.place.register, today: acting.today, language: acting.language }
  return people.map(({ personId }) => personName(naming, personId))
}
