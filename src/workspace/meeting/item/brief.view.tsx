import { ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { agendaText } from '../../../meeting/agenda/agenda.text.ts'
import { isToCome } from '../../../meeting/meeting.ts'
import { sayDay, sayList } from '../../../shared/format.ts'
import { type Naming, personName, principalName, receiversOf } from '../../matter/naming.ts'
import { sayWeekday } from '../../overview/say-when.ts'
import { briefText } from './brief.text.ts'
import { forThePage, longestOnPage, sayForUs } from './brief.ts'
import { addressOfItem, type FoundItem } from './find-item.ts'
import type { ItemStory } from './load-item.ts'

interface BriefProps {
  readonly of: FoundItem
  readonly story: ItemStory
}

/**
 * The brief of an item: one page to read at home or to bring to those one talks with. It holds nothing of what the
 * group has said among itself, and nothing of anybody's own.
 */
export function BriefView({ of, story }: BriefProps) {
  const { acting, found, item, about } = of
  const { language, today } = acting
  const text = briefText[language]
  const { register, actor } = found.place
  const naming: Naming = { register, today, language }
  const { principalId } = actor.hat
  const own =
    principalId === undefined
      ? undefined
      : { id: principalId, name: principalName(naming, principalId) }
  const matter = about?.matter
  const question = matter && forThePage(matter.question, longestOnPage.question)
  const proposal = story.text && forThePage(story.text.text, longestOnPage.text)
  const forUs = sayForUs(
    { kind: item.kind, asks: story.asks, ...(matter && { matter }), ...(own && { own }) },
    language,
  )
  return (
    <article class="brief">
      <ButtonRow>
        <ButtonLink href={addressOfItem(of, item.id)} kind="secondary">
          {text.readOn}
        </ButtonLink>
        <ButtonLink href={`${addressOfItem(of, item.id)}#forankring`} kind="tertiary">
          {text.anchor}
        </ButtonLink>
      </ButtonRow>
      <p class="brief__screen small soft">{text.print}</p>
      {question ? <Part heading={text.what} lines={[question.text]} /> : null}
      <Part
        heading={text.asked}
        lines={[
          agendaText[language].kind[item.kind].means,
          ...(matter ? [text.wanted(forThePage(matter.wanted, longestOnPage.wanted).text)] : []),
        ]}
      />
      {proposal ? (
        <Part
          heading={text.proposal}
          lines={[proposal.text, ...(proposal.isCut ? [text.whole] : [])]}
        />
      ) : null}
      <Part heading={own ? text.forUs(own.name) : text.forAnybody} lines={forUs} />
      <Part heading={text.days} lines={daysOf(of)} isList />
      <Part heading={text.who} lines={whoAnswers(of, story, naming)} isList />
      {item.papers.length === 0 ? null : (
        <Part
          heading={text.papers}
          lines={[
            sayList(
              item.papers.map(({ name }) => name),
              language,
            ),
          ]}
        />
      )}
      <section class="brief__pen" aria-hidden="true">
        <h2 class="brief__heading">{text.talked}</h2>
        <p>{text.talkedWith}</p>
        <p>{text.talkedOn}</p>
        <p>{text.cameTo}</p>
      </section>
    </article>
  )
}

function Part({
  heading,
  lines,
  isList = false,
}: {
  readonly heading: string
  readonly lines: readonly string[]
  readonly isList?: boolean
}) {
  return (
    <section>
      <h2 class="brief__heading">{heading}</h2>
      {isList ? (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ) : (
        lines.map((line) => <p>{line}</p>)
      )}
    </section>
  )
}

function daysOf({ acting, found, about }: FoundItem): readonly string[] {
  const { language, today } = acting
  const text = briefText[language]
  const { meeting } = found
  const when = [
    sayWeekday(meeting.on, language),
    text.clock(language === 'sv' ? meeting.at.replace(':', '.') : meeting.at),
    ...(meeting.place === undefined ? [] : [meeting.place]),
  ].join(', ')
  const isStillTime = isToCome(meeting) && meeting.lastDayForMatters >= today
  const due = about?.matter.due
  return [
    text.meeting(when),
    ...(isStillTime ? [text.lastDay(sayDay(meeting.lastDayForMatters, language))] : []),
    ...(due === undefined ? [] : [text.due(sayDay(due, language))]),
  ]
}

function whoAnswers(
  { acting, found, item }: FoundItem,
  { responsible }: ItemStory,
  naming: Naming,
): readonly string[] {
  const { language } = acting
  const text = briefText[language]
  const { principalId } = found.place.actor.hat
  const atHome = responsible.find((one) => one.principalId === principalId)
  const support = receiversOf(naming, found.meeting.bodyId)
  const said = [
    ...(item.presenter === undefined ? [] : [text.presents(item.presenter)]),
    ...(support.length === 0 ? [] : [text.supports(sayList(support, language))]),
    ...(atHome && principalId !== undefined
      ? [text.responsible(personName(naming, atHome.personId), principalName(naming, principalId))]
      : []),
  ]
  return said.length === 0 ? [text.nobody] : said
}
