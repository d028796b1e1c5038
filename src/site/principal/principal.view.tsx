import { verbText } from '../../body/body.text.ts'
import { type Body, nameOfBody } from '../../body/body.ts'
import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { Entries } from '../../design/entries.tsx'
import { type Column, StackTable } from '../../design/stack-table.tsx'
import { Status } from '../../design/status.tsx'
import { Words } from '../../design/words.tsx'
import { nameOfPrincipal, type Principal, type PrincipalKind } from '../../principal/principal.ts'
import { principalsInOrder } from '../../principal/principal-order.ts'
import { isVacant } from '../../seat/seat.ts'
import { sayCount, sayList, sayPeriod, startSentence } from '../../shared/format.ts'
import { holdsOn } from '../../shared/period.ts'
import { bodyText } from '../body/body.text.ts'
import { End } from '../body/ends.tsx'
import { ledgersQuestion } from '../ledger/asked-ledgers.ts'
import { ledgerText } from '../ledger/ledger.text.ts'
import type { CollaborationContext } from '../page-context.ts'
import { Holder } from '../roster/roster-table.tsx'
import { saysOf } from '../roster/seat-strip.tsx'
import { principalText } from './principal.text.ts'
import {
  type OwnSeat,
  ownBodies,
  type Participation,
  participations,
  seatsByPrincipal,
} from './principal-page.ts'

const kinds: readonly PrincipalKind[] = [
  'region',
  'municipality',
  'localFederation',
  'independentOrganiser',
]

/** Every principal, with how many seats it has in how many groups. */
export function PrincipalsView({ context }: { readonly context: CollaborationContext }) {
  const { language, day, register, to } = context
  const text = principalText[language]
  const principals = principalsInOrder(register.principals, day)
  const seats = seatsByPrincipal(register, day)
  return (
    <>
      <h1>{text.heading}</h1>
      <Lead>{text.lead}</Lead>
      {seats.size === 0 ? <p>{text.nobodyHasSeats}</p> : null}
      {kinds.map((kind) => {
        const some = principals.filter((principal) => principal.kind === kind)
        return some.length === 0 ? null : (
          <>
            <h2>{text.kinds[kind]}</h2>
            <Entries
              items={some.map((principal) => ({
                href: to.principal(register.collaboration.id, principal.id),
                title: (
                  <Words text={{ sv: nameOfPrincipal(principal, day).full }} language={language} />
                ),
                ...(seats.size > 0 && {
                  text: seatSentence(context, seats.get(principal.id) ?? []),
                }),
              }))}
            />
          </>
        )
      })}
      <Divisions context={context} />
    </>
  )
}

function seatSentence({ language }: CollaborationContext, seats: readonly OwnSeat[]): string {
  const text = principalText[language]
  if (seats.length === 0) return text.noSeats
  const bodies = new Set(seats.map(({ body }) => body.id))
  return startSentence(
    text.seatsIn(
      sayCount(seats.length, language, text.seatNoun),
      sayCount(bodies.size, language, text.bodyNoun),
    ),
  )
}

function Divisions({ context }: { readonly context: CollaborationContext }) {
  const { language, day, register } = context
  const text = principalText[language]
  const divisions = register.divisions.filter(({ period }) => holdsOn(period, day))
  if (divisions.length === 0) return null
  return (
    <>
      <h2>{text.areas}</h2>
      {divisions.map(({ name, statedCount, areas }) => (
        <p>
          {statedCount === undefined ? `${name}.` : text.statedAreas(name, String(statedCount))}{' '}
          {areas.length > 0
            ? text.areasNamed(
                sayList(
                  areas.map((area) => area.name),
                  language,
                ),
              )
            : text.areasUnnamed}
        </p>
      ))}
    </>
  )
}

interface PrincipalViewProps {
  readonly context: CollaborationContext
  readonly principal: Principal
}

