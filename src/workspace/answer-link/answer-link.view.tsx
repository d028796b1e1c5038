import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Notice } from '../../design/notice.tsx'
import { SafeLink } from '../../design/safe-link.tsx'
import type { LinkRefusal, OpenedLink } from '../../meeting/attendance/answer.actions.ts'
import { meetingText } from '../../meeting/meeting.text.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import type { NoticedItem } from '../../meeting/notice/notice.ts'
import type { Register } from '../../register/register.ts'
import type { Language } from '../../shared/language.ts'
import {
  agendaLines,
  bodyOf,
  factsOfPlan,
  nameOf,
  sayHowCalled,
  sayWhenAndUntil,
} from '../meeting/notice/letter/letter-content.ts'
import { answerPath } from './answer-link.paths.ts'
import { answerLinkText } from './answer-link.text.ts'
import { answerOptions } from './answer-options.ts'

interface AnswerProps {
  readonly language: Language
  readonly token: string
  readonly opened: OpenedLink
  readonly register: Register
  /** What the last notice said. */
  readonly items: readonly NoticedItem[]
  /** The answer was given just now. */
  readonly isSaved: boolean
  /** Something else than an answer was sent. */
  readonly isWrong: boolean
}

/** The page of a link in a letter: the meeting, how one is called, and a button for each answer. */
export function AnswerView(props: AnswerProps) {
  const { language, token, opened, register, items, isSaved, isWrong } = props
  const { meeting, personId, answer, seats } = opened
  const text = answerLinkText[language]
  const said = answer === 'none' ? undefined : text.answered(meetingText[language].answer[answer])
  const hasDeputy = seats.some(
    ({ memberId, deputyId }) => memberId === personId && deputyId !== undefined,
  )
  const called = sayHowCalled(seats, personId, register, meeting.on, language)
  return (
    <TwoColumns
      head={
        <>
          <p class="kicker">{bodyOf(register, meeting.bodyId, meeting.on, language)}</p>
          <h1>{text.title}</h1>
          <Lead>{`${nameOf(register, personId)}. ${called.join(' ')}`}</Lead>
          {said === undefined ? null : (
            <Notice tone="info" heading={isSaved ? text.answeredHeading : said}>
              {isSaved ? <p>{`${said}.`}</p> : null}
              <p>{text.change}</p>
            </Notice>
          )}
        </>
      }
      margin={
        <Facts
          heading={text.facts}
          items={factsOfPlan(meeting, language).map(({ term, details }) => ({
            term,
            details: /^https?:/.test(details) ? (
              <SafeLink href={details}>{details}</SafeLink>
            ) : (
              details
            ),
          }))}
        >
          <p>{text.papers}</p>
        </Facts>
      }
    >
      <form method="post" action={answerPath(language, token)}>
        {isWrong ? (
          <p class="ds-validation-message" data-field="validation" role="alert">
            {text.choose}
          </p>
        ) : null}
        {said === undefined ? <p>{text.ask}</p> : null}
        <ButtonRow>
          {answerOptions(meeting.mode).map((option) => (
            <Button kind={option === answer ? 'primary' : 'secondary'} name="svar" value={option}>
              {text.button[option]}
            </Button>
          ))}
        </ButtonRow>
        {hasDeputy ? <p class="soft">{text.hint.cannot}</p> : null}
      </form>
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
      <p class="soft">{text.own}</p>
    </TwoColumns>
  )
}

interface RefusedProps {
  readonly language: Language
  readonly code: LinkRefusal | 'too-many'
  /** Which meeting it is about, told to whoever has a link that is known. */
  readonly about?: { readonly meeting: Meeting; readonly register: Register }
}

/** Why a link answers nothing, and what to do instead. */
export function LinkRefusedView({ language, code, about }: RefusedProps) {
  const text = answerLinkText[language]
  const { heading, why } = text.refused[code]
  const { meeting, register } = about ?? {}
  return (
    <Empty
      level={1}
      heading={heading}
      wayOn={<ButtonLink href={language === 'en' ? '/en/' : '/'}>{text.wayOn}</ButtonLink>}
    >
      {meeting === undefined || register === undefined ? null : (
        <p>
          {text.about(
            bodyOf(register, meeting.bodyId, meeting.on, language),
            sayWhenAndUntil(meeting, language),
          )}
        </p>
      )}
      {meeting?.cancelledBecause === undefined ? null : (
        <p>{text.because(meeting.cancelledBecause)}</p>
      )}
      <p>{why}</p>
    </Empty>
  )
}
