import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Actor } from '../../actor/actor.ts'
import { type Body, nameOfBody } from '../../body/body.ts'
import { nameInSentence } from '../../body/name-in-sentence.ts'
import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Notice } from '../../design/notice.tsx'
import { Status } from '../../design/status.tsx'
import { mayRaiseForOthers } from '../../matter/matter.policy.ts'
import { matterText } from '../../matter/matter.text.ts'
import type { Matter } from '../../matter/matter.ts'
import { listPapers } from '../../matter/preparation/preparation.repository.ts'
import { sayList, sayText } from '../../shared/format.ts'
import type { ActingContext, Place } from '../acting.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { EditedNotice, WrittenContent } from './edited.view.tsx'
import { MatterForm } from './form.view.tsx'
import { concernable, type TypedMatter } from './raise.form.ts'
import { raiseText } from './raise.text.ts'
import { receiversOf } from './raising-hat.ts'
import { listWrongs, nothingWrong, sayHowMany, type Wrongs } from './say-wrong.ts'

/** The script that saves drafts by itself, where the browser runs one. */
export const keepingScript = 'keep-draft.js'

/** A form as it is shown: of which draft, with what typed, and what is to be said of it. */
export interface Shown {
  readonly place: Place
  readonly actor: Actor
  readonly body: Body
  readonly typed: Omit<TypedMatter, 'problems' | 'blocking' | 'deed'>
  /** The draft that is kept, when there is one. */
  readonly draft?: Matter | undefined
  readonly wrongs?: Wrongs
  /** Saved by somebody else meanwhile. */
  readonly stored?: Matter
  /** Just done: `sparat`. */
  readonly done?: string | undefined
}

/** Answers with the form, for a new draft or one that is kept. */
export async function sendForm(
  ground: WorkspaceGround,
  c: ActingContext,
  shown: Shown,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const { acting } = c.var
  const { language, today, to } = acting
  const { place, actor, body, typed, draft, stored, wrongs = nothingWrong } = shown
  const { register } = place
  const text = raiseText[language]
  const id = register.collaboration.id
  const title = draft ? text.title.draft : text.title.new
  const errors = listWrongs(wrongs, language)
  const said = errors.length === 0 ? title : `${text.errorFirst}: ${title}`
  const principals = concernable(register, today)
  const papers = draft ? await listPapers(ground.db, draft) : []
  const around = { language, today, principals }
  const here = draft ? to.draft(id, draft.id) : to.newMatter(id)
  const content = (
    <>
      <ErrorSummary heading={sayHowMany(errors.length, language)} errors={errors} />
      <p class="kicker">
        {sayText(nameOfBody(body, today), language)} ·{' '}
        {matterText[language].kind[typed.content.kind].name}
      </p>
      <h1>{title}</h1>
      <DoneOrNot shown={shown} language={language} />
      {draft && errors.length === 0 && !stored ? <Lead>{text.draftLead}</Lead> : null}
      {stored ? (
        <>
          <EditedNotice stored={stored} typed={typed.content} savedAt={here} {...around} />
          <p class="measure">{matterText[language].noIndividuals}</p>
        </>
      ) : (
        <Notice tone="warn" heading={text.individuals}>
          <p>{matterText[language].noIndividuals}</p>
        </Notice>
      )}
      <MatterForm
        {...around}
        mode={draft ? 'draft' : 'new'}
        isReturned={errors.length > 0 || stored !== undefined}
        isCompared={stored !== undefined}
        action={here}
        typed={{ ...typed, ...(draft && { version: (stored ?? draft).version }) }}
        wrongs={wrongs}
        papers={papers}
        paperAt={(paper) => `${here}/underlag/${paper.id}`}
        mayRaiseForOthers={mayRaiseForOthers(actor, body.id).allowed}
        after={[sayReceivers(c, place, body), text.who.number]}
      />
      {draft ? <Discard action={`${here}/kasta`} language={language} /> : null}
      {draft ? null : (
        <p>
          <a href={to.newMatter(id)}>{text.do.otherBody}</a>
        </p>
      )}
    </>
  )
  return sendWorkspacePage(
    ground,
    c,
    {
      title: said,
      section: 'matters',
      place,
      crumbs: crumbsTo(c, place, title),
      scripts: [keepingScript],
      content,
    },
    status,
  )
}

function DoneOrNot({ shown, language }: { shown: Shown; language: 'sv' | 'en' }) {
  const { draft, wrongs = nothingWrong, done } = shown
  const text = raiseText[language]
  if (listWrongs(wrongs, language).length > 0) {
    const isKept = draft && !wrongs.isOnlyHere
    return <p>{isKept ? text.wrong.keptAsDraft : text.wrong.notKept}</p>
  }
  const entry = Object.entries(text.done).find(([code]) => code === done)
  if (!draft || !entry) return null
  return (
    <p>
      <Status tone="ok">{entry[1]}</Status>
    </p>
  )
}

function Discard({ action, language }: { action: string; language: 'sv' | 'en' }) {
  const text = raiseText[language].do
  return (
    <Disclosure summary={text.discard}>
      <p>{text.discardMeans}</p>
      <form method="post" action={action}>
        <Button kind="secondary" danger>
          {text.discardNow}
        </Button>
      </form>
    </Disclosure>
  )
}

function sayReceivers(c: ActingContext, { register }: Place, body: Body): string {
  const { language, today } = c.var.acting
  const { receives, nobody } = raiseText[language].who
  const names = receiversOf(register, body.id, today)
  const name = sayText(nameInSentence(nameOfBody(body, today)), language)
  return names.length === 0 ? nobody(name) : receives(sayList(names, language), name)
}

/** The way to a page from the overview. */
export function crumbsTo(c: ActingContext, { register }: Place, title: string) {
  const { language, to } = c.var.acting
  const text = raiseText[language]
  return [
    { text: text.overview, href: to.overview() },
    { text: text.matters, href: to.matters(register.collaboration.id) },
    { text: title },
  ]
}

/** Answers that something was not done: why, who may, what was typed so that it can be copied, and the way on. */
export function sendNotDone(
  ground: WorkspaceGround,
  c: ActingContext,
  place: Place,
  said: {
    readonly status: ContentfulStatusCode
    readonly heading: string
    readonly why: Child
    readonly typed?: TypedMatter['content']
    readonly wayOn: { readonly href: string; readonly text: string }
  },
): Response | Promise<Response> {
  const { language, today } = c.var.acting
  const { status, heading, why, typed, wayOn } = said
  const principals = concernable(place.register, today)
  return sendWorkspacePage(
    ground,
    c,
    {
      title: heading,
      section: 'matters',
      place,
      crumbs: crumbsTo(c, place, heading),
      content: (
        <>
          <h1>{heading}</h1>
          <Lead>{why}</Lead>
          <ButtonRow>
            <ButtonLink href={wayOn.href}>{wayOn.text}</ButtonLink>
          </ButtonRow>
          {typed ? (
            <>
              <h2>{raiseText[language].edited.yours}</h2>
              <WrittenContent
                content={typed}
                principals={principals}
                language={language}
                today={today}
              />
            </>
          ) : null}
        </>
      ),
    },
    status,
  )
}
