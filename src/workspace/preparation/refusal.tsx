import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Field } from '../../design/field.tsx'
import { matterText } from '../../matter/matter.text.ts'
import type { ActRefusal } from '../../matter/matter-change.ts'
import type { ActingContext } from '../acting.ts'
import type { FoundMatter } from '../matter/find-matter.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { preparationText } from './preparation.text.ts'
import { addressIn, type Room, sayDenial } from './room.ts'
import { subPage } from './sub-page.tsx'

/** Why an act was not done, other than for what was typed: that is told at its field. */
export type OtherRefusal = Exclude<ActRefusal, { readonly kind: 'content' }>

/** Answers that an act in the preparation was not done, as `refuseIn`. */
export function sendRefusal(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMatter,
  refusal: OtherRefusal,
  written: readonly string[] = [],
): Response | Promise<Response> {
  return refuseIn(ground, c, { acting: c.var.acting, found }, refusal, written)
}

/** Answers that an act was not done: why, who may instead, and everything that was typed, so that nothing is lost. */
export function refuseIn(
  ground: WorkspaceGround,
  c: ActingContext,
  room: Room,
  refusal: OtherRefusal,
  written: readonly string[] = [],
): Response | Promise<Response> {
  const { status, heading, why } = said(room, refusal)
  const text = preparationText[room.acting.language]
  const kept = written.filter((typed) => typed !== '')
  const content = (
    <>
      <Lead>{why}</Lead>
      {kept.length === 0 ? null : <p>{text.refused.kept}</p>}
      {kept.map((typed, index) => (
        <Field
          kind="textarea"
          name={`skrivet-${index + 1}`}
          label={text.refused.yours}
          value={typed}
          rows={Math.min(24, 4 + Math.ceil(typed.length / 80))}
        />
      ))}
      <ButtonRow>
        <ButtonLink href={addressIn(room)}>{text.back[room.part ?? 'preparation']}</ButtonLink>
      </ButtonRow>
    </>
  )
  return sendWorkspacePage(ground, c, subPage(room, { heading, content }), status)
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
