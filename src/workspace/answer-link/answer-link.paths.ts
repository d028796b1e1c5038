import type { Language } from '../../shared/language.ts'

/** Where somebody answers a notice with the link in their letter, as a pattern for the router. English has `/en` before. */
export const answerPattern = '/kallelse/:token'

/** Where somebody answers a notice with the link in their letter. */
export function answerPath(language: Language, token: string): string {
  return `${language === 'en' ? '/en' : ''}/kallelse/${token}`
}
