import { Button, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { FileField } from '../../../design/file-field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { type Column, StackTable } from '../../../design/stack-table.tsx'
import type { Paper } from '../../../matter/preparation/preparation.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { sayWhatMayBeAttached } from '../../attaching.ts'
import { preparationText } from '../preparation.text.ts'
import { addressIn, type Room } from '../room.ts'
import { downloadAddress, sayKindAndSize } from './paper-words.ts'
import { papersText } from './papers.text.ts'

interface PaperViewProps<Version extends Paper> {
  readonly room: Room
  /** Every version of one paper, the latest first. */
  readonly versions: readonly [Version, ...Version[]]
  readonly mayAdd: boolean
  readonly isDone: boolean
  /** Why the file that was just sent was not taken. */
  readonly errors: readonly string[]
  /** What more each version says in this room. */
  readonly more?: Column<Version>
}

/** One paper with all its versions, and the form that adds one. */
export function PaperView<Version extends Paper>({
  room,
  versions,
  mayAdd,
  isDone,
  errors,
  more,
}: PaperViewProps<Version>) {
  const { language } = room.acting
  const text = papersText[language]
  const words = preparationText[language]
  return (
    <>
      <ErrorSummary
        heading={words.mend(errors.length)}
        errors={errors.map((error) => ({ field: 'fil', text: error }))}
      />
      <Lead>{versions[0].name}</Lead>
      {isDone ? <Notice tone="info" heading={text.page.saved} /> : null}
      <StackTable
        caption={text.page.caption}
        captionHidden
        columns={[
          {
            heading: text.version,
            cell: (paper) => (
              <a href={downloadAddress(room, paper)}>
                {text.moreShort(paper.version)}: {paper.name}
              </a>
            ),
          },
          { heading: text.kind, cell: (paper) => sayKindAndSize(paper, language) },
          {
            heading: text.changed,
            cell: ({ by, at }) => text.by(by.name, sayMoment(at, language)),
          },
          ...(more ? [more] : []),
        ]}
        rows={versions}
      />
      {mayAdd ? (
        <form
          method="post"
          action={addressIn(room, `underlag/${versions[0].id}`)}
          enctype="multipart/form-data"
        >
          <h2>{text.page.addVersion}</h2>
          <p>{text.page.addWhy}</p>
          <FileField
            name="fil"
            label={text.page.label}
            hint={sayWhatMayBeAttached(language)}
            errors={errors}
          />
          <Button>{text.page.save}</Button>
        </form>
      ) : null}
      <ButtonRow>
        <a href={`${addressIn(room)}#underlag`}>{words.back[room.part ?? 'preparation']}</a>
      </ButtonRow>
    </>
  )
}
