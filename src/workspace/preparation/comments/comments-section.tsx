import { sayHat } from '../../../actor/actor.text.ts'
import { Button } from '../../../design/button.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { matterText } from '../../../matter/matter.text.ts'
import type { Comment } from '../../../matter/preparation/preparation.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { addressIn, type Room } from '../room.ts'
import { sayProblem } from '../say-problem.ts'
import { longest, type TextProblem } from '../typed.ts'
import { Written } from '../written.tsx'
import { commentsText } from './comments.text.ts'

/** So many comments are shown at once; the earlier ones are one press away. */
const shownAtOnce = 6

/** The form of a comment: the id it will have, and what was typed when something is wrong with it. */
export interface CommentForm {
  readonly id: string
  readonly typed?: string
  readonly problem?: TextProblem
}

interface CommentsSectionProps {
  readonly room: Room
  /** Oldest first. */
  readonly comments: readonly Comment[]
  /** Nothing when the person may not write. */
  readonly form?: CommentForm | undefined
  readonly isDone: boolean
}

/** What people have said to everybody who may read the matter, as it was said. */
export function CommentsSection({ room, comments, form, isDone }: CommentsSectionProps) {
  const { language } = room.acting
  const text = commentsText[language]
  const earlier = comments.slice(0, -shownAtOnce)
  return (
    <section id="kommentarer" aria-labelledby="kommentarer-rubrik">
      <h2 id="kommentarer-rubrik">{text.heading}</h2>
      {isDone ? <Notice tone="info" level={3} heading={text.saved} /> : null}
      {comments.length === 0 ? <p>{text.none}</p> : null}
      {earlier.length === 0 ? null : (
        <Disclosure summary={text.earlier(earlier.length)}>
          <CommentList room={room} comments={earlier} />
        </Disclosure>
      )}
      <CommentList room={room} comments={comments.slice(-shownAtOnce)} />
      {form === undefined ? null : <AddComment room={room} form={form} />}
    </section>
  )
}

function CommentList({ room, comments }: Pick<CommentsSectionProps, 'room' | 'comments'>) {
  const { language } = room.acting
  const { register } = room.found.place
  if (comments.length === 0) return null
  return (
    <ol class="said">
      {comments.map(({ text, at, by }) => (
        <li>
          <p class="said__who">
            <strong>{by.name}</strong>{' '}
            <span class="soft">
              {sayHat(by.hat, register, dayInSweden(at), language)} · {sayMoment(at, language)}
            </span>
          </p>
          <Written text={text} language={language} />
        </li>
      ))}
    </ol>
  )
}

function AddComment({ room, form }: { readonly room: Room; readonly form: CommentForm }) {
  const { language } = room.acting
  const text = commentsText[language]
  const error = form.problem && sayProblem(form.problem, longest.comment, language, text.missing)
  return (
    <form method="post" action={addressIn(room, 'kommentarer')}>
      <input type="hidden" name="id" value={form.id} autocomplete="off" />
      <Field
        kind="textarea"
        name="kommentar"
        label={text.label}
        hint={`${matterText[language].noIndividuals} ${text.hint}`}
        value={form.typed ?? ''}
        {...(error !== undefined && { error })}
      />
      <Button kind="secondary">{text.save}</Button>
    </form>
  )
}
