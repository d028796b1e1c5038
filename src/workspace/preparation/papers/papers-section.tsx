import type { Paper } from '../../../matter/preparation/preparation.ts'
import { addressIn, type Room } from '../room.ts'
import { PaperList } from './paper-list.tsx'
import { papersText } from './papers.text.ts'

interface PapersSectionProps {
  readonly room: Room
  readonly papers: readonly Paper[]
  readonly mayAdd: boolean
  /** How many have just been added. */
  readonly added: number
  /** Why files that were just sent were not taken. */
  readonly errors: readonly string[]
}

/** The papers that the group has, and the form that adds some. */
export function PapersSection(props: PapersSectionProps) {
  const { room, mayAdd } = props
  const words = papersText[room.acting.language]
  return (
    <PaperList
      {...props}
      words={words}
      shownAtOnce={8}
      version={({ id, version, name }) => (
        <>
          {words.moreShort(version)}
          {mayAdd || version > 1 ? (
            <small>
              <a href={addressIn(room, `underlag/${id}`)}>
                {version > 1 ? words.all : words.addVersion}
                <span class="ds-sr-only">{words.of(name)}</span>
              </a>
            </small>
          ) : null}
        </>
      )}
    />
  )
}