/** One principal: its names through time, its seats in the groups and its own bodies. */
export function PrincipalView({ context, principal }: PrincipalViewProps) {
  const { language, day, register, to } = context
  const text = principalText[language]
  const name = nameOfPrincipal(principal, day)
  const seats = seatsByPrincipal(register, day).get(principal.id) ?? []
  const taking = participations(register, principal, seats, day)
  const bodies = ownBodies(register, principal, day)
  const otherNames = principal.names.filter(({ value }) => value.full !== name.full)
  return (
    <TwoColumns
      margin={
        otherNames.length === 0 ? null : (
          <Facts
            heading={text.names}
            items={otherNames.map(({ value, period }) => ({
              term: startSentence(sayPeriod(period, language)),
              details: <Words text={{ sv: value.full }} language={language} />,
            }))}
          />
        )
      }
    >
      <h1>
        <Words text={{ sv: name.full }} language={language} />
      </h1>
      <Lead>{text.lead}</Lead>
      <h2>{text.seats}</h2>
      {seats.length === 0 ? <p>{text.noSeats}</p> : <SeatTable context={context} seats={seats} />}
      {taking.length === 0 ? null : (
        <>
          <h2>{text.takesPart}</h2>
          <ul>
            {taking.map((one) => (
              <li>
                <ParticipationSentence context={context} participation={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {/* Only the way there: this page is kept until the register changes, and decisions come more often. */}
      <h2>{ledgerText[language].onPrincipal(name.short)}</h2>
      <p>{ledgerText[language].onPrincipalText}</p>
      <p>
        <a href={to.ledgers(register.collaboration.id, ledgersQuestion({ principal }))}>
          {ledgerText[language].onPrincipalLink}
        </a>
      </p>
      {bodies.length === 0 ? null : (
        <>
          <h2>{text.ownBodies}</h2>
          <Entries
            items={bodies.map((body) => ({
              href: to.body(register.collaboration.id, body.slug),
              title: <Words text={nameOfBody(body, day)} language={language} />,
              text: <Words text={body.summary} language={language} />,
            }))}
          />
        </>
      )}
    </TwoColumns>
  )
}

/** "Varje kommun deltar i Delregional Västbusgrupp: gruppen i det egna området." */
function ParticipationSentence({
  context,
  participation: { body, relation },
}: {
  readonly context: CollaborationContext
  readonly participation: Participation
}) {
  const { language, day, register, to } = context
  const link = (
    <a href={to.body(register.collaboration.id, body.slug)}>
      <Words text={nameOfBody(body, day)} language={language} />
    </a>
  )
  if (!relation) {
    return (
      <>
        {link}. {body.inEach ? bodyText[language].inEach[body.inEach] : null}
      </>
    )
  }
  return (
    <>
      <End context={context} end={relation.from} starts /> {verbText[language][relation.verb]}{' '}
      {link}
      {relation.about ? (
        <>
          : <Words text={relation.about} language={language} />
        </>
      ) : null}
      .
    </>
  )
}

/** A row a seat; under each group's own heading when the principal has several seats in some group. */
function SeatTable({
  context,
  seats,
}: {
  readonly context: CollaborationContext
  readonly seats: readonly OwnSeat[]
}) {
  const { language, day, register, to } = context
  const text = principalText[language]
  const groups = [...Map.groupBy(seats, ({ body }) => body).entries()]
  const bodyLink = (body: Body) => (
    <a href={to.body(register.collaboration.id, body.slug)}>
      <Words text={nameOfBody(body, day)} language={language} />
    </a>
  )
  const bodyColumn: Column<OwnSeat> = { heading: text.body, cell: ({ body }) => bodyLink(body) }
  const [seat, ...holders] = seatColumns(context)
  return groups.some(([, rows]) => rows.length > 1) ? (
    <StackTable
      caption={text.seats}
      captionHidden
      columns={[seat, ...holders]}
      groups={groups.map(([body, rows]) => ({ heading: bodyLink(body), rows }))}
    />
  ) : (
    <StackTable
      caption={text.seats}
      captionHidden
      columns={[bodyColumn, seat, ...holders]}
      rows={seats}
    />
  )
}

function seatColumns(
  context: CollaborationContext,
): readonly [Column<OwnSeat>, ...Column<OwnSeat>[]] {
  const { language } = context
  const text = principalText[language]
  const says = (own: OwnSeat) => startSentence(saysOf(context, own.holding))
  return [
    {
      heading: text.seat,
      cell: ({ holding }) => <Words text={holding.seat.label} language={language} />,
    },
    {
      heading: text.member,
      cell: (own) =>
        own.holding.holder ? (
          <Holder context={context} mandate={own.holding.holder} />
        ) : isVacant(own.holding) ? (
          <Status tone="warn">{says(own)}</Status>
        ) : (
          <span class="soft">{says(own)}</span>
        ),
    },
    {
      heading: text.deputy,
      cell: ({ holding }) =>
        holding.deputy ? <Holder context={context} mandate={holding.deputy} /> : '–',
    },
  ]
}
