import { Button } from '../../design/button.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { FileField } from '../../design/file-field.tsx'
import { Notice } from '../../design/notice.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import type { OwnPaper } from '../../record/own-space.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import { downloadAddress, sayKindAndSize } from '../preparation/papers/paper-words.ts'
import { papersText } from '../preparation/papers/papers.text.ts'
import { sayWhatMay } from '../preparation/papers/papers-section.tsx'
import { addressIn } from '../preparation/room.ts'
import { ownText } from './own.text.ts'
import type { OwnRoom } from './own-room.ts'
import { PaperSharing } from './shared-words.tsx'

/** So many papers are shown at once; the rest are one press away. */
const shownAtOnce = 15

interface OwnPapersProps {
  readonly room: OwnRoom
  readonly papers: readonly OwnPaper[]
  /** How many have just been added. */
  readonly added: number
  /** Why files that were just sent were not taken. */
  readonly errors: readonly string[]
}

/** The papers that a principal keeps to itself, which of them the group has, and the form that adds some. */
export function OwnPapersSection({ room, papers, added, errors }: OwnPapersProps) {
  const { language } = room.acting
  const text = ownText[language].papers
  const latestFirst = papers.toSorted((one, other) => other.at.getTime() - one.at.getTime())
  const rest = latestFirst.slice(shownAtOnce)
  const more = papersText[language].earlier(rest.length)
  return (
    <section id="underlag" aria-labelledby="underlag-rubrik">
      <h2 id="underlag-rubrik">{text.heading}</h2>
      {added > 0 && errors.length === 0 ? (
        <Notice tone="info" level={3} heading={text.taken(added)} />
      ) : null}
      {papers.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <PaperTable room={room} papers={latestFirst.slice(0, shownAtOnce)} caption={text.caption} />
      )}
      {rest.length === 0 ? null : (
        <Disclosure summary={more}>
          <PaperTable room={room} papers={rest} caption={more} />
        </Disclosure>
      )}
      <form method="post" action={addressIn(room, 'underlag')} enctype="multipart/form-data">
        <h3>{text.add}</h3>
        {errors.length > 0 && added > 0 ? (
          <p role="status">
            {text.taken(added)}. {text.takenRest}
          </p>
        ) : null}
        <FileField
          name="filer"
          label={text.label}
          hint={`${text.hint} ${sayWhatMay(room)}`}
          errors={errors}
          multiple
        />
        <Button kind="secondary">{text.save}</Button>
      </form>
    </section>
  )
}

function PaperTable({
  room,
  papers,
  caption,
}: Pick<OwnPapersProps, 'room' | 'papers'> & { readonly caption: string }) {
  const { language } = room.acting
  const text = ownText[language].papers
  return (
    <StackTable
      caption={caption}
      captionHidden
      columns={[
        {
          heading: text.name,
          cell: (paper) => (
            <>
              <a href={downloadAddress(room, paper)}>{paper.name}</a>{' '}
              <small class="soft">{sayKindAndSize(paper, language)}</small>
            </>
          ),
        },
        {
          heading: text.version,
          tight: true,
          cell: ({ id, version, name }) => (
            <a href={addressIn(room, `underlag/${id}`)}>
              {papersText[language].moreShort(version)}
              <span class="ds-sr-only">. {text.more(name)}</span>
            </a>
          ),
        },
        {
          heading: text.changed,
          cell: ({ by, at }) => text.by(by.name, sayDay(dayInSweden(at), language)),
        },
        { heading: text.shared, cell: (paper) => <PaperSharing room={room} paper={paper} /> },
      ]}
      rows={papers}
    />
  )
}
