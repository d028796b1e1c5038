import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayRemind } from '../../../adoption/adoption.policy.ts'
import { adoptionText } from '../../../adoption/adoption.text.ts'
import { type PrincipalDecision, rowOf } from '../../../adoption/decision/decision.ts'
import { remind } from '../../../adoption/link/remind.actions.ts'
import type { FieldError } from '../../../design/error-summary.tsx'
import { type MailAddress, parseMailAddress } from '../../../post/mail-address.ts'
import { keepingRecords } from '../../../record/finalise.ts'
import { NotFound } from '../../../shared/errors.ts'
import { accept, type Result, refuse } from '../../../shared/result.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { principalName } from '../../matter/naming.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundLedger, findLedgerOf } from '../find-ledger.ts'
import { ledgerPage, namesIn, namingOf, sendLedgerDenied } from '../ledger-frame.tsx'
import { sayAdoptionRefusal } from '../say-refusal.ts'
import { actText } from './act.text.ts'
import { type Registrar, registrarsOf } from './registrars.ts'
import {
  isTooLong,
  RemindView,
  somebodyElse,
  type TriedReminder,
  type TypedReminder,
} from './remind.view.tsx'
import { reminderTo } from './reminder-to.ts'

/** Sending a principal the link by which its decision is recorded. */
export function remindRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.ledger}/paminn/:principal`
  routes.get(address, async (c) => {
    const found = await findLedgerOf(ground, c)
    return sendPage(ground, c, found, rowIn(found, c))
  })
  routes.post(address, bodyLimit({ maxSize: largestForm }), (c) => perform(ground, c))
}

function rowIn({ ledger }: FoundLedger, c: ActingContext): PrincipalDecision {
  const row = rowOf(ledger, c.req.param('principal') ?? '')
  if (!row) throw new NotFound('a principal that was asked')
  return row
}

async function perform(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const found = await findLedgerOf(ground, c)
  const row = rowIn(found, c)
  const { acting } = c.var
  const { language, today, to } = acting
  const { ledger, place } = found
  const form = await readTyped(c)
  const typed = { to: form.text('till'), address: form.text('adress'), name: form.text('namn') }
  // Whoever may not is told before anything that they wrote is judged.
  if (!mayRemind(place.actor, ledger).allowed) return sendPage(ground, c, found, row)
  const registrars = await registrarsOf(ground, place, row.principalId, today)
  const receiver = receiverOf(typed, registrars, language)
  if (!receiver.ok) {
    return sendPage(ground, c, found, row, { typed, errors: receiver.refusal })
  }
  const reminded = await remind(
    keepingRecords(ground),
    { actor: place.actor, recommendationId: ledger.id },
    reminderTo(ground, c, found, row.principalId, receiver.value),
  )
  const page = to.ledger(place.register.collaboration.id, ledger.id)
  if (reminded.ok) {
    const done = registrars.length > 0 ? 'paminnt' : 'paminnt-ensam'
    return c.redirect(`${page}?klart=${done}`, 303)
  }
  const names = namesIn(namingOf(acting, place), ledger, row.principalId)
  const refusal = sayAdoptionRefusal(language, names, reminded.refusal).join(' ')
  const tried =
    reminded.refusal.kind === 'content'
      ? { typed, errors: [{ field: 'namn', text: refusal }] }
      : { typed, errors: [], refusal }
  return sendPage(ground, c, found, row, tried)
}

/** Who the letter goes to: a registrar by what is written down of them, or the address that was typed. */
function receiverOf(
  typed: TypedReminder,
  registrars: readonly Registrar[],
  language: 'sv' | 'en',
): Result<{ readonly to: MailAddress; readonly name: string }, readonly FieldError[]> {
  const text = actText[language].remind
  const registrar = registrars.find(({ personId }) => personId === typed.to)
  if (registrar) return accept({ to: registrar.address, name: registrar.name })
  if (typed.to !== somebodyElse) return refuse([{ field: 'till', text: text.nobody }])
  const address = parseMailAddress(typed.address)
  const errors = [
    ...(address.ok ? [] : [{ field: 'adress', text: text.notAnAddress }]),
    ...(isTooLong(typed)
      ? [{ field: 'namn', text: adoptionText[language].problem['name-too-long'] }]
      : []),
  ]
  if (!address.ok || errors.length > 0) return refuse(errors)
  // The letter is in Swedish, whatever the sender reads.
  return accept({ to: address.value, name: typed.name || actText.sv.remind.defaultName })
}

async function sendPage(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundLedger,
  row: PrincipalDecision,
  tried?: TriedReminder,
): Promise<Response> {
  const { acting } = c.var
  const { place, ledger } = found
  const { principalId } = row
  const verdict = mayRemind(place.actor, ledger)
  if (!verdict.allowed) {
    const part = `paminn/${principalId}`
    return sendLedgerDenied(ground, c, found, { code: verdict.code, may: mayRemind, part })
  }
  const text = actText[acting.language]
  const registrars = await registrarsOf(ground, place, principalId, acting.today)
  const heading = text.remind.title(principalName(namingOf(acting, place), principalId))
  const content = (
    <RemindView acting={acting} found={found} row={row} registrars={registrars} tried={tried} />
  )
  const alert = tried && tried.errors.length > 0 ? text.mended : undefined
  const status = tried === undefined ? 200 : tried.refusal === undefined ? 422 : 409
  return sendWorkspacePage(
    ground,
    c,
    ledgerPage(acting, found, { heading, alert, content }),
    status,
  )
}
