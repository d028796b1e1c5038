import { Facts, Lead, TwoColumns } from '../columns.tsx'
import { Journey, type JourneyStep } from '../journey.tsx'
import { StackTable } from '../stack-table.tsx'
import { Status } from '../status.tsx'
import { Strip, type StripItem } from '../strip.tsx'
import { SumRow } from '../sum-row.tsx'
import { Frame, type Viewing } from './frame.tsx'

const adopted = ['Region Västmanland', 'Arboga', 'Fagersta', 'Hallstahammar', 'Kungsör']

const principals: readonly StripItem[] = [
  ...adopted.map((label): StripItem => ({ label, state: 'filled', says: 'antagen' })),
  { label: 'Köping', state: 'hatched', says: 'antagen med reservation' },
  { label: 'Norberg', state: 'crossed', says: 'avslagen' },
  { label: 'Sala', state: 'vacant', says: 'inget beslut' },
  { label: 'Skinnskatteberg', state: 'filled', says: 'antagen' },
  { label: 'Surahammar', state: 'unknown', says: 'går inte att avgöra' },
  { label: 'Västerås', state: 'filled', says: 'antagen' },
]

const decisions = [
  {
    who: 'Region Västmanland',
    status: <Status tone="ok">Antagen</Status>,
    by: 'Regionfullmäktige',
    day: '21 oktober 2026',
    number: <a href="/">§ 214, RV260417</a>,
  },
  {
    who: 'Köping',
    status: (
      <>
        <Status tone="ok">Antagen med reservation</Status>
        <small>Punkt 4.2 om hjälpmedel</small>
      </>
    ),
    by: 'Kommunfullmäktige',
    day: '26 oktober 2026',
    number: <a href="/">§ 131, KS 2026/388</a>,
  },
  {
    who: 'Norberg',
    status: <Status tone="stop">Avslagen</Status>,
    by: 'Kommunfullmäktige',
    day: '2 november 2026',
    number: <a href="/">§ 88, KS 2026/141</a>,
  },
  {
    who: 'Sala',
    status: (
      <>
        <Status tone="open">Inget beslut</Status>
        <small>Möte 7 december</small>
      </>
    ),
    by: 'Kommunfullmäktige',
    day: '–',
    number: 'KS 2026/512',
  },
]
type Decision = (typeof decisions)[number]

const steps: readonly JourneyStep[] = [
  {
    when: '14 januari 2026',
    state: 'done',
    children: (
      <>
        Sala kommun väckte frågan. <a href="/">Frågan</a>
      </>
    ),
  },
  {
    when: '4 februari',
    state: 'done',
    children: 'Samverkansgrupp Nära vård gav tjänstepersonerna i uppdrag att ta fram ett förslag.',
  },
  {
    when: '6 maj – 31 augusti',
    state: 'done',
    children: (
      <>
        Remiss: 11 av 11 huvudmän svarade. <a href="/">Sammanställning</a>
      </>
    ),
  },
  {
    when: '9 september',
    state: 'done',
    children: 'Gruppen rekommenderade förslaget, med avvikande mening från Norberg.',
  },
  { when: '21 oktober – 2 november', state: 'done', children: 'Tio huvudmän har beslutat.' },
  { when: '7 december', state: 'coming', children: 'Sala kommunfullmäktige behandlar ärendet.' },
  { when: '10 februari 2027', state: 'coming', children: 'Utfallet tas upp i samverkansgruppen.' },
]

/** A document that each principal decides on for itself: figures, strip, table and journey. */
export function AdoptionPage({ viewing }: { readonly viewing: Viewing }) {
  return (
    <Frame
      viewing={viewing}
      title="Överenskommelse om nära vård 2027–2030"
      section="Beslut"
      crumbs={['Västmanland', 'Beslut', 'Överenskommelse om nära vård']}
    >
      <h1>Överenskommelse om nära vård 2027–2030</h1>
      <Lead>
        Samverkansgrupp Nära vård rekommenderade överenskommelsen den 9 september 2026. Varje
        huvudman beslutar för sig. Den börjar gälla när alla har antagit den.
      </Lead>
      <SumRow
        sums={[
          { value: 8, label: 'har antagit' },
          { value: 1, label: 'har avslagit' },
          { value: 1, label: 'har inte beslutat' },
          { value: 40, label: 'dagar till 1 januari' },
        ]}
      />
      <Strip
        label="Elva huvudmän"
        items={principals}
        legend={[
          { state: 'filled', text: 'antagen' },
          { state: 'hatched', text: 'med reservation' },
          { state: 'crossed', text: 'avslagen' },
          { state: 'vacant', text: 'inget beslut' },
          { state: 'unknown', text: 'går inte att avgöra' },
        ]}
      />
      <StackTable<Decision>
        caption="Varje huvudmans eget beslut"
        columns={[
          { heading: 'Huvudman', cell: ({ who }) => who },
          { heading: 'Beslut', cell: ({ status }) => status },
          { heading: 'Av', cell: ({ by }) => by },
          { heading: 'Datum', cell: ({ day }) => day, tight: true },
          { heading: 'Paragraf och diarienummer', cell: ({ number }) => number },
        ]}
        rows={decisions}
      />
      <TwoColumns margin={<Meaning />}>
        <h2>Ärendets väg</h2>
        <Journey steps={steps} comingWord="återstår" />
      </TwoColumns>
    </Frame>
  )
}

function Meaning() {
  return (
    <Facts heading="Vad det betyder" items={[]}>
      <p>En rekommendation binder ingen. Den som inte har svarat räknas inte som ett ja.</p>
      <p>
        <a href="/">Ladda ner tabellen</a>
      </p>
    </Facts>
  )
}
