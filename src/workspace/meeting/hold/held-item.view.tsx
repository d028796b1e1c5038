import type { AnchoredState } from '../../../anchoring/anchored-state.ts'
import { ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Notice } from '../../../design/notice.tsx'
import { Status } from '../../../design/status.tsx'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { isOpenForNotes } from '../../../meeting/meeting.ts'
import type { Note } from '../../../meeting/notes/notes.ts'
import type { MeetingOutcome } from '../../../meeting/outcome/outcome.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { inPrincipalOrder, principalName } from '../../matter/naming.ts'
import { Written } from '../../preparation/written.tsx'
import { AnchoredSummary } from '../item/anchored-summary.tsx'
import { holdText } from './hold.text.ts'
import { sayItemFacts } from './hold-page.tsx'
import { addressAt, type HoldRoom, namingOf, numberOf } from './hold-room.ts'
import { heldItemText } from './item.text.ts'
import { NoteForm } from './note-form.tsx'
import { outcomeName, sayWhither } from './outcome/outcome-words.tsx'
import { TurnTo } from './running-order.view.tsx'

/** An item while the meeting is held, for those who run it. */
export interface HeldItem {
  readonly room: HoldRoom
  readonly item: AgendaItem
  readonly note: Note | undefined
  readonly anchored: AnchoredState | undefined
  /** The ledgers that recommendations have, by outcome. */
  readonly ledgers: ReadonlyMap<string, string>
  readonly done: string | undefined
}

/** One item: its note, what it led to, and who thinks otherwise. */
export function HeldItemView({ of }: { readonly of: HeldItem }) {
  const { room, item, note, done } = of
  const { language } = room.acting
  const text = heldItemText[language]
  const said =
    done === 'utfall' ? text.outcomes.saved : done === 'borta' ? text.outcomes.removed : undefined
  return (
    <>
      {said === undefined ? null : <Notice tone="info" heading={said} />}
      <Where of={of} />
      <p>
        <a href={addressAt(room, `punkt/${item.id}`)}>{text.papers}</a>
      </p>
      <Anchoring of={of} />
      {isOpenForNotes(room.found.meeting) ? (
        <NoteForm room={room} itemId={item.id} note={note} heading={text.note.heading} />
      ) : note === undefined ? null : (
        <>
          <h2>{text.note.heading}</h2>
          <Written text={note.text} language={language} />
        </>
      )}
      <Outcomes of={of} />
      <Opinions of={of} />
      <Ways of={of} />
    </>
  )
}

function Where({ of: { room, item } }: { readonly of: HeldItem }) {
  const { language } = room.acting
  const text = heldItemText[language]
  const isHere = room.current?.id === item.id
  const isUnderWay = room.found.meeting.state === 'held'
  return (
    <>
      <p>{sayItemFacts(item, language)}</p>
      {isUnderWay && isHere ? (
        <p>
          <Status tone="warn" shape="dot">
            {text.isHere}
          </Status>
        </p>
      ) : null}
      {isUnderWay && !isHere ? (
        <TurnTo room={room} item={item} kind="secondary">
          {text.turnHere}
        </TurnTo>
      ) : null}
    </>
  )
}

function Anchoring({ of: { room, item, anchored } }: { readonly of: HeldItem }) {
  const text = heldItemText[room.acting.language]
  if (anchored === undefined) return null
  return (
    <section aria-labelledby="forankring">
      <h2 id="forankring">{text.anchoring}</h2>
      <p>{text.anchoringWhy}</p>
      <AnchoredSummary acting={room.acting} found={room.found} state={anchored} item={item} />
    </section>
  )
}

