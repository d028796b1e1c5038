import type { JSX } from 'hono/jsx/jsx-runtime'
import { Button } from '../../../design/button.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { FileField } from '../../../design/file-field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { type Column, StackTable } from '../../../design/stack-table.tsx'
import type { Paper } from '../../../matter/preparation/preparation.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayDay } from '../../../shared/format.ts'
import { sayWhatMayBeAttached } from '../../attaching.ts'
import { addressIn, type Room } from '../room.ts'
import { downloadAddress, sayKindAndSize } from './paper-words.ts'
import { papersText } from './papers.text.ts'

/** What a list of papers is called, and the form that adds to it. */
export interface PaperListWords {
  readonly heading: string
  readonly none: string
  readonly caption: string
  readonly name: string
  readonly version: string
  readonly changed: string
  readonly by: (name: string, when: string) => string
  readonly add: string
  readonly label: string
  readonly hint: string
  readonly save: string
  readonly taken: (count: number) => string
  readonly takenRest: string
}

interface PaperListProps<Listed extends Paper> {
  readonly room: Room
  readonly papers: readonly Listed[]
  readonly words: PaperListWords
  /** So many papers are shown at once; the rest are one press away. */
  readonly shownAtOnce: number
  readonly mayAdd: boolean
  /** How many have just been added. */
  readonly added: number
  /** Why files that were just sent were not taken. */
  readonly errors: readonly string[]
  /** Which version it is, and the way to the others. */
  readonly version: (paper: Listed) => JSX.Element
  /** What else is said of each paper. */
  readonly more?: Column<Listed>
}

/** The papers of a room, the one changed last first, and the form that adds some. */
export function PaperList<Listed extends Paper>(props: PaperListProps<Listed>) {
  const { room, papers, words, shownAtOnce, mayAdd, added, errors } = props
  const latestFirst = papers.toSorted((one, other) => other.at.getTime() - one.at.getTime())
  const rest = latestFirst.slice(shownAtOnce)
  const more = papersText[room.acting.language].earlier(rest.length)
  return (
    <section id="underlag" aria-labelledby="underlag-rubrik">
      <h2 id="underlag-rubrik">{words.heading}</h2>
      {added > 0 && errors.length === 0 ? (
        <Notice tone="info" level={3} heading={words.taken(added)} />
      ) : null}
      {papers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <PaperTable {...props} papers={latestFirst.slice(0, shownAtOnce)} caption={words.caption} />
      )}
      {rest.length === 0 ? null : (
        <Disclosure summary={more}>
          <PaperTable {...props} papers={rest} caption={more} />
        </Disclosure>
      )}
      {mayAdd ? (
        <form method="post" action={addressIn(room, 'underlag')} enctype="multipart/form-data">
          <h3>{words.add}</h3>
          {errors.length > 0 && added > 0 ? (
            <p role="status">
              {words.taken(added)}. {words.takenRest}
            </p>
          ) : null}
          <FileField
            name="filer"
            label={words.label}
            hint={`${words.hint} ${sayWhatMayBeAttached(room.acting.language)}`}
            errors={errors}
            multiple
          />
          <Button kind="secondary">{words.save}</Button>
        </form>
      ) : null}
    </section>
  )
}

function PaperTable<Listed extends Paper>({
  room,
  papers,
  words,
  version,
  more,
  caption,
}: PaperListProps<Listed> & { readonly caption: string }) {
  const { language } = room.acting
  return (
    <StackTable
      caption={caption}
      captionHidden
      columns={[
        {
          heading: words.name,
          cell: (paper) => (
            <>
              <a href={downloadAddress(room, paper)}>{paper.name}</a>{' '}
              <small class="soft">{sayKindAndSize(paper, language)}</small>
            </>
          ),
        },
        { heading: words.version, tight: true, cell: version },
        {
          heading: words.changed,
          cell: ({ by, at }) => words.by(by.name, sayDay(dayInSweden(at), language)),
        },
        ...(more ? [more] : []),
      ]}
      rows={papers}
    />
  )
}
