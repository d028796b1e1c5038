import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { rowOf } from '../../adoption/decision/decision.ts'
import { findLedger } from '../../adoption/ledger/ledger.repository.ts'
import {
  openDecisionLink,
  recordDecisionByLink,
} from '../../adoption/link/decision-link.actions.ts'
import { findDecisionLink } from '../../adoption/link/decision-link.repository.ts'
import type { DecisionLink, LinkRefusal } from '../../adoption/link/decision-link.ts'
import type { Ledger } from '../../adoption/recommendation.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import type { FieldError } from '../../design/error-summary.tsx'
import { formFields } from '../../http/form-fields.ts'
import { keepingRecords } from '../../record/finalise.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { countWithin } from '../../sign-in/limit/limit.repository.ts'
import { languageOf, signInPaths } from '../../sign-in/sign-in.paths.ts'
import { inTransaction } from '../../store/store.ts'
import { actText } from '../ledger/acts/act.text.ts'
import {
  errorsAt,
  formOf,
  readFacts,
  type TypedForm,
  typedForm,
} from '../ledger/record/decision-form.ts'
import { recordText } from '../ledger/record/record.text.ts'
import { sayAdoptionRefusal } from '../ledger/say-refusal.ts'
import { bodyName, principalName } from '../matter/naming.ts'
import { typedFrom } from '../preparation/typed.ts'
import { workspaceRefusal } from '../refusal/workspace-refusal.tsx'
import { sendSignInPage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { decisionLinkPattern } from './decision-link.paths.ts'
import { decisionLinkText } from './decision-link.text.ts'
import { LinkFormView, LinkRefusedView, type OpenedRow } from './decision-link.view.tsx'

/** What the pages behind a link in a letter need. */
export interface DecisionLinkGround extends WorkspaceGround {
  /** Who asks, as the network tells: links that are not right are counted by it. */
  readonly clientOf: (c: Context) => string
}

/** As much as the form may be, in bytes. */
const largestForm = 64 * 1024

const statusOf = {
  unknown: 404,
  used: 410,
  'too-old': 410,
  'already-decided': 409,
  ended: 410,
} as const satisfies Record<LinkRefusal, number>

/**
 * The pages that a link in a letter leads to: a principal's registrar records one decision without signing in.
 * Opening records nothing, so that a program that opens the links of letters does no harm. Neither the address nor
 * the page is kept or told to anybody.
 */
export function decisionLinkRoutes(ground: DecisionLinkGround): Hono {
  const routes = new Hono()
  for (const prefix of ['', '/en'] as const) {
    const address = prefix + decisionLinkPattern
    routes.use(address, async (c, next) => {
      c.header('cache-control', 'no-store')
      c.header('referrer-policy', 'no-referrer')
      return next()
    })
    routes.get(address, (c) => open(ground, c))
    routes.post(address, bodyLimit({ maxSize: largestForm }), (c) => record(ground, c))
  }
  routes.onError((error, c) => workspaceRefusal(ground, c, error))
  return routes
}

async function open(ground: DecisionLinkGround, c: Context): Promise<Response> {
  const token = c.req.param('token') ?? ''
  const opened = await openDecisionLink(ground, token)
  if (!opened.ok) return sendRefused(ground, c, opened.refusal.code)
  const { link, ledger } = opened.value
  const found = await rowFor(ground, c, link, ledger)
  if (!found) return sendRefused(ground, c, 'unknown')
  // A greeting to whoever keeps the register is nobody's name.
  const name = link.name.toLowerCase() === actText.sv.remind.defaultName ? '' : link.name
  return sendForm(ground, c, found, { form: formOf(found.row, { name }) })
}

async function record(ground: DecisionLinkGround, c: Context): Promise<Response> {
  const token = c.req.param('token') ?? ''
  const language = languageOf(c.req.path)
  const fields = await formFields(c)
  const typed = typedFrom((field) => [fields[field]].flat())
  const form = typedForm(typed)
  const link = await findDecisionLink(ground.db, token)
  const ledger = link && (await findLedger(ground.db, link.collaborationId, link.recommendationId))
  const found = link && ledger && (await rowFor(ground, c, link, ledger))
  if (!found) return sendRefused(ground, c, 'unknown', form)
  const read = readFacts(form, language)
  if (!read.ok) {
    // A link that does not hold is told of before what was typed is judged.
    const opened = await openDecisionLink(ground, token)
    if (!opened.ok) return sendRefused(ground, c, opened.refusal.code, form)
    return sendForm(ground, c, found, { form, errors: read.refusal })
  }
  if (!read.value) {
    const errors = [{ field: 'utfall', text: recordText[language].missing.outcome }]
    return sendForm(ground, c, found, { form, errors })
  }
  const acted = await recordDecisionByLink(keepingRecords(ground), token, {
    entryId: typed.text('id'),
    facts: read.value,
    name: form.namn,
  })
  if (acted.ok) return c.redirect(`${c.req.path}?klart=ja`, 303)
  const { refusal } = acted
  if (refusal.kind === 'link') return sendRefused(ground, c, refusal.code, form)
  if (refusal.kind === 'content') {
    return sendForm(ground, c, found, { form, errors: errorsAt(refusal.codes, form, language) })
  }
  const { naming, row } = found
  const names = {
    body: bodyName(naming, found.ledger.byBodyId),
    principal: principalName(naming, row.principalId),
  }
  const said = sayAdoptionRefusal(language, names, refusal).join(' ')
  return sendForm(ground, c, found, { form, refusal: said })
}

/** The row that a link is for, while its collaboration is known. */
async function rowFor(
  ground: DecisionLinkGround,
  c: Context,
  link: DecisionLink,
  ledger: Ledger,
): Promise<OpenedRow | undefined> {
  const held = await ground.registers.get(link.collaborationId)
  const row = rowOf(ledger, link.principalId)
  if (!held || !row) return undefined
  const today = dayInSweden(ground.now())
  return {
    naming: { register: held.register, today, language: languageOf(c.req.path) },
    ledger,
    row,
  }
}

interface SentForm {
  readonly form: TypedForm
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
}

function sendForm(
  ground: DecisionLinkGround,
  c: Context,
  found: OpenedRow,
  sent: SentForm,
): Response | Promise<Response> {
  const { naming, row } = found
  const { language } = naming
  const isWrong = sent.errors !== undefined
  c.status(isWrong ? 422 : sent.refusal === undefined ? 200 : 409)
  const title = decisionLinkText[language].title(principalName(naming, row.principalId))
  return sendSignInPage(ground, c, {
    title: isWrong ? `${recordText[language].mended} ${title}` : title,
    content: (
      <LinkFormView
        {...found}
        {...sent}
        token={c.req.param('token') ?? ''}
        entryId={ground.newId()}
      />
    ),
  })
}

/** Says why a link records nothing. Links that nobody has sent are counted, so that nobody can go on guessing. */
async function sendRefused(
  ground: DecisionLinkGround,
  c: Context,
  code: LinkRefusal,
  form?: TypedForm,
): Promise<Response> {
  const language = languageOf(c.req.path)
  const text = decisionLinkText[language]
  if (code === 'unknown' && !(await isWithin(ground, c))) {
    c.status(429)
    return sendSignInPage(ground, c, {
      title: text.tooMany,
      content: (
        <Empty
          level={1}
          heading={text.tooMany}
          wayOn={
            <ButtonLink kind="secondary" href={signInPaths(language).signIn()}>
              {text.toSignIn}
            </ButtonLink>
          }
        >
          <p>{text.tooManyWhy}</p>
        </Empty>
      ),
    })
  }
  const opened = code === 'unknown' ? undefined : await standing(ground, c)
  const isDone = code === 'used' && c.req.method === 'GET' && c.req.query('klart') === 'ja'
  c.status(isDone ? 200 : statusOf[code])
  return sendSignInPage(ground, c, {
    title: isDone ? text.thanks : text.refused[code],
    content: (
      <LinkRefusedView
        language={language}
        code={code}
        opened={opened}
        isDone={isDone}
        typed={form?.reservation ?? ''}
      />
    ),
  })
}

async function standing(ground: DecisionLinkGround, c: Context): Promise<OpenedRow | undefined> {
  const link = await findDecisionLink(ground.db, c.req.param('token') ?? '')
  const ledger = link && (await findLedger(ground.db, link.collaborationId, link.recommendationId))
  return link && ledger && rowFor(ground, c, link, ledger)
}

function isWithin(ground: DecisionLinkGround, c: Context): Promise<boolean> {
  return inTransaction(ground, (trx) => countWithin(trx, 'link', ground.clientOf(c), ground.now()))
}
