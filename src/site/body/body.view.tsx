import { nameOfBody, statusOfBody } from '../../body/body.ts'
import { rulesFor } from '../../charter/charter.ts'
import { endedTerm } from '../../charter/ended-term.ts'
import { Lead, TwoColumns } from '../../design/columns.tsx'
import { Notice } from '../../design/notice.tsx'
import { Pills, Status } from '../../design/status.tsx'
import { Words } from '../../design/words.tsx'
import { daysBetween } from '../../shared/calendar-day.ts'
import { sayDay, sayDayCount, sayNumber, sayPartialDate } from '../../shared/format.ts'
import { lastDay } from '../../shared/period.ts'
import { FindingItem } from '../charter/findings.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { bodyText } from './body.text.ts'
import { BodyFacts } from './body-facts.tsx'
import type { BodyPage } from './body-page.ts'
import { EndList } from './ends.tsx'
import { Meetings } from './meetings.tsx'
import { ownNoun } from './own-noun.ts'
import { Statements } from './statements.tsx'
import { TieSentences } from './ties.tsx'
import { WhoSits } from './who-sits.tsx'

interface BodyViewProps {
  readonly context: CollaborationContext
  readonly page: BodyPage
}

/** How many rules the body's own page shows before it sends the reader on to the whole charter. */
const shownFindings = 5

/**
 * The page of a body: what it is for, who sits there, how its charter is followed, and how it belongs with others.
 * On a phone the facts in short come last: there are twenty of them, and people come to see who sits there.
 */
export function BodyView({ context, page }: BodyViewProps) {
  const { language, day, today, register, to } = context
  const text = bodyText[language]
  const { body, charter } = page
  const name = nameOfBody(body, day)
  const noun = ownNoun(context, body)
  const worth = page.findings
    .filter(({ status }) => status !== 'notChecked')
    .slice(0, shownFindings)
  const rules = charter ? rulesFor(charter, body.id).length : 0
  return (
    <TwoColumns margin={<BodyFacts context={context} page={page} />}>
      <h1>
        <Words text={name} language={language} />
      </h1>
      <Lead>
        <Words text={body.summary} language={language} />
      </Lead>
      {day < today ? <p class="soft small">{text.writtenLater}</p> : null}
      <BodyPills context={context} page={page} />
      <History context={context} page={page} />
      <Statements heading={text.purpose} statements={page.purposes} context={context} />
      <Statements heading={text.tasks} statements={page.tasks} context={context} />
      <WhoSits context={context} page={page} />
      {charter || page.status === 'active' ? <h2>{text.followed}</h2> : null}
      {charter ? (
        <>
          {rules === 0 ? <p>{text.noRules(noun)}</p> : null}
          {worth.map((finding) => (
            <FindingItem context={context} finding={finding} />
          ))}
          <p>
            <a href={to.charter(register.collaboration.id, body.slug)}>
              {rules > 1 ? text.allRules(sayNumber(rules, language)) : text.wholeCharter}
            </a>
          </p>
        </>
      ) : page.status === 'active' ? (
        <p>{text.noCharter(noun)}</p>
      ) : null}
      <Meetings context={context} page={page} />
      <TieSentences context={context} heading={text.ties(noun)} body={body} ties={page.otherTies} />
      {body.notes.length === 0 ? null : (
        <>
          <h2>{text.unclear}</h2>
          <ul>
            {body.notes.map((note) => (
              <li>
                <Words text={note} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </TwoColumns>
  )
}

function BodyPills({ context, page }: BodyViewProps) {
  const { language, register, day } = context
  const text = bodyText[language]
  const mandate = page.findings.find(({ kind }) => kind === 'mandate-period')
  const status =
    page.status === 'active' ? (
      <Status tone="ok">{text.active}</Status>
    ) : (
      <Status tone="neutral">{text[page.status]}</Status>
    )
  return (
    <Pills
      items={[
        // A group whose term is over has no task to work with until somebody decides what comes next.
        ...(endedTerm(register, page.body.id, day) ? [] : [status]),
        ...(mandate && (mandate.status === 'atRisk' || mandate.status === 'notMet')
          ? [<MandatePill context={context} page={page} />]
          : []),
      ]}
    />
  )
}

function MandatePill({ context, page }: BodyViewProps) {
  const { language, day } = context
  const text = bodyText[language]
  const last = page.charter?.mandatePeriod && lastDay(page.charter.mandatePeriod)
  if (!last) return null
  const left = daysBetween(day, last)
  return (
    <Status tone={left >= 0 ? 'warn' : 'neutral'}>
      {left >= 0
        ? text.mandateEndsIn(sayDayCount(left, language))
        : text.mandateEnded(sayDay(last, language))}
    </Status>
  )
}

/** What the body was before, what came after, and when it began, as far as anybody has said. */
function History({ context, page }: BodyViewProps) {
  const { language, day, today, path, to } = context
  const text = bodyText[language]
  const { body, status } = page
  const name = nameOfBody(body, day)
  const shown = name[language] ?? name.sv
  const noun = ownNoun(context, body)
  if (status === 'discontinued') {
    const until = body.period.until
    return (
      <Notice tone="info" heading={text.discontinuedHeading(shown)}>
        {until ? <p>{text.workedUntil(noun, sayPartialDate(until, language))}</p> : null}
        {page.replacedBy.length > 0 ? (
          <p>
            {text.replacedBy}{' '}
            <EndList context={context} ends={page.replacedBy.map(({ other }) => other)} />.
          </p>
        ) : (
          <p>{text.noReplacement(noun)}</p>
        )}
        <LastDay context={context} page={page} />
      </Notice>
    )
  }
  if (status === 'planned') {
    return (
      <Notice tone="info" heading={text.plannedHeading(shown, sayDay(day, language))}>
        <p>{text.plannedText}</p>
        {statusOfBody(body, today) === 'active' ? (
          <p>
            <a href={to.same(path, { day: today })}>{text.asItIs(noun)}</a>
          </p>
        ) : null}
      </Notice>
    )
  }
  return body.inEach ? <p>{text.inEach[body.inEach]}</p> : null
}

/** The way to the body as it was on its last day, when it still had seats and a charter. */
function LastDay({ context, page }: BodyViewProps) {
  const { language, path, to } = context
  const last = lastDay(page.body.period)
  if (!last) return null
  return (
    <p>
      <a href={to.same(path, { day: last })}>
        {bodyText[language].asItWas(ownNoun(context, page.body), sayDay(last, language))}
      </a>
    </p>
  )
}
