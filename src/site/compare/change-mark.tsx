import { type Shape, Status } from '../../design/status.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { compareText } from './compare.text.ts'

type Kind = 'come' | 'gone' | 'changed'

const shapes: Readonly<Record<Kind, Shape>> = { come: 'plus', gone: 'minus', changed: 'swap' }

/** Whether something came, went or is another than it was. */
export function ChangeMark({
  context,
  change,
}: {
  readonly context: CollaborationContext
  readonly change: { readonly before?: unknown; readonly after?: unknown }
}) {
  const kind: Kind =
    change.before === undefined ? 'come' : change.after === undefined ? 'gone' : 'changed'
  return (
    <Status tone={kind === 'gone' ? 'open' : 'neutral'} shape={shapes[kind]}>
      {compareText[context.language][kind]}
    </Status>
  )
}
