import { nameOfBody, statusOfBody } from '../../body/body.ts'
import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { type Choice, Field } from '../../design/field.tsx'
import { matterText } from '../../matter/matter.text.ts'
import { kindsInAddress, statesInAddress } from '../../matter/matter-in-address.ts'
import { sayText } from '../../shared/format.ts'
import type { Acting, Place } from '../acting.ts'
import { type AskedList, type AskedName, askedNames } from './asked-list.ts'
import { listText } from './list.text.ts'

interface FilterProps {
  readonly acting: Acting
  readonly place: Place
  readonly asked: AskedList
}

type Selected = Exclude<AskedName, 'sok'>

/** The form that narrows the list. A question of its own in the address: it can be kept and gone back to. */
export function ListFilters({ acting, place, asked }: FilterProps) {
  const { language, to } = acting
  const text = listText[language]
  const { chosen } = asked
  const { id } = place.register.collaboration
  const more = askedNames.filter((name): name is Selected => name !== 'sok')
  const labels: Readonly<Record<Selected, string>> = {
    organ: text.body,
    slag: text.kind,
    lage: text.state,
    mina: text.whose,
  }
  return (
    <search aria-label={text.filters}>
      <form method="get" action={to.matters(id)}>
        <Field kind="search" name="sok" label={text.words} value={chosen.sok ?? ''} />
        <Disclosure summary={text.more} open={more.some((name) => chosen[name] !== undefined)}>
          <div class="beside">
            {more.map((name) => (
              <Field
                kind="select"
                name={name}
                label={labels[name]}
                value={chosen[name] ?? ''}
                choices={choicesOf(acting, place, name)}
              />
            ))}
          </div>
        </Disclosure>
        <ButtonRow>
          <Button kind="secondary">{text.show}</Button>
          {Object.keys(chosen).length > 0 ? (
            <ButtonLink kind="tertiary" href={to.matters(id)}>
              {text.showAll}
            </ButtonLink>
          ) : null}
        </ButtonRow>
      </form>
    </search>
  )
}

function choicesOf({ language, today }: Acting, { register }: Place, name: Selected) {
  const text = listText[language]
  const words = matterText[language]
  const every: Readonly<Record<Selected, () => readonly Choice[]>> = {
    organ: () => [
      { value: '', text: text.anyBody },
      ...register.bodies
        .filter((body) => body.inEach === undefined && statusOfBody(body, today) !== 'planned')
        .map((body) => ({ value: body.slug, text: sayText(nameOfBody(body, today), language) }))
        .toSorted((one, other) => one.text.localeCompare(other.text, language)),
    ],
    slag: () => [
      { value: '', text: text.anyKind },
      ...choices(kindsInAddress, (kind) => words.kind[kind].name),
    ],
    lage: () => [
      { value: '', text: text.anyState },
      ...choices(statesInAddress, (state) => words.state[state].name),
    ],
    mina: () => [
      { value: '', text: text.anybody },
      { value: 'ja', text: text.mine },
    ],
  }
  return every[name]()
}

function choices<Name extends string>(
  inAddress: Readonly<Record<Name, string>>,
  say: (name: Name) => string,
): readonly Choice[] {
  const names = Object.keys(inAddress) as Name[] // its own keys, as declared
  return names.map((name) => ({ value: inAddress[name], text: say(name) }))
}
