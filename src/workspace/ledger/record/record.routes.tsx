import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayRecordDecision } from '../../../adoption/adoption.policy.ts'
import { correctDecision, recordDecision } from '../../../adoption/decision/decision.actions.ts'
import { type PrincipalDecision, rowOf } from '../../../adoption/decision/decision.ts'
import { findLedger } from '../../../adoption/ledger/ledger.repository.ts'
import type { AdoptionRefusal } from '../../../adoption/ledger/ledger-change.ts'
import { keepingRecords } from '../../../record/finalise.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { KeptText } from '../../matter/act-denied.tsx'
import { principalName } from '../../matter/naming.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundLedger, findLedgerOf } from '../find-ledger.ts'
import { ledgerPage, namesIn, namingOf, sendLedgerDenied } from '../ledger-frame.tsx'
import { sayAdoptionRefusal } from '../say-refusal.ts'
import { errorsAt, readFacts, type TypedForm, typedForm } from './decision-form.ts'
import { recordText } from './record.text.ts'
import { type Recording, RecordView, type TriedRecording } from './record.view.tsx'

/** Recording and correcting a principal's decision: its own registrar or official, signed in. */
export function recordRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  for (const recording of ['anteckna', 'ratta'] as const) {
    const address = `${prefix}${workspacePatterns.ledger}/${recording}/:principal`
    routes.get(address, async (c) => {
      const found = await findLedgerOf(ground, c)
      const row = rowIn(found, c)
      const { acting } = c.var
      // There is nothing to correct, or what stands can only be corrected: the other page.
      if (recording === 'ratta' && !row.standing) {
        const { id } = found.place.register.collaboration
        return c.redirect(acting.to.ledger(id, found.ledger.id, `anteckna/${row.principalId}`), 303)
      }
      return sendForm(ground, c, { found, row, recording })
    })
    routes.post(address, bodyLimit({ maxSize: largestForm }), (c) => perform(ground, c, recording))
  }
}

/** The row of the principal in the address. */
function rowIn({ ledger }: FoundLedger, c: ActingContext): PrincipalDecision {
  const row = rowOf(ledger, c.req.param('principal') ?? '')
  if (!row) throw new NotFound('a principal that was asked')
  return row
}

async function perform(
  ground: WorkspaceGround,
  c: ActingContext,
  recording: Recording,
): Promise<Response> {
  const found = await findLedgerOf(ground, c)
  const row = rowIn(found, c)
  const { ledger, place } = found
  const { language, to } = c.var.acting
  const sent = await readTyped(c)
  const form = typedForm(sent)
  const isCorrection = recording === 'ratta'
  const read = readFacts(form, language)
  const errors = [
    ...(read.ok ? [] : read.refusal),
    ...(isCorrection && form.skal === ''
      ? [{ field: 'skal', text: recordText[language].missing.because }]
      : []),
    // Only a correction can say that there is none.
    ...(!isCorrection && read.ok && read.value === undefined
      ? [{ field: 'utfall', text: recordText[language].missing.outcome }]
      : []),
  ]
  if (errors.length > 0 || !read.ok) {
    return sendForm(ground, c, { found, row, recording, tried: { form, errors } })
  }
  const on = keepingRecords(ground)
  const target = { actor: place.actor, recommendationId: ledger.id }
  const given = { principalId: row.principalId, entryId: sent.text('id') }
  const seen = sent.text('sett')
  const facts = read.value
  const acted =
    facts && !isCorrection
      ? await recordDecision(on, target, { ...given, facts })
      : await correctDecision(on, target, {
          ...given,
          ...(facts && { facts }),
          because: form.skal,
          seenEntries: /^\d{1,6}$/.test(seen) ? Number(seen) : -1,
        })
  if (acted.ok) {
    const page = to.ledger(place.register.collaboration.id, ledger.id)
    return c.redirect(`${page}?klart=${isCorrection ? 'rattat' : 'antecknat'}`, 303)
  }
  return sendRefused(ground, c, { found, row, recording }, { form, refusal: acted.refusal })
}

interface FormShown {
  readonly found: FoundLedger
  readonly row: PrincipalDecision
  readonly recording: Recording
}

/** What was typed stays; what stands now is shown beside it. */
async function sendRefused(
  ground: WorkspaceGround,
  c: ActingContext,
  shown: FormShown,
  { form, refusal }: { readonly form: TypedForm; readonly refusal: AdoptionRefusal },
): Promise<Response> {
  const { acting } = c.var
  const { language } = acting
  const { found, row } = shown
  const { ledger, place } = found
  if (refusal.kind === 'content') {
    const errors = errorsAt(refusal.codes, form, language)
    return sendForm(ground, c, { ...shown, tried: { form, errors } })
  }
  const names = namesIn(namingOf(acting, place), ledger, row.principalId)
  const said = sayAdoptionRefusal(language, names, refusal).join(' ')
  const now = (await findLedger(ground.db, ledger.collaborationId, ledger.id)) ?? ledger
  const standing = rowOf(now, row.principalId) ?? row
  const tried = { form, errors: [], refusal: said }
  return sendForm(ground, c, { ...shown, found: { ...found, ledger: now }, row: standing, tried })
}

function sendForm(
  ground: WorkspaceGround,
  c: ActingContext,
  { found, row, recording, tried }: FormShown & { readonly tried?: TriedRecording },
): Response | Promise<Response> {
  const { acting } = c.var
  const { place, ledger } = found
  const { principalId } = row
  const verdict = mayRecordDecision(place.actor, ledger, principalId)
  if (!verdict.allowed) {
    const { skal = '', reservation = '' } = tried?.form ?? {}
    const typed = [reservation, skal].filter((text) => text !== '').join('\n\n')
    return sendLedgerDenied(ground, c, found, {
      code: verdict.code,
      may: (actor, one) => mayRecordDecision(actor, one, principalId),
      part: `${recording}/${principalId}`,
      principalId,
      kept: <KeptText typed={typed} language={acting.language} />,
    })
  }
  const text = recordText[acting.language]
  const principal = principalName(namingOf(acting, place), principalId)
  const heading = (recording === 'ratta' ? text.correctTitle : text.recordTitle)(principal)
  const content = (
    <RecordView
      acting={acting}
      found={found}
      row={row}
      recording={recording}
      entryId={ground.newId()}
      tried={tried}
    />
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