function Outcomes({ of }: { readonly of: HeldItem }) {
  const { room, item } = of
  const text = heldItemText[room.acting.language].outcomes
  const own = room.outcomes.filter(({ itemId }) => itemId === item.id)
  return (
    <section id="utfall" aria-labelledby="utfall-rubrik">
      <h2 id="utfall-rubrik">{text.heading}</h2>
      {own.length === 0 ? <p>{text.none}</p> : null}
      {own.map((outcome) => (
        <OneOutcome of={of} outcome={outcome} />
      ))}
      {isOpenForNotes(room.found.meeting) ? (
        <ButtonRow>
          <ButtonLink kind="secondary" href={addressAt(room, `genomfor/punkt/${item.id}/utfall`)}>
            {own.length === 0 ? text.add : text.addMore}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      <p class="soft">{text.noVotes}</p>
    </section>
  )
}

function OneOutcome({ of, outcome }: { readonly of: HeldItem; readonly outcome: MeetingOutcome }) {
  const { room, item, ledgers } = of
  const { acting, found } = room
  const text = heldItemText[acting.language].outcomes
  const name = outcomeName(room, outcome)
  const whither = sayWhither(room, outcome)
  const isUnderWay = found.meeting.state === 'held'
  const own = `genomfor/punkt/${item.id}/utfall/${outcome.id}`
  return (
    <article class="held-outcome">
      <h3>{name}</h3>
      <Written text={outcome.text} language={acting.language} />
      {whither === undefined ? null : <p class="soft">{whither}</p>}
      {isOpenForNotes(found.meeting) ? (
        <p class="held-outcome__acts">
          <a href={addressAt(room, own)} aria-label={text.changeOf(name)}>
            {text.change}
          </a>{' '}
          {isUnderWay ? (
            <a href={addressAt(room, `${own}/ta-bort`)} aria-label={text.removeOf(name)}>
              {text.remove}
            </a>
          ) : null}
        </p>
      ) : null}
      {outcome.kind === 'recommendation' ? (
        <ToLedger of={of} outcome={outcome} ledgerId={ledgers.get(outcome.id)} />
      ) : null}
    </article>
  )
}

function ToLedger({
  of: { room, item },
  outcome,
  ledgerId,
}: {
  readonly of: HeldItem
  readonly outcome: MeetingOutcome
  readonly ledgerId: string | undefined
}) {
  const { acting, found } = room
  const text = heldItemText[acting.language].outcomes
  const id = found.place.register.collaboration.id
  if (ledgerId !== undefined) {
    return (
      <p>
        <a href={acting.to.ledger(id, ledgerId)}>{text.toLedger}</a>
      </p>
    )
  }
  const asked = new URLSearchParams({
    utfall: outcome.id,
    mote: found.meeting.id,
    punkt: item.id,
  })
  return (
    <>
      <ButtonRow>
        {/* While the meeting goes on, the one thing to do is to go on to the next item. */}
        <ButtonLink
          kind={found.meeting.state === 'held' ? 'secondary' : 'primary'}
          href={`${acting.to.ledgers(id)}/nytt?${asked}`}
        >
          {text.openLedger}
        </ButtonLink>
      </ButtonRow>
      <p class="soft">{text.openLedgerWhy}</p>
    </>
  )
}

function Opinions({ of: { room, item } }: { readonly of: HeldItem }) {
  const text = heldItemText[room.acting.language].opinion
  const address = addressAt(room, `folj/avvikande/${item.id}`)
  return (
    <section id="avvikande" aria-labelledby="avvikande-rubrik">
      <h2 id="avvikande-rubrik">{text.heading}</h2>
      <OpinionList room={room} itemId={item.id} level={3} />
      {isOpenForNotes(room.found.meeting) ? (
        <ButtonRow>
          <ButtonLink kind="secondary" href={address}>
            {text.add}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </section>
  )
}

interface OpinionListProps {
  readonly room: Pick<HoldRoom, 'acting' | 'found' | 'opinions'>
  readonly itemId: string
  readonly level: 3 | 4
}

/** What principals thought otherwise of an item, told by principal. */
export function OpinionList({ room, itemId, level }: OpinionListProps) {
  const { language } = room.acting
  const text = heldItemText[language].opinion
  const naming = namingOf(room)
  const Heading = `h${level}` as const
  const own = room.opinions.filter((opinion) => opinion.itemId === itemId)
  const ids = inPrincipalOrder(
    naming,
    own.map(({ principalId }) => principalId),
  )
  if (own.length === 0) return <p>{text.none}</p>
  return (
    <>
      {ids
        .flatMap((id) => own.filter(({ principalId }) => principalId === id))
        .map((opinion) => (
          <article>
            <Heading>{principalName(naming, opinion.principalId)}</Heading>
            <Written text={opinion.text} language={language} />
            <p class="soft small">{text.by(opinion.byName, sayMoment(opinion.at, language))}</p>
          </article>
        ))}
    </>
  )
}

/** To the items before and after, and the turn of the meeting to the next. */
function Ways({ of: { room, item } }: { readonly of: HeldItem }) {
  const { language } = room.acting
  const text = heldItemText[language]
  const number = numberOf(room, item.id)
  const [before, after] = [room.items[number - 2], room.items[number]]
  const isUnderWay = room.found.meeting.state === 'held'
  return (
    <section class="held-ways">
      <ButtonRow>
        {isUnderWay && after ? (
          <TurnTo room={room} item={after}>
            {text.turnNext(number + 1)}
          </TurnTo>
        ) : null}
        {isUnderWay && !after ? (
          <ButtonLink href={addressAt(room, 'genomfor/avsluta')}>
            {holdText[language].end.heading}
          </ButtonLink>
        ) : null}
      </ButtonRow>
      {before ? (
        <p>
          <a href={addressAt(room, `genomfor/punkt/${before.id}`)}>
            {text.previous(number - 1)}: {before.title}
          </a>
        </p>
      ) : null}
      {after ? (
        <p>
          <a href={addressAt(room, `genomfor/punkt/${after.id}`)}>
            {text.next(number + 1)}: {after.title}
          </a>
        </p>
      ) : null}
    </section>
  )
}
