import type { Child } from 'hono/jsx'
import { type Body, nameOfBody } from '../../body/body.ts'
import type { Charter } from '../../charter/charter.ts'
import { Lead } from '../../design/columns.tsx'
import { SafeLink } from '../../design/safe-link.tsx'
import { Pills, Status } from '../../design/status.tsx'
import { Words } from '../../design/words.tsx'
import { sayDay, sayPartialDate } from '../../shared/format.ts'
import { lastDay } from '../../shared/period.ts'
import { addressesFor } from '../addresses.ts'
import type { CollaborationContext } from '../page-context.ts'
import { type Resting, restingOnSources } from './rests-on.ts'
import { sourcesText } from './sources.text.ts'

/** The documents that everything else rests on: how old each is, who published it, and what is uncertain about it. */
export function SourcesView({ context }: { readonly context: CollaborationContext }) {
  const text = sourcesText[context.language]
  return (
    <>
      <h1>{text.heading}</h1>
      <Lead>{text.lead}</Lead>
      {restingOnSources(context.register).map((resting) => (
        <Source context={context} resting={resting} />
      ))}
    </>
  )
}

function Source({
  context,
  resting,
}: {
  readonly context: CollaborationContext
  readonly resting: Resting
}) {
  const { language } = context
  const { source } = resting
  const text = sourcesText[language]
  return (
    <section id={source.id}>
      <h2 lang="sv">{source.title}</h2>
      <Pills
        items={[
          <Status tone="neutral">
            {source.dated ? text.dated(sayPartialDate(source.dated, language)) : text.undated}
          </Status>,
          ...(source.verified ? [] : [<Status tone="open">{text.unverified}</Status>]),
        ]}
      />
      {source.publisher ? <p lang="sv">{source.publisher}</p> : null}
      {source.datingNote ? <p lang="sv">{source.datingNote}</p> : null}
      {source.readOn ? <p class="soft">{text.read(sayDay(source.readOn, language))}</p> : null}
      {source.url ? (
        <p>
          <SafeLink href={source.url} />
        </p>
      ) : null}
      <RestsOn context={context} resting={resting} />
    </section>
  )
}

/** What rests on a document, each with its link: the charters it holds, and the bodies it tells of. */
function RestsOn({
  context,
  resting: { bodies, charters },
}: {
  readonly context: CollaborationContext
  readonly resting: Resting
}) {
  const { language, day, today, register, to } = context
  const text = sourcesText[language]
  const { id } = register.collaboration
  const name = (body: Body) => <Words text={nameOfBody(body, day)} language={language} />
  // A charter that has ended is shown as it was on its last day.
  const charterDay = ({ period }: Charter) => {
    const last = lastDay(period)
    return last !== undefined && last < day ? last : day
  }
  return (
    <>
      {charters.length === 0 ? null : (
        <p>
          {text.charters}:{' '}
          <Linked
            items={charters.map(({ charter, body }) => ({
              href: addressesFor(language, charterDay(charter), today).charter(id, body.slug),
              text: name(body),
            }))}
          />
        </p>
      )}
      {bodies.length === 0 ? null : (
        <p>
          {text.bodies}:{' '}
          <Linked
            items={bodies.map((body) => ({ href: to.body(id, body.slug), text: name(body) }))}
          />
        </p>
      )}
    </>
  )
}

/** Links in a row, with commas between. */
function Linked({
  items,
}: {
  readonly items: readonly { readonly href: string; readonly text: Child }[]
}) {
  return (
    <>
      {items.map(({ href, text }, index) => (
        <>
          {index === 0 ? null : ', '}
          <a href={href}>{text}</a>
        </>
      ))}
    </>
  )
}
