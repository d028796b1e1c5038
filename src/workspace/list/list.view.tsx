import { sayHat } from '../../actor/actor.text.ts'
import { nameOfBody } from '../../body/body.ts'
import { nameInSentence } from '../../body/name-in-sentence.ts'
import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Entries, type Entry } from '../../design/entries.tsx'
import { Pagination } from '../../design/pagination.tsx'
import type { ReadableMatter } from '../../matter/list/readable-matters.repository.ts'
import type { WaitingMatter } from '../../matter/list/waiting-matters.repository.ts'
import { matterText } from '../../matter/matter.text.ts'
import { hasEnded } from '../../matter/matter.ts'
import { type MatterPage, mostListed } from '../../matter/public/public-matters.ts'
import { MatterStateMark } from '../../matter/state-mark.tsx'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayCount, sayDay, sayText, startSentence } from '../../shared/format.ts'
import type { Acting, Place } from '../acting.ts'
import { type AskedList, questionOf } from './asked-list.ts'
import { listText } from './list.text.ts'
import { ListFilters } from './list-filters.tsx'

interface ListProps {
  readonly acting: Acting
  readonly place: Place
  readonly asked: AskedList
  readonly found: MatterPage<ReadableMatter>
  /** The person's own, the longest untouched first. */
  readonly drafts: readonly WaitingMatter[]
  readonly pageSize: number
}

/** The matters one may read in the role one wears: one's own drafts, how to narrow the list, and the list. */
export function ListView(props: ListProps) {
  const { acting, place, asked, found, drafts } = props
  const { language, today, to } = acting
  const text = listText[language]
  const { actor, register } = place
  const isNarrowed = Object.keys(asked.chosen).length > 0
  return (
    <>
      <h1>{text.title}</h1>
      <Lead>
        {text.lead(sayHat(actor.hat, register, today, language))}{' '}
        {actor.hats.length > 1 ? (
          <a href={to.hats(to.matters(register.collaboration.id))}>{text.changeRole}</a>
        ) : null}
      </Lead>
      {actor.hat.kind === 'body' ? (
        <ButtonRow>
          <ButtonLink href={to.newMatter(register.collaboration.id)}>{text.raise}</ButtonLink>
        </ButtonRow>
      ) : null}
      <Drafts acting={acting} place={place} drafts={drafts} />
      {found.total === 0 && !isNarrowed ? (
        <Empty
          heading={text.nothingYet}
          wayOn={
            <ButtonLink kind="secondary" href={to.overview()}>
              {text.toOverview}
            </ButtonLink>
          }
        >
          <p>{text.nothingYetWhy}</p>
        </Empty>
      ) : (
        <>
          <ListFilters acting={acting} place={place} asked={asked} />
          <Found {...props} isNarrowed={isNarrowed} />
        </>
      )}
    </>
  )
}

function Drafts({ acting, place, drafts }: Pick<ListProps, 'acting' | 'place' | 'drafts'>) {
  const { language, to } = acting
  const text = listText[language]
  if (drafts.length === 0) return null
  return (
    <section>
      <h2>{text.drafts}</h2>
      <p class="soft">{text.draftsWhy}</p>
      <Entries
        items={drafts.toReversed().map(({ id, title, originBodyId, since }) => ({
          href: to.draft(place.register.collaboration.id, id),
          title: title.trim() === '' ? text.untitled : title,
          text: text.draftText(
            sayBody(acting, place, originBodyId),
            sayDay(dayInSweden(since), language),
          ),
          aside: <MatterStateMark state="draft" language={language} />,
        }))}
      />
    </section>
  )
}

function Found(props: ListProps & { readonly isNarrowed: boolean }) {
  const { acting, place, asked, found, pageSize, isNarrowed } = props
  const { language, to } = acting
  const text = listText[language]
  const { id } = place.register.collaboration
  if (found.total === 0) {
    return (
      <Empty
        heading={text.nothingMatches}
        wayOn={
          <>
            <ButtonLink kind="secondary" href={to.matters(id)}>
              {text.showAll}
            </ButtonLink>
            {place.actor.hats.length > 1 ? (
              <ButtonLink
                kind="secondary"
                href={to.hats(`${to.matters(id)}${questionOf(asked, asked.page)}`)}
              >
                {text.changeRole}
              </ButtonLink>
            ) : null}
          </>
        }
      >
        <p>{text.nothingMatchesWhy}</p>
      </Empty>
    )
  }
  const bound = mostListed.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')
  return (
    <>
      <h2 class="result-count">
        {found.isMore
          ? text.moreThan(bound)
          : startSentence(text.count(sayCount(found.total, language, text.noun), isNarrowed))}
      </h2>
      <Entries items={found.matters.map((matter) => entryOf(acting, place, matter))} />
      <Pagination
        label={text.pages}
        current={asked.page}
        total={Math.ceil(found.total / pageSize)}
        href={(page) => `${to.matters(id)}${questionOf(asked, page)}`}
        previous={text.previous}
        next={text.next}
        pageLabel={text.pageLabel}
      />
      {found.isMore ? <p class="soft">{text.onlyLatest(bound)}</p> : null}
    </>
  )
}

/** One matter: number, title, kind, where it is, when it was last changed, and its state. */
function entryOf(acting: Acting, place: Place, matter: ReadableMatter): Entry {
  const { language, to } = acting
  const text = listText[language]
  const words = matterText[language]
  const body = sayBody(acting, place, matter.handlingBodyId)
  return {
    href: to.matter(place.register.collaboration.id, matter.number),
    title: matter.title,
    text: [
      `${matter.number} · ${words.kind[matter.kind].name}.`,
      hasEnded(matter) ? text.lastAt(body) : text.at(body),
      text.changed(sayDay(dayInSweden(matter.changedAt), language)),
      ...(matter.isPublic ? [text.isPublic] : []),
    ].join(' '),
    aside: <MatterStateMark state={matter.state} language={language} />,
  }
}

function sayBody({ language, today }: Acting, { register }: Place, id: string): string {
  const body = register.bodyById(id)
  return body ? sayText(nameInSentence(nameOfBody(body, today)), language) : id
}
