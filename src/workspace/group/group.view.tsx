import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { Entries, type Entry } from '../../design/entries.tsx'
import { Notice } from '../../design/notice.tsx'
import { Status } from '../../design/status.tsx'
import { heldTogether } from '../../http/hold-together.ts'
import { matterText } from '../../matter/matter.text.ts'
import { commissionText } from '../../meeting/commission/commission.text.ts'
import { type Commission, stateOfCommission } from '../../meeting/commission/commission.ts'
import { meetingText } from '../../meeting/meeting.text.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { outcomeText } from '../../meeting/outcome/outcome.text.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay, sayWeek, startSentence } from '../../shared/format.ts'
import { bodyName } from '../matter/naming.ts'
import { sayEndedTerm } from '../matter/next-decider.ts'
import { sayHours, sayWhereMet } from '../meeting/say-meeting.ts'
import type { FoundGroup } from './find-group.ts'
import { groupText } from './group.text.ts'
import { addressOfGroup, groupName } from './group-page.tsx'
import { LeftToFinish } from './left-to-finish.view.tsx'
import type { GroupStory } from './load-group.ts'
import { PeopleTable } from './people-table.tsx'

interface GroupViewProps {
  readonly found: FoundGroup
  readonly story: GroupStory
}

/** How many of each the page shows before it leads on. */
const shown = 5

/** A group as those who work in it see it. */
export function GroupView(props: GroupViewProps) {
  const { found, story } = props
  const { language } = found.acting
  const text = groupText[language]
  return (
    <TwoColumns
      head={
        <>
          <h1>{groupName(found)}</h1>
          <Lead>{text.lead}</Lead>
          <EndedNotice {...props} />
        </>
      }
      margin={<GroupFacts found={found} />}
    >
      {story.left === undefined ? null : (
        <>
          <h2>{text.left}</h2>
          <LeftToFinish
            acting={found.acting}
            collaborationId={found.place.register.collaboration.id}
            body={found.body}
            left={story.left}
          />
        </>
      )}
      <Meetings {...props} />
      <Matters {...props} />
      <h2>{text.people}</h2>
      <PeopleTable found={found} />
      <Work {...props} />
    </TwoColumns>
  )
}

/** That the group's task has ended, what is not decided, and who decides it. */
function EndedNotice({ found: { acting, place, body }, story }: GroupViewProps) {
  if (story.ended === undefined) return null
  const { language, today } = acting
  const naming = { register: place.register, today, language }
  const [heading = '', ...rest] = sayEndedTerm(naming, body.id, story.ended)
  return (
    <Notice tone="info" heading={heldTogether(heading)}>
      <p>{rest.join(' ')}</p>
    </Notice>
  )
}

function GroupFacts({ found }: { readonly found: FoundGroup }) {
  const { acting, place, body, canRun } = found
  const { language, to } = acting
  const text = groupText[language]
  const { id } = place.register.collaboration
  return (
    <Facts
      heading={text.about}
      items={[
        {
          term: text.pages,
          details: [
            <a href={addressOfGroup(found, 'ledamoter')}>{text.toMembers}</a>,
            <a href={addressOfGroup(found, 'narvaro')}>{text.toAttendance}</a>,
            <a href={addressOfGroup(found, 'uppdrag')}>{text.toAssignments}</a>,
            ...(canRun
              ? [<a href={addressOfGroup(found, 'installningar')}>{text.toSetting}</a>]
              : []),
          ],
        },
        {
          term: text.onSite,
          details: [
            <a href={to.body(id, body.slug)}>{text.public}</a>,
            <a href={to.charter(id, body.slug)}>{text.charter}</a>,
          ],
        },
      ]}
    />
  )
}

