import type { Hono } from 'hono'
import { deleteNote } from '../../record/personal-note.actions.ts'
import type { ActingEnv } from '../acting.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { hatsText } from './hats.text.ts'
import { lostNotesText } from './lost-notes.text.ts'
import { findLostNotes } from './lost-notes.ts'
import { EraseLostNote } from './lost-notes.view.tsx'

/** Erasing one's own note in a matter that one may no longer read. The database reaches nobody else's note here. */
export function lostNoteRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = prefix + workspacePatterns.lostNote

  routes.get(address, async (c) => {
    const { acting } = c.var
    const [collaboration, matter] = [c.req.param('collaboration'), c.req.param('matter')]
    const note = (await findLostNotes(ground, c)).find(
      ({ collaborationId, matterId }) => collaborationId === collaboration && matterId === matter,
    )
    if (note === undefined) return c.redirect(acting.to.hats(), 303)
    const { heading } = lostNotesText[acting.language].erasing
    return sendWorkspacePage(ground, c, {
      title: heading,
      crumbs: [
        { text: hatsText[acting.language].title, href: acting.to.hats() },
        { text: heading },
      ],
      content: <EraseLostNote acting={acting} note={note} />,
    })
  })

  routes.post(address, async (c) => {
    const { acting, session } = c.var
    const collaborationId = c.req.param('collaboration') ?? ''
    const matterId = c.req.param('matter') ?? ''
    await deleteNote(ground, {
      actor: { accountId: session.accountId, collaborationId },
      matterId,
    })
    return c.redirect(`${acting.to.hats()}?klart=raderat`, 303)
  })
}
