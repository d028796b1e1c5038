import { nameOfBody } from '../../body/body.ts'
import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Notice } from '../../design/notice.tsx'
import { commissionText } from '../../meeting/commission/commission.text.ts'
import { sayText } from '../../shared/format.ts'
import type { ActingContext } from '../acting.ts'
import type { FoundGroup } from '../group/find-group.ts'
import { KeptText } from '../matter/act-denied.tsx'
import { bodyName } from '../matter/naming.ts'
import { sayMeetingRefusal } from '../meeting/say-refusal.ts'
import { preparationText } from '../preparation/preparation.text.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { ShellParts } from '../shell/workspace-shell.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { commissionPageText } from './commission-page.text.ts'
import { CommissionsView } from './commissions.view.tsx'
import { loadCommissions } from './load-commissions.ts'
import type { PutRefusal } from './put-on-agenda.ts'
import { sayStepProblems } from './say-step-problems.ts'
import { type StepForm, stepFromAddress } from './steps.ts'

/** Answers with the page: as it stands, or with what is wrong in what was sent. */
export async function sendCommissions(
  ground: WorkspaceGround,
  c: ActingContext,
  group: FoundGroup,
  typed?: StepForm,
): Promise<Response> {
  const { acting } = group
  const { language } = acting
  const text = commissionPageText[language]
  const loaded = await loadCommissions(ground, group)
  const kind = stepFromAddress((c.req.method === 'GET' && c.req.query('klart')) || '')
  const wrong = typed ? sayStepProblems(typed, language) : []
  const alert = wrong.length === 0 ? undefined : preparationText[language].mend(wrong.length)
  const errors = wrong.map((said) => ({
    field: typed ? `${typed.kind}-${typed.outcomeId}` : '',
    text: said,
  }))
  const content = (
    <>
      <ErrorSummary heading={alert ?? ''} errors={errors} />
      {kind === undefined ? null : <Notice tone="info" heading={text.done[kind]} />}
      <Lead>{text.lead}</Lead>
      <CommissionsView
        group={group}
        loaded={loaded}
        newId={ground.newId}
        {...(typed && { typed })}
      />
    </>
  )
  return sendWorkspacePage(ground, c, page(group, text.heading, content, alert), alert ? 422 : 200)
}

/** Answers who may instead, or that nothing more is to be done, with what was typed. */
export function sendRefusal(
  ground: WorkspaceGround,
  c: ActingContext,
  group: FoundGroup,
  refusal: Exclude<PutRefusal, { readonly kind: 'content' | 'no-meeting' }>,
  typed: string,
): Response | Promise<Response> {
  const { acting, place, body } = group
  const { language, today, to } = acting
  const text = commissionPageText[language]
  const naming = { register: place.register, today, language }
  const why =
    refusal.kind === 'denied'
      ? [commissionText[language].denial[refusal.code](bodyName(naming, refusal.bodyId))]
      : refusal.kind === 'settled'
        ? [commissionText[language].settled]
        : sayMeetingRefusal(acting, { place, meeting: refusal.meeting }, refusal.refusal)
  const isDenied = refusal.kind === 'denied'
  const heading = isDenied ? text.refused : preparationText[language].refused.notNow
  const content = (
    <>
      {why.map((sentence) => (
        <Lead>{sentence}</Lead>
      ))}
      {typed === '' ? null : <KeptText typed={typed} language={language} name="skrivet-1" />}
      <ButtonRow>
        <ButtonLink href={to.group(place.actor.collaborationId, body.id, 'uppdrag')}>
          {text.back}
        </ButtonLink>
      </ButtonRow>
    </>
  )
  return sendWorkspacePage(ground, c, page(group, heading, content), isDenied ? 403 : 409)
}

function page(
  { acting, place, body }: FoundGroup,
  heading: string,
  content: ShellParts['content'],
  alert?: string,
): ShellParts {
  const { language, today, to } = acting
  const text = commissionPageText[language]
  const name = sayText(nameOfBody(body, today), language)
  const id = place.register.collaboration.id
  return {
    title: [alert, heading, name].filter((part) => part !== undefined).join(' – '),
    section: 'meetings',
    place,
    crumbs: [
      { text: text.overview, href: to.overview() },
      { text: name, href: to.group(id, body.id) },
      { text: heading },
    ],
    content: (
      <>
        <p class="kicker">{name}</p>
        <h1>{heading}</h1>
        {content}
      </>
    ),
  }
}
