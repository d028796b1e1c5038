import { inLanguage, type Language, type Localized } from '../shared/language.ts'
import { LangPart } from './lang-part.tsx'

interface WordsProps {
  readonly text: Localized
  /** The language of the page. */
  readonly language: Language
}

/** A text in the reader's language when it exists in it, else in Swedish and marked so that it is read aloud right. */
export function Words({ text, language }: WordsProps) {
  const said = inLanguage(text, language)
  return said.language === language ? (
    said.text
  ) : (
    <LangPart lang={said.language}>{said.text}</LangPart>
  )
}
