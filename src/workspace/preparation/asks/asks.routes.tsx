import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayAnswer, mayPrepare } from '../../../matter/matter.policy.ts'
import { answerAsk, askPrincipal } from '../../../matter/preparation/preparation.actions.ts'
import { findAsk, listAsks } from '../../../matter/preparation/preparation.repository.ts'
import { NotFound } from '../../../shared/errors.ts'
import { sayDay } from '../../../shared/format.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { findMatterOf } from '../../matter/find-matter.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { preparationText } from '../preparation.text.ts'
import { sendRefusal } from '../refusal.tsx'
import { addressIn, concernedIn, principalName, type Room } from '../room.ts'
import { subPage } from '../sub-page.tsx'
import { largestForm, longest, problemOf, readTyped } from '../typed.ts'
import { type ReadAsk, readAsk } from './ask.forms.ts'
import { AnswerView, AskFormView } from './ask.views.tsx'
import { asksText } from './asks.text.ts'

/** Asking principals something, and answering. */
export function asksRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  const address = `${prefix}${workspacePatterns.preparation}/fragor`
  const roomOf = async (c: ActingContext): Promise<Room> => ({
    acting: c.var.acting,
    found: await findMatterOf(ground, c),
  })

  routes.get(`${address}/ny`, async (c) => {
    const room = await roomOf(c)
    const { place, matter } = room.found
    const verdict = mayPrepare(place.actor, matter)
    if (!verdict.allowed) {
      const refusal = { kind: 'denied', code: verdict.code } as const
      return sendRefusal(ground, c, room.found, refusal, [], { may: mayPrepare, page: 'fragor/ny' })
    }
    const ids = Object.fromEntries(concernedIn(room).map((id) => [id, ground.newId()]))
    const { heading } = asksText[room.acting.language].form
    const content = <AskFormView room={room} typed={{ to: [], question: '', due: '', ids }} />
    return sendWorkspacePage(ground, c, subPage(room, { heading, content }))
  })

  routes.post(`${address}/ny`, bodyLimit({ maxSize: largestForm }), async (c) => {
    const room = await roomOf(c)
    const { place, matter } = room.found
    const read = readAsk(await readTyped(c), concernedIn(room), room.acting.today)
    const { typed, problems, due } = read
    const verdict = mayPrepare(place.actor, matter)
    if (!verdict.allowed) {
      const refusal = { kind: 'denied', code: verdict.code } as const
      return sendRefusal(ground, c, room.found, refusal, [typed.question], { may: mayPrepare })
    }
    const count = Object.keys(problems).length
    if (count > 0) {
      const { heading } = asksText[room.acting.language].form
      const alert = preparationText[room.acting.language].mend(count)
      const content = <AskFormView room={room} typed={typed} problems={problems} />
      return sendWorkspacePage(ground, c, subPage(room, { heading, alert, content }), 422)
    }
    const target = { actor: place.actor, matterId: matter.id }
    const idOf = await idsFor(ground, room, read)
    for (const principalId of typed.to) {
      const { question } = typed
      const asked = await askPrincipal(ground, target, {
        principalId,
        question,
        id: idOf(principalId),
        ...(due && { due }),
      })
      if (asked.ok) continue
      const { refusal } = asked
      // What was typed has been looked through above: the act finds nothing more in it.
      if (refusal.kind === 'content') throw new Error('a question that was looked through')
      return sendRefusal(ground, c, room.found, refusal, [question])
    }
    return c.redirect(`${addressIn(room)}?klart=fraga#fragor`, 303)
  })

  routes.get(`${address}/:askId`, async (c) => {
    const room = await roomOf(c)
    const { place, matter } = room.found
    const ask = await findAsk(ground.db, matter, c.req.param('askId'))
    if (!ask) throw new NotFound('an ask by that id')
    const verdict = mayAnswer(place.actor, matter, ask.principalId)
    if (!verdict.allowed) {
      return sendRefusal(ground, c, room.found, { kind: 'denied', code: verdict.code })
    }
    if (ask.answer) return c.redirect(`${addressIn(room)}#fraga-${ask.id}`, 303)
    const content = <AnswerView room={room} ask={ask} />
    return sendWorkspacePage(ground, c, subPage(room, { ...headingOf(room, ask), content }))
  })

  routes.post(`${address}/:askId`, bodyLimit({ maxSize: largestForm }), async (c) => {
    const room = await roomOf(c)
    const { place, matter } = room.found
    const ask = await findAsk(ground.db, matter, c.req.param('askId'))
    if (!ask) throw new NotFound('an ask by that id')
    const text = (await readTyped(c)).text('svar')
    const problem = problemOf(text, longest.answer)
    if (problem && mayAnswer(place.actor, matter, ask.principalId).allowed) {
      const alert = preparationText[room.acting.language].mend(1)
      const content = <AnswerView room={room} ask={ask} typed={text} problem={problem} />
      const parts = { ...headingOf(room, ask), alert, content }
      return sendWorkspacePage(ground, c, subPage(room, parts), 422)
    }
    const target = { actor: place.actor, matterId: matter.id }
    const answered = await answerAsk(ground, target, { askId: ask.id, text })
    const done = () => c.redirect(`${addressIn(room)}?klart=svar#fragor`, 303)
    if (answered.ok) return done()
    const { refusal } = answered
    // What was typed has been looked through above: the act finds nothing more in it.
    if (refusal.kind === 'content') throw new Error('an answer that was looked through was refused')
    // Sent twice, the same answer is one.
    const stored = await findAsk(ground.db, matter, ask.id)
    if (refusal.kind === 'state' && stored?.answer?.text === text) return done()
    return sendRefusal(ground, c, room.found, refusal, [text])
  })
}

/**
 * The ids that what is asked goes by: those of the form, unless something else was asked by them. The form as the back
 * button gave it again, with another question in it, asks that too.
 */
async function idsFor(
  ground: WorkspaceGround,
  { found }: Room,
  { typed, due }: ReadAsk,
): Promise<(principalId: string) => string> {
  const asks = await listAsks(ground.db, found.matter)
  return (principalId) => {
    const sentId = typed.ids[principalId] ?? ''
    const before = asks.find(({ id }) => id === sentId)
    const isSame = before?.question === typed.question && before.due === due
    return before === undefined || isSame ? sentId : ground.newId()
  }
}

function headingOf(
  room: Room,
  {
    principalId,
    due,
  }: { readonly principalId: string; readonly due?: Parameters<typeof sayDay>[0] },
): { readonly heading: string } {
  const { language } = room.acting
  const text = asksText[language]
  const said = due && sayDay(due, language)
  return { heading: text.answerFor(principalName(room, principalId), said) }
}
