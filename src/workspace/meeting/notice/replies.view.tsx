import type { ProposedTime } from '../../../invitation/proposed-time.ts'
import { type CalendarReply, perhaps } from '../../../meeting/reply/calendar-reply.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayCount } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import { sayMoment, sayTime } from '../../../sign-in/say-moment.ts'
import type { Acting } from '../../acting.ts'
import { personName } from '../../matter/naming.ts'
import { sayWeekday } from '../../overview/say-when.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { lettersText } from './letters.text.ts'

interface Of {
  readonly acting: Acting
  readonly found: FoundMeeting
}

/** As many as are shown of what does not count, the latest: more than that nobody goes through. */
const mostShown = 20

/** What calendars have answered that does not count: "perhaps", another time that is proposed, and what was not taken. */
export function RepliesPart({
  acting,
  found,
  replies,
}: Of & { readonly replies: readonly CalendarReply[] }) {
  const { language, today } = acting
  const text = lettersText[language].replies
  const naming = { register: found.place.register, today, language }
  const maybe = perhaps(replies)
  const refused = replies.filter(({ refusedBecause }) => refusedBecause !== undefined).toReversed()
  const hidden = refused.length - mostShown
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
            {refused.slice(0, mostShown).map((reply) => (
              <RefusedReply reply={reply} language={language} name={nameIn(reply)} />
            ))}
          </ul>
          {hidden > 0 ? <p>{text.earlier(sayCount(hidden, language, text.message))}</p> : null}
        </section>
      )}
    </>
  )

  function nameIn({ personId }: CalendarReply): string {
    return personId === undefined ? '' : personName(naming, personId)
  }
}

function RefusedReply({
  reply: { cameAt, sender, refusedBecause = '', comment, proposed },
  language,
  name,
}: {
  readonly reply: CalendarReply
  readonly language: Language
  readonly name: string
}) {
  const text = lettersText[language].replies
  const why = Object.entries(text.refused).find(([code]) => code === refusedBecause)?.[1]
  return (
    <li>
      <p class="said__who">
        <strong>{text.about(name)}</strong> <span class="soft">{sayMoment(cameAt, language)}</span>
      </p>
      <p>{proposed ? text.proposed(name, sayProposed(proposed, language)) : why}</p>
      {sender === undefined ? null : <p class="soft">{text.from(sender)}</p>}
      {comment === undefined ? null : <p class="soft">{text.comment(comment)}</p>}
    </li>
  )
}

/** A time that is proposed: `torsdag 10 december 2026 kl. 13.00–15.00`. */
function sayProposed({ start, end }: ProposedTime, language: Language): string {
  const text = lettersText[language].replies
  const moment = (at: Date, until?: string) =>
    `${sayWeekday(dayInSweden(at), language)} ${text.times(sayTime(at, language), until)}`
  if (end === undefined) return moment(start)
  return dayInSweden(start) === dayInSweden(end)
    ? moment(start, sayTime(end, language))
    : text.until(moment(start), moment(end))
}
