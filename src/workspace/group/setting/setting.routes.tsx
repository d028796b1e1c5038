import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { changeSetting } from '../../../meeting/meeting.actions.ts'
import { findSetting } from '../../../meeting/meeting.repository.ts'
import type { MeetingProblem } from '../../../meeting/meeting-change.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { largestForm, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundGroup, findGroupOf } from '../find-group.ts'
import { addressOfGroup, groupPage, sendOnlyRunners } from '../group-page.tsx'
import { settingText } from './setting.text.ts'
import { SettingView } from './setting.view.tsx'
import {
  readTypedSetting,
  settingFrom,
  type TypedSetting,
  typedFromSetting,
} from './setting-form.ts'

/** How a group meets: changed by its support or chair. */
export function settingRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.group}/installningar`
  routes.get(address, async (c) => {
    const found = findGroupOf(c)
    if (!found.canRun) return sendOnlyRunners(ground, c, found, 'installningar')
    const { id } = found.place.register.collaboration
    const setting = await findSetting(ground.db, id, found.body.id)
    const isSaved = c.req.query('klart') === 'sparat'
    return sendSetting(ground, c, found, { typed: typedFromSetting(setting), isSaved })
  })
  routes.post(address, bodyLimit({ maxSize: largestForm }), async (c) => {
    const found = findGroupOf(c)
    const typed = readTypedSetting(await readTyped(c))
    const changed = await changeSetting(
      ground,
      found.place.actor,
      found.body.id,
      settingFrom(typed),
    )
    if (changed.ok) return c.redirect(`${addressOfGroup(found, 'installningar')}?klart=sparat`, 303)
    const { refusal } = changed
    if (refusal.kind !== 'content') return sendOnlyRunners(ground, c, found, 'installningar')
    return sendSetting(ground, c, found, { typed, problems: refusal.codes })
  })
}

interface Shown {
  readonly typed: TypedSetting
  readonly problems?: readonly MeetingProblem[]
  readonly isSaved?: boolean
}

function sendSetting(ground: WorkspaceGround, c: ActingContext, found: FoundGroup, shown: Shown) {
  const text = settingText[found.acting.language]
  const isWrong = (shown.problems?.length ?? 0) > 0
  return sendWorkspacePage(
    ground,
    c,
    groupPage(found, {
      heading: text.heading,
      ...(isWrong && { alert: text.alert }),
      content: <SettingView found={found} {...shown} />,
    }),
    isWrong ? 422 : 200,
  )
}
