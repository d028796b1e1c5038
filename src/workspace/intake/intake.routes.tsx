import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  askMatterBack,
  declineMatter,
  forwardMatter,
  mergeMatter,
  takeInMatter,
} from '../../matter/matter.actions.ts'
import { mayTakeIn } from '../../matter/matter.policy.ts'
import { matterText } from '../../matter/matter.text.ts'
import type { StateRefusal } from '../../matter/matter.ts'
import { listPaperVersions } from '../../matter/preparation/preparation.repository.ts'
import { keepingRecords } from '../../record/finalise.ts'
import { individualText } from '../../shared/individual.text.ts'
import type { Language } from '../../shared/language.ts'
import type { ActingContext, ActingEnv } from '../acting.ts'
import { sendDenied } from '../matter/act-denied.tsx'
import { actRefusedText } from '../matter/act-refused.text.ts'
import { crumbsOf } from '../matter/crumbs.ts'
import { type FoundMatter, findMatterOf } from '../matter/find-matter.ts'
import { papersOf } from '../matter/matter-story.ts'
import { type TriedAct, tryAct } from '../matter/try-act.ts'
import { sayProblem } from '../preparation/say-problem.ts'
import { largestForm, longest, problemOf, readTyped, type Typed } from '../preparation/typed.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { destinationsFor } from './destinations.ts'
import { intakeText } from './intake.text.ts'
import { IntakeView } from './intake.view.tsx'
import { type IntakeForm, intakeAddress, intakeField, type TriedForm } from './intake-form.ts'
import { mergeCandidates } from './merge-candidates.ts'

/** As long as what goes with an act may be, in characters. */
const mostReason = longest.question

/** Receiving a matter, and everything else that the intake of a body can do with it. */
export function intakeRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const matter = prefix + workspacePatterns.matter
  const limit = bodyLimit({ maxSize: largestForm })
  const post = (form: IntakeForm, attemptOf: AttemptOf) =>
    routes.post(`${matter}/${intakeAddress[form]}`, limit, (c) =>
      perform(ground, c, form, attemptOf),
    )

  routes.get(`${matter}/ta-emot`, async (c) => sendIntake(ground, c, await findMatterOf(ground, c)))
  // The address of a form, opened again when the browser has forgotten what was sent: the page with all forms.
  routes.get(`${matter}/ta-emot/:form`, (c) => c.redirect(c.req.path.replace(/\/[^/]+$/, ''), 303))
  post('accept', () => ({
    told: { kind: 'accepted', data: {} },
    done: 'mottaget',
    act: (target) => takeInMatter(ground, target),
  }))
  post('askBack', ({ typed, language }) => {
    const what = typed.text(intakeField.askBack)
    const problem = problemOf(what, mostReason)
    return problem
      ? {
          error:
            problem === 'missing'
              ? intakeText[language].askBack.missing
              : sayProblem(problem, mostReason, language),
        }
      : {
          told: { kind: 'askedBack', data: { what } },
          done: 'tillbaka',
          act: (target) => askMatterBack(ground, target, what),
        }
  })
  post('decline', ({ typed, language }) => {
    const reason = typed.text(intakeField.decline)
    const problem = problemOf(reason, mostReason)
    return problem
      ? {
          error:
            problem === 'missing'
              ? intakeText[language].decline.missing
              : sayProblem(problem, mostReason, language),
        }
      : {
          told: { kind: 'declined', data: { reason } },
          done: 'avbojt',
          act: (target) => declineMatter(keepingRecords(ground), target, reason),
        }
  })
  post('merge', ({ typed, language }) => {
    const intoId = typed.text(intakeField.merge)
    return intoId === ''
      ? { error: intakeText[language].merge.missing }
      : {
          told: { kind: 'merged', data: { intoId } },
          done: 'sammanslaget',
          act: (target) => mergeMatter(ground, target, intoId),
        }
  })
  post('forward', ({ typed, found, c }) => {
    const { language, today } = c.var.acting
    const { elsewhere, others } = destinationsFor(found.place.register, found.matter, today)
    const bodyId = typed.text(intakeField.forward)
    const ruleId = typed.text('regel')
    // The words of the charter are taken from the register: what a form says of them is not trusted.
    const said = elsewhere.find((one) => one.bodyId === bodyId && one.ruleId === ruleId)
    const isKnown =
      others.includes(bodyId) ||
      elsewhere.some((one) => one.bodyId === bodyId) ||
      bodyId === found.matter.handlingBodyId
    if (!isKnown) return { error: intakeText[language].forward.missing }
    const destination = { bodyId, ...(said && { ruleId, quote: said.clause.quote }) }
    return {
      told: { kind: 'forwarded', data: { bodyId } },
      done: 'vidare',
      act: (target) => forwardMatter(ground, target, destination),
    }
  })
}

