import { isShared, nameOfBody, statusOfBody } from '../../body/body.ts'
import { Button, ButtonRow } from '../../design/button.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { type Choice, Field } from '../../design/field.tsx'
import { matterText } from '../../matter/matter.text.ts'
import { kindsInAddress, statesInAddress } from '../../matter/matter-in-address.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { principalsInOrder } from '../../principal/principal-order.ts'
import { sayText } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { type AskedMatters, type AskedName, askedNames, questionOf } from './asked-matters.ts'
import { mattersText } from './matters.text.ts'

interface FilterProps {
  readonly context: CollaborationContext
  readonly asked: AskedMatters
}

/** The form that narrows the list. A question of its own in the address: it can be kept, sent and gone back to. */
export function MatterFilters({ context, asked }: FilterProps) {
  const { language, register, to } = context
  const text = mattersText[language]
  const { chosen } = asked
  const more = askedNames.filter((name) => name !== 'sok')
  return (
    <search aria-label={text.filters}>
      <form method="get" action={to.matters(register.collaboration.id)}>
        <Field kind="search" name="sok" label={text.words} value={chosen.sok ?? ''} />
        <Disclosure summary={text.more} open={more.some((name) => chosen[name] !== undefined)}>
          <div class="beside">
            {more.map((name) => (
              <Field
                kind="select"
                name={name}
                label={labelOf(context, name)}
                value={chosen[name] ?? ''}
                choices={choicesOf(context, name)}
              />
            ))}
          </div>
        </Disclosure>
        <ButtonRow>
          <Button>{text.show}</Button>
        </ButtonRow>
      </form>
    </search>
  )
}

/** Which choices are on, each with a way to take it away, and all of them. */
export function ChosenFilters({ context, asked }: FilterProps) {
  const { language, register, to } = context
  const text = mattersText[language]
  const { id } = register.collaboration
  const on = askedNames.filter((name) => asked.chosen[name] !== undefined)
  if (on.length === 0) return null
  return (
    <nav class="chosen" aria-label={text.chosen}>
      <ul class="pills">
        {on.map((name) => (
          <li>
            <a class="chosen__one" href={to.matters(id, questionOf(asked, { without: name }))}>
              {sayChosen(context, asked, name)}
              <span aria-hidden="true"> ×</span>
              <span class="ds-sr-only">, {text.takeAway}</span>
            </a>
          </li>
        ))}
        {on.length > 1 ? (
          <li>
            <a href={to.matters(id)}>{text.takeAwayAll}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

function sayChosen(
  context: CollaborationContext,
  { chosen }: AskedMatters,
  name: AskedName,
): string {
  const value = chosen[name] ?? ''
  return name === 'sok'
    ? mattersText[context.language].wordsChosen(value)
    : (choicesOf(context, name).find((choice) => choice.value === value)?.text ?? value)
}

type Selected = Exclude<AskedName, 'sok'>

function labelOf({ language }: CollaborationContext, name: Selected): string {
  const { body, kind, state, principal } = mattersText[language]
  return { organ: body, slag: kind, lage: state, huvudman: principal }[name]
}

function choicesOf(context: CollaborationContext, name: Selected): readonly Choice[] {
  const { register, day, language } = context
  const text = mattersText[language]
  const words = matterText[language]
  switch (name) {
    case 'organ':
      return [
        { value: '', text: text.anyBody },
        ...register.bodies
          .filter((body) => isShared(body) && statusOfBody(body, day) !== 'planned')
          .map((body) => ({ value: body.slug, text: sayText(nameOfBody(body, day), language) }))
          .toSorted((one, other) => one.text.localeCompare(other.text, language)),
      ]
    case 'slag':
      return [
        { value: '', text: text.anyKind },
        ...choices(kindsInAddress, (kind) => words.kind[kind].name),
      ]
    case 'lage':
      return [
        { value: '', text: text.anyState },
        ...choices(statesInAddress, (state) => words.state[state].name),
      ]
    case 'huvudman':
      return [
        { value: '', text: text.anyPrincipal },
        ...principalsInOrder(register.principals, day).map((principal) => ({
          value: principal.id,
          text: nameOfPrincipal(principal, day).full,
        })),
      ]
  }
}

function choices<Name extends string>(
  inAddress: Readonly<Record<Name, string>>,
  say: (name: Name) => string,
): readonly Choice[] {
  const names = Object.keys(inAddress) as Name[] // its own keys, as declared
  return names.map((name) => ({ value: inAddress[name], text: say(name) }))
}
