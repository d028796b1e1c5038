import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../design/choices.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Notice } from '../../../design/notice.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import { type PublicationPreview, previewOf } from '../../../meeting/notes/notes.ts'
import { NotesContent } from '../../../meeting/notes/notes-content.view.tsx'
import { sayList } from '../../../shared/format.ts'
import { inPrincipalOrder, personName, principalName } from '../../matter/naming.ts'
import { addressOfNotes, type NotesRoom, namesOf, toldOf } from './notes-room.ts'
import { publishNotesText } from './publish.text.ts'

/** What was chosen in a form that was sent and not done. */
export interface TriedPublishing {
  readonly showsNames: boolean
  /** `item paper`, as the boxes say. */
  readonly papers: readonly string[]
}

interface PublishProps {
  readonly room: NotesRoom
  readonly tried?: TriedPublishing
}

/** What becomes public with the notes of a room. */
function previewFor(room: NotesRoom): PublicationPreview {
  const published = room.matters.filter(({ publishedAt }) => publishedAt !== undefined)
  return previewOf({ ...room, publishedMatterIds: new Set(published.map(({ id }) => id)) })
}

/** How a paper is told in the form: its item and itself. */
function paperValue(paper: { readonly itemId: string; readonly paperId: string }): string {
  return `${paper.itemId} ${paper.paperId}`
}

/** Everything that becomes public with the notes, what of it may be chosen, and the button. */
export function PublishView({ room, tried }: PublishProps) {
  const { acting, found } = room
  const { language } = acting
  const text = publishNotesText[language]
  const preview = previewFor(room)
  const told = toldOf(room)
  const hasNumber = preview.personalNumbersIn.length > 0
  return (
    <>
      {tried === undefined ? null : (
        <ErrorSummary heading={text.mend} errors={[{ field: 'sett', text: text.seenMissing }]} />
      )}
      <Lead>{text.lead}</Lead>
      <People room={room} preview={preview} />
      <Listed room={room} preview={preview} />
      {hasNumber ? (
        <Notice tone="stop" heading={text.stops}>
          <p>{text.stopsHint(sayList(titlesOf(room, preview.personalNumbersIn), language))}</p>
        </Notice>
      ) : null}
      <h2>{text.preview}</h2>
      <p>{text.previewHint}</p>
      <section aria-label={text.preview}>
        <NotesContent notes={told} language={language} level={3} />
      </section>
      {hasNumber ? null : (
        <form class="wide-form" method="post" action={addressOfNotes(room, '/publicera')}>
          <input type="hidden" name="version" value={String(found.meeting.version)} />
          <Choices room={room} preview={preview} tried={tried} />
          <CheckboxGroup
            name="sett"
            legend={text.seenLegend}
            {...(tried && { error: text.seenMissing })}
            choices={[{ value: 'ja', text: text.seen }]}
          />
          <ButtonRow>
            <Button>{text.button}</Button>
            <ButtonLink kind="tertiary" href={addressOfNotes(room)}>
              {text.back}
            </ButtonLink>
          </ButtonRow>
        </form>
      )}
    </>
  )
}

interface PreviewedProps {
  readonly room: NotesRoom
  readonly preview: PublicationPreview
}

function People({ room, preview }: PreviewedProps) {
  const { acting, found } = room
  const { language } = acting
  const text = publishNotesText[language]
  const naming = { register: found.place.register, today: found.meeting.on, language }
  const rows = [
    ...preview.persons.map(({ personId, because }) => ({
      name: personName(naming, personId),
      why: text.because[because],
    })),
    ...preview.presenters.map((name) => ({ name, why: text.because.presenter })),
  ]
  return (
    <>
      <h2>{text.people}</h2>
      {rows.length === 0 ? (
        <p>{text.noPeople}</p>
      ) : (
        <StackTable
          caption={text.people}
          captionHidden
          columns={[
            { heading: text.person, cell: ({ name }) => name },
            { heading: text.why, cell: ({ why }) => why },
          ]}
          rows={rows}
        />
      )}
      <p>{text.inText}</p>
    </>
  )
}