interface Sent {
  readonly typed: Typed
  readonly found: FoundMatter
  readonly language: Language
  readonly c: ActingContext
}

/** What a form asks for: an act, and the code of the sentence that says that it was done; or what is wrong with it. */
type Attempt =
  | (Omit<TriedAct, 'seenVersion'> & { readonly done: string })
  | { readonly error: string }

type AttemptOf = (sent: Sent) => Attempt

async function perform(
  ground: WorkspaceGround,
  c: ActingContext,
  form: IntakeForm,
  attemptOf: AttemptOf,
): Promise<Response> {
  const found = await findMatterOf(ground, c)
  const typed = await readTyped(c)
  const { language, to } = c.var.acting
  const { number, place } = found
  const attempt = attemptOf({ typed, found, language, c })
  const written = form === 'accept' ? '' : typed.text(intakeField[form])
  const words = typed.text('sok')
  if ('error' in attempt) {
    const tried = { form, typed: written, error: attempt.error }
    return sendIntake(ground, c, found, { tried, words })
  }
  const refused = await tryAct(ground, found, { ...attempt, seenVersion: typed.text('version') })
  if (refused === undefined) {
    const page = to.matter(place.register.collaboration.id, number)
    return c.redirect(`${page}?klart=${attempt.done}`, 303)
  }
  const { refusal, matter } = refused
  const error = errorOf(refusal, language)
  const tried: TriedForm =
    error === undefined ? { form, typed: written, refusal } : { form, typed: written, error }
  return sendIntake(ground, c, { ...found, matter }, { tried, words })
}

/** A refusal that is mended at the field of the form. */
function errorOf(
  refusal: NonNullable<TriedForm['refusal']>,
  language: Language,
): string | undefined {
  if (refusal.kind === 'content') return individualText[language].personalNumberInText
  const atField: readonly StateRefusal[] = ['same-body', 'merge-into-itself', 'merge-into-ended']
  return refusal.kind === 'state' && atField.includes(refusal.code)
    ? matterText[language].refusal[refusal.code]
    : undefined
}

async function sendIntake(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMatter,
  sent: { readonly tried?: TriedForm; readonly words?: string } = {},
): Promise<Response> {
  const { acting } = c.var
  const { language, today } = acting
  const { matter, place, number } = found
  const { tried, words = (c.req.query('sok') ?? '').trim().slice(0, 200) } = sent
  const verdict = mayTakeIn(place.actor, matter)
  if (!verdict.allowed) {
    const typed = tried?.form === 'askBack' || tried?.form === 'decline' ? tried.typed : ''
    const denied = { code: verdict.code, may: mayTakeIn, at: intakeAddress.accept, typed }
    return sendDenied(ground, c, found, denied)
  }
  const [candidates, versions] = await Promise.all([
    mergeCandidates(ground, place.actor, matter, words),
    listPaperVersions(ground.db, matter),
  ])
  const text = intakeText[language]
  const title = matter.state === 'inPreparation' ? text.handOnTitle : text.title
  const intake = {
    acting,
    naming: { register: place.register, today, language },
    found,
    destinations: destinationsFor(place.register, matter, today),
    candidates,
    ...(tried && { tried }),
  }
  const status = tried === undefined ? 200 : tried.error === undefined ? 409 : 422
  const alert = tried?.error === undefined ? '' : `${actRefusedText[language].mended} `
  return sendWorkspacePage(
    ground,
    c,
    {
      title: `${alert}${title} – ${number}`,
      section: 'matters',
      place,
      crumbs: crumbsOf(acting, found, title),
      content: <IntakeView intake={intake} papers={papersOf(versions)} />,
    },
    status,
  )
}
