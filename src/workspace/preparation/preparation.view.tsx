import type { Child } from 'hono/jsx'
import { TwoColumns } from '../../design/columns.tsx'
import { ErrorSummary, type FieldError } from '../../design/error-summary.tsx'
import { Notice } from '../../design/notice.tsx'
import { SumRow } from '../../design/sum-row.tsx'
import { mayPrepare } from '../../matter/matter.policy.ts'
import { isOpen, type Preparation } from '../../matter/preparation/preparation.ts'
import type { Noun } from '../../shared/format.ts'
import { MatterHead } from '../matter/matter-head.tsx'
import { asksText } from './asks/asks.text.ts'
import { AsksSection } from './asks/asks-section.tsx'
import { ChangeRole } from './change-role.tsx'
import { commentsText } from './comments/comments.text.ts'
import { type CommentForm, CommentsSection } from './comments/comments-section.tsx'
import type { Done } from './done.ts'
import { papersText } from './papers/papers.text.ts'
import { PapersSection } from './papers/papers-section.tsx'
import { preparationText } from './preparation.text.ts'
import type { CandidatesOf } from './responsible/find-candidates.ts'
import { responsibleText } from './responsible/responsible.text.ts'
import { ResponsibleFacts } from './responsible/responsible.views.tsx'
import { type Room, sayDenial } from './room.ts'
import { sayProblem } from './say-problem.ts'
import { TextSection } from './text/text-section.tsx'
import { longest } from './typed.ts'

/** What the page shows beside what is saved: what has just been done, or is wrong with what was sent. */
export interface Shown {
  readonly done?: Done | undefined
  readonly comment: CommentForm
  readonly papers?: { readonly added: number; readonly errors: readonly string[] }
}

interface PreparationProps {
  readonly room: Room
  readonly preparation: Preparation
  readonly candidatesOf: CandidatesOf
  readonly shown: Shown
}

/** Everything the group has in a matter, and what one may do with it. */
export function PreparationView({ room, preparation, candidatesOf, shown }: PreparationProps) {
  const { acting, found } = room
  const { text, papers, comments, asks, responsible } = preparation
  const { done } = shown
  const verdict = mayPrepare(found.place.actor, found.matter)
  const mayWrite = verdict.allowed
  const words = preparationText[acting.language]
  const added = done?.kind === 'papers' ? done.count : (shown.papers?.added ?? 0)
  return (
    <TwoColumns
      margin={
        <ResponsibleFacts room={room} responsible={responsible} candidatesOf={candidatesOf} />
      }
    >
      <MatterHead acting={acting} found={found} part="preparation">
        <Wrong room={room} shown={shown} />
        {done?.kind === 'responsible' ? (
          <Notice tone="info" heading={responsibleText[acting.language].saved} />
        ) : null}
        {verdict.allowed ? null : (
          <Notice
            tone="info"
            heading={verdict.code === 'matter-ended' ? words.ended : words.readOnly}
          >
            <p>{sayDenial(room, verdict.code)}</p>
            <ChangeRole room={room} may={mayPrepare} />
          </Notice>
        )}
      </MatterHead>
      <Contents room={room} preparation={preparation} />
      <TextSection room={room} text={text} mayWrite={mayWrite} isDone={done?.kind === 'text'} />
      <AsksSection
        room={room}
        asks={asks}
        mayAsk={mayWrite}
        done={done?.kind === 'asked' || done?.kind === 'answered' ? done.kind : undefined}
      />
      <PapersSection
        room={room}
        papers={papers}
        mayAdd={mayWrite}
        added={added}
        errors={shown.papers?.errors ?? []}
      />
      <CommentsSection
        room={room}
        comments={comments}
        form={mayWrite ? shown.comment : undefined}
        isDone={done?.kind === 'comment'}
      />
    </TwoColumns>
  )
}

/** What must be mended in what was just sent. */
function Wrong({ room, shown }: { readonly room: Room; readonly shown: Shown }) {
  const { language } = room.acting
  const { problem } = shown.comment
  const errors: readonly FieldError[] = [
    ...(problem === undefined
      ? []
      : [
          {
            field: 'kommentar',
            text: sayProblem(problem, longest.comment, language, commentsText[language].missing),
          },
        ]),
    ...(shown.papers?.errors ?? []).map((text) => ({ field: 'filer', text })),
  ]
  return <ErrorSummary heading={preparationText[language].mend(errors.length)} errors={errors} />
}

/** How much there is of each, with a way to it: only what there is more than nothing of. */
function Contents({ room, preparation }: Pick<PreparationProps, 'room' | 'preparation'>) {
  const { language } = room.acting
  const { asks, papers, comments } = preparation
  const counted: readonly (readonly [string, number, Noun])[] = [
    ['fragor', asks.filter(isOpen).length, asksText[language].open],
    ['underlag', papers.length, papersText[language].noun],
    ['kommentarer', comments.length, commentsText[language].noun],
  ]
  const sums = counted.flatMap(([place, count, noun]): { value: Child; label: Child }[] =>
    count === 0
      ? []
      : [{ value: count, label: <a href={`#${place}`}>{count === 1 ? noun.one : noun.many}</a> }],
  )
  return sums.length === 0 ? null : <SumRow sums={sums} />
}
