import { numberInAddress } from '../matter/matter-number.ts'
import type { Language } from '../shared/language.ts'

/** The addresses of the workspace, as patterns for the router. English has `/en` before. */
export const workspacePatterns = {
  overview: '/arbetsyta',
  hats: '/arbetsyta/hattar',
  chooseHat: '/arbetsyta/hatt',
  lostNote: '/arbetsyta/hattar/anteckning/:collaboration/:matter',
  matters: '/arbetsyta/:collaboration/arenden',
  newMatter: '/arbetsyta/:collaboration/arenden/nytt',
  draft: '/arbetsyta/:collaboration/arenden/utkast/:id',
  matter: '/arbetsyta/:collaboration/arenden/:number',
  preparation: '/arbetsyta/:collaboration/arenden/:number/beredning',
  own: '/arbetsyta/:collaboration/arenden/:number/eget',
  register: '/arbetsyta/:collaboration/diarium',
  meetings: '/arbetsyta/:collaboration/moten',
  newMeeting: '/arbetsyta/:collaboration/moten/nytt',
  meeting: '/arbetsyta/:collaboration/moten/:meeting',
  ledgers: '/arbetsyta/:collaboration/beslut',
  ledger: '/arbetsyta/:collaboration/beslut/:ledger',
  group: '/arbetsyta/:collaboration/grupper/:body',
  ownTasks: '/arbetsyta/:collaboration/uppgifter',
} as const

/** Links to the pages of the workspace, in a language. */
export interface WorkspacePaths {
  readonly overview: () => string
  /** What one has promised at meetings. */
  readonly ownTasks: (collaborationId: string) => string
  /** One's roles, and the page to come back to with another. */
  readonly hats: (next?: string) => string
  readonly chooseHat: () => string
  /** One's own note in a matter that one may no longer read, by the matter's id. */
  readonly lostNote: (collaborationId: string, matterId: string) => string
  readonly matters: (collaborationId: string) => string
  readonly newMatter: (collaborationId: string) => string
  /** A draft has no number yet, and goes by its id. */
  readonly draft: (collaborationId: string, id: string) => string
  /** A matter, and what is done on its page: `matter('vastmanland', '2026:14', 'ta-emot')`. */
  readonly matter: (collaborationId: string, number: string, act?: string) => string
  readonly register: (collaborationId: string, part?: string) => string
  readonly meetings: (collaborationId: string) => string
  /** A new meeting, of a body when one is chosen. */
  readonly newMeeting: (collaborationId: string, bodyId?: string) => string
  /** A meeting, and what is done on its page: `meeting('vastmanland', id, 'dagordning')`. */
  readonly meeting: (collaborationId: string, meetingId: string, part?: string) => string
  readonly ledgers: (collaborationId: string) => string
  /** What each principal has decided about a recommendation, and what is done there. */
  readonly ledger: (collaborationId: string, recommendationId: string, part?: string) => string
  /** A group as those who work in it see it: its meetings, people and assignments. */
  readonly group: (collaborationId: string, bodyId: string, part?: string) => string
  /** The public site's pages of the same things. */
  readonly site: () => string
  readonly start: (collaborationId: string) => string
  readonly body: (collaborationId: string, slug: string) => string
  readonly charter: (collaborationId: string, slug: string, ruleId?: string) => string
  readonly publicMatter: (collaborationId: string, number: string) => string
  /** The published notes of a meeting. */
  readonly publicMeeting: (collaborationId: string, meetingId: string) => string
}

/** Makes the links for a language. */
export function workspacePaths(language: Language): WorkspacePaths {
  const prefix = language === 'en' ? '/en' : ''
  const own = `${prefix}/arbetsyta`
  const then = (part: string | undefined) => (part === undefined ? '' : `/${part}`)
  return {
    overview: () => own,
    ownTasks: (collaborationId) => `${own}/${collaborationId}/uppgifter`,
    hats: (next) =>
      next === undefined ? `${own}/hattar` : `${own}/hattar?till=${encodeURIComponent(next)}`,
    chooseHat: () => `${own}/hatt`,
    lostNote: (collaborationId, matterId) =>
      `${own}/hattar/anteckning/${collaborationId}/${matterId}`,
    matters: (collaborationId) => `${own}/${collaborationId}/arenden`,
    newMatter: (collaborationId) => `${own}/${collaborationId}/arenden/nytt`,
    draft: (collaborationId, id) => `${own}/${collaborationId}/arenden/utkast/${id}`,
    matter: (collaborationId, number, act) =>
      `${own}/${collaborationId}/arenden/${numberInAddress(number)}${then(act)}`,
    register: (collaborationId, part) => `${own}/${collaborationId}/diarium${then(part)}`,
    meetings: (collaborationId) => `${own}/${collaborationId}/moten`,
    newMeeting: (collaborationId, bodyId) =>
      `${own}/${collaborationId}/moten/nytt${bodyId === undefined ? '' : `?grupp=${encodeURIComponent(bodyId)}`}`,
    meeting: (collaborationId, meetingId, part) =>
      `${own}/${collaborationId}/moten/${meetingId}${then(part)}`,
    ledgers: (collaborationId) => `${own}/${collaborationId}/beslut`,
    ledger: (collaborationId, recommendationId, part) =>
      `${own}/${collaborationId}/beslut/${recommendationId}${then(part)}`,
    group: (collaborationId, bodyId, part) =>
      `${own}/${collaborationId}/grupper/${bodyId}${then(part)}`,
    site: () => `${prefix}/`,
    start: (collaborationId) => `${prefix}/${collaborationId}`,
    body: (collaborationId, slug) => `${prefix}/${collaborationId}/organ/${slug}`,
    charter: (collaborationId, slug, ruleId) =>
      `${prefix}/${collaborationId}/organ/${slug}/uppdrag${ruleId === undefined ? '' : `#${ruleId}`}`,
    publicMatter: (collaborationId, number) =>
      `${prefix}/${collaborationId}/arenden/${numberInAddress(number)}`,
    publicMeeting: (collaborationId, meetingId) =>
      `${prefix}/${collaborationId}/moten/${meetingId}`,
  }
}
