import type { Actor } from '../../actor/actor.ts'
import { Field } from '../../design/field.tsx'
import type { MatterDenial } from '../../matter/matter.policy.ts'
import { matterText } from '../../matter/matter.text.ts'
import type { Matter } from '../../matter/matter.ts'
import type { Verdict } from '../../shared/verdict.ts'
import type { ActingContext } from '../acting.ts'
import { NotInThisRole } from '../refusal/not-in-this-role.tsx'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { actRefusedText } from './act-refused.text.ts'
import { crumbsOf } from './crumbs.ts'
import type { FoundMatter } from './find-matter.ts'
import { bodyName } from './naming.ts'

/** An act that the person may not do in the role they use. */
export interface DeniedAct {
  readonly code: MatterDenial
  readonly may: (actor: Actor, matter: Matter) => Verdict
  /** The part of the matter's address where it is done. */
  readonly at: string
  /** What they had written, so that it is not lost. */
  readonly typed?: string
}

/** Answers that the person may not, who may instead, and whether another of their own roles may. */
export function sendDenied(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMatter,
  { code, may, at, typed = '' }: DeniedAct,
): Response | Promise<Response> {
  const { acting } = c.var
  const { language, today, to } = acting
  const { matter, number, place } = found
  const { actor, register } = place
  const text = actRefusedText[language]
  const naming = { register, today, language }
  const heading = code === 'matter-ended' ? text.ended : text.denied
  const { id } = register.collaboration
  const hat = actor.hats.find((other) => may({ ...actor, hat: other }, matter).allowed)
  const content = (
    <>
      <NotInThisRole
        acting={acting}
        place={place}
        heading={heading}
        hat={hat}
        here={to.matter(id, number, at)}
        back={{ href: to.matter(id, number), text: text.toMatter }}
      >
        {matterText[language].denial[code]({ body: bodyName(naming, matter.handlingBodyId) })}
      </NotInThisRole>
      <KeptText typed={typed} language={language} />
    </>
  )
  const crumbs = crumbsOf(acting, found, heading)
  return sendWorkspacePage(
    ground,
    c,
    { title: heading, section: 'matters', place, crumbs, content },
    403,
  )
}

/** What somebody had written for an act that cannot be done: it can be read and copied, and is not lost. */
export function KeptText({
  typed,
  language,
  name = 'skrivet',
}: {
  readonly typed: string
  readonly language: keyof typeof actRefusedText
  /** Of the field it stands in, when there are several. */
  readonly name?: string
}) {
  if (typed === '') return null
  const text = actRefusedText[language]
  return <Field kind="textarea" name={name} label={text.kept} hint={text.keptHint} value={typed} />
}
