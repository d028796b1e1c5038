import { numberInAddress } from '../matter/matter-number.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import type { Language } from '../shared/language.ts'

/** The public addresses, as patterns for the router. The same in every language; English has `/en` before. */
export const patterns = {
  home: '/',
  start: '/:collaboration',
  structure: '/:collaboration/struktur',
  bodies: '/:collaboration/organ',
  body: '/:collaboration/organ/:body',
  charter: '/:collaboration/organ/:body/uppdrag',
  findings: '/:collaboration/uppdrag',
  principals: '/:collaboration/huvudman',
  principal: '/:collaboration/huvudman/:principal',
  matters: '/:collaboration/arenden',
  mattersFeed: '/:collaboration/arenden/flode',
  matter: '/:collaboration/arenden/:matter',
  matterFeed: '/:collaboration/arenden/:matter/flode',
  ledgers: '/:collaboration/beslut',
  ledgersFeed: '/:collaboration/beslut/flode',
  ledger: '/:collaboration/beslut/:ledger',
  ledgerTable: '/:collaboration/beslut/:ledger/tabell.csv',
  meetings: '/:collaboration/moten',
  meeting: '/:collaboration/moten/:meeting',
  meetingPaper: '/:collaboration/moten/:meeting/underlag/:item/:paper',
  compare: '/:collaboration/jamfor',
  sources: '/:collaboration/kallor',
  contact: '/:collaboration/kontakt',
  openData: '/oppna-data',
  accessibility: '/tillganglighetsredogorelse',
  cookies: '/kakor',
  about: '/om',
} as const

/** Links that keep the reader's language and day. */
export interface Addresses {
  readonly home: () => string
  readonly start: (collaboration: string) => string
  readonly structure: (collaboration: string) => string
  readonly bodies: (collaboration: string) => string
  readonly body: (collaboration: string, slug: string) => string
  readonly charter: (collaboration: string, slug: string, ruleId?: string) => string
  readonly findings: (collaboration: string) => string
  readonly principals: (collaboration: string) => string
  readonly principal: (collaboration: string, id: string) => string
  /** The published matters, narrowed by a question: `?organ=chefsforum`. Matters are shown as they stand today. */
  readonly matters: (collaboration: string, question?: string) => string
  readonly mattersFeed: (collaboration: string) => string
  /** A matter by its number, `2026:14`. */
  readonly matter: (collaboration: string, number: string) => string
  readonly matterFeed: (collaboration: string, number: string) => string
  /** What the principals have decided, narrowed by a question: `?huvudman=sala`. Shown as it stands today. */
  readonly ledgers: (collaboration: string, question?: string) => string
  readonly ledgersFeed: (collaboration: string) => string
  readonly ledger: (collaboration: string, id: string) => string
  readonly ledgerTable: (collaboration: string, id: string) => string
  /** The meetings to come and the published notes, narrowed by a question: `?organ=chefsforum`. */
  readonly meetings: (collaboration: string, question?: string) => string
  /** The published notes of a meeting. */
  readonly meeting: (collaboration: string, id: string) => string
  readonly meetingPaper: (collaboration: string, id: string, item: string, paper: string) => string
  readonly compare: (collaboration: string, from?: CalendarDay, until?: CalendarDay) => string
  readonly sources: (collaboration: string, documentId?: string) => string
  readonly contact: (collaboration: string) => string
  readonly openData: () => string
  readonly accessibility: () => string
  readonly cookies: () => string
  /** The workspace: whoever is not signed in comes to sign in first. */
  readonly workspace: () => string
  readonly about: () => string
  /** The page one is on, in another language or on another day. */
  readonly same: (path: string, change: { language?: Language; day?: CalendarDay }) => string
}

/** Makes the links for a page in a language, showing a day. The day is written only when it is not today. */
export function addressesFor(language: Language, day: CalendarDay, today: CalendarDay): Addresses {
  const link = (path: string, anchor = '') => linkTo(path, language, day, today) + anchor
  const matters = (collaboration: string) => `${prefix(language)}/${collaboration}/arenden`
  const ledgers = (collaboration: string) => `${prefix(language)}/${collaboration}/beslut`
  const meetings = (collaboration: string) => `${prefix(language)}/${collaboration}/moten`
  return {
    home: () => link('/'),
    start: (collaboration) => link(`/${collaboration}`),
    structure: (collaboration) => link(`/${collaboration}/struktur`),
    bodies: (collaboration) => link(`/${collaboration}/organ`),
    body: (collaboration, slug) => link(`/${collaboration}/organ/${slug}`),
    charter: (collaboration, slug, ruleId) =>
      link(`/${collaboration}/organ/${slug}/uppdrag`, ruleId ? `#${ruleId}` : ''),
    findings: (collaboration) => link(`/${collaboration}/uppdrag`),
    principals: (collaboration) => link(`/${collaboration}/huvudman`),
    principal: (collaboration, id) => link(`/${collaboration}/huvudman/${id}`),
    matters: (collaboration, question = '') => matters(collaboration) + question,
    mattersFeed: (collaboration) => `${matters(collaboration)}/flode`,
    matter: (collaboration, number) => `${matters(collaboration)}/${numberInAddress(number)}`,
    matterFeed: (collaboration, number) =>
      `${matters(collaboration)}/${numberInAddress(number)}/flode`,
    ledgers: (collaboration, question = '') => ledgers(collaboration) + question,
    ledgersFeed: (collaboration) => `${ledgers(collaboration)}/flode`,
    ledger: (collaboration, id) => `${ledgers(collaboration)}/${id}`,
    ledgerTable: (collaboration, id) => `${ledgers(collaboration)}/${id}/tabell.csv`,
    meetings: (collaboration, question = '') => meetings(collaboration) + question,
    meeting: (collaboration, id) => `${meetings(collaboration)}/${id}`,
    meetingPaper: (collaboration, id, item, paper) =>
      `${meetings(collaboration)}/${id}/underlag/${item}/${paper}`,
    compare: (collaboration, from, until) =>
      `${prefix(language)}/${collaboration}/jamfor${from && until ? `?fran=${from}&till=${until}` : ''}`,
    sources: (collaboration, documentId) =>
      link(`/${collaboration}/kallor`, documentId ? `#${documentId}` : ''),
    contact: (collaboration) => link(`/${collaboration}/kontakt`),
    openData: () => link('/oppna-data'),
    accessibility: () => link('/tillganglighetsredogorelse'),
    cookies: () => link('/kakor'),
    workspace: () => `${prefix(language)}/arbetsyta`,
    about: () => link('/om'),
    same: (path, change) => linkTo(path, change.language ?? language, change.day ?? day, today),
  }
}

function prefix(language: Language): string {
  return language === 'en' ? '/en' : ''
}

function linkTo(path: string, language: Language, day: CalendarDay, today: CalendarDay): string {
  const [typed = '/', query = ''] = path.split('?')
  const place = onThisSite(typed)
  const address = prefix(language) + (place === '/' && language === 'en' ? '' : place) || '/'
  const parameters = new URLSearchParams(query)
  if (day !== today) parameters.set('datum', day)
  const asked = parameters.toString()
  return asked ? `${address}?${asked}` : address
}

/**
 * A path as a reader may have typed it, on this site and no other: a browser takes two slashes at the beginning
 * for another site's address, reads a backslash as a slash, and drops tabs and line ends.
 */
function onThisSite(path: string): string {
  return path.replace(/[\s\p{Cc}\\]/gu, encodeURIComponent).replace(/^\/+/, '/')
}
