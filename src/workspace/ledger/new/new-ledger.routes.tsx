import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Actor } from '../../../actor/actor.ts'
import { type AdoptionDenial, mayOpenLedger } from '../../../adoption/adoption.policy.ts'
import { adoptionText } from '../../../adoption/adoption.text.ts'
import { openLedger } from '../../../adoption/ledger/ledger.actions.ts'
import { findLedgerOfOutcome, listLedgers } from '../../../adoption/ledger/ledger.repository.ts'
import {
  listUnasked,
  type UnaskedRecommendation,
} from '../../../adoption/ledger/unasked.repository.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty.tsx'
import type { FieldError } from '../../../design/error-summary.tsx'
import { keepingRecords } from '../../../record/finalise.ts'
import type { ActingContext, ActingEnv, Place } from '../../acting.ts'
import { KeptText } from '../../matter/act-denied.tsx'
import { placeOf } from '../../place.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { NotInThisRole } from '../../refusal/not-in-this-role.tsx'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { crumbsToLedgers, namesIn, namingOf } from '../ledger-frame.tsx'
import { sayAdoptionRefusal } from '../say-refusal.ts'
import {
  blankForm,
  ledgerErrors,
  type NewLedgerForm,
  readLedger,
  typedLedger,
} from './new-ledger.form.ts'
import { ledgerOfOutcome } from './new-ledger.paths.ts'
import { newLedgerText } from './new-ledger.text.ts'
import { NewLedgerView } from './new-ledger.view.tsx'
import { askedOrigin, findOrigin, type Origin } from './origin.ts'

