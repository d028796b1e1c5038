import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isBody, relationsOn } from '../../../../body/body.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../design/button.tsx'
import type { AgendaItem } from '../../../../meeting/agenda/agenda.ts'
import { isOpenForNotes } from '../../../../meeting/meeting.ts'
import { recordOutcome, removeOutcome } from '../../../../meeting/outcome/outcome.actions.ts'
import { listOutcomes } from '../../../../meeting/outcome/outcome.repository.ts'
import { outcomeText } from '../../../../meeting/outcome/outcome.text.ts'
import {
  allowedOutcomesOf,
  type MeetingOutcome,
  type OutcomeProblem,
} from '../../../../meeting/outcome/outcome.ts'
import { NotFound } from '../../../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../../../acting.ts'
import { largestForm, readTyped } from '../../../preparation/typed.ts'
import { Written } from '../../../preparation/written.tsx'
import { sendWorkspacePage } from '../../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../../workspace.paths.ts'
import type { WorkspaceGround } from '../../../workspace-ground.ts'
import type { FoundMeeting } from '../../find-meeting.ts'
import { sendNotDone } from '../../not-done.tsx'
import { sayMeetingProblem, sayMeetingRefusal } from '../../say-refusal.ts'
import { itemAt } from '../held-item.routes.tsx'
import { holdText } from '../hold.text.ts'
import { holdPage } from '../hold-page.tsx'
import { addressAt, asRunner, type HoldRoom, holdRoomOf, targetOf } from '../hold-room.ts'
import { heldItemText } from '../item.text.ts'
import { ChooseOutcomeView } from './choose-outcome.view.tsx'
import {
  contentOf,
  emptyOutcome,
  fieldOf,
  outcomeKinds,
  readOutcome,
  type TypedOutcome,
  typedFromOutcome,
} from './outcome-form.ts'
import { type OutcomeError, OutcomeFormView } from './outcome-form.view.tsx'
import { outcomeName } from './outcome-words.tsx'

