import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { firstText, formFields } from '../../http/form-fields.ts'
import { chooseHat } from '../../sign-in/choose-hat.ts'
import { safeNextPath } from '../../sign-in/next-path.ts'
import { signInPaths } from '../../sign-in/sign-in.paths.ts'
import type { ActingContext, ActingEnv } from '../acting.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { hatsText } from './hats.text.ts'
import { HatsView } from './hats.view.tsx'

/** The page of one's own hats, and the act of putting on another. */
export function hatRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  const page = (c: ActingContext, isGone: boolean, till: string | undefined) =>
    sendWorkspacePage(
      ground,
      c,
      {
        title: hatsText[c.var.acting.language].title,
        content: <HatsView acting={c.var.acting} isGone={isGone} next={safeNextPath(till)} />,
      },
      isGone ? 409 : 200,
    )

  routes.get(prefix + workspacePatterns.hats, (c) => page(c, false, c.req.query('till')))

  routes.post(
    prefix + workspacePatterns.chooseHat,
    bodyLimit({ maxSize: 16 * 1024 }),
    async (c) => {
      const form = await formFields(c)
      const hatt = firstText(form, 'hatt')
      const till = firstText(form, 'till')
      const { places, to, language } = c.var.acting
      const isMine = places.some(({ actor }) => actor.hats.some(({ id }) => id === hatt))
      if (!isMine) return page(c, true, till)
      const isChosen = await chooseHat(ground, c, c.var, hatt)
      const next = safeNextPath(till) ?? to.overview()
      return c.redirect(isChosen ? next : signInPaths(language).signIn(next), 303)
    },
  )
}
