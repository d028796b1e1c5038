import type { Localized } from '../shared/language.ts'

const common = /\b(?:committee|group|network|council|board|bodies)(?: for .+)?$/i
const possessed = /^\p{L}+’s /u

/**
 * A body's name as an English sentence has it: `the Strategic Regional Preparatory Committee`. A name that is
 * not put together as an English one (`Chefsforum`, `Collaboration Group Health`) takes no article.
 */
export function nameInSentence(name: Localized): Localized {
  const { en } = name
  if (en === undefined || /^the /i.test(en)) return name
  return common.test(en) && !possessed.test(en) ? { ...name, en: `the ${en}` } : name
}
