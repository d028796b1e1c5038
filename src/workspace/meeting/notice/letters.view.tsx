import { Disclosure } from '../../../design/disclosure.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import { Status, type Tone } from '../../../design/status.tsx'
import type { LetterState } from '../../../post/letter.ts'
import { sayCount, sayList, startSentence } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import type { Acting } from '../../acting.ts'
import { type Naming, personName } from '../../matter/naming.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import type { FollowedLetter } from './followed-letters.ts'
import { partedLetters } from './letter-order.ts'
import { lettersText } from './letters.text.ts'
import { at } from './notice-props.ts'
import type { NoticeRoom } from './notice-room.ts'

const tones: Readonly<Record<LetterState['state'], Tone>> = {
  waiting: 'open',
  sent: 'ok',
  failed: 'stop',
}

interface LettersProps {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly room: NoticeRoom
}

/** What has become of the letters about the meeting: what needs an eye first, and those that went well folded. */
export function LettersPart({ acting, found, room }: LettersProps) {
  const { letters } = room
  const { language, today } = acting
  const text = lettersText[language].letters
  const naming = { register: found.place.register, today, language }
  const paper = onPaper(room)
  if (letters.length === 0 && paper.length === 0) return null
  const { toSee, onTheirWay, sent } = partedLetters(letters, acting.now)
  const count = (some: readonly FollowedLetter[]) =>
    startSentence(sayCount(some.length, language, text.letters))
  const number = (state: LetterState['state']) =>
    letters.filter(({ progress }) => progress?.became.state === state).length
  const table = (caption: string, rows: readonly FollowedLetter[]) => (
    <LetterTable language={language} naming={naming} caption={caption} rows={rows} />
  )
  return (
    <section aria-labelledby="breven">
      <h2 id="breven">{text.heading}</h2>
      <p>
        {text.summary(number('sent'), number('waiting'), number('failed'))}.
        {number('waiting') === 0 ? null : ` ${text.lead}`}
      </p>
      {toSee.length === 0 ? null : (
        <>
          <h3>{text.toSee}</h3>
          <p>{text.toSeeWhy}</p>
          {table(text.toSee, toSee)}
        </>
      )}
      {paper.length === 0 ? null : (
        <p>
          {text.onPaper(
            sayList(
              paper.map((personId) => personName(naming, personId)),
              language,
            ),
          )}{' '}
          <a href={at({ acting, found }, 'kallelse/utskrift')}>{text.print}</a>
        </p>
      )}
      {onTheirWay.length === 0 ? null : (
        <Disclosure summary={text.onTheirWay(count(onTheirWay))} open={toSee.length > 0}>
          {table(text.onTheirWay(count(onTheirWay)), onTheirWay)}
        </Disclosure>
      )}
      {sent.length === 0 ? null : (
        <Disclosure summary={text.sent(count(sent))}>
          {table(text.sent(count(sent)), sent)}
        </Disclosure>
      )}
    </section>
  )
}

/** Those who are called to a meeting that is still to come, and whom no letter reaches. */
function onPaper({ notices, next }: NoticeRoom): readonly string[] {
  const told = new Set(notices.at(-1)?.recipients.map(({ personId }) => personId))
  return (next?.recipients ?? []).flatMap(({ personId, way }) =>
    way === 'print' && told.has(personId) ? [personId] : [],
  )
}

/** Letters by the latest notice first, then by name. */
function LetterTable({
  language,
  naming,
  caption,
  rows,
}: {
  readonly language: Language
  readonly naming: Naming
  readonly caption: string
  readonly rows: readonly FollowedLetter[]
}) {
  const text = lettersText[language].letters
  const nameOf = ({ personId }: FollowedLetter) => personName(naming, personId)
  // A letter to a deputy belongs to no notice, and is later than the one there was.
  const versionOf = ({ noticeVersion = Number.MAX_SAFE_INTEGER }: FollowedLetter) => noticeVersion
  return (
    <StackTable<FollowedLetter>
      caption={caption}
      captionHidden
      rows={rows.toSorted(
        (one, other) =>
          versionOf(other) - versionOf(one) || nameOf(one).localeCompare(nameOf(other), 'sv'),
      )}
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
  )
}

function sayProgress(
  { to, became, lastError }: NonNullable<FollowedLetter['progress']>,
  language: Language,
): string {
  const text = lettersText[language].letters
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