/** Opening a ledger, from a recommendation at a meeting or from a matter that a group prepares. */
export function newLedgerRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.ledgers}/nytt`
  routes.get(address, async (c) => {
    const place = placeOf(c)
    const origin = await findOrigin(
      ground,
      place,
      askedOrigin((name) => c.req.query(name)),
    )
    if (!origin) return sendNoOrigin(ground, c, place)
    const { outcomeId } = origin
    const { collaborationId } = place.actor
    const opened = outcomeId && (await findLedgerOfOutcome(ground.db, collaborationId, outcomeId))
    const { today, to } = c.var.acting
    if (opened) return c.redirect(to.ledger(collaborationId, opened.id), 303)
    const unasked = await firstUnasked(ground, place, origin)
    if (unasked) return c.redirect(ledgerOfOutcome(to, collaborationId, unasked), 303)
    const form = blankForm(place, origin, { id: ground.newId(), today })
    return sendForm(ground, c, { place, origin, form })
  })
  routes.post(address, bodyLimit({ maxSize: largestForm }), (c) => perform(ground, c))
}

/** What a meeting has recommended in the matter and nobody has been asked about: that comes before anything new. */
async function firstUnasked(
  { db }: Pick<WorkspaceGround, 'db'>,
  { actor }: Place,
  { matter, outcomeId, bodyId }: Origin,
): Promise<UnaskedRecommendation | undefined> {
  const mayAsk = mayOpenLedger(actor, bodyId, { isFromMeeting: true }).allowed
  if (!matter || outcomeId !== undefined || !mayAsk) return undefined
  const { collaborationId, id: matterId } = matter
  return (await listUnasked(db, collaborationId, { matterId, bodyId }))[0]
}

async function perform(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const place = placeOf(c)
  const { acting } = c.var
  const { language, today, to } = acting
  const typed = await readTyped(c)
  const origin = await findOrigin(
    ground,
    place,
    askedOrigin((name) => typed.text(name)),
  )
  if (!origin) return sendNoOrigin(ground, c, place)
  const form = typedLedger(place, typed, today)
  const shown = { place, origin, form }
  const read = readLedger(form, origin, language)
  if (!read.ok) return sendForm(ground, c, { ...shown, errors: read.refusal })
  const principalIds = place.register.principals.map(({ id }) => id)
  const opened = await openLedger(keepingRecords(ground), place.actor, read.value, principalIds)
  if (opened.ok) {
    const page = to.ledger(place.register.collaboration.id, opened.value.id)
    return c.redirect(`${page}?klart=oppnat`, 303)
  }
  const { refusal } = opened
  if (refusal.kind === 'content') {
    return sendForm(ground, c, { ...shown, errors: ledgerErrors(refusal.codes, form, language) })
  }
  const names = namesIn(namingOf(acting, place), { byBodyId: origin.bodyId })
  const said = sayAdoptionRefusal(language, names, refusal).join(' ')
  return sendForm(ground, c, { ...shown, refusal: said })
}

interface FormShown {
  readonly place: Place
  readonly origin: Origin
  readonly form: NewLedgerForm
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
}

async function sendForm(
  ground: WorkspaceGround,
  c: ActingContext,
  shown: FormShown,
): Promise<Response> {
  const { acting } = c.var
  const { place, origin, form, errors = [], refusal } = shown
  const { actor } = place
  const verdict = mayOpen(actor, origin)
  if (!verdict.allowed) return sendDenied(ground, c, shown, verdict.code)
  const text = newLedgerText[acting.language]
  const { collaborationId } = actor
  const made = await listLedgers(ground.db, collaborationId, { bodyId: origin.bodyId })
  const { matter, outcomeId } = origin
  const before =
    outcomeId === undefined && matter ? made.filter((one) => one.matterId === matter.id) : []
  const mains = made.filter(({ partOfId, ended }) => partOfId === undefined && !ended)
  const content = (
    <NewLedgerView
      acting={acting}
      place={place}
      origin={origin}
      form={form}
      mains={mains}
      before={before}
      errors={errors}
      refusal={refusal}
    />
  )
  const title = errors.length > 0 ? `${text.mended} ${text.title}` : text.title
  const crumbs = crumbsToLedgers(acting, place, [{ text: text.title }])
  const status = errors.length > 0 ? 422 : refusal === undefined ? 200 : 409
  const page = { title, section: 'decisions', place, crumbs, content } as const
  return sendWorkspacePage(ground, c, page, status)
}

function mayOpen(actor: Actor, { bodyId, meetingId }: Origin) {
  return mayOpenLedger(actor, bodyId, { isFromMeeting: meetingId !== undefined })
}

/** Why nobody opens the ledger in this role, and whether another of their own roles may. */
function sendDenied(
  ground: WorkspaceGround,
  c: ActingContext,
  { place, origin, form }: FormShown,
  code: AdoptionDenial,
): Response | Promise<Response> {
  const { acting } = c.var
  const { language, to } = acting
  const { actor } = place
  const text = newLedgerText[language]
  const heading = code === 'term-is-over' ? text.termOver : text.denied
  const hat = actor.hats.find((other) => mayOpen({ ...actor, hat: other }, origin).allowed)
  const names = namesIn(namingOf(acting, place), { byBodyId: origin.bodyId })
  const { pathname, search } = new URL(c.req.url)
  const ledgers = to.ledgers(actor.collaborationId)
  const content = (
    <>
      <NotInThisRole
        acting={acting}
        place={place}
        heading={heading}
        hat={hat}
        here={c.req.method === 'GET' ? `${pathname}${search}` : ledgers}
        back={{ href: ledgers, text: text.toLedgers }}
      >
        {adoptionText[language].denial[code](names)}
      </NotInThisRole>
      {c.req.method === 'POST' ? <KeptText typed={form.text} language={language} /> : null}
    </>
  )
  const crumbs = crumbsToLedgers(acting, place, [{ text: text.title }])
  const shown = { title: heading, section: 'decisions', place, crumbs, content } as const
  return sendWorkspacePage(ground, c, shown, 403)
}

/** Nothing was said of where the ledger comes from: the two places to begin. */
function sendNoOrigin(
  ground: WorkspaceGround,
  c: ActingContext,
  place: Place,
): Response | Promise<Response> {
  const { acting } = c.var
  const { language, to } = acting
  const text = newLedgerText[language]
  const { id } = place.register.collaboration
  const content = (
    <Empty
      level={1}
      heading={text.begin.heading}
      wayOn={
        <>
          <ButtonLink href={to.meetings(id)}>{text.begin.toMeetings}</ButtonLink>
          <ButtonLink kind="secondary" href={to.matters(id)}>
            {text.begin.toMatters}
          </ButtonLink>
        </>
      }
    >
      <p>{text.begin.why}</p>
    </Empty>
  )
  const crumbs = crumbsToLedgers(acting, place, [{ text: text.title }])
  return sendWorkspacePage(ground, c, {
    title: text.title,
    section: 'decisions',
    place,
    crumbs,
    content,
  })
}
