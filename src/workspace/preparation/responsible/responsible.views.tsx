import { sayHat } from '../../../actor/actor.text.ts'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Facts, Lead } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { mayNameResponsible } from '../../../matter/matter.policy.ts'
import type { Responsible } from '../../../matter/preparation/preparation.ts'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayDay, sayList } from '../../../shared/format.ts'
import { preparationText } from '../preparation.text.ts'
import { addressIn, concernedIn, principalName, type Room, sayDenial } from '../room.ts'
import type { CandidatesOf } from './find-candidates.ts'
import { responsibleText } from './responsible.text.ts'

interface ResponsibleProps {
  readonly room: Room
  readonly responsible: readonly Responsible[]
  readonly candidatesOf: CandidatesOf
}

/** The principals at which the person may name who is responsible. */
export function nameableIn(room: Room): readonly string[] {
  const { place, matter } = room.found
  return concernedIn(room).filter((id) => mayNameResponsible(place.actor, matter, id).allowed)
}

/** Who answers for the matter at the principals it concerns, in the margin; those without anybody in one fact. */
export function ResponsibleFacts({ room, responsible, candidatesOf }: ResponsibleProps) {
  const { language } = room.acting
  const text = responsibleText[language]
  const concerned = concernedIn(room)
  const isNamed = (id: string) => responsible.some(({ principalId }) => principalId === id)
  const without = concerned.filter((id) => !isNamed(id))
  return (
    <Facts
      heading={text.heading}
      items={[
        ...concerned.filter(isNamed).map((id) => ({
          term: principalName(room, id),
          details: sayResponsible({ room, responsible, candidatesOf }, id),
        })),
        ...(without.length === 0
          ? []
          : [
              {
                term: text.nobodyAt,
                details: sayList(
                  without.map((id) => principalName(room, id)),
                  language,
                ),
              },
            ]),
      ]}
    >
      {nameableIn(room).length === 0 ? null : (
        <p>
          <a href={addressIn(room, 'ansvariga')}>{text.change}</a>
        </p>
      )}
    </Facts>
  )
}

function sayResponsible({ room, responsible, candidatesOf }: ResponsibleProps, id: string): string {
  const { language } = room.acting
  const text = responsibleText[language]
  const named = responsible.find(({ principalId }) => principalId === id)
  if (named === undefined) return text.nobody
  const name = room.found.place.register.personById(named.personId)?.name ?? named.personId
  const isThere = candidatesOf(id).some(({ personId }) => personId === named.personId)
  return isThere ? text.since(name, sayDay(dayInSweden(named.since), language)) : text.ended(name)
}

/** The field in which somebody is chosen at a principal. */
export function responsibleField(principalId: string): string {
  return `ansvarig-${principalId}`
}

interface ResponsibleFormProps extends ResponsibleProps {
  /** The principals for which somebody was chosen who cannot be. */
  readonly wrong?: readonly string[]
}

/** The form that names who is responsible, at the principals where one may. */
export function ResponsibleForm(props: ResponsibleFormProps) {
  const { room, responsible, candidatesOf, wrong = [] } = props
  const { language, today } = room.acting
  const { register } = room.found.place
  const text = responsibleText[language]
  const words = preparationText[language]
  const nameable = nameableIn(room)
  const others = concernedIn(room).filter((id) => !nameable.includes(id))
  const unknown = (id: string) => text.unknown(principalName(room, id))
  return (
    <>
      <ErrorSummary
        heading={words.mend(wrong.length)}
        errors={wrong.map((id) => ({ field: responsibleField(id), text: unknown(id) }))}
      />
      <Lead>{text.lead}</Lead>
      <form method="post" action={addressIn(room, 'ansvariga')}>
        {nameable.map((id) => {
          const candidates = candidatesOf(id)
          const named = responsible.find(({ principalId }) => principalId === id)?.personId
          if (candidates.length === 0) {
            return <p>{text.nobodyToChoose(principalName(room, id))}</p>
          }
          return (
            <Field
              kind="select"
              name={responsibleField(id)}
              label={principalName(room, id)}
              value={named ?? ''}
              choices={[
                ...(candidates.some(({ personId }) => personId === named)
                  ? []
                  : [{ value: '', text: text.choose }]),
                ...candidates.map(({ personId, name, hat }) => ({
                  value: personId,
                  text: `${name}, ${sayHat(hat, register, today, language)}`,
                })),
              ]}
              {...(wrong.includes(id) && { error: unknown(id) })}
            />
          )
        })}
        <ButtonRow>
          <Button>{text.save}</Button>
          <ButtonLink kind="tertiary" href={addressIn(room)}>
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
      {others.length === 0 ? null : (
        <>
          <h2>{text.others}</h2>
          <ul>
            {others.map((id) => (
              <li>
                {principalName(room, id)}: {sayResponsible(props, id)}
              </li>
            ))}
          </ul>
          <p>{sayDenial(room, 'only-authority-or-support-names')}</p>
        </>
      )}
    </>
  )
}
