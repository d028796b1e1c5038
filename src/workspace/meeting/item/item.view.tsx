import { ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead, TwoColumns } from '../../../design/columns.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { Notice } from '../../../design/notice.tsx'
import { Pills, Status } from '../../../design/status.tsx'
import { MatterStateMark } from '../../../matter/state-mark.tsx'
import { agendaText } from '../../../meeting/agenda/agenda.text.ts'
import { outcomeText } from '../../../meeting/outcome/outcome.text.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import type { Naming } from '../../matter/naming.ts'
import { isEveryday } from '../../matter/time-line.ts'
import { TimeLine } from '../../matter/time-line.view.tsx'
import { Written } from '../../preparation/written.tsx'
import type { AnchoringForm } from './anchoring-form.ts'
import { AnchoringSection } from './anchoring-section.tsx'
import { addressOfItem, type FoundItem } from './find-item.ts'
import { itemText } from './item.text.ts'
import { ItemFacts } from './item-facts.tsx'
import { ItemAsks, ItemPapers, OwnPapers } from './item-reading.tsx'
import type { ItemStory } from './load-item.ts'

interface ItemViewProps {
  readonly of: FoundItem
  readonly story: ItemStory
  readonly form: AnchoringForm
  /** What has just been done, as a sentence. */
  readonly done?: string | undefined
}

/** What a member reads of an item before the meeting, what it came to after it, and how it is anchored at home. */
export function ItemView({ of, story, form, done }: ItemViewProps) {
  const { acting, found, item, about } = of
  const { language, today } = acting
  const text = itemText[language]
  const words = agendaText[language]
  const naming: Naming = { register: found.place.register, today, language }
  return (
    <TwoColumns
      head={
        <>
          <Pills
            items={[
              text.item(of.position),
              <Status tone="neutral">{words.kind[item.kind].name}</Status>,
              ...(about
                ? [<MatterStateMark state={about.matter.state} language={language} />]
                : []),
              ...(item.isRaisedAtMeeting ? [<Status tone="warn">{words.notInNotice}</Status>] : []),
            ]}
          />
          {done === undefined ? null : <Notice tone="info" heading={done} />}
          <Lead>{words.kind[item.kind].means}</Lead>
          <WayOn of={of} />
        </>
      }
      margin={<ItemFacts of={of} />}
    >
      <Outcomes of={of} story={story} />
      {about ? (
        <>
          <h2>{text.question}</h2>
          <Written text={about.matter.question} language={language} />
          <h2>{text.wanted}</h2>
          <Written text={about.matter.wanted} language={language} />
          <h2>{text.text}</h2>
          {story.text ? (
            <>
              <Written text={story.text.text} language={language} />
              <p class="soft small">
                {text.textBy(story.text.by.name, sayMoment(story.text.at, language))}
              </p>
            </>
          ) : (
            <p class="soft">{text.noText}</p>
          )}
          <h2>{text.papers}</h2>
          <ItemPapers of={of} papers={story.papers} />
          <ItemAsks of={of} naming={naming} asks={story.asks} />
        </>
      ) : item.matterId === undefined ? (
        <OwnPapers of={of} />
      ) : (
        <p>{text.hiddenMatter}</p>
      )}
      {item.kind === 'formality' ? null : (
        <AnchoringSection of={of} naming={naming} story={story} form={form} />
      )}
      {about ? (
        <>
          <h2>{text.journey}</h2>
          <Disclosure summary={text.latest} onlyNarrow>
            <TimeLine
              acting={acting}
              naming={naming}
              matter={about.matter}
              events={story.events.filter(({ kind }) => !isEveryday(kind)).slice(-shortJourney)}
            />
          </Disclosure>
          <p>
            <a href={acting.to.matter(about.matter.collaborationId, about.number)}>
              {text.wholeJourney}
            </a>
          </p>
        </>
      ) : null}
      <Around of={of} />
    </TwoColumns>
  )
}

/** As many steps of the matter as are told here; all of them are on its own page. */
const shortJourney = 6

function WayOn({ of }: { readonly of: FoundItem }) {
  const { acting, found, item } = of
  const text = itemText[acting.language]
  const id = found.place.register.collaboration.id
  if (item.notesOfMeetingId !== undefined) {
    return (
      <ButtonRow>
        <ButtonLink href={acting.to.meeting(id, item.notesOfMeetingId, 'anteckningar')}>
          {text.lastNotes}
        </ButtonLink>
      </ButtonRow>
    )
  }
  if (item.kind === 'formality') {
    return (
      <p>
        <a href={acting.to.meeting(id, found.meeting.id, 'dagordning')}>{text.toAgenda}</a>
      </p>
    )
  }
  return (
    <>
      <ButtonRow>
        <ButtonLink href={addressOfItem(of, item.id, 'underlag')} kind="secondary">
          {text.brief}
        </ButtonLink>
      </ButtonRow>
      <p class="small soft">{text.briefWhy}</p>
    </>
  )
}

/** What the meeting came to: first of all, once it is over. */
function Outcomes({ of: { acting }, story: { outcomes } }: Pick<ItemViewProps, 'of' | 'story'>) {
  const { language } = acting
  if (outcomes.length === 0) return null
  return (
    <>
      <h2>{itemText[language].outcomes}</h2>
      {outcomes.map(({ kind, text }) => (
        <>
          <h3>{outcomeText[language].kind[kind].name}</h3>
          <Written text={text} language={language} />
        </>
      ))}
    </>
  )
}

function Around({ of }: { readonly of: FoundItem }) {
  const { before, after, acting } = of
  const text = itemText[acting.language]
  if (!before && !after) return null
  return (
    <nav aria-label={text.around}>
      <ul>
        {before ? (
          <li>
            {text.before}: <a href={addressOfItem(of, before.id)}>{before.title}</a>
          </li>
        ) : null}
        {after ? (
          <li>
            {text.after}: <a href={addressOfItem(of, after.id)}>{after.title}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
