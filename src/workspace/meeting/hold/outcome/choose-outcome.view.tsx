import { Clause } from '../../../../design/clause.tsx'
import { Disclosure } from '../../../../design/disclosure.tsx'
import { Entries } from '../../../../design/entries.tsx'
import type { AgendaItem } from '../../../../meeting/agenda/agenda.ts'
import { outcomeText } from '../../../../meeting/outcome/outcome.text.ts'
import {
  type AllowedOutcome,
  allowedOutcomesOf,
  isInformal,
  usualOutcomes,
} from '../../../../meeting/outcome/outcome.ts'
import { addressAt, type HoldRoom } from '../hold-room.ts'
import { heldItemText } from '../item.text.ts'
import { sortedOutcomes } from './outcome-form.ts'

interface ChooseProps {
  readonly room: HoldRoom
  readonly item: AgendaItem
}

/** What the meeting may come to: by the words of its charter, and what every meeting may. What the item is for comes first. */
export function ChooseOutcomeView({ room, item }: ChooseProps) {
  const { acting, found } = room
  const { language } = acting
  const { meeting, place, body } = found
  const { register } = place
  const text = heldItemText[language].choose
  const kinds = outcomeText[language].kind
  const { may, mayNot } = sortedOutcomes(allowedOutcomesOf(register, meeting.bodyId, meeting.on))
  const charter = register.charterOn(meeting.bodyId, meeting.on)
  const rules = charter?.rules.filter(({ id }) => may.some(({ ruleId }) => ruleId === id)) ?? []
  const isStated = ({ ruleId }: AllowedOutcome) => rules.some(({ id }) => id === ruleId)
  const isUsual = ({ kind }: AllowedOutcome) => usualOutcomes.some((one) => one === kind)
  const list = (outcomes: readonly AllowedOutcome[]) => (
    <Entries
      items={outcomes.map(({ kind }) => ({
        href: `${addressAt(room, `genomfor/punkt/${item.id}/utfall`)}?slag=${kind}`,
        title: kinds[kind].name,
        text: kinds[kind].means,
      }))}
    />
  )
  const stated = may.filter(isStated)
  const usual = may.filter((one) => !isStated(one) && isUsual(one))
  const unstated = may.filter((one) => !isStated(one) && !isUsual(one))
  const byCharter = (
    <>
      {stated.length === 0 ? null : (
        <section>
          <h2>{text.by}</h2>
          {list(stated)}
          {rules.map((rule) => (
            <Clause
              quote={rule.clause.quote}
              lang="sv"
              source={
                register.sourceById(rule.clause.source.documentId)?.title ?? charter?.id ?? ''
              }
            />
          ))}
        </section>
      )}
      {unstated.length === 0 ? null : (
        <section>
          <h2>{text.unstatedHeading}</h2>
          <p>{text.unstated}</p>
          {list(unstated)}
        </section>
      )}
    </>
  )
  const always =
    usual.length === 0 ? null : (
      <section>
        <h2>{text.always}</h2>
        {list(usual)}
      </section>
    )
  return (
    <>
      {item.kind === 'recommendation' ? (
        <>
          {byCharter}
          {always}
        </>
      ) : (
        <>
          {always}
          {byCharter}
        </>
      )}
      <Disclosure summary={text.not}>
        {mayNot.length === 0 ? null : (
          <>
            <ul>
              {mayNot.map((kind) => (
                <li>{kinds[kind].name}</li>
              ))}
            </ul>
            <p>{text.notWhy}</p>
          </>
        )}
        {isInformal(register, meeting.bodyId, meeting.on) ? (
          <p>
            <strong>{text.never}.</strong> {text.neverWhy}
          </p>
        ) : null}
        {charter === undefined ? null : (
          <p>
            <a href={acting.to.charter(register.collaboration.id, body.slug)}>{text.charter}</a>
          </p>
        )}
      </Disclosure>
    </>
  )
}