/** What else becomes public: papers, differing opinions, and items of matters that are not. */
function Listed({ room, preview }: PreviewedProps) {
  const { acting, found, matters } = room
  const { language } = acting
  const text = publishNotesText[language]
  const naming = { register: found.place.register, today: found.meeting.on, language }
  const principals = inPrincipalOrder(
    naming,
    preview.opinions.map(({ principalId }) => principalId),
  )
  const hidden = matters.filter(({ id }) => preview.unpublishedMatterIds.includes(id))
  return (
    <>
      {preview.papers.length === 0 ? (
        <>
          <h2>{text.papers}</h2>
          <p>{text.noPapers}</p>
        </>
      ) : null}
      {principals.length === 0 ? null : (
        <>
          <h2>{text.opinions}</h2>
          <p>{text.opinionsHint}</p>
          <ul>
            {principals.map((id) => (
              <li>{principalName(naming, id)}</li>
            ))}
          </ul>
        </>
      )}
      {hidden.length === 0 ? null : (
        <>
          <h2>{text.matters}</h2>
          <p>{text.mattersHint}</p>
          <ul>
            {hidden.map(({ number, title }) => (
              <li>
                {number} {title}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Choices({
  room,
  preview,
  tried,
}: PreviewedProps & { readonly tried: TriedPublishing | undefined }) {
  const { items } = room
  const text = publishNotesText[room.acting.language]
  const names = namesOf(room)
  const titleOf = (itemId: string) => items.find(({ id }) => id === itemId)?.title ?? ''
  const hrefOf = (itemId: string, paperId: string) => {
    const item = items.find(({ id }) => id === itemId)
    const paper = item?.papers.find((one) => one.paperId === paperId)
    return item && paper
      ? names.paper({ ...item, isInNotice: true, outcomes: [], opinions: [] }, paper)
      : undefined
  }
  return (
    <>
      <RadioGroup
        name="namn"
        legend={text.names}
        value={(tried?.showsNames ?? true) ? 'ja' : 'nej'}
        choices={[
          { value: 'ja', text: text.withNames, hint: text.withNamesHint },
          { value: 'nej', text: text.withoutNames, hint: text.withoutNamesHint },
        ]}
      />
      {preview.papers.length === 0 ? null : (
        <CheckboxGroup
          name="underlag"
          legend={text.papersLegend}
          hint={text.papersHint}
          values={tried?.papers ?? preview.papers.map(paperValue)}
          choices={preview.papers.map((paper) => {
            const href = hrefOf(paper.itemId, paper.paperId)?.href
            return {
              value: paperValue(paper),
              text: paper.name,
              hint: (
                <>
                  {titleOf(paper.itemId)}
                  {href === undefined ? null : (
                    <>
                      {' · '}
                      <a href={href} aria-label={`${text.open} ${paper.name}`}>
                        {text.open}
                      </a>
                    </>
                  )}
                </>
              ),
            }
          })}
        />
      )}
    </>
  )
}

function titlesOf({ items, found, acting }: NotesRoom, ids: readonly string[]): readonly string[] {
  const text = publishNotesText[acting.language]
  return ids.map((id) =>
    id === found.meeting.id ? text.whole : (items.find((item) => item.id === id)?.title ?? id),
  )
}

/** Taking the notes away from the website again. */
export function UnpublishView({ room }: { readonly room: NotesRoom }) {
  const text = publishNotesText[room.acting.language]
  return (
    <form method="post" action={addressOfNotes(room, '/avpublicera')}>
      <Lead>{text.takeAway.lead}</Lead>
      <p>{text.takeAway.already}</p>
      <input type="hidden" name="version" value={String(room.found.meeting.version)} />
      <ButtonRow>
        <Button>{text.takeAway.button}</Button>
        <ButtonLink kind="tertiary" href={addressOfNotes(room)}>
          {text.back}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
