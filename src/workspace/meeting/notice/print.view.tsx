import { Facts, Lead } from '../../../design/columns.tsx'
import { seatsOfMeeting } from '../../../meeting/attendance/answer.actions.ts'
import { contentOf } from '../../../meeting/notice/notice.ts'
import { nameOfPrincipal } from '../../../principal/principal.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { personName } from '../../matter/naming.ts'
import { factsOfPlan } from './letter/letter-content.ts'
import { noticePageText } from './notice-page.text.ts'
import type { NoticeProps } from './notice-props.ts'
import { AgendaAsSent } from './versions.view.tsx'

/** The notice of a meeting on paper, for those who have no mail address. */
export function PrintView({ acting, found, room }: Pick<NoticeProps, 'acting' | 'found' | 'room'>) {
  const { language, today } = acting
  const { meeting, place } = found
  const text = noticePageText[language].print
  const naming = { register: place.register, today, language }
  const last = room.notices.at(-1)
  const content = last?.content ?? contentOf(meeting, room.items)
  const recipients = last?.recipients ?? room.next?.recipients ?? []
  const paper = recipients.filter(({ way }) => way === 'print')
  const seats = seatsOfMeeting(place.register, meeting)
  const support = seats.find(({ isCounted, memberId }) => !isCounted && memberId !== undefined)
  const who = support?.memberId === undefined ? text.support : personName(naming, support.memberId)
  const principalOf = (principalId: string | undefined) => {
    const known = principalId === undefined ? undefined : place.register.principalById(principalId)
    return known ? [`${nameOfPrincipal(known, meeting.on).short}: `] : []
  }
  // Those who sit for a principal first, then the support.
  const inOrder = [
    ...seats.filter(({ isCounted }) => isCounted),
    ...seats.filter((one) => !one.isCounted),
  ]
  const called = inOrder.flatMap(({ principalId, isCounted, memberId, deputyId }) => {
    const names = [
      ...(memberId === undefined ? [] : [personName(naming, memberId)]),
      ...(deputyId === undefined ? [] : [text.deputy(personName(naming, deputyId))]),
    ]
    const whose = isCounted ? principalOf(principalId) : [text.supporting]
    return names.length === 0 ? [] : [[...whose, names.join(', ')].join('')]
  })
  return (
    <>
      <Lead>
        {last === undefined ? text.draft : text.version(last.version, sayMoment(last.at, language))}
      </Lead>
      <p class="only-screen">{text.how}</p>
      {last === undefined || (room.next?.changes ?? []).length === 0 ? null : (
        <p class="only-screen advice">{text.changedSince}</p>
      )}
      <Facts
        heading={text.heading}
        items={[
          ...factsOfPlan(content, language),
          ...(paper.length === 0
            ? []
            : [
                {
                  term: text.for,
                  details: paper.map(({ personId }) => personName(naming, personId)),
                },
              ]),
        ]}
      />
      <p>{text.answer(who)}</p>
      <AgendaAsSent items={content.items} language={language} />
      <h2>{text.called}</h2>
      <ul>
        {called.map((names) => (
          <li>{names}</li>
        ))}
      </ul>
    </>
  )
}
