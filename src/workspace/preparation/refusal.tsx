import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Field } from '../../design/field.tsx'
import { matterText } from '../../matter/matter.text.ts'
import type { ActRefusal } from '../../matter/matter-change.ts'
import type { ActingContext } from '../acting.ts'
import { type FoundMatter, findMatterOf, OtherHatNeeded } from '../matter/find-matter.ts'
import { OtherHatView, otherHatText } from '../refusal/other-hat.tsx'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { ChangeRole, type May } from './change-role.tsx'
import { preparationText } from './preparation.text.ts'
import { addressIn, partInAddress, type Room, type RoomPart, sayDenial } from './room.ts'
import { subPage } from './sub-page.tsx'

/** Why an act was not done, other than for what was typed: that is told at its field. */
export type OtherRefusal = Exclude<ActRefusal, { readonly kind: 'content' }>

/** Who may do it instead, and where: another of the person's own roles is offered. */
interface NeededRole {
  readonly may: May
  readonly page?: string
}

/** Answers that an act in the preparation was not done, as `refuseIn`. */
export function sendRefusal(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMatter,
  refusal: OtherRefusal,
  written: readonly string[] = [],
  role?: NeededRole,
): Response | Promise<Response> {
  return refuseIn(ground, c, { acting: c.var.acting, found }, refusal, written, role)
}

/** Answers that an act was not done: why, who may instead, and everything that was typed, so that nothing is lost. */
export function refuseIn(
  ground: WorkspaceGround,
  c: ActingContext,
  room: Room,
  refusal: OtherRefusal,
  written: readonly string[] = [],
  role?: NeededRole,
): Response | Promise<Response> {
  const { status, heading, why } = said(room, refusal)
  const text = preparationText[room.acting.language]
  const content = (
    <>
      <Lead>{why}</Lead>
      {refusal.kind === 'denied' && role ? <ChangeRole room={room} {...role} /> : null}
      <Kept room={room} written={written} />
      <ButtonRow>
        <ButtonLink href={addressIn(room)}>{text.back[room.part ?? 'preparation']}</ButtonLink>
      </ButtonRow>
    </>
  )
  return sendWorkspacePage(ground, c, subPage(room, { heading, content }), status)
}

/**
 * Lets somebody act in the matter of the address. In a role that may not even read it, while another of their own may,
 * what they typed comes back beside the way to that role.
 */
export async function actInMatter(
  ground: WorkspaceGround,
  c: ActingContext,
  written: readonly string[],
  act: (room: Room) => Promise<Response>,
  part: RoomPart = 'preparation',
): Promise<Response> {
  const { acting } = c.var
  const found = await findMatterOf(ground, c).catch((error: unknown) => {
    if (error instanceof OtherHatNeeded) return error
    throw error
  })
  if (!(found instanceof OtherHatNeeded)) return act({ acting, found, part })
  const path = acting.to.matter(
    found.place.register.collaboration.id,
    c.req.param('number') ?? '',
    partInAddress[part],
  )
  const content = (
    <>
      <OtherHatView acting={acting} needed={found} path={path} />
      <Kept room={{ acting }} written={written} />
    </>
  )
  const title = otherHatText[acting.language].heading
  return sendWorkspacePage(ground, c, { title, place: found.place, content }, 403)
}

/** What was typed and could not be saved: it can be read and copied. */
function Kept({
  room,
  written,
}: {
  readonly room: Pick<Room, 'acting'>
  readonly written: readonly string[]
}) {
  const text = preparationText[room.acting.language]
  const kept = written.filter((typed) => typed !== '')
  if (kept.length === 0) return null
  return (
    <>
      <p>{text.refused.kept}</p>
      {kept.map((typed, index) => (
        <Field
          kind="textarea"
          name={`skrivet-${index + 1}`}
          label={text.refused.yours}
          value={typed}
          rows={Math.min(24, 4 + Math.ceil(typed.length / 80))}
        />
      ))}
    </>
  )
}

function said(
  room: Room,
  refusal: OtherRefusal,
): { readonly status: ContentfulStatusCode; readonly heading: string; readonly why: string } {
  const { language } = room.acting
  const text = preparationText[language]
  const words = matterText[language]
  switch (refusal.kind) {
    case 'denied': {
      const heading = refusal.code === 'matter-ended' ? text.ended : text.refused.denied
      return { status: 403, heading, why: sayDenial(room, refusal.code) }
    }
    case 'state':
      return { status: 409, heading: text.refused.notNow, why: words.refusal[refusal.code] }
    case 'editedMeanwhile':
      return { status: 409, heading: text.refused.changed, why: words.editedMeanwhile }
  }
}
