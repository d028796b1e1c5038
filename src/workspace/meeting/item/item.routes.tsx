import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { recordAnchoring, takeBackAnchoring } from '../../../anchoring/anchoring.actions.ts'
import { type AnchoringDenial, mayAnchor } from '../../../anchoring/anchoring.policy.ts'
import { anchoringText } from '../../../anchoring/anchoring.text.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { bodyName, principalName } from '../../matter/naming.ts'
import { preparationText } from '../../preparation/preparation.text.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { NotInThisRole } from '../../refusal/not-in-this-role.tsx'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { crumbsToMeeting, meetingPage } from '../frame.tsx'
import { KeptTexts } from '../not-done.tsx'
import { type AnchoringForm, readAnchoringForm } from './anchoring-form.ts'
import { anchoringSectionText } from './anchoring-section.text.ts'
import { briefText } from './brief.text.ts'
import { BriefView } from './brief.view.tsx'
import { addressOfItem, type FoundItem, findItemOf } from './find-item.ts'
import { loadItem } from './load-item.ts'
import { sendItem } from './send-item.tsx'

/** One item of an agenda as a member meets it: what to read, a brief on one page, and how it is anchored at home. */
export function itemRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  const address = `${prefix}${workspacePatterns.meeting}/punkt/:item`

  routes.get(address, async (c) => sendItem(ground, c, await findItemOf(ground, c)))

  routes.get(`${address}/underlag`, async (c) => {
    const of = await findItemOf(ground, c)
    const { acting, found, item } = of
    const content = <BriefView of={of} story={await loadItem(ground, of)} />
    const via = [{ text: item.title, href: addressOfItem(of, item.id) }]
    const heading = briefText[acting.language].heading(item.title)
    return sendWorkspacePage(ground, c, meetingPage(acting, found, { heading, via, content }))
  })

  routes.post(`${address}/forankring`, bodyLimit({ maxSize: largestForm }), async (c) => {
    const of = await findItemOf(ground, c)
    const { found, item } = of
    const { form, on } = readAnchoringForm(await readTyped(c), found.meeting)
    const { actor } = found.place
    if (form.principalId !== actor.hat.principalId) {
      return sendDenied(ground, c, of, { code: 'only-own-members-anchor', form })
    }
    if (on === undefined) return sendItem(ground, c, of, form)
    const recorded = await recordAnchoring(ground, actor, {
      id: form.id,
      bodyId: found.meeting.bodyId,
      principalId: form.principalId,
      direction: form.direction,
      withWhom: form.withWhom,
      on,
      note: form.note,
      item: { meetingId: found.meeting.id, itemId: item.id },
      ...(of.about && { matterId: of.about.matter.id }),
    })
    if (recorded.ok) return c.redirect(doneAt(of, 'forankrat'), 303)
    const { refusal } = recorded
    if (refusal.kind === 'denied') return sendDenied(ground, c, of, { code: refusal.code, form })
    return sendItem(ground, c, of, { ...form, problems: refusal.codes })
  })

  routes.post(`${address}/forankring/ta-bort`, bodyLimit({ maxSize: largestForm }), async (c) => {
    const of = await findItemOf(ground, c)
    const { text } = await readTyped(c)
    const taken = await takeBackAnchoring(ground, of.found.place.actor, text('forankring'))
    if (taken.ok) return c.redirect(doneAt(of, 'borttaget'), 303)
    const { refusal } = taken
    // Taking back types nothing that could be wrong.
    if (refusal.kind === 'content') throw new Error('nothing was typed, and it was refused')
    return sendDenied(ground, c, of, { code: refusal.code })
  })
}

function doneAt(of: FoundItem, code: string): string {
  return `${addressOfItem(of, of.item.id)}?klart=${code}#forankring`
}

/** Answers who may instead, whether another of the person's own roles may, and everything that was typed. */
function sendDenied(
  ground: WorkspaceGround,
  c: ActingContext,
  of: FoundItem,
  { code, form }: { readonly code: AnchoringDenial; readonly form?: AnchoringForm },
): Response | Promise<Response> {
  const { acting, found, item } = of
  const { language, today } = acting
  const { place, meeting } = found
  const { actor, register } = place
  const naming = { register, today, language }
  const principalId = form?.principalId ?? actor.hat.principalId ?? ''
  const page = addressOfItem(of, item.id)
  const heading = preparationText[language].refused.denied
  const content = (
    <>
      <NotInThisRole
        acting={acting}
        place={place}
        heading={heading}
        hat={
          form &&
          actor.hats.find(
            (hat) => mayAnchor({ ...actor, hat }, meeting.bodyId, principalId).allowed,
          )
        }
        here={page}
        back={{ href: `${page}#forankring`, text: anchoringSectionText[language].back }}
      >
        {anchoringText[language].denial[code]({
          body: bodyName(naming, meeting.bodyId),
          principal: principalName(naming, principalId),
        })}
      </NotInThisRole>
      <KeptTexts typed={[form?.withWhom ?? '', form?.note ?? '']} language={language} />
    </>
  )
  const crumbs = crumbsToMeeting(acting, found, [
    { text: item.title, href: page },
    { text: heading },
  ])
  const parts = { ...meetingPage(acting, found, { content }), title: heading, crumbs }
  return sendWorkspacePage(ground, c, parts, 403)
}
