import type { Context, Hono } from 'hono'
import { Lead } from '../../design/columns.tsx'
import { sendPage } from '../../http/send-page.ts'
import { patterns } from '../addresses.ts'
import type { CollaborationContext } from '../page-context.ts'
import { shellText } from '../shell/shell.text.ts'
import { CollaborationShell } from '../shell/shell.tsx'
import { collaborationContext, type SiteGround } from '../site-ground.ts'
import { drawingsOf } from './layouts.ts'
import { structureText } from './structure.text.ts'
import { structureOn } from './structure.ts'
import { StructureContent } from './structure.views.tsx'

/** The page with the structure as a picture and as a list that says the same. */
export function structureRoute(ground: SiteGround, site: Hono, prefix: string): void {
  site.get(prefix + patterns.structure, (c) => structurePage(ground, c))
}

async function structurePage(ground: SiteGround, c: Context) {
  const context = await collaborationContext(ground, c)
  const { language, register } = context
  const text = structureText[language]
  const structure = structureIn(context)
  const drawings = await drawingsOf(structure)
  // When the machine was too busy to draw in time, the next reader shall have the picture.
  if (!drawings.wide) c.header('cache-control', 'no-store')
  return sendPage(
    c,
    <CollaborationShell
      context={context}
      asset={ground.asset}
      title={text.heading(register.collaboration.name)}
      description={text.lead}
      section="structure"
      crumbs={[{ text: shellText[language].structure }]}
    >
      <h1>{text.heading(register.collaboration.name)}</h1>
      <Lead>{text.lead}</Lead>
      <StructureContent structure={structure} drawings={drawings} />
    </CollaborationShell>,
  )
}

/** The structure as the page shows it: the day's, with links that keep language and day. */
function structureIn({ register, day, language, to }: CollaborationContext) {
  const { id } = register.collaboration
  return structureOn(register, day, language, {
    body: (slug) => to.body(id, slug),
    principal: (principalId) => to.principal(id, principalId),
    principals: () => to.principals(id),
  })
}
