import type { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Body, nameOfBody } from '../../body/body.ts'
import { nameInSentence } from '../../body/name-in-sentence.ts'
import { Clause } from '../../design/clause.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Notice } from '../../design/notice.tsx'
import { completeMatter } from '../../matter/matter.actions.ts'
import { mayComplete } from '../../matter/matter.policy.ts'
import { listEvents } from '../../matter/matter.repository.ts'
import { matterText } from '../../matter/matter.text.ts'
import type { Matter } from '../../matter/matter.ts'
import { listPapers } from '../../matter/preparation/preparation.repository.ts'
import { sayText } from '../../shared/format.ts'
import { sayMoment } from '../../sign-in/say-moment.ts'
import type { ActingContext, ActingEnv } from '../acting.ts'
import { type FoundMatter, findMatterOf } from '../matter/find-matter.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { type Arrived, receiveMatter } from './answer.ts'
import { readCompletion, sayOnlyAdded } from './completion.ts'
import { EditedNotice } from './edited.view.tsx'
import { MatterForm } from './form.view.tsx'
import { concernable, formOf, readRaiseForm, saysTheSame, type TypedMatter } from './raise.form.ts'
import { raiseText } from './raise.text.ts'
import { keepingScript, sendNotDone } from './raise-page.tsx'
import { listWrongs, nothingWrong, sayHowMany, type Wrongs } from './say-wrong.ts'
import { attachFiles, examineFiles } from './take-files.ts'

/** Komplettera. Whoever raised a matter that was sent back answers what was asked, in the same form. */
export function completeRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: '' | '/en',
): void {
  const at = `${prefix}${workspacePatterns.matter}/komplettera`
  routes.get(at, async (c) => {
    const found = await findMatterOf(ground, c)
    const refused = refuse(ground, c, found)
    if (refused) return refused
    const { matter, place } = found
    const principals = concernable(place.register, c.var.acting.today)
    const { content, hints } = readRaiseForm(formOf(matter), principals)
    return sendCompletion(ground, c, found, { typed: { content, hints } })
  })
  routes.post(at, (c) => receiveMatter(ground, c, (arrived) => take(ground, c, arrived)))
}

/** Why it cannot be completed, or not by this person; undefined when it can. */
function refuse(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMatter,
  typed?: TypedMatter['content'],
): Response | Promise<Response> | undefined {
  const { language, to } = c.var.acting
  const { matter, number, place } = found
  const verdict = mayComplete(place.actor, matter)
  if (verdict.allowed && matter.state === 'askedBack') return undefined
  const text = raiseText[language]
  const words = matterText[language]
  return sendNotDone(ground, c, place, {
    status: verdict.allowed ? 409 : 403,
    heading: verdict.allowed ? text.notWaiting : text.denied,
    why: verdict.allowed
      ? words.refusal['not-waiting-for-answer']
      : words.denial[verdict.code]({ body: bodyName(c, found) }),
    wayOn: { href: to.matter(matter.collaborationId, number), text: text.do.back },
    ...(typed && { typed }),
  })
}

function bodyName(c: ActingContext, { matter, place }: FoundMatter): string {
  const { language, today } = c.var.acting
  const body: Body | undefined = place.register.bodyById(matter.originBodyId)
  return body ? sayText(nameInSentence(nameOfBody(body, today)), language) : matter.originBodyId
}

async function take(
  ground: WorkspaceGround,
  c: ActingContext,
  { texts, files, whole }: Arrived,
): Promise<Response> {
  const found = await findMatterOf(ground, c)
  const { matter, number, place } = found
  const { actor } = place
  const principals = concernable(place.register, c.var.acting.today)
  const typed = readCompletion(texts, matter, principals)
  const onward = `${c.var.acting.to.matter(matter.collaborationId, number)}?klart=kompletterat`
  // The same form sent twice: it was completed a moment ago.
  const isDone = matter.state === 'raised' && saysTheSame(matter, typed.content)
  if (isDone && mayComplete(actor, matter).allowed) return c.redirect(onward, 303)
  const refused = refuse(ground, c, found, typed.content)
  if (refused) return refused

  if (whole !== undefined) {
    return sendCompletion(ground, c, found, { typed, wrongs: { ...nothingWrong, whole } }, 422)
  }
  const examined = await examineFiles(ground, files)
  await attachFiles(ground, actor, matter.id, examined.files)
  const wrongs: Wrongs = { fields: typed.problems, files: examined.refusals }
  if (wrongs.fields.length + wrongs.files.length > 0) {
    return sendCompletion(ground, c, found, { typed, wrongs }, 422)
  }
  const target = { actor, matterId: matter.id, seenVersion: typed.version ?? 0 }
  const completed = await completeMatter(ground, target, typed.content, principals)
  if (completed.ok) return c.redirect(onward, 303)
  if (
    completed.refusal.kind === 'editedMeanwhile' &&
    completed.refusal.stored.state === 'askedBack'
  ) {
    const { stored } = completed.refusal
    return sendCompletion(ground, c, found, { typed, stored }, 409)
  }
  const after = await findMatterOf(ground, c)
  const late = refuse(ground, c, after, typed.content)
  return late ?? sendCompletion(ground, c, after, { typed, stored: after.matter }, 409)
}

