import type { Hono } from 'hono'
import { mayReadLedger } from '../../adoption/adoption.policy.ts'
import { listDecisionEntries } from '../../adoption/decision/decision.repository.ts'
import { listLedgers } from '../../adoption/ledger/ledger.repository.ts'
import {
  listReadableLedgers,
  mostLedgers,
} from '../../adoption/ledger/readable-ledgers.repository.ts'
import { listOpenLinks } from '../../adoption/link/decision-link.repository.ts'
import { mayRead } from '../../matter/matter.policy.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import { mayReadMeeting } from '../../meeting/meeting.policy.ts'
import type { ActingContext, ActingEnv } from '../acting.ts'
import { placeOf } from '../place.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { actRoutes } from './acts/act.routes.tsx'
import { askedShow } from './asked-show.ts'
import { sendDocument, sendWorkbook } from './download.ts'
import { findLedgerOf } from './find-ledger.ts'
import { ledgerText } from './ledger.text.ts'
import { LedgerView } from './ledger.view.tsx'
import { ledgerPage } from './ledger-frame.tsx'
import { LedgerListView } from './list.view.tsx'
import { newLedgerRoutes } from './new/new-ledger.routes.tsx'
import { recordRoutes } from './record/record.routes.tsx'

/** What each principal has decided about a recommendation: the list, each ledger, and everything done with them. */
export function ledgerRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  routes.get(prefix + workspacePatterns.ledgers, (c) => sendList(ground, c))
  // Before the address of a ledger, which would take the word for an id.
  newLedgerRoutes(ground, routes, prefix)
  recordRoutes(ground, routes, prefix)
  actRoutes(ground, routes, prefix)
  const address = prefix + workspacePatterns.ledger
  routes.get(`${address}/beslut.xlsx`, async (c) => sendWorkbook(c, await findLedgerOf(ground, c)))
  routes.get(`${address}/beslut.docx`, async (c) => sendDocument(c, await findLedgerOf(ground, c)))
  routes.get(address, (c) => sendLedger(ground, c))
}

async function sendList(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const { acting } = c.var
  const place = placeOf(c)
  const { hat, collaborationId } = place.actor
  const readers = {
    ...(hat.kind === 'body' && { bodyId: hat.bodyId }),
    ...(hat.principalId !== undefined && { principalId: hat.principalId }),
  }
  const ledgers = await listReadableLedgers(ground.db, collaborationId, readers)
  const show = askedShow(c.req.query('visa'))
  return sendWorkspacePage(ground, c, {
    title: ledgerText[acting.language].list.title,
    section: 'decisions',
    place,
    content: (
      <LedgerListView
        acting={acting}
        place={place}
        show={show}
        ledgers={ledgers}
        most={mostLedgers}
      />
    ),
  })
}

async function sendLedger(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const { acting } = c.var
  const found = await findLedgerOf(ground, c)
  const { ledger, place } = found
  const { actor } = place
  const { collaborationId, id, matterId, meetingId, byBodyId } = ledger
  const [entries, matter, family, openLinks] = await Promise.all([
    listDecisionEntries(ground.db, ledger),
    matterId === undefined ? undefined : findMatter(ground.db, collaborationId, matterId),
    listLedgers(ground.db, collaborationId, { familyOf: [id] }),
    listOpenLinks(ground.db, ledger, ground.now()),
  ])
  const shown = {
    entries,
    matter: matter && mayRead(actor, matter).allowed ? matter : undefined,
    canReadMeeting:
      meetingId !== undefined &&
      mayReadMeeting(actor, { collaborationId, bodyId: byBodyId }).allowed,
    family: family.filter((one) => one.id !== id && mayReadLedger(actor, one).allowed),
    openLinks,
    done: c.req.query('klart'),
  }
  const content = <LedgerView acting={acting} found={found} shown={shown} />
  return sendWorkspacePage(ground, c, ledgerPage(acting, found, { content }))
}