function Meetings({ found, story }: GroupViewProps) {
  const { acting, place, body, canRun } = found
  const { language, to } = acting
  const text = groupText[language]
  const { id } = place.register.collaboration
  const entry = (meeting: Meeting): Entry => ({
    href: to.meeting(id, meeting.id),
    title: startSentence(sayDay(meeting.on, language)),
    text: `${sayHours(meeting, language)}, ${sayWhereMet(meeting, language)} (${sayWeek(meeting.on, language)})`,
    aside: (
      <Status tone={meeting.state === 'approved' ? 'ok' : 'neutral'}>
        {meetingText[language].state[meeting.state].name}
      </Status>
    ),
  })
  return (
    <>
      <h2>{text.meetings}</h2>
      <h3>{text.toCome}</h3>
      {story.toCome.length === 0 ? (
        <p>{text.noNext}</p>
      ) : (
        <Entries items={story.toCome.slice(0, shown).map(entry)} />
      )}
      {canRun && story.ended === undefined ? (
        <ButtonRow>
          <ButtonLink
            kind={story.toCome.length === 0 ? 'primary' : 'secondary'}
            href={to.newMeeting(id, body.id)}
          >
            {text.plan}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      <h3>{text.past}</h3>
      {story.past.length === 0 ? (
        <p>{text.noPast}</p>
      ) : (
        <Entries items={story.past.slice(0, shown).map(entry)} />
      )}
      {story.past.length + story.toCome.length > shown * 2 ? (
        <p>
          <a href={to.meetings(id)}>{text.allMeetings}</a>
        </p>
      ) : null}
    </>
  )
}

function Matters({ found, story }: GroupViewProps) {
  const { acting, place } = found
  const { language, to } = acting
  const text = groupText[language]
  const { id } = place.register.collaboration
  return (
    <>
      <h2>{text.matters}</h2>
      {story.matters.length === 0 ? (
        <p>{text.noMatters}</p>
      ) : (
        <Entries
          items={story.matters.map(({ number, title, kind, changedAt }) => ({
            href: to.matter(id, number),
            title: <span lang={language === 'sv' ? undefined : 'sv'}>{title}</span>,
            text: `${number} · ${matterText[language].kind[kind].name}`,
            aside: (
              <span class="soft small">{text.since(sayDay(dayInSweden(changedAt), language))}</span>
            ),
          }))}
        />
      )}
    </>
  )
}

/** What has come to the group from others, and what it has sent: each with where it stands. */
function Work({ found, story }: GroupViewProps) {
  const text = groupText[found.acting.language]
  return (
    <>
      <h2>{text.work}</h2>
      <h3>{text.came}</h3>
      <Commissions found={found} items={story.came} none={text.noCame} />
      <h3>{text.sent}</h3>
      <Commissions found={found} items={story.sent} none={text.noSent} />
    </>
  )
}

interface CommissionsProps {
  readonly found: FoundGroup
  readonly items: readonly Commission[]
  readonly none: string
}

function Commissions({ found, items, none }: CommissionsProps) {
  const { acting, place, body } = found
  const { language, today } = acting
  const text = groupText[language]
  const naming = { register: place.register, today, language }
  if (items.length === 0) return <p>{none}</p>
  const where = ({ bodyId, toBodyId, meetingOn }: Commission) => {
    const day = sayDay(meetingOn, language)
    if (bodyId !== body.id) return text.from(bodyName(naming, bodyId), day)
    return toBodyId === undefined ? text.own(day) : text.to(bodyName(naming, toBodyId), day)
  }
  return (
    <>
      <Entries
        items={items.slice(0, shown).map((one) => {
          const last = one.endsOn ?? one.dueOn
          const due = last === undefined ? '' : `, ${text.due(sayDay(last, language))}`
          return {
            href: addressOfGroup(found, `uppdrag/${one.id}`),
            title: <span lang={language === 'sv' ? undefined : 'sv'}>{one.text}</span>,
            text: `${outcomeText[language].kind[one.kind].name}. ${where(one)}${due}.`,
            aside: (
              <Status tone="neutral">
                {commissionText[language].state[stateOfCommission(one)]}
              </Status>
            ),
          }
        })}
      />
      {items.length > shown ? (
        <p>
          <a href={addressOfGroup(found, 'uppdrag')}>{text.more(items.length)}</a>
        </p>
      ) : null}
    </>
  )
}
