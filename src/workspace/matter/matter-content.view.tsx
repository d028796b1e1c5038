import { Clause } from '../../design/clause.tsx'
import type { MatterContent } from '../../matter/matter.ts'
import { citationOf } from '../../register/finding-record.ts'
import type { Language } from '../../shared/language.ts'
import type { Place } from '../acting.ts'
import { Written } from '../preparation/written.tsx'
import { matterPageText } from './matter-page.text.ts'

interface MatterContentProps {
  readonly content: MatterContent
  readonly place: Place
  readonly language: Language
  /** The level of its headings. */
  readonly level?: 2 | 3
}

/** What somebody asks: the question, what is wanted, and of a dispute the passage and both readings. */
export function MatterContentView({ content, place, language, level = 2 }: MatterContentProps) {
  const text = matterPageText[language]
  const { question, wanted, dispute } = content
  const Heading = `h${level}` as const
  const Lower = `h${level + 1}` as 'h3' | 'h4' // from the levels above
  return (
    <>
      <Heading>{text.question}</Heading>
      <Written text={question} language={language} />
      {dispute === undefined ? null : (
        <>
          <Heading>{text.dispute}</Heading>
          <Clause
            quote={dispute.clause.quote}
            lang="sv"
            source={citationOf(place.register, dispute.clause.source)}
          />
          <Lower>{text.oneReading}</Lower>
          <Written text={dispute.oneReading} language={language} />
          <Lower>{text.otherReading}</Lower>
          <Written text={dispute.otherReading} language={language} />
        </>
      )}
      <Heading>{text.wanted}</Heading>
      <Written text={wanted} language={language} />
    </>
  )
}
