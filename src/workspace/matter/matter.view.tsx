import { sayHat } from '../../actor/actor.text.ts'
import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead, TwoColumns } from '../../design/columns.tsx'
import { Status } from '../../design/status.tsx'
import { type Ask, isLate, isOpen } from '../../matter/preparation/preparation.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { Written } from '../preparation/written.tsx'
import { DoneNotice } from './done-notice.tsx'
import type { FoundMatter } from './find-matter.ts'
import { MatterContentView } from './matter-content.view.tsx'
import { ConcernedPrincipals, MatterFacts } from './matter-facts.view.tsx'
import { MatterHead } from './matter-head.tsx'
import { MatterMeetings } from './matter-meetings.view.tsx'
import { matterPageText } from './matter-page.text.ts'
import type { MatterStory } from './matter-story.ts'
import { type Naming, principalName } from './naming.ts'
import { sayNext } from './next-step.ts'
import { Papers } from './papers.view.tsx'
import { placeOfAct, possibleActs } from './possible-acts.ts'
import { Recommended } from './recommended.view.tsx'
import { TimeLine } from './time-line.view.tsx'

interface MatterViewProps {
  readonly acting: Acting
  readonly found: FoundMatter
  readonly story: MatterStory
  /** The code of what has just been done, from the address. */
  readonly done?: string | undefined
}

/** A matter: where it stands, what happens next and who does it, what it is about, and its whole way. */
export function MatterView({ acting, found, story, done }: MatterViewProps) {
  const { language, today } = acting
  const { matter, place } = found
  const text = matterPageText[language]
  const naming = { register: place.register, today, language }
  const open = story.asks.filter(isOpen)
  return (
    <TwoColumns
      head={
        <>
          <MatterHead acting={acting} found={found} part="matter">
            <DoneNotice naming={naming} matter={matter} done={done} />
          </MatterHead>
          <Next acting={acting} found={found} story={story} naming={naming} />
        </>
      }
      margin={<MatterFacts acting={acting} naming={naming} found={found} />}
    >
      <Outcome acting={acting} found={found} />
      <MatterContentView content={matter} place={place} language={language} />
      <Recommended acting={acting} naming={naming} found={found} story={story} />
      <MatterMeetings acting={acting} naming={naming} found={found} events={story.events} />
      {open.length === 0 ? null : <OpenAsks acting={acting} naming={naming} asks={open} />}
      <h2>{text.papers}</h2>
      <Papers acting={acting} found={found} papers={story.papers} />
      <h2>{text.principals}</h2>
      <ConcernedPrincipals naming={naming} matter={matter} story={story} />
      <h2>{text.journey}</h2>
      <p class="soft">{matter.publishedAt ? text.journeyOpen : text.journeyClosed}</p>
      <TimeLine
        acting={acting}
        naming={naming}
        matter={matter}
        events={story.events}
        mergedNumber={story.mergedInto?.number}
      />
    </TwoColumns>
  )
}

type NextProps = Omit<MatterViewProps, 'done'> & { readonly naming: Naming }

/** What happens next, and what the reader can do in the role they use. */
function Next({ acting, found, story, naming }: NextProps) {
  const { language, to } = acting
  const text = matterPageText[language]
  const { matter, number, place } = found
  const { id } = place.register.collaboration
  const acts = possibleActs(place.actor, matter, story.asks)
  const { mergedInto } = story
  const links = [
    ...(mergedInto?.number
      ? [
          {
            href: to.matter(id, mergedInto.number),
            text: text.toMerged(mergedInto.number, mergedInto.title),
          },
        ]
      : []),
    ...acts.map((act) => ({ href: to.matter(id, number, placeOfAct[act]), text: text.act[act] })),
  ]
  // Taking something away is never what one is asked to do.
  const isUndoing = mergedInto === undefined && acts[0] === 'unpublish'
  const askedBack = story.events.findLast(({ kind }) => kind === 'askedBack')
  const what = matter.state === 'askedBack' && askedBack?.data.what
  return (
    <>
      <Lead>{sayNext(naming, matter, place.actor)}</Lead>
      {typeof what === 'string' && askedBack ? (
        <section>
          <h2>{text.askedFor}</h2>
          <Written text={what} language={language} />
          <p class="small soft">
            {text.askedBy(askedBack.by.name, sayDay(dayInSweden(askedBack.at), language))}
          </p>
        </section>
      ) : null}
      {links.length === 0 ? (
        <OtherRole acting={acting} found={found} story={story} />
      ) : (
        <ButtonRow>
          {links.map(({ href, text: said }, index) => (
            <ButtonLink href={href} kind={index === 0 && !isUndoing ? 'primary' : 'secondary'}>
              {said}
            </ButtonLink>
          ))}
        </ButtonRow>
      )}
    </>
  )
}

/** Nothing can be done in the role that is used: what one can do all the same, and another own role that can more. */
function OtherRole({ acting, found, story }: Omit<NextProps, 'naming'>) {
  const { language, today, to } = acting
  const text = matterPageText[language]
  const { matter, number, place } = found
  const { actor, register } = place
  const hat = actor.hats.find(
    (other) => possibleActs({ ...actor, hat: other }, matter, story.asks).length > 0,
  )
  if (hat === undefined) return <p class="soft">{text.follow}</p>
  return (
    <>
      <p>{text.otherRole(sayHat(hat, register, today, language))}</p>
      <form method="post" action={to.chooseHat()}>
        <input type="hidden" name="hatt" value={hat.id} />
        <input type="hidden" name="till" value={to.matter(register.collaboration.id, number)} />
        <ButtonRow>
          <Button kind="secondary">{text.changeRole}</Button>
        </ButtonRow>
      </form>
    </>
  )
}

/** What it led to, or why it was not taken up: first of all once it has ended. */
function Outcome({
  acting: { language },
  found: { matter },
}: Pick<MatterViewProps, 'acting' | 'found'>) {
  const text = matterPageText[language]
  if (matter.outcome === undefined) return null
  return (
    <>
      <h2>{matter.state === 'declined' ? text.reason : text.outcome}</h2>
      <Written text={matter.outcome} language={language} />
    </>
  )
}

interface OpenAsksProps {
  readonly acting: Acting
  readonly naming: Naming
  readonly asks: readonly Ask[]
}

/** What principals have been asked and have not answered, with the day. */
function OpenAsks({ acting: { language, today }, naming, asks }: OpenAsksProps) {
  const text = matterPageText[language]
  return (
    <>
      <h2>{text.asks}</h2>
      <ul class="entries">
        {asks.map((ask) => (
          <li>
            <div class="entries__text">
              <strong>{text.askTo(principalName(naming, ask.principalId))}</strong>
              <Written text={ask.question} language={language} />
              <p class="small">{text.askBy(ask.by.name, sayDay(dayInSweden(ask.at), language))}</p>
            </div>
            <Status tone={isLate(ask, today) ? 'stop' : 'open'}>
              {ask.due === undefined
                ? text.askNoDue
                : (isLate(ask, today) ? text.askLate : text.askDue)(sayDay(ask.due, language))}
            </Status>
          </li>
        ))}
      </ul>
    </>
  )
}
