import type { Child } from 'hono/jsx'
import { isShared } from '../../body/body.ts'
import { charterText } from '../../charter/charter.text.ts'
import { type Fact, Facts } from '../../design/columns.tsx'
import { SafeLink } from '../../design/safe-link.tsx'
import { Words } from '../../design/words.tsx'
import type { SeatHolding } from '../../seat/seat.ts'
import { sayDay, sayPartialDate, sayPeriod, startSentence } from '../../shared/format.ts'
import { sourceWords } from '../charter/findings.tsx'
import { ledgersQuestion } from '../ledger/asked-ledgers.ts'
import { ledgerText } from '../ledger/ledger.text.ts'
import { questionOf } from '../matter/asked-matters.ts'
import { mattersText } from '../matter/matters.text.ts'
import { meetingsText } from '../meeting/meetings.text.ts'
import { questionOf as meetingsQuestion } from '../meeting/meetings.view.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { Holder } from '../roster/roster-table.tsx'
import { bodyText } from './body.text.ts'
import type { BodyPage, Tie } from './body-page.ts'
import { End } from './ends.tsx'
import { ownNoun } from './own-noun.ts'

interface BodyFactsProps {
  readonly context: CollaborationContext
  readonly page: BodyPage
}

/** The facts in the margin. A fact nobody has stated is left out, except whom the body answers to: that is said. */
export function BodyFacts({ context, page }: BodyFactsProps) {
  const { language } = context
  const text = bodyText[language]
  const { body, charter, roster } = page
  const maybe = (term: string, details: readonly Child[]): readonly Fact[] =>
    details.length > 0 ? [{ term, details }] : []
  const chair = roster.chair
  const items: readonly Fact[] = [
    ...maybe(
      text.kind,
      charter ? [startSentence(charterText[language].bodyKinds[charter.bodyKind])] : [],
    ),
    ...maybe(text.setUpBy, ties(context, page.setUpBy)),
    ...maybe(text.decidedOnBy(ownNoun(context, body)), ties(context, page.decidedOnBy)),
    ...maybe(text.commissionedBy, ties(context, page.commissionedBy)),
    ...maybe(text.membersBy, ties(context, page.appointedBy)),
    ...maybe(text.may, ruleTitles(context, page, mayKinds)),
    ...maybe(text.answersTo, ties(context, page.answersTo)),
    ...maybe(
      text.chairHeading,
      chair?.holder ? [<Holder context={context} mandate={chair.holder} />] : [],
    ),
    ...maybe(
      text.mandatePeriod,
      charter?.mandatePeriod ? [sayPeriod(charter.mandatePeriod, language)] : [],
    ),
    ...maybe(text.meets, ruleTitles(context, page, meetingKinds)),
    ...maybe(text.nextMeeting, page.nextMeeting ? [sayDay(page.nextMeeting.on, language)] : []),
    ...maybe(meetingsText[language].heading, meetingsLink(context, page)),
    ...maybe(mattersText[language].heading, mattersLink(context, page)),
    ...maybe(text.began, began(context, page)),
    ...maybe(text.replaced, ties(context, page.replaced, 'bare')),
    ...maybe(text.replacedByHeading, ties(context, page.replacedBy, 'bare')),
    ...maybe(
      text.support,
      roster.support.map((holding) => <Support context={context} holding={holding} />),
    ),
    ...maybe(
      text.contact,
      body.contacts.map(({ label, email, phone, url }) => (
        <>
          <Words text={label} language={language} />
          {email ? (
            <>
              <br />
              <SafeLink href={`mailto:${email}`} />
            </>
          ) : null}
          {phone ? (
            <>
              <br />
              <SafeLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</SafeLink>
            </>
          ) : null}
          {url ? (
            <>
              <br />
              <SafeLink href={url} />
            </>
          ) : null}
        </>
      )),
    ),
    ...maybe(
      text.sources,
      body.sources.map((place) => (
        <a href={context.to.sources(context.register.collaboration.id, place.documentId)}>
          {sourceWords(context, place)}
        </a>
      )),
    ),
  ]
  return <Facts heading={text.inShort} items={items} />
}

/** The way to the published matters that the body has or has had, and to what came of them, while principals meet in it. */
function mattersLink(
  { language, register, to }: CollaborationContext,
  { body, status }: BodyPage,
): readonly Child[] {
  if (status !== 'active' || !isShared(body)) return []
  const question = questionOf({ chosen: { organ: body.slug } })
  return [
    <a href={to.matters(register.collaboration.id, question)}>{mattersText[language].inBody}</a>,
    <a href={to.ledgers(register.collaboration.id, ledgersQuestion({ body }))}>
      {ledgerText[language].inBody}
    </a>,
  ]
}

/** The way to the meetings to come and the notes that the body has published. */
function meetingsLink(
  { language, register, to }: CollaborationContext,
  { body }: BodyPage,
): readonly Child[] {
  if (!isShared(body)) return []
  const href = to.meetings(register.collaboration.id, meetingsQuestion(body))
  return [<a href={href}>{meetingsText[language].ofBody}</a>]
}

const mayKinds = ['allowed-outcomes']
const meetingKinds = ['meetings-per-year', 'meetings-per-term']

/** What the charter says on a subject, in plain words, with the way to the rule itself. */
function ruleTitles(
  { language, register, to }: CollaborationContext,
  { body, findings }: BodyPage,
  kinds: readonly string[],
): readonly Child[] {
  return findings
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ title, ruleId }) => (
      <a href={to.charter(register.collaboration.id, body.slug, ruleId)}>
        <Words text={title} language={language} />
      </a>
    ))
}

/** The others, each with what the relation concerns, or bare. The same one is named once. */
function ties(
  context: CollaborationContext,
  list: readonly Tie[],
  detail: 'about' | 'bare' = 'about',
): readonly Child[] {
  const { language } = context
  const seen = new Set<string>()
  return list.flatMap(({ relation, other }) => {
    const about = detail === 'about' ? relation.about : undefined
    const key = JSON.stringify(other) + (about?.sv ?? '')
    if (seen.has(key)) return []
    seen.add(key)
    return [
      <>
        <End context={context} end={other} starts />
        {about ? (
          <>
            , <Words text={about} language={language} />
          </>
        ) : null}
      </>,
    ]
  })
}

/** Since when it works, with what is stated told apart from what only shows in the sources. */
function began(context: CollaborationContext, { body }: BodyPage): readonly Child[] {
  const { language } = context
  const noun = ownNoun(context, body)
  const text = bodyText[language]
  const { from, seenFrom } = body.period
  if (from) return [sayPartialDate(from, language)]
  return [
    seenFrom ? text.seenSince(noun, sayPartialDate(seenFrom, language)) : text.beginUnknown(noun),
  ]
}

function Support({
  context,
  holding,
}: {
  readonly context: CollaborationContext
  readonly holding: SeatHolding
}) {
  const { language } = context
  const label = <Words text={holding.seat.label} language={language} />
  return holding.holder ? (
    <>
      <Holder context={context} mandate={holding.holder} />
      <div class="soft small">{label}</div>
    </>
  ) : (
    label
  )
}
