import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayPrepare } from '../../../matter/matter.policy.ts'
import { saveText } from '../../../matter/preparation/preparation.actions.ts'
import { latestText, listTexts } from '../../../matter/preparation/preparation.repository.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { findMatterOf } from '../../matter/find-matter.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { preparationText } from '../preparation.text.ts'
import { actInMatter, sendRefusal } from '../refusal.tsx'
import { addressIn, type Room } from '../room.ts'
import { subPage } from '../sub-page.tsx'
import { largestForm, longest, problemOf, readTyped, type Typed } from '../typed.ts'
import { ConflictView, EditTextView } from './edit-text.view.tsx'
import { textText } from './text.text.ts'
import { ComparedVersionsView, OldVersionView, VersionsView } from './versions.view.tsx'

/** Keeps a copy in the tab of what is being written, where the browser runs programs. */
const scripts = ['keep-draft.js']

/** Writing the text together, and reading its versions. */
export function textRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  const address = `${prefix}${workspacePatterns.preparation}/text`
  const roomOf = async (c: ActingContext): Promise<Room> => ({
    acting: c.var.acting,
    found: await findMatterOf(ground, c),
  })

  routes.get(address, async (c) => {
    const room = await roomOf(c)
    const { place, matter } = room.found
    const verdict = mayPrepare(place.actor, matter)
    if (!verdict.allowed) {
      const refusal = { kind: 'denied', code: verdict.code } as const
      return sendRefusal(ground, c, room.found, refusal, [], { may: mayPrepare, page: 'text' })
    }
    if (matter.state !== 'inPreparation') {
      return sendRefusal(ground, c, room.found, { kind: 'state', code: 'not-in-preparation' })
    }
    const saved = await latestText(ground.db, matter)
    const seenTextVersion = saved?.version ?? 0
    const content = (
      <EditTextView room={room} typed={saved?.text ?? ''} seenTextVersion={seenTextVersion} />
    )
    const heading = headingOf(room, seenTextVersion)
    return sendWorkspacePage(ground, c, subPage(room, { heading, content, scripts }))
  })

  routes.post(address, bodyLimit({ maxSize: largestForm }), async (c) => {
    const form = await readTyped(c)
    const typed = form.text('text')
    return actInMatter(ground, c, [typed], (room) => save(c, room, form))
  })

  const save = async (c: ActingContext, room: Room, form: Typed): Promise<Response> => {
    const { place, matter } = room.found
    const typed = form.text('text')
    const seenTextVersion = versionIn(form.text('version')) ?? 0
    const heading = headingOf(room, seenTextVersion)
    const problem = problemOf(typed, longest.text)
    const verdict = mayPrepare(place.actor, matter)
    if (problem && verdict.allowed) {
      const content = (
        <EditTextView
          room={room}
          typed={typed}
          seenTextVersion={seenTextVersion}
          problem={problem}
        />
      )
      const alert = preparationText[room.acting.language].mend(1)
      return sendWorkspacePage(ground, c, subPage(room, { heading, alert, content, scripts }), 422)
    }
    const target = { actor: place.actor, matterId: matter.id }
    const saved = await saveText(ground, target, { text: typed, seenTextVersion })
    if (saved.ok) return c.redirect(`${addressIn(room)}?klart=text#text`, 303)
    const { refusal } = saved
    if (refusal.kind === 'textEditedMeanwhile') {
      const alert = textText[room.acting.language].conflict.heading
      const content = <ConflictView room={room} stored={refusal.stored} typed={typed} />
      return sendWorkspacePage(ground, c, subPage(room, { heading, alert, content, scripts }), 409)
    }
    // What was typed has been looked through above: the act finds nothing more in it.
    if (refusal.kind === 'content') throw new Error('a text that was looked through was refused')
    return sendRefusal(ground, c, room.found, refusal, [typed], { may: mayPrepare })
  }

  routes.get(`${address}/versioner`, async (c) => {
    const room = await roomOf(c)
    const versions = await listTexts(ground.db, room.found.matter)
    return sendVersions(ground, c, room, versions)
  })

  routes.get(`${address}/jamfor`, async (c) => {
    const room = await roomOf(c)
    const versions = await listTexts(ground.db, room.found.matter)
    const asked = (name: string) => {
      const wanted = versionIn(c.req.query(name) ?? '')
      return versions.find(({ version }) => version === wanted)
    }
    const from = asked('fran')
    const to = asked('till')
    if (!from || !to) return sendVersions(ground, c, room, versions, true)
    const text = textText[room.acting.language]
    return sendWorkspacePage(
      ground,
      c,
      subPage(room, {
        heading: text.compare.heading(from.version, to.version),
        via: [{ text: text.list.heading, href: addressIn(room, 'text/versioner') }],
        content: <ComparedVersionsView room={room} from={from} to={to} />,
      }),
    )
  })

  routes.get(`${address}/:version{[1-9][0-9]{0,8}}`, async (c) => {
    const room = await roomOf(c)
    const versions = await listTexts(ground.db, room.found.matter)
    const wanted = Number(c.req.param('version'))
    const version = versions.find((one) => one.version === wanted)
    const [latest] = versions
    if (!version || !latest) throw new NotFound(`version ${wanted} of the text`)
    const text = textText[room.acting.language]
    return sendWorkspacePage(
      ground,
      c,
      subPage(room, {
        heading: text.version(wanted),
        via: [{ text: text.list.heading, href: addressIn(room, 'text/versioner') }],
        content: <OldVersionView room={room} version={version} latest={latest.version} />,
      }),
    )
  })
}

function sendVersions(
  ground: WorkspaceGround,
  c: ActingContext,
  room: Room,
  versions: Awaited<ReturnType<typeof listTexts>>,
  isWrong = false,
) {
  if (versions.length === 0) return c.redirect(addressIn(room), 303)
  const { heading } = textText[room.acting.language].list
  const content = <VersionsView room={room} versions={versions} isWrong={isWrong} />
  return sendWorkspacePage(ground, c, subPage(room, { heading, content }), isWrong ? 400 : 200)
}

function headingOf({ acting }: Room, seenTextVersion: number): string {
  const text = textText[acting.language].edit
  return seenTextVersion === 0 ? text.first : text.heading
}

function versionIn(typed: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : undefined
}
