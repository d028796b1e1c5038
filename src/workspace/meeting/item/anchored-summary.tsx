import type { AnchoredState } from '../../../anchoring/anchored-state.ts'
import { anchoringText } from '../../../anchoring/anchoring.text.ts'
import { Status } from '../../../design/status.tsx'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { sayList } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import { principalName } from '../../matter/naming.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { anchoredSummaryText } from './anchored-summary.text.ts'

interface AnchoredSummaryProps {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly state: AnchoredState
  /** Said after it as a link to the item, where the summary stands on another page. */
  readonly item?: Pick<AgendaItem, 'id' | 'title'>
}

/**
 * How an item is anchored, in a line or two: how many principals have brought something from home, and which have
 * not. What the chair looks at before a recommendation. For the group alone: never on a public page, nor on the wall.
 */
export function AnchoredSummary({ acting, found, state, item }: AnchoredSummaryProps) {
  const { language, to, today } = acting
  const text = anchoredSummaryText[language]
  const { register } = found.place
  const named = (ids: readonly string[]) =>
    sayList(
      ids.map((id) => principalName({ register, today, language }, id)),
      language,
    )
  const { anchored, missing, earlier } = state
  const all = anchored.length + missing.length
  if (all === 0) return null
  return (
    <div>
      <p>
        <Status tone={missing.length === 0 ? 'ok' : 'open'}>
          {missing.length === 0
            ? anchoringText[language].everybody
            : text.counted(anchored.length, all)}
        </Status>
      </p>
      {missing.length === 0 ? null : (
        <p class="small">
          {text.missing(named(missing))}
          {earlier.length === 0 ? null : ` ${text.earlier(named(earlier))}`}
        </p>
      )}
      {item === undefined ? null : (
        <p class="small">
          <a
            href={`${to.meeting(register.collaboration.id, found.meeting.id, `punkt/${item.id}`)}#forankring`}
          >
            {text.open(item.title)}
          </a>
        </p>
      )}
    </div>
  )
}
