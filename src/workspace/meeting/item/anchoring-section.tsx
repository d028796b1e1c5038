import { mayAnchor, mayRemoveAnchoring } from '../../../anchoring/anchoring.policy.ts'
import { anchoringText } from '../../../anchoring/anchoring.text.ts'
import type { AnchoringRecord } from '../../../anchoring/anchoring.ts'
import { Button } from '../../../design/button.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { hasBegun } from '../../../meeting/meeting.ts'
import { sayDay } from '../../../shared/format.ts'
import { bodyName, inPrincipalOrder, type Naming, principalName } from '../../matter/naming.ts'
import { Written } from '../../preparation/written.tsx'
import { AnchoredSummary } from './anchored-summary.tsx'
import type { AnchoringForm } from './anchoring-form.ts'
import { AnchoringFormView } from './anchoring-form.view.tsx'
import { anchoringSectionText } from './anchoring-section.text.ts'
import { addressOfItem, type FoundItem } from './find-item.ts'
import { isToAnchor } from './load-anchored.ts'
import type { ItemStory } from './load-item.ts'

interface SectionProps {
  readonly of: FoundItem
  readonly naming: Naming
  readonly story: ItemStory
  readonly form: AnchoringForm
}

/** What members have brought from home and told there: for the group alone, in the order principals are listed. */
export function AnchoringSection({ of, naming, story, form }: SectionProps) {
  const { acting, found, item } = of
  const { language } = acting
  const text = anchoringSectionText[language]
  const { actor } = found.place
  const { bodyId } = found.meeting
  const { principalId } = actor.hat
  const own = story.anchoring.filter((record) => record.item?.itemId === item.id)
  const earlier = story.anchoring.filter((record) => record.item?.itemId !== item.id)
  const isOpen = found.meeting.state !== 'cancelled'
  const mayRecord = principalId !== undefined && mayAnchor(actor, bodyId, principalId).allowed
  return (
    <section id="forankring" aria-labelledby="forankring-rubrik">
      <h2 id="forankring-rubrik">{text.heading}</h2>
      <p class="small soft">{anchoringText[language].forTheGroup}</p>
      {isToAnchor(item) && !hasBegun(found.meeting) ? (
        <AnchoredSummary acting={acting} found={found} state={story.state} />
      ) : null}
      {own.length === 0 ? (
        <p class="soft">{text.none}</p>
      ) : (
        <Records of={of} naming={naming} records={own} />
      )}
      {earlier.length === 0 ? null : (
        <Disclosure summary={text.earlier(earlier.length)}>
          <Records of={of} naming={naming} records={earlier} />
        </Disclosure>
      )}
      {isOpen && mayRecord && principalId !== undefined ? (
        // Open while it is asked for, and when something in it is to be mended.
        <Disclosure
          summary={text.record(principalName(naming, principalId))}
          open={form.problems.length > 0 || isAwaited(of, own, principalId)}
        >
          <AnchoringFormView of={of} form={form} />
        </Disclosure>
      ) : (
        <p>{text.others(bodyName(naming, bodyId))}</p>
      )}
    </section>
  )
}

/** Whether the principal is to talk the item over at home before the meeting, and nobody has recorded it. */
function isAwaited(
  { found, item }: FoundItem,
  own: readonly AnchoringRecord[],
  principalId: string,
): boolean {
  if (hasBegun(found.meeting) || !isToAnchor(item)) return false
  return !own.some((record) => record.principalId === principalId)
}

interface RecordsProps {
  readonly of: FoundItem
  readonly naming: Naming
  readonly records: readonly AnchoringRecord[]
}

function Records({ of, naming, records }: RecordsProps) {
  const { language } = of.acting
  const text = anchoringSectionText[language]
  const words = anchoringText[language]
  const order = inPrincipalOrder(naming, [...new Set(records.map((one) => one.principalId))])
  const sorted = order.flatMap((id) => records.filter((one) => one.principalId === id))
  return (
    <ul class="said">
      {sorted.map((record) => (
        <li>
          <p class="said__who">
            <strong>
              {text.told(
                principalName(naming, record.principalId),
                words.direction[record.direction].name,
              )}
            </strong>
          </p>
          <p>{text.with(record.withWhom, sayDay(record.on, language))}</p>
          {record.note === undefined ? null : <Written text={record.note} language={language} />}
          <p class="small soft">{text.by(record.by.name)}</p>
          <TakeBack of={of} record={record} />
        </li>
      ))}
    </ul>
  )
}

/** Taking back what one has written oneself: opened first, since the words cannot be had back. */
function TakeBack({ of, record }: { readonly of: FoundItem; readonly record: AnchoringRecord }) {
  const { acting, found, item } = of
  const text = anchoringSectionText[acting.language]
  if (!mayRemoveAnchoring(found.place.actor, record).allowed) return null
  return (
    <Disclosure summary={text.removeSummary}>
      <form method="post" action={addressOfItem(of, item.id, 'forankring/ta-bort')}>
        <p>{text.removeWhy}</p>
        <input type="hidden" name="forankring" value={record.id} />
        <Button kind="secondary" danger label={text.removeLabel(record.withWhom)}>
          {text.remove}
        </Button>
      </form>
    </Disclosure>
  )
}
