import { Facts, TwoColumns } from '../../../design/columns.tsx'
import { Entries } from '../../../design/entries.tsx'
import { Status } from '../../../design/status.tsx'
import {
  changesSince,
  type MeetingNotice,
  type NoticeChange,
  type NoticedItem,
} from '../../../meeting/notice/notice.ts'
import { sayChange } from '../../../meeting/notice/notice-change.text.ts'
import { sayCount } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { personName } from '../../matter/naming.ts'
import { agendaLines, factsOfPlan } from './letter/letter-content.ts'
import { noticePageText } from './notice-page.text.ts'
import { at, type NoticeProps } from './notice-props.ts'

/** What is different in a notice from the one before it; undefined in the first. */
function changesOf(
  notices: readonly MeetingNotice[],
  version: number,
): readonly NoticeChange[] | undefined {
  const index = notices.findIndex((one) => one.version === version)
  const [before, notice] = [notices[index - 1], notices[index]]
  return before && notice && changesSince(before.content, notice.content)
}

/** Every notice that has been sent, the latest first, and what changed in each. */
export function VersionsPart(props: Pick<NoticeProps, 'acting' | 'found' | 'room'>) {
  const { acting, room } = props
  const { language } = acting
  const text = noticePageText[language].versions
  if (room.notices.length === 0) {
    return (
      <section aria-labelledby="skickade">
        <h2 id="skickade">{text.heading}</h2>
        <p>{text.none}</p>
      </section>
    )
  }
  return (
    <section aria-labelledby="skickade">
      <h2 id="skickade">{text.heading}</h2>
      <Entries
        items={room.notices.toReversed().map((notice) => ({
          href: at(props, `kallelse/version/${notice.version}`),
          title: titleOf(notice, language),
          text: [
            `${text.sent(sayMoment(notice.at, language), notice.by.name)}.`,
            sayChanges(changesOf(room.notices, notice.version), language),
          ].join(' '),
          aside: (
            <Status tone="neutral">
              {sayCount(notice.recipients.length, language, noticePageText[language].people)}
            </Status>
          ),
        }))}
      />
    </section>
  )
}

/** What a notice is called in the list of them. */
export function titleOf({ method, version }: MeetingNotice, language: Language): string {
  const text = noticePageText[language].versions
  return method === 'cancel' ? text.cancelled : text.version(version)
}

function sayChanges(changes: readonly NoticeChange[] | undefined, language: Language): string {
  const text = noticePageText[language].versions
  if (changes === undefined) return text.first
  return changes.length === 0
    ? text.same
    : changes.map((change) => sayChange(change, language)).join(' ')
}

/** One notice as it was sent. */
export function VersionView(
  props: Pick<NoticeProps, 'acting' | 'found' | 'room'> & { readonly notice: MeetingNotice },
) {
  const { acting, found, room, notice } = props
  const { language, today } = acting
  const text = noticePageText[language].versions
  const naming = { register: found.place.register, today, language }
  const changes = changesOf(room.notices, notice.version) ?? []
  return (
    <TwoColumns
      margin={
        <>
          <Facts
            heading={text.sent(sayMoment(notice.at, language), notice.by.name)}
            items={factsOfPlan(notice.content, language)}
          />
          <Facts
            heading={text.to}
            items={(['mail', 'print'] as const).flatMap((way) => {
              const people = notice.recipients.filter((one) => one.way === way)
              if (people.length === 0) return []
              const term = way === 'mail' ? text.byMail : text.byPaper
              return [{ term, details: people.map(({ personId }) => personName(naming, personId)) }]
            })}
          />
        </>
      }
    >
      {changes.length === 0 ? null : (
        <>
          <h2>{text.changed}</h2>
          <ul>
            {changes.map((change) => (
              <li>{sayChange(change, language)}</li>
            ))}
          </ul>
        </>
      )}
      <AgendaAsSent items={notice.content.items} language={language} />
    </TwoColumns>
  )
}

/** The agenda as a notice has it. */
export function AgendaAsSent({
  items,
  language,
}: {
  readonly items: readonly NoticedItem[]
  readonly language: Language
}) {
  const text = noticePageText[language].print
  return (
    <>
      <h2>{text.agenda}</h2>
      {items.length === 0 ? (
        <p>{text.noItems}</p>
      ) : (
        <ol>
          {agendaLines(items, language).map(({ text: title, more }) => (
            <li>
              {title}
              {more.map((line) => (
                <div class="soft">{line}</div>
              ))}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
