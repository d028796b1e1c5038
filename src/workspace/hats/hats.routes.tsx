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
import { findFormer } from './former.ts'
import { hatsText } from './hats.text.ts'
import { type HatsSaid, HatsView } from './hats.view.tsx'
import { lostNoteRoutes } from './lost-note.routes.tsx'
import { findLostNotes } from './lost-notes.ts'

/** The page of one's own hats, the act of putting on another, and one's notes where no hat leads any more. */
export function hatRoutes(ground: WorkspaceGround, routes: Hono<ActingEnv>, prefix: string): void {
  const page = async (c: ActingContext, said: HatsSaid | undefined, till: string | undefined) =>
    sendWorkspacePage(
      ground,
      c,
      {
        title: hatsText[c.var.acting.language].title,
        content: (
          <HatsView
            acting={c.var.acting}
            said={said}
            next={safeNextPath(till)}
            notes={await findLostNotes(ground, c)}
            former={await findFormer(ground, c)}
          />
        ),
      },
      said === 'gone' ? 409 : 200,
    )

  routes.get(prefix + workspacePatterns.hats, (c) =>
    page(c, c.req.query('klart') === 'raderat' ? 'erased' : undefined, c.req.query('till')),
  )

  routes.post(
    prefix + workspacePatterns.chooseHat,
    bodyLimit({ maxSize: 16 * 1024 }),
    async (c) => {
      const form = await formFields(c)
      const hatt = firstText(form, 'hatt')
      const till = firstText(form, 'till')
      const { places, to, language } = c.var.acting
      const isMine = places.some(({ actor }) => actor.hats.some(({ id }) => id === hatt))
      if (!isMine) return page(c, 'gone', till)
      const isChosen = await chooseHat(ground, c, c.var, hatt)
      const next = safeNextPath(till) ?? to.overview()
      return c.redirect(isChosen ? next : signInPaths(language).signIn(next), 303)
    },
  )

  lostNoteRoutes(ground, routes, prefix)
}
