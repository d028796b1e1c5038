import { matterText } from '../../matter/matter.text.ts'
import { bodyName, sayPublicEvent } from '../../matter/public/public-event.text.ts'
import type { ListedMatter, PublicStory } from '../../matter/public/public-matters.ts'
import type { CollaborationContext } from '../page-context.ts'
import type { AtomFeed } from './atom.ts'
import { sayConcerned } from './matter-words.ts'
import { mattersText } from './matters.text.ts'

/** The latest steps a feed holds; whoever reads it sees the older ones on the page. */
const mostSteps = 50

/** The feed of a collaboration's matters: one entry a matter, the one that something last happened to first. */
export function feedOfMatters(
  context: CollaborationContext,
  matters: readonly ListedMatter[],
  /** Before the addresses, so that they lead here from anywhere: `https://radslag.example`. */
  site: string,
): AtomFeed {
  const { language, register, to } = context
  const { id, name, updatedOn } = register.collaboration
  const text = mattersText[language]
  return {
    id: `urn:radslag:${id}:arenden:${language}`,
    language,
    title: text.feedTitle(name),
    self: site + to.mattersFeed(id),
    page: site + to.matters(id),
    author: text.feedAuthor(name),
    updated: new Date(updatedOn),
    entries: matters.map((matter) => {
      const body = bodyName(context, matter.handlingBodyId)
      return {
        id: `urn:radslag:${id}:arende:${matter.number}:${language}`,
        title: matter.title,
        ...(language !== 'sv' && { titleLanguage: 'sv' }),
        href: site + to.matter(id, matter.number),
        updated: matter.latestAt,
        published: matter.publishedAt,
        summary: [
          `${text.matter(matter.number)}: ${matterText[language].state[matter.state].name}, ${body}.`,
          text.concerns(sayConcerned(context, matter.concerns)),
        ].join(' '),
      }
    }),
  }
}

/** The feed of one matter: one entry a step, the latest first. */
export function feedOfMatter(
  context: CollaborationContext,
  { matter, events }: PublicStory,
  site: string,
): AtomFeed {
  const { language, register, to } = context
  const { id, name } = register.collaboration
  const text = mattersText[language]
  const own = `urn:radslag:${id}:arende:${matter.number}`
  return {
    id: `${own}:steg:${language}`,
    language,
    title: `${text.matter(matter.number)}: ${matter.title}`,
    self: site + to.matterFeed(id, matter.number),
    page: site + to.matter(id, matter.number),
    author: text.feedAuthor(name),
    updated: matter.publishedAt,
    entries: events
      .map((event) => ({
        id: `${own}:steg:${event.number}:${language}`,
        title: sayPublicEvent(context, event),
        href: site + to.matter(id, matter.number),
        updated: event.at,
        published: event.at,
        summary: `${text.matter(matter.number)}: ${matter.title}`,
      }))
      .toReversed()
      .slice(0, mostSteps),
  }
}
