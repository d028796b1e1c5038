import { ErrorSummary } from '../../../design/error-summary.tsx'
import type { ActingContext } from '../../acting.ts'
import { preparationText } from '../../preparation/preparation.text.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { meetingPage } from '../frame.tsx'
import { type AnchoringForm, emptyAnchoringForm, fieldOfAnchoring } from './anchoring-form.ts'
import { sayAnchoringProblem } from './anchoring-form.view.tsx'
import { anchoringSectionText } from './anchoring-section.text.ts'
import type { FoundItem } from './find-item.ts'
import { ItemView } from './item.view.tsx'
import { loadItem } from './load-item.ts'

/** Answers with the page of an item: as it stands, or with what is wrong in what was sent. */
export async function sendItem(
  ground: WorkspaceGround,
  c: ActingContext,
  of: FoundItem,
  typed?: AnchoringForm,
): Promise<Response> {
  const { acting, found, item } = of
  const { language, today } = acting
  const story = await loadItem(ground, of)
  const form =
    typed ??
    emptyAnchoringForm(found.meeting, {
      id: ground.newId(),
      principalId: found.place.actor.hat.principalId ?? '',
      today,
    })
  const count = form.problems.length
  const alert = count === 0 ? undefined : preparationText[language].mend(count)
  const errors = form.problems.map((problem) => ({
    field: fieldOfAnchoring(problem, form),
    text: sayAnchoringProblem(problem, language),
  }))
  return sendWorkspacePage(
    ground,
    c,
    meetingPage(acting, found, {
      heading: item.title,
      alert,
      content: (
        <>
          <ErrorSummary heading={alert ?? ''} errors={errors} />
          <ItemView of={of} story={story} form={form} done={doneFrom(c)} />
        </>
      ),
    }),
    count === 0 ? 200 : 422,
  )
}

function doneFrom(c: ActingContext): string | undefined {
  const text = anchoringSectionText[c.var.acting.language]
  const code = c.req.method === 'GET' ? c.req.query('klart') : undefined
  if (code === 'forankrat') return text.saved
  return code === 'borttaget' ? text.removed : undefined
}
