import type { Context } from 'hono'
import { sendPage } from '../../http/send-page.ts'
import { nearest } from '../../shared/nearest.ts'
import type { CollaborationContext } from '../page-context.ts'
import { CollaborationShell } from '../shell/shell.tsx'
import type { SiteGround } from '../site-ground.ts'
import { refusalText } from './refusal.text.ts'
import { RefusalView, type WayOn } from './refusal.view.tsx'

interface Missing {
  readonly heading: string
  /** What the address asked for. */
  readonly asked: string
  /** What there is, by the name an address has for it. */
  readonly places: readonly (WayOn & { readonly name: string })[]
}

const most = 5

/** There is no such thing in the collaboration: says so, and offers what was probably meant. */
export function missingPage(
  ground: SiteGround,
  context: CollaborationContext,
  c: Context,
  { heading, asked, places }: Missing,
) {
  const { language, register, to } = context
  const text = refusalText[language]
  const near = nearest(
    asked,
    places.map(({ name }) => name),
  )
  const alike = places.filter(
    ({ name }) =>
      name === near || (asked.length > 3 && (name.includes(asked) || asked.includes(name))),
  )
  return sendPage(
    c,
    <CollaborationShell context={context} asset={ground.asset} title={heading}>
      <RefusalView
        heading={heading}
        why={text.notFoundWhy}
        didYouMean={{ heading: text.didYouMean, places: alike.slice(0, most) }}
        wayOn={{
          href: to.start(register.collaboration.id),
          text: text.toStart(register.collaboration.name),
        }}
      />
    </CollaborationShell>,
    404,
  )
}
