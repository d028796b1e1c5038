import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { TwoColumns } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { Pills, Status } from '../../../design/status.tsx'
import { isOpenForNotes } from '../../../meeting/meeting.ts'
import { notesText } from '../../../meeting/notes/notes.text.ts'
import {
  ItemAbout,
  ItemCameTo,
  NotesContent,
  PresentTable,
} from '../../../meeting/notes/notes-content.view.tsx'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { sayMeetingRefusal } from '../say-refusal.ts'
import { AlsoThere } from './also-there.tsx'
import { ApprovalSection } from './approval.tsx'
import { NotesMargin } from './notes-margin.tsx'
import { notesPageText } from './notes-page.text.ts'
import { addressOfNotes, type NotesRoom, toldOf } from './notes-room.ts'
import { notesStateOf, toneOfNotes } from './notes-state.ts'
import { fieldsOf, type UnsavedNote } from './save-notes.ts'

interface NotesViewProps {
  readonly room: NotesRoom
  /** What has just been done, in a sentence. */
  readonly done?: string | undefined
  /** The body's own way allows this reader to approve now. */
  readonly mayApprove: boolean
  /** The body has met since, which the next meeting's approval waits for. */
  readonly hasMetSince: boolean
  readonly unsaved?: readonly UnsavedNote[]
}

/** The notes of a meeting: to be written by those who lead it, and read and approved by the group. */
export function NotesView(props: NotesViewProps) {
  const { room, done, unsaved = [] } = props
  const { acting, found } = room
  const { language } = acting
  const text = notesPageText[language]
  const { meeting, canRun } = found
  const canWrite = canRun && isOpenForNotes(meeting)
  const told = toldOf(room)
  const state = notesStateOf(meeting)
  // Whoever is asked to approve reads first; what is to be changed comes after.
  const readsFirst = canWrite && unsaved.length === 0 && isAskedToApprove(props)
  return (
    <TwoColumns
      head={
        <>
          <Mistakes room={room} unsaved={unsaved} />
          <Pills items={[<Status tone={toneOfNotes[state]}>{text.state[state]}</Status>]} />
          {done === undefined ? null : <Notice tone="info" heading={done} />}
          <p>{sayState(props)}</p>
        </>
      }
      margin={<NotesMargin room={room} />}
    >
      {canWrite && !readsFirst ? (
        <>
          <WritingForm room={room} unsaved={unsaved} isAfterReading={false} />
          <h2>{notesText[language].present}</h2>
          <PresentTable notes={told} language={language} />
        </>
      ) : (
        <NotesContent notes={told} language={language} />
      )}
      <AlsoThere room={room} />
      <ShareForm room={room} />
      <ApprovalSection room={room} mayApprove={props.mayApprove} hasMetSince={props.hasMetSince} />
      {readsFirst ? <WritingForm room={room} unsaved={unsaved} isAfterReading /> : null}
    </TwoColumns>
  )
}

/** Whether the page's one button is to approve: the group has the notes, and the body's way lets this reader. */
function isAskedToApprove({ room, mayApprove, hasMetSince }: NotesViewProps): boolean {
  const { meeting } = room.found
  const isShared = meeting.state === 'notes' && meeting.notesSharedAt !== undefined
  return isShared && mayApprove && (meeting.notesApproval !== 'nextMeeting' || hasMetSince)
}

function sayState({ room: { acting, found } }: NotesViewProps): string {
  const { language } = acting
  const text = notesPageText[language]
  const { notesApprovedAt, notesSharedAt } = found.meeting
  if (notesApprovedAt) return text.approvedMeans(sayMoment(notesApprovedAt, language))
  return notesSharedAt ? text.sharedMeans(sayMoment(notesSharedAt, language)) : text.draftMeans
}

/** What could not be saved, each with the way to its field. */
function Mistakes({
  room,
  unsaved,
}: {
  readonly room: NotesRoom
  readonly unsaved: readonly UnsavedNote[]
}) {
  const { acting, found } = room
  const text = notesPageText[acting.language]
  const errors = unsaved.map((note) => ({
    field: fieldsOf(note.itemId).text,
    text: sayUnsaved(room, note),
  }))
  return errors.length === 0 ? null : (
    <ErrorSummary
      heading={text.mend(errors.length)}
      errors={errors.map(({ field, text: said }) => ({ field, text: said }))}
    />
  )
  function sayUnsaved(_: NotesRoom, { refusal }: UnsavedNote): string {
    return sayMeetingRefusal(acting, found, refusal).join(' ')
  }
}

interface WritingProps {
  readonly room: NotesRoom
  readonly unsaved: readonly UnsavedNote[]
}

