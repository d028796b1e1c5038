import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayEndRecommendation, mayPublishLedger } from '../../../adoption/adoption.policy.ts'
import { adoptionText } from '../../../adoption/adoption.text.ts'
import {
  endRecommendation,
  publishLedger,
  unpublishLedger,
} from '../../../adoption/ledger/ledger.actions.ts'
import { findLedger } from '../../../adoption/ledger/ledger.repository.ts'
import type { AdoptionActed } from '../../../adoption/ledger/ledger-change.ts'
import { type Ledger, longest } from '../../../adoption/recommendation.ts'
import { keepingRecords } from '../../../record/finalise.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { KeptText } from '../../matter/act-denied.tsx'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundLedger, findLedgerOf } from '../find-ledger.ts'
import { ledgerPage, namesIn, namingOf, sendLedgerDenied } from '../ledger-frame.tsx'
import { type LedgerAct, placeOfLedgerAct } from '../possible-ledger-acts.ts'
import { sayAdoptionRefusal } from '../say-refusal.ts'
import { actText } from './act.text.ts'
import { DecideView, type TriedAct } from './decide.view.tsx'

const may = {
  publish: mayPublishLedger,
  unpublish: mayPublishLedger,
  end: mayEndRecommendation,
} as const satisfies Readonly<Record<LedgerAct, unknown>>

/** The code of the sentence that says that it was done, and whether the ledger stands so. */
const doneAs: Readonly<Record<LedgerAct, readonly [string, (ledger: Ledger) => boolean]>> = {
  publish: ['publicerat', ({ publishedAt }) => publishedAt !== undefined],
  unpublish: ['avpublicerat', ({ publishedAt }) => publishedAt === undefined],
  end: ['avslutat', ({ ended }) => ended !== undefined],
}

/** Publishing a ledger, taking it away again, and ending the recommendation: each on a small page of its own. */
export function decideRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  for (const act of ['publish', 'unpublish', 'end'] as const) {
    const address = `${prefix}${workspacePatterns.ledger}/${placeOfLedgerAct[act]}`
    routes.get(address, async (c) => sendPage(ground, c, await findLedgerOf(ground, c), act))
    routes.post(address, bodyLimit({ maxSize: largestForm }), (c) => perform(ground, c, act))
  }
}

async function perform(
  ground: WorkspaceGround,
  c: ActingContext,
  act: LedgerAct,
): Promise<Response> {
  const found = await findLedgerOf(ground, c)
  const { ledger, place } = found
  const { language, to } = c.var.acting
  const form = await readTyped(c)
  const typed = form.text('skal')
  if (act === 'end' && (typed === '' || typed.length > longest.reason)) {
    const error =
      typed === ''
        ? actText[language].end.missing
        : adoptionText[language].problem['reason-too-long']
    return sendPage(ground, c, found, act, { typed, error })
  }
  const version = form.text('version')
  const seenVersion = /^\d{1,9}$/.test(version) ? Number(version) : 0
  const target = { actor: place.actor, recommendationId: ledger.id, seenVersion }
  const acted = await actOf(ground, act, target, typed)
  const [code, isSo] = doneAs[act]
  const page = to.ledger(place.register.collaboration.id, ledger.id)
  if (acted.ok) return c.redirect(`${page}?klart=${code}`, 303)
  const { refusal } = acted
  const now = (await findLedger(ground.db, ledger.collaborationId, ledger.id)) ?? ledger
  // The same form sent twice was done the first time, and is no fault the second.
  const isTwice = refusal.kind === 'editedMeanwhile' && now.version === seenVersion + 1 && isSo(now)
  if (
    isTwice &&
    may[act](place.actor, now).allowed &&
    (act !== 'end' || now.ended?.because === typed)
  ) {
    return c.redirect(`${page}?klart=${code}`, 303)
  }
  const names = namesIn(namingOf(c.var.acting, place), ledger)
  const said = sayAdoptionRefusal(language, names, refusal).join(' ')
  const tried = refusal.kind === 'content' ? { typed, error: said } : { typed, refusal: said }
  return sendPage(ground, c, { ...found, ledger: now }, act, tried)
}

function actOf(
  ground: WorkspaceGround,
  act: LedgerAct,
  target: Parameters<typeof publishLedger>[1],
  typed: string,
): AdoptionActed {
  const on = keepingRecords(ground)
  switch (act) {
    case 'publish':
      return publishLedger(on, target)
    case 'unpublish':
      return unpublishLedger(on, target)
    case 'end':
      return endRecommendation(on, target, typed)
  }
}

function sendPage(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundLedger,
  act: LedgerAct,
  tried?: TriedAct,
): Response | Promise<Response> {
  const { acting } = c.var
  const verdict = may[act](found.place.actor, found.ledger)
  if (!verdict.allowed) {
    return sendLedgerDenied(ground, c, found, {
      code: verdict.code,
      may: may[act],
      part: placeOfLedgerAct[act],
      kept: <KeptText typed={tried?.typed ?? ''} language={acting.language} />,
    })
  }
  const text = actText[acting.language]
  const content = <DecideView acting={acting} found={found} act={act} tried={tried} />
  const alert = tried?.error === undefined ? undefined : text.mended
  const status = tried === undefined ? 200 : tried.error === undefined ? 409 : 422
  const page = ledgerPage(acting, found, { heading: text[act].title, alert, content })
  return sendWorkspacePage(ground, c, page, status)
}
