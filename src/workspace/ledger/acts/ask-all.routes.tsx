import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayRemind } from '../../../adoption/adoption.policy.ts'
import { findLedger } from '../../../adoption/ledger/ledger.repository.ts'
import { remindMany } from '../../../adoption/link/remind.actions.ts'
import { keepingRecords } from '../../../record/finalise.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundLedger, findLedgerOf } from '../find-ledger.ts'
import { ledgerPage, namesIn, namingOf, sendLedgerDenied } from '../ledger-frame.tsx'
import { sayAdoptionRefusal } from '../say-refusal.ts'
import { actText } from './act.text.ts'
import { type AskRow, askRowsOf, isFirstAsked, receiverOf, waitedFor } from './ask-all.form.ts'
import { AskAllView, type TriedAll } from './ask-all.view.tsx'
import { registrarsOfAll } from './registrars.ts'
import { reminderTo } from './reminder-to.ts'

/** Sending every principal that has not answered the link by which its decision is recorded, in one form. */
export function askAllRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.ledger}/paminn`
  routes.get(address, async (c) => sendPage(ground, c, await findLedgerOf(ground, c)))
  routes.post(address, bodyLimit({ maxSize: largestForm }), (c) => perform(ground, c))
}

async function perform(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const found = await findLedgerOf(ground, c)
  const { acting } = c.var
  const { ledger, place } = found
  const typed = await readTyped(c)
  // Whoever may not is told before anything that they wrote is judged.
  if (!mayRemind(place.actor, ledger).allowed) return sendPage(ground, c, found)
  const registrars = await registrarsFor(ground, c, found)
  const rows = askRowsOf(ledger, registrars, ground.now(), typed)
  const letters = rows.flatMap((row) => {
    const receiver = receiverOf(row, actText.sv.remind.defaultName)
    return receiver ? [{ row, receiver }] : []
  })
  const wrong = rows.filter(({ isWrong }) => isWrong)
  if (letters.length === 0) {
    return sendPage(ground, c, found, { rows, sent: [], isNobody: wrong.length === 0 })
  }
  const reminded = await remindMany(
    keepingRecords(ground),
    { actor: place.actor, recommendationId: ledger.id },
    letters.map(({ row: { row, seen }, receiver }) => ({
      ...reminderTo(ground, c, found, row.principalId, receiver),
      seenReminders: seen,
    })),
  )
  if (!reminded.ok) {
    const names = namesIn(namingOf(acting, place), ledger)
    const refusal = sayAdoptionRefusal(acting.language, names, reminded.refusal).join(' ')
    return sendPage(ground, c, found, { rows, sent: [], refusal })
  }
  const page = acting.to.ledger(place.register.collaboration.id, ledger.id)
  // Whoever was written to just now, or has answered meanwhile, is what was wanted: the form sent twice.
  if (wrong.length === 0) {
    const isKnown = letters.every(({ row }) => row.registrars.length > 0)
    return c.redirect(`${page}?klart=${isKnown ? 'fragade' : 'fragade-ensamma'}`, 303)
  }
  const sent = reminded.value.flatMap(({ principalId, result }) => (result.ok ? [principalId] : []))
  const stored = await findLedger(ground.db, ledger.collaborationId, ledger.id)
  const now = stored ? { place, ledger: stored } : found
  const again = askRowsOf(now.ledger, registrars, ground.now(), typed)
  return sendPage(ground, c, now, { rows: again, sent })
}

function registrarsFor(ground: WorkspaceGround, c: ActingContext, { ledger, place }: FoundLedger) {
  const ids = waitedFor(ledger).map(({ principalId }) => principalId)
  return registrarsOfAll(ground, place, ids, c.var.acting.today)
}

async function sendPage(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundLedger,
  tried?: TriedAll,
): Promise<Response> {
  const { acting } = c.var
  const { place, ledger } = found
  const verdict = mayRemind(place.actor, ledger)
  if (!verdict.allowed) {
    return sendLedgerDenied(ground, c, found, {
      code: verdict.code,
      may: mayRemind,
      part: 'paminn',
    })
  }
  const text = actText[acting.language]
  const rows: readonly AskRow[] =
    tried?.rows ?? askRowsOf(ledger, await registrarsFor(ground, c, found), ground.now())
  const heading = isFirstAsked(ledger) ? text.askAll.ask : text.askAll.remind
  const content = <AskAllView acting={acting} found={found} rows={rows} tried={tried} />
  const alert = tried && tried.refusal === undefined ? text.mended : undefined
  const status = tried === undefined ? 200 : tried.refusal === undefined ? 422 : 409
  return sendWorkspacePage(
    ground,
    c,
    ledgerPage(acting, found, { heading, alert, content }),
    status,
  )
}
