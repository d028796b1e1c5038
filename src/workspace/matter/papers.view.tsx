import { sayFileSize } from '../../attachment/attachment.text.ts'
import { Disclosure } from '../../design/disclosure.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayCount, sayDay } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import type { FoundMatter } from './find-matter.ts'
import { matterPageText } from './matter-page.text.ts'
import type { ListedPaper } from './matter-story.ts'

interface PapersProps {
  readonly acting: Acting
  readonly found: FoundMatter
  readonly papers: readonly ListedPaper[]
}

/** As many papers as are shown at once; the rest are a press away. */
const shownAtOnce = 8

/** The papers of the group: the latest version of each, to download. */
export function Papers({ acting, found, papers }: PapersProps) {
  const { language } = acting
  const text = matterPageText[language]
  if (papers.length === 0) return <p class="soft">{text.noPapers}</p>
  // One or two more are not worth a press.
  const isLong = papers.length > shownAtOnce + 2
  const shown = isLong ? papers.slice(0, shownAtOnce) : papers
  const rest = isLong ? papers.slice(shownAtOnce) : []
  return (
    <>
      <PaperTable acting={acting} found={found} papers={shown} />
      {rest.length === 0 ? null : (
        <Disclosure
          summary={text.morePapers(sayCount(rest.length, language, text.paperNoun))}
          id="fler-underlag"
        >
          <PaperTable acting={acting} found={found} papers={rest} />
        </Disclosure>
      )}
    </>
  )
}

function PaperTable({ acting, found, papers }: PapersProps) {
  const { language, to } = acting
  const text = matterPageText[language]
  const id = found.place.register.collaboration.id
  return (
    <StackTable
      caption={text.papers}
      captionHidden
      rows={papers}
      columns={[
        {
          heading: text.paper,
          cell: ({ latest }) => (
            <a
              href={to.matter(id, found.number, `underlag/${latest.id}/${latest.version}`)}
              download
            >
              {latest.name}
            </a>
          ),
        },
        {
          heading: text.paperVersion,
          number: true,
          cell: ({ latest, versions }) =>
            versions === 1 ? (
              '1'
            ) : (
              <a href={to.matter(id, found.number, `beredning/underlag/${latest.id}`)}>
                {versions}
              </a>
            ),
        },
        {
          heading: text.paperSize,
          number: true,
          tight: true,
          cell: ({ latest }) => sayFileSize(latest.size, language),
        },
        {
          heading: text.paperAdded,
          cell: ({ latest }) =>
            text.paperBy(sayDay(dayInSweden(latest.at), language), latest.by.name),
        },
      ]}
    />
  )
}
