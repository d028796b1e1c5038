import type { Language } from '../../shared/language.ts'

interface WrittenProps {
  readonly text: string
  /** The language of the page; what people write here is in Swedish, and is read aloud so. */
  readonly language: Language
}

/** What somebody has written, in paragraphs: an empty line parts two, and a line ends where they ended it. */
export function Written({ text, language }: WrittenProps) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
  return (
    <div class="written" lang={language === 'sv' ? undefined : 'sv'}>
      {paragraphs.map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, index) => (
            <>
              {index === 0 ? null : <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </div>
  )
}