/** Entering what an item led to, putting it right, and taking away what was wrong. */
export function outcomeRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.meeting}/genomfor/punkt/:item/utfall`
  const limit = bodyLimit({ maxSize: largestForm })

  routes.get(address, (c) =>
    atItem(c, async (room, item) => {
      const { language } = room.acting
      const kind = outcomeKinds.find((one) => one === c.req.query('slag'))
      if (kind === undefined) {
        const { heading } = heldItemText[language].choose
        const content = <ChooseOutcomeView room={room} item={item} />
        return sendWorkspacePage(ground, c, holdPage(room, { heading, content }))
      }
      const { meeting, place } = room.found
      const allowed = allowedOutcomesOf(place.register, meeting.bodyId, meeting.on)
      if (!allowed.some((one) => one.kind === kind)) {
        const refusal = { kind: 'content', codes: ['not-allowed'] } as const
        return sendNotDone(ground, c, room.found, { refusal })
      }
      const goesUp = kind === 'proposalToCommissioner'
      const typed = emptyOutcome(ground.newId(), kind, goesUp ? commissionerOf(room) : '')
      return sendForm(c, room, { item, typed })
    }),
  )

  routes.get(`${address}/:outcome`, (c) =>
    atItem(c, async (room, item) =>
      sendForm(c, room, { item, typed: typedFromOutcome(outcomeAt(room, c)) }),
    ),
  )

  for (const path of [address, `${address}/:outcome`]) {
    routes.post(path, limit, async (c) => {
      const typed = readOutcome(await readTyped(c))
      return atItem(
        c,
        (room, item) => {
          if (typed === undefined) throw new NotFound('a kind of outcome by that name')
          return save(c, room, item, typed)
        },
        typed === undefined ? [] : [typed.text],
      )
    })
  }

  routes.get(`${address}/:outcome/ta-bort`, (c) =>
    atItem(c, async (room, item) => {
      const outcome = outcomeAt(room, c)
      const { language } = room.acting
      const text = heldItemText[language].outcomes
      const back = addressAt(room, `genomfor/punkt/${item.id}`)
      const content = (
        <>
          <p>{text.removeWhy}</p>
          <Written text={outcome.text} language={language} />
          <form method="post" action={`${back}/utfall/${outcome.id}/ta-bort`}>
            <ButtonRow>
              <Button danger>{text.remove}</Button>
              <ButtonLink kind="secondary" href={back}>
                {holdText[language].cancel}
              </ButtonLink>
            </ButtonRow>
          </form>
        </>
      )
      const heading = text.removeSure(outcomeName(room, outcome))
      return sendWorkspacePage(ground, c, holdPage(room, { heading, content }))
    }),
  )

  routes.post(`${address}/:outcome/ta-bort`, limit, (c) =>
    asRunner(ground, c, 'genomfor', async (found) => {
      const removed = await removeOutcome(ground, targetOf(found), c.req.param('outcome') ?? '')
      // Sent twice, it was taken away the first time.
      const isGone = !removed.ok && removed.refusal.kind === 'state'
      const isDone = removed.ok || (isGone && removed.refusal.code === 'no-such-outcome')
      if (!isDone) return sendNotDone(ground, c, found, { refusal: removed.refusal })
      const part = `genomfor/punkt/${c.req.param('item')}`
      return c.redirect(`${addressAt({ acting: c.var.acting, found }, part)}?klart=borta`, 303)
    }),
  )

  function atItem(
    c: ActingContext,
    act: (room: HoldRoom, item: AgendaItem) => Response | Promise<Response>,
    typed: readonly string[] = [],
  ): Promise<Response> {
    const part = `genomfor/punkt/${c.req.param('item')}/utfall`
    const withRoom = async (found: FoundMeeting) => {
      const room = await holdRoomOf(ground, c.var.acting, found)
      const item = itemAt(room, c.req.param('item'))
      if (c.req.method === 'GET' && !isOpenForNotes(found.meeting)) {
        return c.redirect(addressAt(room, 'genomfor'), 303)
      }
      return act(room, item)
    }
    return asRunner(ground, c, part, withRoom, typed)
  }

  async function save(
    c: ActingContext,
    room: HoldRoom,
    item: AgendaItem,
    typed: TypedOutcome,
  ): Promise<Response> {
    const { found, acting } = room
    const { language } = acting
    const { content, badDays } = contentOf(typed)
    if (badDays.length > 0) {
      const { badDay } = heldItemText[language].form
      const errors = badDays.map((field) => ({ field, text: badDay }))
      return sendForm(c, room, { item, typed, errors })
    }
    const target = {
      ...targetOf(found),
      itemId: item.id,
      outcomeId: typed.id,
      ...(/^\d{1,9}$/.test(typed.version) && { seenOutcomeVersion: Number(typed.version) }),
    }
    const saved = await recordOutcome(ground, target, found.place.register, content)
    if (saved.ok) {
      return c.redirect(`${addressAt(room, `genomfor/punkt/${item.id}`)}?klart=utfall#utfall`, 303)
    }
    const { refusal } = saved
    if (refusal.kind === 'content') {
      const errors = refusal.codes.map((code): OutcomeError => {
        // The act is refused for what is wrong with an outcome, and nothing else.
        const field = fieldOf(code as OutcomeProblem, typed.kind)
        return { field, text: sayMeetingProblem(code, language) }
      })
      return sendForm(c, room, { item, typed, errors })
    }
    if (refusal.kind === 'state' && refusal.code === 'outcome-changed') {
      const stored = (await listOutcomes(ground.db, found.meeting)).find(
        ({ id }) => id === typed.id,
      )
      const [text = ''] = sayMeetingRefusal(acting, found, refusal)
      return sendForm(c, room, { item, typed, stored, errors: [{ field: 'text', text }] }, 409)
    }
    return sendNotDone(ground, c, found, { refusal, part: 'genomfor', typed: [typed.text] })
  }

  interface Form {
    readonly item: AgendaItem
    readonly typed: TypedOutcome
    readonly errors?: readonly OutcomeError[]
    readonly stored?: MeetingOutcome | undefined
  }

  function sendForm(c: ActingContext, room: HoldRoom, form: Form, status?: 409) {
    const { language } = room.acting
    const isWrong = (form.errors?.length ?? 0) > 0
    const heading = outcomeText[language].kind[form.typed.kind].name
    const alert = isWrong ? holdText[language].error : undefined
    const content = <OutcomeFormView room={room} {...form} />
    const page = holdPage(room, { heading, alert, content })
    return sendWorkspacePage(ground, c, page, status ?? (isWrong ? 422 : 200))
  }
}

function outcomeAt(room: HoldRoom, c: ActingContext): MeetingOutcome {
  const outcome = room.outcomes.find(
    ({ id, itemId }) => id === c.req.param('outcome') && itemId === c.req.param('item'),
  )
  if (outcome === undefined) throw new NotFound('an outcome by that id')
  return outcome
}

/** Who has given the group its tasks, which is whom a proposal goes to unless somebody chooses another. */
function commissionerOf({ found: { place, meeting } }: HoldRoom): string {
  const from = relationsOn(place.register.relations, meeting.on).find(
    ({ verb, to }) => verb === 'commissions' && isBody(to, meeting.bodyId),
  )?.from
  return from?.kind === 'body' ? from.bodyId : ''
}
