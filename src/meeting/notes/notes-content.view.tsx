import { Disclosure } from '../../design/disclosure.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import type { Language } from '../../shared/language.ts'
import { notesText } from './notes.text.ts'
import type { Linked, ToldItem, ToldNotes } from './told-notes.ts'

/** As many seats as are read before the items also on a phone. */
const fewSeats = 5

interface NotesContentProps {
  readonly notes: ToldNotes
  readonly language: Language
  /** Of its headings: lower where it stands within a page about something else, and then nothing is folded. */
  readonly level?: 2 | 3
}

/** The notes of a meeting to be read: in the workspace, on paper and on the public site alike. */
export function NotesContent({ notes, language, level = 2 }: NotesContentProps) {
  const text = notesText[language]
  const Heading = `h${level}` as const
  const ItemHeading = level === 2 ? 'h3' : 'h4'
  return (
    <>
      <p>{notes.notMinutes}</p>
      <Heading>{text.present}</Heading>
      {level === 2 && notes.represented.length > fewSeats ? (
        <Disclosure summary={text.everySeat(String(notes.represented.length))} onlyNarrow>
          <PresentTable notes={notes} language={language} />
        </Disclosure>
      ) : (
        <PresentTable notes={notes} language={language} />
      )}
      <Heading>{text.items}</Heading>
      {notes.items.map((item, index) => (
        <section id={`punkt-${item.id}`}>
          <ItemHeading>
            {index + 1}. {item.title}
          </ItemHeading>
          <NotedItemView item={item} language={language} />
        </section>
      ))}
      {notes.text === undefined ? null : (
        <>
          <Heading>{text.whole}</Heading>
          <Paragraphs text={notes.text} language={language} />
        </>
      )}
    </>
  )
}

/** Who was there and for whom. */
export function PresentTable({ notes, language }: Omit<NotesContentProps, 'level'>) {
  const text = notesText[language]
  if (notes.represented.length === 0) return <p>{text.nobodyNoted}</p>
  return (
    <StackTable
      caption={text.present}
      captionHidden
      columns={[
        { heading: text.presentColumns[0], cell: ({ forWhom }) => forWhom },
        { heading: text.presentColumns[1], cell: ({ who }) => who },
        { heading: text.presentColumns[2], cell: ({ how }) => (how === '' ? '–' : how) },
      ]}
      rows={notes.represented}
    />
  )
}

function NotedItemView({
  item,
  language,
}: {
  readonly item: ToldItem
  readonly language: Language
}) {
  const text = notesText[language]
  const isEmpty =
    item.text === undefined && item.outcomes.length === 0 && item.opinions.length === 0
  return (
    <>
      <ItemAbout item={item} language={language} />
      {item.text === undefined ? null : <Paragraphs text={item.text} language={language} />}
      {isEmpty ? <p class="soft">{text.nothingNoted}</p> : null}
      <ItemCameTo item={item} language={language} />
    </>
  )
}

/** What kind of item it is, its matter and its papers. */
export function ItemAbout({
  item,
  language,
}: {
  readonly item: ToldItem
  readonly language: Language
}) {
  const text = notesText[language]
  return (
    <>
      <p class="soft small">{item.about}</p>
      {item.matter === undefined ? null : (
        <p class="small">
          {text.matter}: <Link linked={item.matter} />
        </p>
      )}
      {item.papers.length === 0 ? null : (
        <p class="small">
          {text.papers}:{' '}
          {item.papers.map((paper, index) => (
            <>
              {index === 0 ? null : ', '}
              <Link linked={paper} />
            </>
          ))}
        </p>
      )}
    </>
  )
}

/** What an item came to: its outcomes, and what principals thought otherwise. */
export function ItemCameTo({
  item,
  language,
}: {
  readonly item: ToldItem
  readonly language: Language
}) {
  const text = notesText[language]
  return (
    <>
      {item.outcomes.length === 0 ? null : (
        <ul>
          {item.outcomes.map(({ kind, text: said, details }) => (
            <li>
              <strong>{kind}:</strong> <span lang={langOf(language)}>{said}</span>
              {details === undefined ? null : <span class="soft"> ({details})</span>}
            </li>
          ))}
        </ul>
      )}
      {item.opinions.map(({ principal, text: said }) => (
        <p>
          <strong>{text.opinion(principal)}:</strong> <span lang={langOf(language)}>{said}</span>
        </p>
      ))}
    </>
  )
}

function Link({ linked: { text, href } }: { readonly linked: Linked }) {
  return href === undefined ? <span>{text}</span> : <a href={href}>{text}</a>
}

/** What people write here is in Swedish, and is read aloud so. */
function langOf(language: Language): 'sv' | undefined {
  return language === 'sv' ? undefined : 'sv'
}

function Paragraphs({ text, language }: { readonly text: string; readonly language: Language }) {
  return (
    <div lang={langOf(language)}>
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p class="as-typed">{paragraph.trim()}</p>
        ))}
    </div>
  )
}
