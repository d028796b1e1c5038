import { Clause } from '../../../design/clause.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { Entries } from '../../../design/entries.tsx'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { outcomeText } from '../../../meeting/outcome/outcome.text.ts'
import { allowedOutcomesOf, isInformal } from '../../../meeting/outcome/outcome.ts'
import { asSentence, sayText } from '../../../shared/format.ts'
import { addressAt, type HoldRoom } from './hold-room.ts'
import { heldItemText } from './item.text.ts'
import { sortedOutcomes } from './outcome-form.ts'

interface ChooseProps {
  readonly room: HoldRoom
  readonly item: AgendaItem
}

/** What the meeting may come to, each with why: the charter's own words, or that every meeting may. */
export function ChooseOutcomeView({ room, item }: ChooseProps) {
  const { acting, found } = room
  const { language } = acting
  const { meeting, place, body } = found
  const { register } = place
  const text = heldItemText[language].choose
  const kinds = outcomeText[language].kind
  const allowed = allowedOutcomesOf(register, meeting.bodyId, meeting.on)
  const { may, mayNot } = sortedOutcomes(allowed)
  const charter = register.charterOn(meeting.bodyId, meeting.on)
  const rules = charter?.rules.filter(({ id }) => may.some(({ ruleId }) => ruleId === id)) ?? []
  const to = (kind: string) => `${addressAt(room, `genomfor/punkt/${item.id}/utfall`)}?slag=${kind}`
  const usual = new Set(['informationNoted', 'views', 'assignment'])
  return (
    <>
      <Lead>{text.lead}</Lead>
      <Entries
        items={may.map(({ kind, ruleId }) => {
          const rule = rules.find(({ id }) => id === ruleId)
          const why = rule
            ? asSentence(`${text.by} ${sayText(rule.title, language)}`)
            : usual.has(kind)
              ? text.always
              : text.unstated
          return {
            href: to(kind),
            title: kinds[kind].name,
            text: `${kinds[kind].means} ${why}`,
          }
        })}
      />
      {rules.map((rule) => (
        <Clause
          quote={rule.clause.quote}
          lang="sv"
          source={register.sourceById(rule.clause.source.documentId)?.title ?? charter?.id ?? ''}
        />
      ))}
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
