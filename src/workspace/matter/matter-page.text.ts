import type { Language } from '../../shared/language.ts'
import type { MatterPart } from './matter-head.tsx'

interface Words {
  readonly parts: string
  readonly part: Readonly<Record<MatterPart, string>>
  readonly isPublic: string
  readonly isInternal: string
}

const sv: Words = {
  parts: 'Delar av ärendet',
  part: { matter: 'Ärendet', preparation: 'Beredning', own: 'Vårt eget rum' },
  isPublic: 'Den öppna delen är publicerad',
  isInternal: 'Inte publicerat',
}

const en: Words = {
  parts: 'Parts of the matter',
  part: { matter: 'The matter', preparation: 'Preparation', own: 'Our own space' },
  isPublic: 'The public part is published',
  isInternal: 'Not published',
}

/** The words of a matter's pages. */
export const matterPageText: Readonly<Record<Language, Words>> = { sv, en }
