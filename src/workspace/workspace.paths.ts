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
} as const

/** Links to the pages of the workspace, in a language. */
export interface WorkspacePaths {
  readonly overview: () => string
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
  /** The public site's pages of the same things. */
  readonly site: () => string
  readonly start: (collaborationId: string) => string
  readonly body: (collaborationId: string, slug: string) => string
  readonly charter: (collaborationId: string, slug: string, ruleId?: string) => string
  readonly publicMatter: (collaborationId: string, number: string) => string
}

/** Makes the links for a language. */
export function workspacePaths(language: Language): WorkspacePaths {
  const prefix = language === 'en' ? '/en' : ''
  const own = `${prefix}/arbetsyta`
  const then = (part: string | undefined) => (part === undefined ? '' : `/${part}`)
  return {
    overview: () => own,
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
    site: () => `${prefix}/`,
    start: (collaborationId) => `${prefix}/${collaborationId}`,
    body: (collaborationId, slug) => `${prefix}/${collaborationId}/organ/${slug}`,
    charter: (collaborationId, slug, ruleId) =>
      `${prefix}/${collaborationId}/organ/${slug}/uppdrag${ruleId === undefined ? '' : `#${ruleId}`}`,
    publicMatter: (collaborationId, number) =>
      `${prefix}/${collaborationId}/arenden/${numberInAddress(number)}`,
  }
}
