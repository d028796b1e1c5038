import type { Child } from 'hono/jsx'
import { nameOfBody } from '../../body/body.ts'
import { Pills } from '../../design/status.tsx'
import { matterText } from '../../matter/matter.text.ts'
import { MatterStateMark } from '../../matter/state-mark.tsx'
import { sayText } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import type { FoundMatter } from './find-matter.ts'
import { type MatterPart, matterPageText } from './matter-page.text.ts'

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
          <MatterStateMark state={matter.state} language={language} />,
          [
            body ? sayText(nameOfBody(body, today), language) : matter.handlingBodyId,
            matter.publishedAt ? text.isPublic : text.isInternal,
          ].join(' · '),
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
