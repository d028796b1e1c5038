import { ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { matterText } from '../../matter/matter.text.ts'
import type { ActRefusal } from '../../matter/matter-change.ts'
import type { ActingContext } from '../acting.ts'
import { KeptText } from '../matter/act-denied.tsx'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { registerText } from './register.text.ts'
import type { RegisterRoom } from './register-room.ts'

/** Answers that an act in the list was not done: why, who may instead, and what was typed. */
export async function sendRefused(
  ground: WorkspaceGround,
  c: ActingContext,
  { acting, place, of }: RegisterRoom,
  refusal: ActRefusal,
  typed = '',
): Promise<Response> {
  const { language, to } = acting
  const text = registerText[language]
  const words = matterText[language]
  const isDenied = refusal.kind === 'denied'
  const heading = isDenied ? text.denied : text.notNow
  const why = isDenied
    ? words.denial[refusal.code]({ body: '' })
    : refusal.kind === 'state'
      ? words.refusal[refusal.code]
      : words.editedMeanwhile
  const content = (
    <>
      <Empty
        level={1}
        heading={heading}
        wayOn={<ButtonLink href={to.register(of.collaborationId)}>{text.entry.back}</ButtonLink>}
      >
        <p>{why}</p>
      </Empty>
      <KeptText typed={typed} language={language} />
    </>
  )
  const parts = { title: heading, section: 'register' as const, place, content }
  return sendWorkspacePage(ground, c, parts, isDenied ? 403 : 409)
}
