import { loadPrivate } from '../../record/own-space.actions.ts'
import type { ActingContext } from '../acting.ts'
import { preparationText } from '../preparation/preparation.text.ts'
import { crumbsTo } from '../preparation/sub-page.tsx'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { ownText } from './own.text.ts'
import { type OwnShown, OwnView } from './own.view.tsx'
import { enter, type PrivateRoom } from './own-room.ts'

/** Answers with what the person has in the matter that others do not see, as it stands. */
export async function sendOwn(
  ground: WorkspaceGround,
  c: ActingContext,
  room: PrivateRoom,
  shown: OwnShown = {},
): Promise<Response> {
  const { place, matter, number } = room.found
  const { language } = room.acting
  const { own: space, note } = await loadPrivate(ground, place.actor, matter)
  const entered = enter(room)
  const own = entered.ok && space ? { room: entered.value, space } : undefined
  const wrong = (shown.papers?.errors.length ?? 0) + (shown.note?.problem ? 1 : 0)
  return sendWorkspacePage(
    ground,
    c,
    {
      title: [
        ...(wrong > 0 ? [preparationText[language].mend(wrong)] : []),
        ownText[language].title,
        `${number} ${matter.title}`,
      ].join(' – '),
      section: 'matters',
      place,
      crumbs: crumbsTo(room),
      content: <OwnView room={room} note={note} shown={shown} {...(own && { own })} />,
    },
    wrong > 0 ? 422 : 200,
  )
}
