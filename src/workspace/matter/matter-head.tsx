import type { Child } from 'hono/jsx'
import { nameOfBody } from '../../body/body.ts'
import { Pills, Status, type Tone } from '../../design/status.tsx'
import { matterText } from '../../matter/matter.text.ts'
import type { MatterState } from '../../matter/matter.ts'
import { sayText } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import type { FoundMatter } from './find-matter.ts'
import { type MatterPart, matterPageText } from './matter-page.text.ts'

/** How a state looks: what waits for somebody asks to be seen. */
export const toneOfState: Readonly<Record<MatterState, Tone>> = {
  draft: 'open',
  raised: 'warn',
  askedBack: 'warn',
  inPreparation: 'ok',
  declined: 'neutral',
  merged: 'neutral',
  closed: 'neutral',
}

interface MatterHeadProps {
  readonly acting: Acting
  readonly found: FoundMatter
  readonly part: MatterPart
  /** What must be seen first: what has just been done, or what is wrong. */
  readonly children?: Child
}

/** What a matter is called, where it stands and its pages: above each of them. */
export function MatterHead({ acting, found, part, children }: MatterHeadProps) {
  const { language, today, to } = acting
  const { matter, number, place } = found
  const { register } = place
  const text = matterPageText[language]
  const words = matterText[language]
  const body = register.bodyById(matter.handlingBodyId)
  const id = register.collaboration.id
  const parts: readonly (readonly [MatterPart, string])[] = [
    ['matter', to.matter(id, number)],
    ['preparation', to.matter(id, number, 'beredning')],
    ['own', to.matter(id, number, 'eget')],
  ]
  return (
    <>
      <p class="kicker">
        {number} · {words.kind[matter.kind].name}
      </p>
      <h1>{matter.title}</h1>
      <Pills
        items={[
          <Status tone={toneOfState[matter.state]}>{words.state[matter.state].name}</Status>,
          <span>{body ? sayText(nameOfBody(body, today), language) : matter.handlingBodyId}</span>,
          <span>{matter.publishedAt ? text.isPublic : text.isInternal}</span>,
        ]}
      />
      {children}
      <nav class="part-nav" aria-label={text.parts}>
        <ul>
          {parts.map(([name, href]) => (
            <li>
              <a href={href} aria-current={name === part ? 'page' : undefined}>
                {text.part[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
