import type { Language } from '../../shared/language.ts'

/** The address that a letter's link leads to, as a pattern for the router. English has `/en` before. */
export const decisionLinkPattern = '/beslutslank/:token'

/** The address of the page that a token opens. */
export function decisionLinkAddress(language: Language, token: string): string {
  return `${language === 'en' ? '/en' : ''}/beslutslank/${encodeURIComponent(token)}`
}
