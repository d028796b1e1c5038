import { Button, ButtonLink, ButtonRow } from '../button.tsx'
import { CheckboxGroup, RadioGroup } from '../choices.tsx'
import { Lead } from '../columns.tsx'
import { Empty } from '../empty.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { FileField } from '../file-field.tsx'
import { Frame, type Viewing } from './frame.tsx'

type Props = { readonly viewing: Viewing }

/** A form that came back, with everything that was typed still in it. */
export function FormPage({ viewing }: Props) {
  return (
    <Frame
      viewing={viewing}
      title="Fel: Fråga om en handling"
      section="Dokument"
      crumbs={['Västmanland', 'Begär en handling']}
    >
      <ErrorSummary
        heading="Fyra saker behöver rättas"
        errors={[
          { field: 'dag', text: 'Den 31 februari finns inte. Skriv en dag som finns.' },
          { field: 'epost', text: 'E-postadressen saknar ett snabel-a.' },
          { field: 'form', text: 'Välj hur du vill ha den.' },
          { field: 'bilaga', text: 'Filen ”Bild.exe” är ett program. Välj en annan fil.' },
        ]}
      />
      <h1>Begär en handling</h1>
      <Lead>Du behöver inte säga vem du är. Svaret kommer inom en arbetsdag.</Lead>
      <form method="post" action="/formular">
        <Field
          name="handling"
          label="Vilken handling gäller det?"
          hint="Till exempel minnesanteckningar från samverkansgruppen den 9 september 2026."
          kind="textarea"
          rows={3}
          value="Minnesanteckningarna från september"
        />
        <Field
          name="dag"
          label="Vilken dag är handlingen från?"
          error="Den 31 februari finns inte. Skriv en dag som finns."
          hint="År, månad och dag: 2026-09-09"
          value="2026-02-31"
          size={12}
        />
        <Field
          name="epost"
          kind="email"
          label="E-postadress för svaret"
          error="E-postadressen saknar ett snabel-a. Så här ser en adress ut: namn@example.org."
          value="kim.exempel.example.org"
          autocomplete="email"
        />
        <Field
          name="huvudman"
          kind="select"
          label="Hos vem finns handlingen?"
          optional="(valfritt)"
          value="koping"
          choices={[
            { value: '', text: 'Vet inte' },
            { value: 'region', text: 'Region Västmanland' },
            { value: 'koping', text: 'Köpings kommun' },
          ]}
        />
        <RadioGroup
          name="form"
          legend="Hur vill du ha handlingen?"
          error="Välj hur du vill ha den."
          choices={[
            { value: 'fil', text: 'Som fil', hint: 'Kostar ingenting och kommer fortast.' },
            { value: 'papper', text: 'På papper', hint: 'De första nio sidorna är gratis.' },
          ]}
        />
        <CheckboxGroup
          name="ror"
          legend="Vilka rör frågan?"
          optional="(valfritt)"
          hint="Välj en eller flera."
          values={['region', 'koping']}
          inColumns
          choices={[
            { value: 'region', text: 'Region Västmanland' },
            { value: 'arboga', text: 'Arboga kommun' },
            { value: 'koping', text: 'Köpings kommun' },
            { value: 'skinnskatteberg', text: 'Skinnskattebergs kommun' },
          ]}
        />
        <FileField
          name="bilaga"
          label="Bifoga något"
          optional="(valfritt)"
          hint="PDF, Word, bild eller text. Högst 25 MB för varje fil."
          errors={['Filen ”Bild.exe” är ett program. Välj en annan fil.']}
          multiple
        />
        <ButtonRow>
          <Button>Skicka begäran</Button>
          <ButtonLink href="/" kind="secondary">
            Spara ett utkast till senare
          </ButtonLink>
          <ButtonLink href="/" kind="tertiary">
            Avbryt
          </ButtonLink>
        </ButtonRow>
      </form>
    </Frame>
  )
}

/** An address that leads nowhere, and a day that does not exist. */
export function ErrorPage({ viewing }: Props) {
  return (
    <Frame
      viewing={viewing}
      title="Sidan finns inte"
      section="Året"
      dayError="Den 31 februari finns inte. Välj en dag som finns."
    >
      <Empty
        level={1}
        kicker="/vastmanland/organ/samverkansgrup-nara-vard"
        heading="Den sidan finns inte"
        wayOn={
          <>
            <ButtonLink href="/organ">Samverkansgrupp Nära vård</ButtonLink>
            <ButtonLink href="/" kind="secondary">
              Alla grupper
            </ButtonLink>
          </>
        }
      >
        <p>
          Adressen kan vara felskriven, eller så har sidan aldrig funnits. Menade du gruppen här
          nedan?
        </p>
      </Empty>
    </Frame>
  )
}

/** Nothing to show, said so. */
export function EmptyPage({ viewing }: Props) {
  return (
    <Frame viewing={viewing} title="Ärenden" section="Ärenden" crumbs={['Västmanland', 'Ärenden']}>
      <h1>Ärenden</h1>
      <Lead>Frågor som någon har väckt och som samverkansgrupperna arbetar med.</Lead>
      <Empty
        heading="Inga ärenden var öppna den 1 oktober 2019"
        wayOn={<ButtonLink href="/tomt">Visa ärendena idag</ButtonLink>}
      >
        <p>Registret börjar den 1 januari 2020. Äldre ärenden finns i minnesanteckningarna.</p>
      </Empty>
    </Frame>
  )
}
