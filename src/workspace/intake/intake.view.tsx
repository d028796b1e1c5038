import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead, TwoColumns } from '../../design/columns.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Field } from '../../design/field.tsx'
import { matterText } from '../../matter/matter.text.ts'
import { startSentence } from '../../shared/format.ts'
import { KeptText } from '../matter/act-denied.tsx'
import { actRefusedText } from '../matter/act-refused.text.ts'
import { MatterContentView } from '../matter/matter-content.view.tsx'
import { MatterFacts } from '../matter/matter-facts.view.tsx'
import { matterPageText } from '../matter/matter-page.text.ts'
import type { ListedPaper } from '../matter/matter-story.ts'
import { bodyName, inPrincipalOrder, principalName } from '../matter/naming.ts'
import { sayNext } from '../matter/next-step.ts'
import { Papers } from '../matter/papers.view.tsx'
import { RefusedNotice } from '../matter/refused-notice.tsx'
import { ActForm } from './act-form.tsx'
import { BelongsElsewhere, ForwardSection, Why } from './forward.view.tsx'
import { intakeText } from './intake.text.ts'
import { errorIn, type Intake, intakeField, typedIn } from './intake-form.ts'
import { MergeSection } from './merge.view.tsx'

interface IntakeViewProps {
  readonly intake: Intake
  readonly papers: readonly ListedPaper[]
}

/** Receiving a matter: which body is the right one, what it is about, and each thing that can be done with it. */
export function IntakeView({ intake, papers }: IntakeViewProps) {
  const { acting, naming, found, tried } = intake
  const { language } = acting
  const { matter, number, place } = found
  const text = intakeText[language]
  const error = tried?.error
  return (
    <>
      {error !== undefined && tried && tried.form !== 'accept' ? (
        <ErrorSummary
          heading={actRefusedText[language].toMend}
          errors={[{ field: intakeField[tried.form], text: error }]}
        />
      ) : null}
      <TwoColumns
        head={
          <>
            <p class="kicker">
              {number} · {matterText[language].kind[matter.kind].name}
            </p>
            <h1>{matter.state === 'inPreparation' ? text.handOnTitle : text.title}</h1>
            <Lead>{matter.title}</Lead>
            {tried?.refusal ? (
              <RefusedNotice refusal={tried.refusal} matter={matter} language={language} />
            ) : (
              <BelongsElsewhere intake={intake} />
            )}
            <Unsent intake={intake} />
          </>
        }
        margin={<MatterFacts acting={acting} naming={naming} found={found} />}
      >
        <Ways intake={intake} />
        <MatterContentView content={matter} place={place} language={language} />
        <h2>{matterPageText[language].principals}</h2>
        <ul>
          {inPrincipalOrder(naming, matter.concerns).map((id) => (
            <li>{principalName(naming, id)}</li>
          ))}
        </ul>
        {papers.length === 0 ? null : (
          <>
            <h2>{matterPageText[language].papers}</h2>
            <Papers acting={acting} found={found} papers={papers} />
          </>
        )}
        <Choices intake={intake} />
      </TwoColumns>
    </>
  )
}

/** What was typed in a form that the page has no longer, since the matter stands elsewhere now. */
function Unsent({ intake }: { readonly intake: Intake }) {
  const { tried, found, acting } = intake
  const isText = tried?.form === 'askBack' || tried?.form === 'decline'
  if (!isText || found.matter.state === 'raised') return null
  return <KeptText typed={tried.typed} language={acting.language} />
}

/** The ways on, each a link to its form further down. */
function Ways({ intake }: { readonly intake: Intake }) {
  const { language } = intake.acting
  const text = intakeText[language]
  if (intake.found.matter.state !== 'raised') return null
  return (
    <nav class="part-nav" aria-label={text.choices}>
      <ul>
        <li>
          <a href="#ta-emot">{text.goTo.accept}</a>
        </li>
        <li>
          <a href="#lamna-vidare">{text.goTo.forward}</a>
        </li>
        <li>
          <a href="#skicka-tillbaka">{text.goTo.askBack}</a>
        </li>
        <li>
          <a href="#sla-samman">{text.goTo.merge}</a>
        </li>
        <li>
          <a href="#avboj">{text.goTo.decline}</a>
        </li>
      </ul>
    </nav>
  )
}

function Choices({ intake }: { readonly intake: Intake }) {
  const { found, naming, acting } = intake
  const { matter, number, place } = found
  const text = intakeText[naming.language]
  if (matter.state === 'inPreparation') return <ForwardSection intake={intake} />
  if (matter.state !== 'raised') {
    return (
      <>
        <h2>{text.waiting}</h2>
        <p>{sayNext(naming, matter, place.actor)}</p>
        <ButtonRow>
          <ButtonLink href={acting.to.matter(place.register.collaboration.id, number)}>
            {text.toMatter}
          </ButtonLink>
        </ButtonRow>
      </>
    )
  }
  return (
    <>
      <Accept intake={intake} />
      <ForwardSection intake={intake} />
      <WithReason intake={intake} form="askBack" id="skicka-tillbaka" />
      <MergeSection intake={intake} />
      <WithReason intake={intake} form="decline" id="avboj" />
    </>
  )
}

function Accept({ intake }: { readonly intake: Intake }) {
  const { naming, found, destinations } = intake
  const text = intakeText[naming.language]
  const body = bodyName(naming, found.matter.handlingBodyId)
  const { here, elsewhere } = destinations
  return (
    <section aria-labelledby="ta-emot">
      <h2 id="ta-emot">{text.accept.heading}</h2>
      <p>{text.accept.means(startSentence(body))}</p>
      {here ? <Why intake={intake} competence={here} /> : null}
      <ActForm intake={intake} form="accept">
        <ButtonRow>
          <Button kind={here === undefined && elsewhere.length > 0 ? 'secondary' : 'primary'}>
            {text.accept.button}
          </Button>
        </ButtonRow>
      </ActForm>
    </section>
  )
}

interface WithReasonProps {
  readonly intake: Intake
  readonly form: 'askBack' | 'decline'
  readonly id: string
}

/** Sending back and declining: a sentence about what happens, and the words that go with it. */
function WithReason({ intake, form, id }: WithReasonProps) {
  const text = intakeText[intake.naming.language][form]
  const { name } = intake.found.matter.raisedBy
  const error = errorIn(intake, form)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text.heading}</h2>
      <p>{text.means(name)}</p>
      <ActForm intake={intake} form={form}>
        <Field
          kind="textarea"
          name={intakeField[form]}
          label={text.field}
          hint={text.hint}
          value={typedIn(intake, form) ?? ''}
          {...(error !== undefined && { error })}
        />
        <ButtonRow>
          <Button kind="secondary" danger={form === 'decline'}>
            {text.button}
          </Button>
        </ButtonRow>
      </ActForm>
    </section>
  )
}