interface Completion {
  readonly typed: Pick<TypedMatter, 'content' | 'hints' | 'version'>
  readonly wrongs?: Wrongs
  readonly stored?: Matter
}

async function sendCompletion(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMatter,
  { typed, wrongs = nothingWrong, stored }: Completion,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const { language, today, to } = c.var.acting
  const { matter, number, place } = found
  const id = matter.collaborationId
  const text = raiseText[language]
  const title = text.title.complete
  const errors = listWrongs(wrongs, language)
  const principals = concernable(place.register, today)
  const around = { language, today, principals }
  const here = to.matter(id, number, 'komplettera')
  const content: Child = (
    <>
      <ErrorSummary heading={sayHowMany(errors.length, language)} errors={errors} />
      <p class="kicker">
        {number} · {matter.title}
      </p>
      <h1>{title}</h1>
      {errors.length === 0 ? null : <p>{text.wrong.notKept}</p>}
      <WhatWasAsked {...(await askedOf(ground, matter))} language={language} />
      {stored ? (
        <EditedNotice stored={stored} typed={typed.content} savedAt={here} {...around} />
      ) : (
        <Notice tone="warn" heading={text.individuals}>
          <p>{matterText[language].noIndividuals}</p>
        </Notice>
      )}
      <MatterForm
        {...around}
        mode="complete"
        isReturned={errors.length > 0 || stored !== undefined}
        isCompared={stored !== undefined}
        action={here}
        typed={{
          ...typed,
          onBehalfOf: '',
          id: matter.id,
          bodyId: matter.originBodyId,
          // What was wrong is mended in the same version: a change made meanwhile is still to be compared with.
          version: stored?.version ?? typed.version ?? matter.version,
        }}
        wrongs={wrongs}
        papers={await listPapers(ground.db, matter)}
        paperAt={({ id: paperId, version, name }) =>
          to.matter(id, number, `underlag/${paperId}/${version}/${encodeURIComponent(name)}`)
        }
        mayRaiseForOthers={false}
        concernsHint={sayOnlyAdded(stored ?? matter, principals, language, today)}
        after={matter.publishedAt ? [text.publicUntilSent] : []}
      />
    </>
  )
  return sendWorkspacePage(
    ground,
    c,
    {
      title: errors.length === 0 ? `${title} – ${number}` : `${text.errorFirst}: ${title}`,
      section: 'matters',
      place,
      crumbs: [
        { text: text.overview, href: to.overview() },
        { text: text.matters, href: to.matters(id) },
        { text: number, href: to.matter(id, number) },
        { text: title },
      ],
      scripts: [keepingScript],
      content,
    },
    status,
  )
}

interface Asked {
  readonly what?: string
  readonly by?: string
  readonly at?: Date
}

/** What the intake asked when it last sent the matter back. */
async function askedOf(ground: WorkspaceGround, matter: Matter): Promise<Asked> {
  const events = await listEvents(ground.db, matter.collaborationId, matter.id)
  const asked = events.findLast(({ kind }) => kind === 'askedBack')
  if (!asked) return {}
  const { what } = asked.data
  return { by: asked.by.name, at: asked.at, ...(typeof what === 'string' && { what }) }
}

function WhatWasAsked({ what, by, at, language }: Asked & { readonly language: 'sv' | 'en' }) {
  const text = raiseText[language].asked
  if (what === undefined || by === undefined || at === undefined) return <p>{text.unknown}</p>
  return (
    <>
      <h2>{text.heading(by)}</h2>
      <Clause
        quote={what.split('\n').filter((line) => line !== '')}
        lang="sv"
        source={`${by}, ${sayMoment(at, language)}`}
      />
    </>
  )
}
