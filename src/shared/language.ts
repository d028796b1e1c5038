/** The languages of the interface. Swedish is complete; English has the full interface and summaries of the content. */
export type Language = 'sv' | 'en'

/** A text that exists in Swedish and, when somebody has written it, in English. */
export interface Localized {
  readonly sv: string
  readonly en?: string
}

/** A text in the reader's language, and the language it is really in, so that the page can mark it. */
export function inLanguage(
  text: Localized,
  wanted: Language,
): { readonly text: string; readonly language: Language } {
  return wanted === 'en' && text.en !== undefined
    ? { text: text.en, language: 'en' }
    : { text: text.sv, language: 'sv' }
}
