import type { OwnPaper } from '../../record/own-space.ts'
import { PaperList } from '../preparation/papers/paper-list.tsx'
import { papersText } from '../preparation/papers/papers.text.ts'
import { addressIn } from '../preparation/room.ts'
import { ownText } from './own.text.ts'
import type { OwnRoom } from './own-room.ts'
import { PaperSharing } from './shared-words.tsx'

interface OwnPapersProps {
  readonly room: OwnRoom
  readonly papers: readonly OwnPaper[]
  /** How many have just been added. */
  readonly added: number
  /** Why files that were just sent were not taken. */
  readonly errors: readonly string[]
}

/** The papers that a principal keeps to itself, which of them the group has, and the form that adds some. */
export function OwnPapersSection(props: OwnPapersProps) {
  const { room } = props
  const { language } = room.acting
  const words = ownText[language].papers
  return (
    <PaperList
      {...props}
      words={words}
      shownAtOnce={15}
      mayAdd
      version={({ id, version, name }) => (
        <a href={addressIn(room, `underlag/${id}`)}>
          {papersText[language].moreShort(version)}
          <span class="ds-sr-only">. {words.more(name)}</span>
        </a>
      )}
      more={{ heading: words.shared, cell: (paper) => <PaperSharing room={room} paper={paper} /> }}
    />
  )
}
