import { Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { ErrorSummary, type FieldError } from '../../design/error-summary.tsx'
import { Notice } from '../../design/notice.tsx'
import type { Private } from '../../record/own-space.actions.ts'
import type { OwnSpace } from '../../record/own-space.ts'
import { MatterHead } from '../matter/matter-head.tsx'
import { preparationText } from '../preparation/preparation.text.ts'
import { addressIn, principalName, type Room, sayDenial } from '../preparation/room.ts'
import { sayProblem } from '../preparation/say-problem.ts'
import { longest } from '../preparation/typed.ts'
import { NoOwnSpace } from './no-own-space.view.tsx'
import { type NoteForm, NoteSection } from './note/note-section.tsx'
import { ownText } from './own.text.ts'
import type { OwnDone } from './own-done.ts'
import { OwnPapersSection } from './own-papers-section.tsx'
import { maySharing, type OwnRoom, type PrivateRoom } from './own-room.ts'
import { OwnTextSection } from './own-text-section.tsx'

/** What the page shows beside what is saved: what has just been done, or is wrong with what was sent. */
export interface OwnShown {
  readonly done?: OwnDone | undefined
  readonly note?: NoteForm
  readonly papers?: { readonly added: number; readonly errors: readonly string[] }
}

interface OwnViewProps {
  readonly room: PrivateRoom
  /** The space that the worn hat opens, and what is in it; absent when it opens none. */
  readonly own?: { readonly room: OwnRoom; readonly space: OwnSpace }
  readonly note: Private['note']
  readonly shown: OwnShown
}

/** What one has in a matter that others do not see: the space of one's principal, and one's own note. */
export function OwnView({ room, own, note, shown }: OwnViewProps) {
  const { done } = shown
  const main = (
    <>
      {own === undefined ? (
        <NoOwnSpace room={room} />
      ) : (
        <>
          <OwnTextSection room={own.room} text={own.space.text} isDone={done?.kind === 'text'} />
          <OwnPapersSection
            room={own.room}
            papers={own.space.papers}
            added={done?.kind === 'papers' ? done.count : (shown.papers?.added ?? 0)}
            errors={shown.papers?.errors ?? []}
          />
        </>
      )}
      <NoteSection
        room={room}
        note={note}
        form={shown.note}
        done={done?.kind === 'noted' || done?.kind === 'erased' ? done.kind : undefined}
      />
    </>
  )
  const head = (
    <MatterHead acting={room.acting} found={room.found} part="own">
      <Wrong room={room} shown={shown} />
      {done?.kind === 'shared' ? <SharedNotice room={room} /> : null}
    </MatterHead>
  )
  if (own === undefined) {
    return (
      <>
        {head}
        {main}
      </>
    )
  }
  const whose = ownText[room.acting.language].whose(principalName(room, own.room.principalId))
  return (
    <TwoColumns
      head={
        <>
          {head}
          <Lead>{whose}</Lead>
        </>
      }
      margin={<About room={own.room} />}
    >
      {main}
    </TwoColumns>
  )
}

/** Whose the space is, who sees it, and who can share from it. */
function About({ room }: { readonly room: OwnRoom }) {
  const text = ownText[room.acting.language].facts
  const principal = principalName(room, room.principalId)
  const verdict = maySharing(room)
  return (
    <Facts
      heading={text.heading}
      items={[
        { term: text.principal, details: principal },
        { term: text.sees, details: text.seesWho(principal) },
        {
          term: text.shares,
          details: !verdict.allowed
            ? sayDenial(room, verdict.code)
            : room.found.matter.state === 'inPreparation'
              ? text.youShare
              : text.notNow,
        },
      ]}
    />
  )
}

function SharedNotice({ room }: { readonly room: Room }) {
  const { acting, found } = room
  const text = ownText[acting.language]
  return (
    <Notice tone="info" heading={text.done}>
      <p>
        {text.doneWhy} <a href={addressIn({ acting, found })}>{text.readThere}</a>.
      </p>
    </Notice>
  )
}

/** What must be mended in what was just sent. */
function Wrong({ room, shown }: { readonly room: Room; readonly shown: OwnShown }) {
  const { language } = room.acting
  const problem = shown.note?.problem
  const errors: readonly FieldError[] = [
    ...(shown.papers?.errors ?? []).map((text) => ({ field: 'filer', text })),
    ...(problem === undefined
      ? []
      : [{ field: 'anteckning', text: sayProblem(problem, longest.comment, language) }]),
  ]
  return <ErrorSummary heading={preparationText[language].mend(errors.length)} errors={errors} />
}
