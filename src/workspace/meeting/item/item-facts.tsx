import { type Fact, Facts } from '../../../design/columns.tsx'
import { mayEnterOwnSpace } from '../../../matter/matter.policy.ts'
import { matterText } from '../../../matter/matter.text.ts'
import { principalName } from '../../matter/naming.ts'
import { meetingName } from '../frame.tsx'
import type { FoundItem } from './find-item.ts'
import { itemText } from './item.text.ts'

/** The facts of an item in short, and the way to what is the reader's own: linked, never mixed in. */
export function ItemFacts({ of }: { readonly of: FoundItem }) {
  const { acting, found, item, about } = of
  const { language, to, today } = acting
  const text = itemText[language]
  const { register, actor } = found.place
  const { id } = register.collaboration
  const { principalId } = actor.hat
  const mayEnter =
    about !== undefined &&
    principalId !== undefined &&
    mayEnterOwnSpace(actor, about.matter, principalId).allowed
  const items: readonly (Fact | undefined)[] = [
    {
      term: text.meeting,
      details: <a href={to.meeting(id, found.meeting.id)}>{meetingName(acting, found)}</a>,
    },
    item.presenter === undefined ? undefined : { term: text.presenter, details: item.presenter },
    { term: text.time, details: text.minutes(item.minutes) },
    about && {
      term: text.matter,
      details: [
        <a href={to.matter(id, about.number)}>
          {about.number} {about.matter.title}
        </a>,
        matterText[language].kind[about.matter.kind].name,
      ],
    },
    about && {
      term: text.yours,
      details: [
        ...(mayEnter && principalId !== undefined
          ? [
              <a href={to.matter(id, about.number, 'eget')}>
                {text.yourSpace(principalName({ register, today, language }, principalId))}
              </a>,
            ]
          : []),
        <a href={`${to.matter(id, about.number, 'eget')}#min-anteckning`}>{text.yourNote}</a>,
        <span class="small soft">{text.yoursWhy}</span>,
      ],
    },
  ]
  return <Facts heading={text.facts} items={items.filter((fact) => fact !== undefined)} />
}
