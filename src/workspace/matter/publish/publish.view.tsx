import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import type { MatterEvent } from '../../../matter/event/matter-event.ts'
import type { ActRefusal } from '../../../matter/matter-change.ts'
import { sayCount } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import { KeptText } from '../act-denied.tsx'
import { actRefusedText } from '../act-refused.text.ts'
import type { FoundMatter } from '../find-matter.ts'
import { RefusedNotice } from '../refused-notice.tsx'
import { NeverShown, PublicPreview } from './public-preview.view.tsx'
import { publishText } from './publish.text.ts'

/** What can be decided of a matter on a page of its own. */
export type Decision = 'publish' | 'unpublish' | 'close'

/** Where each is done, below the matter. */
export const addressOfDecision: Readonly<Record<Decision, string>> = {
  publish: 'publicera',
  unpublish: 'avpublicera',
  close: 'avsluta',
}

/** A form that was sent and not done. */
export interface TriedDecision {
  readonly typed: string
  readonly error?: string
  readonly refusal?: ActRefusal
}

interface DecisionViewProps {
  readonly acting: Acting
  readonly found: FoundMatter
  readonly decision: Decision
  readonly events: readonly MatterEvent[]
  readonly tried?: TriedDecision | undefined
}

/** Whether a matter stands so that it can be decided. */
function canBeDecided({ matter }: FoundMatter, decision: Decision): boolean {
  if (decision === 'close') return matter.state === 'inPreparation'
  return (matter.publishedAt === undefined) === (decision === 'publish')
}

/** A small page for one decision: what it means, exactly what it concerns, and the button. */
export function DecisionView(props: DecisionViewProps) {
  const { acting, found, decision, events, tried } = props
  const { language, today } = acting
  const { matter, number, place } = found
  const text = publishText[language]
  const naming = { register: place.register, today, language }
  const can = canBeDecided(found, decision)
  const { error } = tried ?? {}
  return (
    <>
      {error === undefined ? null : (
        <ErrorSummary
          heading={actRefusedText[language].toMend}
          errors={[{ field: 'utfall', text: error }]}
        />
      )}
      <p class="kicker">
        {number} · {matter.title}
      </p>
      <h1>{text[decision].title}</h1>
      {tried?.refusal ? (
        <RefusedNotice refusal={tried.refusal} matter={matter} language={language} />
      ) : null}
      <Lead>{can ? text[decision].lead : `${text[decision].already}.`}</Lead>
      {can ? <Asked {...props} /> : <BackToMatter {...props} typed={tried?.typed ?? ''} />}
      {decision === 'close' || !can ? null : (
        <>
          <h2>{decision === 'publish' ? text.visible : text.visibleNow}</h2>
          <PublicPreview acting={acting} naming={naming} matter={matter} events={events} />
          <NeverShown acting={acting} />
        </>
      )}
    </>
  )
}

/** The form: for closing with what the matter led to, for the others a button and the way back. */
function Asked({ acting, found, decision, tried }: DecisionViewProps) {
  const { language, to } = acting
  const { matter, number, place } = found
  const text = publishText[language]
  const { id } = place.register.collaboration
  return (
    <form method="post" action={to.matter(id, number, addressOfDecision[decision])}>
      <input type="hidden" name="version" value={String(matter.version)} />
      {decision === 'close' ? (
        <>
          <p>{matter.publishedAt ? text.close.public : text.close.internal}</p>
          <p>
            {text.close.records(
              sayCount(matter.concerns.length, language, text.close.principalNoun),
            )}
          </p>
          <Field
            kind="textarea"
            name="utfall"
            label={text.close.field}
            hint={text.close.hint}
            rows={8}
            value={tried?.typed ?? ''}
            {...(tried?.error !== undefined && { error: tried.error })}
          />
        </>
      ) : (
        <>
          <p>{text[decision].later}</p>
          {decision === 'publish' ? <p>{text.readThrough}</p> : null}
        </>
      )}
      <ButtonRow>
        <Button danger={decision === 'unpublish'}>{text[decision].button}</Button>
        <ButtonLink kind="tertiary" href={to.matter(id, number)}>
          {text.stop}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}

function BackToMatter({
  acting,
  found,
  typed,
}: Pick<DecisionViewProps, 'acting' | 'found'> & { readonly typed: string }) {
  const { id } = found.place.register.collaboration
  return (
    <>
      <KeptText typed={typed} language={acting.language} />
      <ButtonRow>
        <ButtonLink href={acting.to.matter(id, found.number)}>
          {publishText[acting.language].toMatter}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
