import { ButtonLink } from '../../design/button.tsx'
import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Entries, type Entry } from '../../design/entries.tsx'
import { Pagination } from '../../design/pagination.tsx'
import { Words } from '../../design/words.tsx'
import { matterText } from '../../matter/matter.text.ts'
import { hasEnded } from '../../matter/matter.ts'
import { bodyName } from '../../matter/public/public-event.text.ts'
import {
  type ListedMatter,
  type MatterPage,
  mostListed,
} from '../../matter/public/public-matters.ts'
import { MatterStateMark } from '../../matter/state-mark.tsx'
import { sayCount, startSentence } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { type AskedMatters, questionOf } from './asked-matters.ts'
import { ChosenFilters, MatterFilters } from './matter-filters.tsx'
import { sayConcerned, sayInstant, sayLarge } from './matter-words.ts'
import { mattersText } from './matters.text.ts'

interface MattersViewProps {
  readonly context: CollaborationContext
  readonly asked: AskedMatters
  readonly found: MatterPage<ListedMatter>
  readonly pageSize: number
}

/** The list of published matters: what there is, how to narrow it, and what is not in it. */
export function MattersView({ context, asked, found, pageSize }: MattersViewProps) {
  const { language } = context
  const text = mattersText[language]
  const isNarrowed = Object.keys(asked.chosen).length > 0
  const isEmpty = found.total === 0
  return (
    <TwoColumns margin={<AboutTheList context={context} />}>
      <h1>{text.heading}</h1>
      <Lead>{text.lead}</Lead>
      {isEmpty && !isNarrowed ? null : <MatterFilters context={context} asked={asked} />}
      {asked.isPartly ? <p role="status">{text.notUnderstood}</p> : null}
      <ChosenFilters context={context} asked={asked} />
      {isEmpty ? (
        <NoMatters context={context} isNarrowed={isNarrowed} />
      ) : (
        <>
          <h2 class="result-count">{sayFound(context, found, isNarrowed)}</h2>
          <Entries items={found.matters.map((matter) => entryOf(context, matter))} />
          <Pages context={context} asked={asked} found={found} pageSize={pageSize} />
        </>
      )}
    </TwoColumns>
  )
}

function sayFound(
  { language }: CollaborationContext,
  { total, isMore }: MatterPage<ListedMatter>,
  isNarrowed: boolean,
): string {
  const text = mattersText[language]
  return isMore
    ? text.moreThan(sayLarge(total, language))
    : startSentence(text.count(sayCount(total, language, text.noun), isNarrowed))
}

/** One matter: what it is about, where it is and since when, whom it concerns, and when something last happened. */
function entryOf(context: CollaborationContext, matter: ListedMatter): Entry {
  const { language, register, to } = context
  const text = mattersText[language]
  const body = bodyName(context, matter.handlingBodyId)
  return {
    href: to.matter(register.collaboration.id, matter.number),
    title: <Words text={{ sv: matter.title }} language={language} />,
    text: (
      <>
        {matter.number} · {matterText[language].kind[matter.kind].name}.{' '}
        {hasEnded(matter)
          ? text.lastAt(body)
          : text.at(body, sayInstant(matter.thereSince, language))}
        <br />
        {text.concerns(sayConcerned(context, matter.concerns))}{' '}
        {text.latest(sayInstant(matter.latestAt, language))}
      </>
    ),
    aside: <MatterStateMark state={matter.state} language={language} />,
  }
}

function Pages({ context, asked, found, pageSize }: MattersViewProps) {
  const { language, register, to } = context
  const text = mattersText[language]
  const pages = Math.ceil(found.total / pageSize)
  return (
    <>
      {pages > 1 ? <p class="soft small">{text.pageOf(asked.page, pages)}</p> : null}
      <Pagination
        label={text.pages}
        current={asked.page}
        total={pages}
        href={(page) => to.matters(register.collaboration.id, questionOf(asked, { page }))}
        previous={text.previous}
        next={text.next}
        pageLabel={text.pageLabel}
      />
      {found.isMore ? <p class="soft">{text.onlyLatest(sayLarge(mostListed, language))}</p> : null}
    </>
  )
}

function NoMatters({
  context,
  isNarrowed,
}: {
  readonly context: CollaborationContext
  readonly isNarrowed: boolean
}) {
  const { language, register, to } = context
  const text = mattersText[language]
  const { id } = register.collaboration
  return isNarrowed ? (
    <Empty
      heading={text.nothingMatches}
      wayOn={<ButtonLink href={to.matters(id)}>{text.takeAwayAll}</ButtonLink>}
    >
      <p>{text.nothingMatchesWhy}</p>
    </Empty>
  ) : (
    <Empty
      heading={text.nothingYet}
      wayOn={<ButtonLink href={to.bodies(id)}>{text.toBodies}</ButtonLink>}
    >
      <p>{text.nothingYetWhy}</p>
    </Empty>
  )
}

/** What is in the list and what is not, how one asks for a document, and how one follows. */
function AboutTheList({ context }: { readonly context: CollaborationContext }) {
  const { language, register, to } = context
  const text = mattersText[language]
  const { id } = register.collaboration
  return (
    <Facts
      heading={text.about}
      items={[
        { term: text.whatIsHere, details: text.whatIsHereText },
        { term: text.whatIsNot, details: text.whatIsNotText },
        {
          term: text.documents,
          details: (
            <>
              {text.documentsText} <a href={to.contact(id)}>{text.toContact}</a>
            </>
          ),
        },
        {
          term: text.follow,
          details: [
            <a href={to.mattersFeed(id)}>{text.feed}</a>,
            <a href={`/api/v1/collaborations/${id}/matters`}>{text.openData}</a>,
          ],
        },
      ]}
    />
  )
}
