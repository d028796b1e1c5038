import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { loadOwnTexts, saveOwnText } from '../../record/own-space.actions.ts'
import type { OwnText } from '../../record/own-space.ts'
import { NotFound } from '../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../acting.ts'
import { preparationText } from '../preparation/preparation.text.ts'
import { refuseIn } from '../preparation/refusal.tsx'
import { addressIn } from '../preparation/room.ts'
import { subPage } from '../preparation/sub-page.tsx'
import { ConflictView, EditTextView } from '../preparation/text/edit-text.view.tsx'
import { textText } from '../preparation/text/text.text.ts'
import {
  ComparedVersionsView,
  OldVersionView,
  VersionsView,
} from '../preparation/text/versions.view.tsx'
import { largestForm, longest, problemOf, readTyped } from '../preparation/typed.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { ownText } from './own.text.ts'
import { type OwnRoom, targetOf } from './own-room.ts'
import { sayShared } from './shared-words.tsx'
import { TextSharing } from './text-sharing.tsx'
import { inOwnRoom } from './within.ts'

/** Writing the principal's own text, and reading its versions. */
export function ownTextRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.own}/text`
  const within = inOwnRoom(ground)

  routes.get(address, (c) =>
    within(c, async (room) => {
      const [saved] = await textsOf(ground, room)
      const seenTextVersion = saved?.version ?? 0
      const content = (
        <EditTextView room={room} typed={saved?.text ?? ''} seenTextVersion={seenTextVersion} />
      )
      const heading = headingOf(room, seenTextVersion)
      return sendWorkspacePage(ground, c, subPage(room, { heading, content }))
    }),
  )

  routes.post(address, bodyLimit({ maxSize: largestForm }), async (c) => {
    const form = await readTyped(c)
    const typed = form.text('text')
    return within(c, (room) => save(ground, c, room, typed, versionIn(form.text('version')) ?? 0), [
      typed,
    ])
  })

  routes.get(`${address}/versioner`, (c) =>
    within(c, async (room) => sendVersions(ground, c, room, await textsOf(ground, room))),
  )

  routes.get(`${address}/jamfor`, (c) =>
    within(c, async (room) => {
      const versions = await textsOf(ground, room)
      const asked = (name: string) => {
        const wanted = versionIn(c.req.query(name) ?? '')
        return versions.find(({ version }) => version === wanted)
      }
      const from = asked('fran')
      const to = asked('till')
      if (!from || !to) return sendVersions(ground, c, room, versions, true)
      const heading = textText[room.acting.language].compare.heading(from.version, to.version)
      const content = <ComparedVersionsView room={room} from={from} to={to} />
      return sendWorkspacePage(ground, c, subPage(room, { heading, via: via(room), content }))
    }),
  )

  routes.get(`${address}/:version{[1-9][0-9]{0,8}}`, (c) =>
    within(c, async (room) => {
      const versions = await textsOf(ground, room)
      const wanted = Number(c.req.param('version'))
      const version = versions.find((one) => one.version === wanted)
      const [latest] = versions
      if (!version || !latest) throw new NotFound(`version ${wanted} of the own text`)
      const heading = textText[room.acting.language].version(wanted)
      const content = (
        <OldVersionView room={room} version={version} latest={latest.version}>
          <TextSharing room={room} text={version} />
        </OldVersionView>
      )
      return sendWorkspacePage(ground, c, subPage(room, { heading, via: via(room), content }))
    }),
  )
}

async function save(
  ground: WorkspaceGround,
  c: ActingContext,
  room: OwnRoom,
  typed: string,
  seenTextVersion: number,
) {
  const heading = headingOf(room, seenTextVersion)
  const problem = problemOf(typed, longest.text)
  if (problem) {
    const parts = { room, typed, seenTextVersion, problem }
    const content = <EditTextView {...parts} />
    const alert = preparationText[room.acting.language].mend(1)
    return sendWorkspacePage(ground, c, subPage(room, { heading, alert, content }), 422)
  }
  const saved = await saveOwnText(ground, targetOf(room), { text: typed, seenTextVersion })
  if (saved.ok) return c.redirect(`${addressIn(room)}?klart=text#text`, 303)
  const { refusal } = saved
  if (refusal.kind === 'textEditedMeanwhile') {
    const alert = textText[room.acting.language].conflict.heading
    const content = <ConflictView room={room} stored={refusal.stored} typed={typed} />
    return sendWorkspacePage(ground, c, subPage(room, { heading, alert, content }), 409)
  }
  // What was typed has been looked through above: the act finds nothing more in it.
  if (refusal.kind === 'content') throw new Error('a text that was looked through was refused')
  return refuseIn(ground, c, room, refusal, [typed])
}

function sendVersions(
  ground: WorkspaceGround,
  c: ActingContext,
  room: OwnRoom,
  versions: readonly OwnText[],
  isWrong = false,
) {
  if (versions.length === 0) return c.redirect(addressIn(room), 303)
  const { heading } = textText[room.acting.language].list
  const more = (version: number) => {
    const said = versions.find((one) => one.version === version)
    const shared = said && sayShared(room, said)
    return shared === undefined ? null : <small class="soft"> {shared}</small>
  }
  const content = <VersionsView room={room} versions={versions} isWrong={isWrong} more={more} />
  return sendWorkspacePage(ground, c, subPage(room, { heading, content }), isWrong ? 400 : 200)
}

function textsOf(ground: WorkspaceGround, { found, principalId }: OwnRoom) {
  return loadOwnTexts(ground, found.place.actor, found.matter, principalId)
}

function via(room: OwnRoom) {
  const { heading } = textText[room.acting.language].list
  return [{ text: heading, href: addressIn(room, 'text/versioner') }]
}

function headingOf({ acting }: OwnRoom, seenTextVersion: number): string {
  const text = ownText[acting.language].text
  return seenTextVersion === 0 ? text.first : text.edit
}

function versionIn(typed: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : undefined
}
