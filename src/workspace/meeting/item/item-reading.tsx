import { sayFileSize } from '../../../attachment/attachment.text.ts'
import { Disclosure } from '../../../design/disclosure.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import { Status } from '../../../design/status.tsx'
import { type Ask, isLate, isOpen, type Paper } from '../../../matter/preparation/preparation.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayDay } from '../../../shared/format.ts'
import { type Naming, principalName } from '../../matter/naming.ts'
import { Written } from '../../preparation/written.tsx'
import type { FoundItem } from './find-item.ts'
import { itemText } from './item.text.ts'

/** A paper to read: in the version that the agenda points to, or as the matter has it now. */
interface ToRead {
  readonly name: string
  readonly paperId: string
  readonly version: number
  readonly latest?: Paper
}

/** The papers of an item: those that the agenda points to first, then what else the matter has. */
export function ItemPapers({
  of,
  papers,
}: {
  readonly of: FoundItem
  readonly papers: readonly Paper[]
}) {
  const { acting, found, item, about } = of
  const { language, to } = acting
  const text = itemText[language]
  const pointedTo = item.papers.map(({ paperId, version, name }): ToRead => {
    const latest = papers.find(({ id }) => id === paperId)
    return { paperId, version, name, ...(latest && { latest }) }
  })
  const others = papers
    .filter(({ id }) => !item.papers.some(({ paperId }) => paperId === id))
    .map((latest): ToRead => {
      return { paperId: latest.id, version: latest.version, name: latest.name, latest }
    })
  if (about === undefined || pointedTo.length + others.length === 0) {
    return <p class="soft">{text.noPapers}</p>
  }
  const href = (paperId: string, version: number) =>
    to.matter(found.place.register.collaboration.id, about.number, `underlag/${paperId}/${version}`)
  const groups = [
    { heading: text.forItem, rows: pointedTo },
    { heading: text.inMatter, rows: others },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <StackTable
      caption={text.papers}
      captionHidden
      groups={pointedTo.length === 0 ? [{ rows: others }] : groups}
      columns={[
        {
          heading: text.paper,
          cell: ({ name, paperId, version, latest }) => (
            <>
              <a href={href(paperId, version)} download>
                {name}
              </a>
              {latest && latest.version > version ? (
                <p class="small">
                  {text.newer(latest.version)}{' '}
                  <a href={href(paperId, latest.version)} download>
                    {text.toNewer}
                  </a>
                </p>
              ) : null}
            </>
          ),
        },
        { heading: text.version, number: true, cell: ({ version }) => String(version) },
        {
          heading: text.size,
          number: true,
          tight: true,
          cell: ({ latest, version }) =>
            latest && latest.version === version ? sayFileSize(latest.size, language) : '–',
        },
        {
          heading: text.added,
          cell: ({ latest, version }) =>
            latest && latest.version === version
              ? text.byWhom(sayDay(dayInSweden(latest.at), language), latest.by.name)
              : '–',
        },
      ]}
    />
  )
}

/** The papers of an item of the agenda's own, which it has without any matter. */
export function OwnPapers({ of: { acting, found, item } }: { readonly of: FoundItem }) {
  if (item.papers.length === 0) return null
  const { id } = found.place.register.collaboration
  const href = (paperId: string, version: number) =>
    acting.to.meeting(id, found.meeting.id, `dagordning/${item.id}/underlag/${paperId}/${version}`)
  return (
    <>
      <h2>{itemText[acting.language].papers}</h2>
      <ul>
        {item.papers.map(({ paperId, version, name }) => (
          <li>
            <a href={href(paperId, version)} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

interface AsksProps {
  readonly of: FoundItem
  readonly naming: Naming
  readonly asks: readonly Ask[]
}

/** What principals have been asked in the matter: the reader's own first, what others have been asked after it. */
export function ItemAsks({ asks, ...rest }: AsksProps) {
  const { acting, found } = rest.of
  const text = itemText[acting.language]
  if (asks.length === 0) return null
  const { principalId } = found.place.actor.hat
  const own = asks.filter((ask) => ask.principalId === principalId)
  const others = asks.filter((ask) => ask.principalId !== principalId)
  return (
    <>
      <h2>{text.asks}</h2>
      <AskList asks={own} {...rest} />
      {others.length === 0 ? null : (
        <Disclosure summary={text.otherAsks(String(others.length))} onlyNarrow>
          <AskList asks={others} {...rest} />
        </Disclosure>
      )}
    </>
  )
}

function AskList({ of: { acting }, naming, asks }: AsksProps) {
  const { language, today } = acting
  const text = itemText[language]
  if (asks.length === 0) return null
  return (
    <ul class="entries">
      {asks.map((ask) => {
        const principal = principalName(naming, ask.principalId)
        return (
          <li>
            <div class="entries__text">
              <strong>{text.askTo(principal)}</strong>
              <Written text={ask.question} language={language} />
              {ask.answer ? (
                <>
                  <p class="small soft">{text.answered(principal)}</p>
                  <Written text={ask.answer.text} language={language} />
                </>
              ) : (
                <p class="small soft">
                  {text.askedBy(ask.by.name, sayDay(dayInSweden(ask.at), language))}
                </p>
              )}
            </div>
            {isOpen(ask) ? (
              <Status tone={isLate(ask, today) ? 'stop' : 'open'}>
                {ask.due === undefined
                  ? text.notAnswered
                  : (isLate(ask, today) ? text.answerLate : text.answerBy)(
                      sayDay(ask.due, language),
                    )}
              </Status>
            ) : (
              <Status tone="ok">{text.isAnswered}</Status>
            )}
          </li>
        )
      })}
    </ul>
  )
}
