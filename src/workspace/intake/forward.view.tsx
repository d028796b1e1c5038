import { Button, ButtonRow } from '../../design/button.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { Field } from '../../design/field.tsx'
import { Notice } from '../../design/notice.tsx'
import { sayCompetence, sayNoBody } from '../../matter/competence.text.ts'
import type { Competence } from '../../matter/competence.ts'
import { sayList, startSentence } from '../../shared/format.ts'
import { bodyName, receiversOf } from '../matter/naming.ts'
import { RouteSource } from '../matter/route-source.tsx'
import { ActForm } from './act-form.tsx'
import { intakeText } from './intake.text.ts'
import { errorIn, type Intake, intakeField, typedIn } from './intake-form.ts'

interface IntakeProps {
  readonly intake: Intake
}

/** That another body is the right one, first of all on the page: which, why in its charter's words, and the button. */
export function BelongsElsewhere({ intake }: IntakeProps) {
  const { destinations, naming } = intake
  const [best, ...rest] = destinations.elsewhere
  if (destinations.here !== undefined || best === undefined) return null
  const text = intakeText[naming.language]
  return (
    <Notice tone="info" heading={text.belongs(bodyName(naming, best.bodyId))}>
      <Why intake={intake} competence={best} />
      <Forward intake={intake} competence={best} isPrimary />
      {rest.length === 0 ? null : (
        <p>
          <a href="#lamna-vidare">
            {text.alsoThere(
              sayList(
                rest.map(({ bodyId }) => bodyName(naming, bodyId)),
                naming.language,
              ),
            )}
          </a>
        </p>
      )}
    </Notice>
  )
}

/** Every way to hand a matter on: the bodies whose charters say so, and behind a press the rest. */
export function ForwardSection({ intake }: IntakeProps) {
  const { destinations, naming } = intake
  const { language } = naming
  const text = intakeText[language].forward
  const { here, elsewhere, routing } = destinations
  const listed = here === undefined ? elsewhere.slice(1) : elsewhere
  return (
    <section aria-labelledby="lamna-vidare">
      <h2 id="lamna-vidare">{text.heading}</h2>
      <p>{text.means}</p>
      {routing.found ? null : <p>{sayNoBody(routing, language)}</p>}
      {listed.map((competence) => (
        <>
          <h3>{startSentence(bodyName(naming, competence.bodyId))}</h3>
          <Why intake={intake} competence={competence} />
          <Forward intake={intake} competence={competence} />
        </>
      ))}
      <OtherBodies intake={intake} />
    </section>
  )
}

/** Why a body may handle the matter: what it does with it, the charter's own words, and who receives it there. */
export function Why({ intake, competence }: IntakeProps & { readonly competence: Competence }) {
  const { acting, naming, found } = intake
  const { language } = naming
  const text = intakeText[language]
  const { bodyId, clause, ruleId, matchesSector } = competence
  const name = startSentence(bodyName(naming, bodyId))
  const receivers = receiversOf(naming, bodyId)
  return (
    <>
      <p>
        {text.says(name, sayCompetence(competence, found.matter.kind, language))}{' '}
        {matchesSector ? text.matchesSector : null}
      </p>
      <RouteSource acting={acting} naming={naming} rule={{ ...clause, bodyId, ruleId }} />
      {bodyId === found.matter.handlingBodyId ? null : (
        <p class="small soft">
          {receivers.length === 0
            ? text.nobodyReceives
            : text.whoReceives(sayList(receivers, language))}
        </p>
      )}
    </>
  )
}

interface ForwardProps extends IntakeProps {
  readonly competence: Competence
  readonly isPrimary?: boolean
}

function Forward({ intake, competence, isPrimary = false }: ForwardProps) {
  const { naming } = intake
  const text = intakeText[naming.language].forward
  return (
    <ActForm intake={intake} form="forward">
      <input type="hidden" name={intakeField.forward} value={competence.bodyId} />
      <input type="hidden" name="regel" value={competence.ruleId} />
      <ButtonRow>
        <Button kind={isPrimary ? 'primary' : 'secondary'}>
          {text.button(bodyName(naming, competence.bodyId))}
        </Button>
      </ButtonRow>
    </ActForm>
  )
}

function OtherBodies({ intake }: IntakeProps) {
  const { naming, destinations } = intake
  const text = intakeText[naming.language].forward
  const error = errorIn(intake, 'forward')
  if (destinations.others.length === 0) return null
  return (
    <Disclosure summary={text.other} open={error !== undefined}>
      <p>{text.otherMeans}</p>
      <ActForm intake={intake} form="forward">
        <Field
          kind="select"
          name={intakeField.forward}
          label={text.choose}
          required
          value={typedIn(intake, 'forward') ?? ''}
          {...(error !== undefined && { error })}
          choices={[
            { value: '', text: text.chooseFirst },
            ...destinations.others.map((id) => {
              const name = startSentence(bodyName(naming, id))
              const isEmpty = receiversOf(naming, id).length === 0
              return { value: id, text: isEmpty ? text.nobodyThere(name) : name }
            }),
          ]}
        />
        <ButtonRow>
          <Button kind="secondary">{text.otherButton}</Button>
        </ButtonRow>
      </ActForm>
    </Disclosure>
  )
}
