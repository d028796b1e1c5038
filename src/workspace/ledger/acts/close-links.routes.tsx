import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayCloseLinks } from '../../../adoption/adoption.policy.ts'
import { rowOf } from '../../../adoption/decision/decision.ts'
import { closeLinks } from '../../../adoption/link/close-links.actions.ts'
import { listOpenLinks } from '../../../adoption/link/decision-link.repository.ts'
import { keepingRecords } from '../../../record/finalise.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { principalName } from '../../matter/naming.ts'
import { largestForm } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundLedger, findLedgerOf } from '../find-ledger.ts'
import { ledgerPage, namesIn, namingOf, sendLedgerDenied } from '../ledger-frame.tsx'
import { placeOfRowAct } from '../possible-ledger-acts.ts'
import { sayAdoptionRefusal } from '../say-refusal.ts'
import { actText } from './act.text.ts'
import { CloseLinksView } from './close-links.view.tsx'

/** Closing the links that have been sent for one principal's decision. */
export function closeLinksRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.ledger}/${placeOfRowAct.closeLinks(':principal')}`
  routes.get(address, async (c) => sendPage(ground, c, await findLedgerOf(ground, c)))
  routes.post(address, bodyLimit({ maxSize: largestForm }), (c) => perform(ground, c))
}

/** The principal of the address, when it is one of those that were asked. */
function principalIn({ ledger }: FoundLedger, c: ActingContext): string {
  const row = rowOf(ledger, c.req.param('principal') ?? '')
  if (!row) throw new NotFound('a principal that was asked')
  return row.principalId
}

async function perform(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const found = await findLedgerOf(ground, c)
  const principalId = principalIn(found, c)
  const { place, ledger } = found
  const { acting } = c.var
  const target = { actor: place.actor, recommendationId: ledger.id }
  const closed = await closeLinks(keepingRecords(ground), target, principalId)
  const page = acting.to.ledger(ledger.collaborationId, ledger.id)
  if (closed.ok) return c.redirect(`${page}?klart=stangd`, 303)
  if (closed.refusal.kind === 'denied') return sendPage(ground, c, found)
  const names = namesIn(namingOf(acting, place), ledger, principalId)
  const refusal = sayAdoptionRefusal(acting.language, names, closed.refusal).join(' ')
  return sendPage(ground, c, found, refusal)
}

async function sendPage(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundLedger,
  refusal?: string,
): Promise<Response> {
  const { acting } = c.var
  const { place, ledger } = found
  const principalId = principalIn(found, c)
  const may = (actor: typeof place.actor) => mayCloseLinks(actor, ledger, principalId)
  const verdict = may(place.actor)
  const part = placeOfRowAct.closeLinks(principalId)
  if (!verdict.allowed) {
    return sendLedgerDenied(ground, c, found, { code: verdict.code, may, part, principalId })
  }
  const open = (await listOpenLinks(ground.db, ledger, ground.now())).get(principalId) ?? 0
  const heading = actText[acting.language].closeLinks.title(
    principalName(namingOf(acting, place), principalId),
  )
  const content = (
    <CloseLinksView acting={acting} found={found} part={part} open={open} refusal={refusal} />
  )
  const page = ledgerPage(acting, found, { heading, content })
  return sendWorkspacePage(ground, c, page, refusal === undefined ? 200 : 409)
}