/** Every item with a field, in one form: a press of the button loses nothing that was typed elsewhere on the page. */
function WritingForm({
  room,
  unsaved,
  isAfterReading,
}: WritingProps & { readonly isAfterReading: boolean }) {
  const { acting, found } = room
  const { language } = acting
  const text = notesPageText[language]
  const told = toldOf(room)
  return (
    <form
      class="wide-form"
      method="post"
      action={addressOfNotes(room)}
      data-keep="copy"
      data-said={JSON.stringify(text.copy)}
      {...(unsaved.length > 0 && { 'data-returned': '' })}
    >
      <h2>{isAfterReading ? text.change : text.write}</h2>
      <p>
        {text.writeHint} {told.notMinutes}
      </p>
      {told.items.map((item, index) => (
        <section {...(!isAfterReading && { id: `punkt-${item.id}` })}>
          <h3>
            {index + 1}. {item.title}
          </h3>
          <ItemAbout item={item} language={language} />
          <NoteField
            room={room}
            unsaved={unsaved}
            itemId={item.id}
            label={text.label}
            of={item.title}
          />
          <ItemCameTo item={item} language={language} />
        </section>
      ))}
      <h3>{notesText[language].whole}</h3>
      <NoteField
        room={room}
        unsaved={unsaved}
        itemId={found.meeting.id}
        label={text.label}
        of={notesText[language].whole.toLowerCase()}
        hint={text.wholeHint}
      />
      <p class="autosave" aria-live="polite" />
      <ButtonRow>
        <Button kind={isAfterReading ? 'secondary' : 'primary'}>{text.save}</Button>
      </ButtonRow>
    </form>
  )
}

interface NoteFieldProps extends WritingProps {
  readonly itemId: string
  readonly label: string
  /** What the note is about, said aloud with the label. */
  readonly of: string
  readonly hint?: string
}

function NoteField({ room, unsaved, itemId, label, of, hint }: NoteFieldProps) {
  const { acting, found, notes } = room
  const { language } = acting
  const text = notesPageText[language]
  const failed = unsaved.find((note) => note.itemId === itemId)
  const stored = notes.find((note) => note.itemId === itemId)
  const meanwhile =
    failed?.refusal.kind === 'noteEditedMeanwhile' ? failed.refusal.stored : undefined
  const version = meanwhile?.version ?? failed?.seenNoteVersion ?? stored?.version ?? 0
  const fields = fieldsOf(itemId)
  const error =
    meanwhile === undefined
      ? failed && sayMeetingRefusal(acting, found, failed.refusal).join(' ')
      : text.conflict(meanwhile.by.name, sayMoment(meanwhile.at, language))
  const value = failed?.text ?? stored?.text ?? ''
  return (
    <>
      {meanwhile === undefined ? null : (
        <div class="difference__side">
          <p class="difference__label">{text.stored}</p>
          <p class="as-typed">{meanwhile.text}</p>
        </div>
      )}
      <input type="hidden" name={fields.version} value={String(version)} autocomplete="off" />
      <Field
        kind="textarea"
        name={fields.text}
        label={
          <>
            {meanwhile === undefined ? label : text.yours}
            <span class="ds-sr-only">: {of}</span>
          </>
        }
        rows={Math.min(16, 4 + Math.floor(value.length / 90))}
        value={value}
        {...(hint !== undefined && { hint })}
        {...(error !== undefined && { error })}
      />
    </>
  )
}

/** The button that gives the group the notes to read, when the meeting is over. */
function ShareForm({ room }: { readonly room: NotesRoom }) {
  const { acting, found } = room
  const text = notesPageText[acting.language]
  const { meeting, canRun } = found
  if (!canRun || meeting.state !== 'notes' || meeting.notesSharedAt) return null
  return (
    <form method="post" action={addressOfNotes(room, '/dela')}>
      <h2>{text.share}</h2>
      <p>{text.shareMeans}</p>
      <input type="hidden" name="version" value={String(meeting.version)} />
      <ButtonRow>
        <Button kind="secondary">{text.share}</Button>
      </ButtonRow>
    </form>
  )
}

/** There are no notes to show, and why. */
export function NoNotes({ room }: { readonly room: Pick<NotesRoom, 'acting' | 'found'> }) {
  const { acting, found } = room
  const text = notesPageText[acting.language]
  const { meeting, place } = found
  return (
    <>
      <p>{meeting.state === 'cancelled' ? text.cancelled : `${text.notYet}. ${text.notYetWhy}`}</p>
      <ButtonRow>
        <ButtonLink href={acting.to.meeting(place.register.collaboration.id, meeting.id)}>
          {text.toMeeting}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

/** The notes to be printed: nothing but what is read. */
export function PrintedNotes({ room }: { readonly room: NotesRoom }) {
  const { language } = room.acting
  const told = toldOf(room)
  return (
    <>
      <p>{told.where}</p>
      <NotesContent notes={told} language={language} />
      <AlsoThere room={room} />
    </>
  )
}
