import { loadPreparation } from '../../matter/preparation/preparation.repository.ts'
import type { ActingContext } from '../acting.ts'
import type { FoundMatter } from '../matter/find-matter.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import type { Done } from './done.ts'
import { preparationText } from './preparation.text.ts'
import { PreparationView, type Shown } from './preparation.view.tsx'
import { findCandidates } from './responsible/find-candidates.ts'
import type { Room } from './room.ts'
import { crumbsTo } from './sub-page.tsx'

/** What the page is answered with: what was done, or what is wrong with what was sent. */
export interface Answered {
  readonly done?: Done | undefined
  readonly comment?: Shown['comment']
  readonly papers?: NonNullable<Shown['papers']>
}

/** Answers with the page of the preparation, as it stands. */
export async function sendPreparation(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMatter,
  { done, comment, papers }: Answered = {},
): Promise<Response> {
  const room: Room = { acting: c.var.acting, found }
  const text = preparationText[room.acting.language]
  const preparation = await loadPreparation(ground.db, found.matter)
  const candidatesOf = await findCandidates(ground, room)
  const wrong = (papers?.errors.length ?? 0) + (comment?.problem ? 1 : 0)
  const { number, matter, place } = found
  return sendWorkspacePage(
    ground,
    c,
    {
      title: [
        ...(wrong > 0 ? [text.mend(wrong)] : []),
        text.title.preparation,
        `${number} ${matter.title}`,
      ].join(' – '),
      section: 'matters',
      place,
      crumbs: crumbsTo(room),
      content: (
        <PreparationView
          room={room}
          preparation={preparation}
          candidatesOf={candidatesOf}
          shown={{
            comment: comment ?? { id: ground.newId() },
            ...(done && { done }),
            ...(papers && { papers }),
          }}
        />
      ),
    },
    wrong > 0 ? 422 : 200,
  )
}
