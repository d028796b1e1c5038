import { attachmentText } from '../../../attachment/attachment.text.ts'
import { usualLimits } from '../../../attachment/attachment.ts'
import { Button } from '../../../design/button.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { FileField } from '../../../design/file-field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import type { Paper } from '../../../matter/preparation.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayDay } from '../../../shared/format.ts'
import { individualText } from '../../../shared/individual.text.ts'
import { addressIn, type Room } from '../room.ts'
import { downloadAddress, sayKindAndSize } from './paper-words.ts'
import { papersText } from './papers.text.ts'

/** So many papers are shown at once; the rest are one press away. */
const shownAtOnce = 8

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
export function PapersSection({ room, papers, mayAdd, added, errors }: PapersSectionProps) {
  const { language } = room.acting
  const text = papersText[language]
  const latestFirst = papers.toSorted((one, other) => other.at.getTime() - one.at.getTime())
  const rest = latestFirst.slice(shownAtOnce)
  return (
    <section id="underlag" aria-labelledby="underlag-rubrik">
      <h2 id="underlag-rubrik">{text.heading}</h2>
      {added > 0 && errors.length === 0 ? (
        <Notice tone="info" level={3} heading={text.taken(added)} />
      ) : null}
      {papers.length === 0 ? <p>{text.none}</p> : null}
      {papers.length === 0 ? null : (
        <PaperTable
          room={room}
          papers={latestFirst.slice(0, shownAtOnce)}
          mayAdd={mayAdd}
          caption={text.caption}
        />
      )}
      {rest.length === 0 ? null : (
        <Disclosure summary={text.earlier(rest.length)}>
          <PaperTable
            room={room}
            papers={rest}
            mayAdd={mayAdd}
            caption={text.earlier(rest.length)}
          />
        </Disclosure>
      )}
      {mayAdd ? (
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
      ) : null}
    </section>
  )
}

/** What may be attached, how large, and what is looked for in it. */
export function sayWhatMay({ acting: { language } }: Room): string {
  const { allowed, mostInForm } = attachmentText[language]
  const { file, together } = usualLimits
  return `${allowed} ${mostInForm(file, together)} ${individualText[language].searchedFiles}`
}

function PaperTable({
  room,
  papers,
  mayAdd,
  caption,
}: Pick<PapersSectionProps, 'room' | 'papers' | 'mayAdd'> & { readonly caption: string }) {
  const { language } = room.acting
  const text = papersText[language]
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
            <>
              {text.moreShort(version)}
              {mayAdd || version > 1 ? (
                <small>
                  <a href={addressIn(room, `underlag/${id}`)}>
                    {version > 1 ? text.all : text.addVersion}
                    <span class="ds-sr-only">{text.of(name)}</span>
                  </a>
                </small>
              ) : null}
            </>
          ),
        },
        {
          heading: text.changed,
          cell: ({ by, at }) => text.by(by.name, sayDay(dayInSweden(at), language)),
        },
      ]}
      rows={papers}
    />
  )
}
