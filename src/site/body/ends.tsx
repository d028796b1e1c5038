import { nameOfBody, type RelationEnd } from '../../body/body.ts'
import { nameInSentence } from '../../body/name-in-sentence.ts'
import { Words } from '../../design/words.tsx'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import type { CollaborationContext } from '../page-context.ts'

const each: Readonly<Record<Language, Readonly<Record<'municipality' | 'principal', string>>>> = {
  sv: { municipality: 'varje kommun', principal: 'varje huvudman' },
  en: { municipality: 'each municipality', principal: 'each principal' },
}

interface EndProps {
  /** It begins a sentence or stands by itself, with a capital letter. */
  readonly starts?: boolean
  readonly context: CollaborationContext
  readonly end: RelationEnd
  /** It stands in a sentence, where an English name may take an article. */
  readonly inSentence?: boolean
}

/** One end of a relation, with a link to its page: a body, a principal, or all of a kind. */
export function End({ context, end, starts = false, inSentence = false }: EndProps) {
  const { register, day, to, language } = context
  const collaboration = register.collaboration.id
  switch (end.kind) {
    case 'body': {
      const body = register.bodyById(end.bodyId)
      if (!body) return <>{end.bodyId}</>
      const name = nameOfBody(body, day)
      const said = inSentence ? nameInSentence(name) : name
      const begun = starts && said.en ? { ...said, en: startSentence(said.en) } : said
      return (
        <a href={to.body(collaboration, body.slug)}>
          <Words text={begun} language={language} />
        </a>
      )
    }
    case 'principal': {
      const principal = register.principalById(end.principalId)
      if (!principal) return <>{end.principalId}</>
      return (
        <a href={to.principal(collaboration, principal.id)}>
          <Words text={{ sv: nameOfPrincipal(principal, day).full }} language={language} />
        </a>
      )
    }
    case 'each': {
      const words = each[language][end.each]
      return <a href={to.principals(collaboration)}>{starts ? startSentence(words) : words}</a>
    }
  }
}

/** Several ends in a row, each with its link. */
export function EndList({
  context,
  ends,
  starts = false,
}: {
  readonly context: CollaborationContext
  readonly ends: readonly RelationEnd[]
  /** The first begins a sentence. */
  readonly starts?: boolean
}) {
  const and = context.language === 'sv' ? ' och ' : ' and '
  return (
    <>
      {ends.map((end, index) => (
        <>
          {index === 0 ? null : index === ends.length - 1 ? and : ', '}
          <End context={context} end={end} starts={starts && index === 0} inSentence />
        </>
      ))}
    </>
  )
}
