import { StackTable } from '../../../design/stack-table.tsx'
import { Status, type Tone } from '../../../design/status.tsx'
import { type CalendarReply, perhaps } from '../../../meeting/reply/calendar-reply.ts'
import type { LetterState } from '../../../post/letter.ts'
import { sayCount } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import type { Acting } from '../../acting.ts'
import { personName } from '../../matter/naming.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { noticePageText } from './notice-page.text.ts'
import type { FollowedLetter } from './notice-room.ts'

interface Of {
  readonly acting: Acting
  readonly found: FoundMeeting
}

const tones: Readonly<Record<LetterState['state'], Tone>> = {
  waiting: 'open',
  sent: 'ok',
  failed: 'stop',
}

/** What somebody may have to do something about comes first, and the letters that have gone out last. */
const order: Readonly<Record<LetterState['state'], number>> = { failed: 0, waiting: 1, sent: 2 }

/** Every letter about the meeting: those that did not arrive first, the latest notice before earlier ones, by name. */
export function LettersPart({
  acting,
  found,
  letters,
}: Of & { readonly letters: readonly FollowedLetter[] }) {
  if (letters.length === 0) return null
  const { language, today } = acting
  const text = noticePageText[language].letters
  const naming = { register: found.place.register, today, language }
  const of = (state: LetterState['state']) =>
    letters.filter(({ progress }) => progress?.became.state === state).length
  const rank = ({ progress }: FollowedLetter) => order[progress?.became.state ?? 'sent']
  const nameOf = ({ personId }: FollowedLetter) => personName(naming, personId)
  // A letter to a deputy belongs to no notice, and is later than the one there was.
  const versionOf = ({ noticeVersion = Number.MAX_SAFE_INTEGER }: FollowedLetter) => noticeVersion
  const rows = letters.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      versionOf(other) - versionOf(one) ||
      nameOf(one).localeCompare(nameOf(other), 'sv'),
  )
  return (
    <section aria-labelledby="breven">
      <h2 id="breven">{text.heading}</h2>
      <p>{`${text.summary(of('sent'), of('waiting'), of('failed'))}. ${text.lead}`}</p>
      <StackTable<FollowedLetter>
        caption={text.heading}
        captionHidden
        rows={rows}
        columns={[
          { heading: text.person, cell: nameOf },
          {
            heading: text.what,
            cell: ({ kind, noticeVersion }) =>
              kind === 'notice' && noticeVersion !== undefined
                ? text.version(text.kinds.notice, noticeVersion)
                : text.kinds[kind],
          },
          {
            heading: text.state,
            cell: ({ progress }) =>
              progress === undefined ? null : (
                <>
                  <Status tone={tones[progress.became.state]}>
                    {text.states[progress.became.state]}
                  </Status>
                  <div class="soft">{sayProgress(progress, language)}</div>
                </>
              ),
          },
        ]}
      />
    </section>
  )
}

function sayProgress(
  { to, became, lastError }: NonNullable<FollowedLetter['progress']>,
  language: Language,
): string {
  const text = noticePageText[language].letters
  const said = lastError === undefined ? [] : [text.said(lastError)]
  switch (became.state) {
    case 'sent':
      return `${text.sentAt(sayMoment(became.at, language))}, ${to}`
    case 'failed':
      return [`${became.because === 'refused' ? text.refused : text.gaveUp}, ${to}`, ...said].join(
        '. ',
      )
    case 'waiting':
      return [
        `${became.attempts === 0 || lastError === undefined ? text.waits : text.tried(sayCount(became.attempts, language, text.times))}, ${to}`,
        ...said,
      ].join('. ')
  }
}

/** What calendars have answered that does not count: "perhaps", and what could not be taken. */
export function RepliesPart({
  acting,
  found,
  replies,
}: Of & { readonly replies: readonly CalendarReply[] }) {
  const { language, today } = acting
  const text = noticePageText[language].replies
  const naming = { register: found.place.register, today, language }
  const maybe = perhaps(replies)
  const refused = replies.filter(({ refusedBecause }) => refusedBecause !== undefined)
  return (
    <>
      {maybe.length === 0 ? null : (
        <section aria-labelledby="kanske">
          <h2 id="kanske">{text.maybe}</h2>
          <p>{text.maybeLead}</p>
          <ul>
            {maybe.map(({ personId = '', comment }) => (
              <li>
                {personName(naming, personId)}
                {comment === undefined ? null : <div class="soft">{text.comment(comment)}</div>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {refused.length === 0 ? null : (
        <section aria-labelledby="ej-mottagna">
          <h2 id="ej-mottagna">{text.heading}</h2>
          <p>{text.lead}</p>
          <ul class="said">
            {refused.map((reply) => (
              <RefusedReply reply={reply} language={language} name={nameIn(reply)} />
            ))}
          </ul>
        </section>
      )}
    </>
  )

  function nameIn({ personId }: CalendarReply): string {
    return personId === undefined ? '' : personName(naming, personId)
  }
}

function RefusedReply({
  reply: { cameAt, sender, refusedBecause = '', comment },
  language,
  name,
}: {
  readonly reply: CalendarReply
  readonly language: Language
  readonly name: string
}) {
  const text = noticePageText[language].replies
  const why = Object.entries(text.refused).find(([code]) => code === refusedBecause)?.[1]
  return (
    <li>
      <p class="said__who">
        <strong>{text.about(name)}</strong> <span class="soft">{sayMoment(cameAt, language)}</span>
      </p>
      <p>{why}</p>
      {sender === undefined ? null : <p class="soft">{text.from(sender)}</p>}
      {comment === undefined ? null : <p class="soft">{text.comment(comment)}</p>}
    </li>
  )
}
