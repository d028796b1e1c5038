import { Clause } from '../clause.tsx'
import { Facts, Lead, TwoColumns } from '../columns.tsx'
import { FindingRow, Remedy } from '../finding-row.tsx'
import { StackTable } from '../stack-table.tsx'
import { Pills, Status } from '../status.tsx'
import { Strip, type StripItem } from '../strip.tsx'
import { Frame, type Viewing } from './frame.tsx'

const places = [
  'Region Västmanland, ordförande',
  'Region Västmanland',
  'Region Västmanland',
  'Region Västmanland',
  'Arboga',
  'Fagersta',
  'Hallstahammar',
  'Kungsör',
  'Köping',
  'Norberg',
  'Sala',
  'Skinnskatteberg',
  'Surahammar',
  'Västerås',
]

const seats: readonly StripItem[] = places.map((label, at) => ({
  label,
  state: label === 'Sala' ? 'vacant' : 'filled',
  shape: at === 0 ? 'round' : 'square',
  says: label === 'Sala' ? 'vakant sedan 1 september 2026' : 'tillsatt',
}))

const roster = [
  ['Region Västmanland', 'Hedvig Exempel, ordförande', 'Arvid Exempel', 'januari 2023'],
  ['Köping', 'Tove Exempel', 'Love Exempel', 'februari 2023'],
  ['Sala', 'vakant', 'Ebbe Exempel, ersättaren får delta', 'mars 2023'],
  ['Västerås', 'Signe Exempel', 'Malte Exempel', 'januari 2023'],
] as const
type Row = (typeof roster)[number]

/** The page of a group: the sample the look was drawn for, made of our own parts. */
export function BodyPage({ viewing }: { readonly viewing: Viewing }) {
  return (
    <Frame
      viewing={viewing}
      title="Politisk samverkansgrupp Nära vård"
      section="Struktur"
      crumbs={['Västmanland', 'Struktur', 'Samverkansgrupp Nära vård']}
    >
      <TwoColumns margin={<InShort />}>
        <h1>Politisk samverkans­grupp Nära vård</h1>
        <Lead>
          Förtroendevalda från regionen och länets tio kommuner bereder gemensamma frågor om nära
          vård och lämnar rekommendationer. Besluten fattas av varje huvudman.
        </Lead>
        <Pills
          items={[
            <Status tone="ok">Verksam</Status>,
            <Status tone="warn">Mandatperioden slutar om 39 dagar</Status>,
          ]}
        />
        <h2>Vilka som sitter</h2>
        <Strip
          label="Fjorton platser"
          items={seats}
          legend={[
            { state: 'filled', shape: 'round', text: 'ordförande' },
            { state: 'filled', text: 'tillsatt' },
            { state: 'vacant', text: 'vakant' },
          ]}
        />
        <p class="small soft">
          13 av 14 platser är tillsatta. Sala har varit utan ledamot i 82 dagar.
        </p>
        <StackTable<Row>
          caption="Ledamöter och personliga ersättare"
          captionHidden
          columns={[
            { heading: 'Huvudman', cell: ([principal]) => principal },
            {
              heading: 'Ledamot',
              cell: ([, member]) =>
                member === 'vakant' ? (
                  <Status tone="warn">Vakant sedan 1 september</Status>
                ) : (
                  member
                ),
            },
            { heading: 'Personlig ersättare', cell: ([, , deputy]) => deputy },
            { heading: 'Utsedd', cell: ([, , , since]) => since, tight: true },
          ]}
          rows={roster}
        />
        <p>
          <a href="/">Alla 14 ledamöter och ersättare</a>
        </p>
        <h2>Uppdraget, och hur det följs</h2>
        <Findings />
        <p>
          <a href="/">Hela uppdragsbeskrivningen med alla 14 regler</a>
        </p>
      </TwoColumns>
    </Frame>
  )
}

function Findings() {
  return (
    <>
      <FindingRow
        status={<Status tone="ok">Uppfyllt</Status>}
        heading="Fyra möten om året, två på våren och två på hösten"
      >
        <Clause
          lang="sv"
          quote="Om inget annat överenskoms träffas samverkansgrupperna fyra gånger per år, två på våren och två under hösten."
          source="Politiska samverkansgrupper 2023–2026, 2.5"
        />
        <p>2026: 4 februari, 6 maj, 9 september, 18 november.</p>
      </FindingRow>
      <FindingRow
        status={<Status tone="open">Går inte att avgöra</Status>}
        heading="Fjorton ledamöter"
      >
        <Clause
          lang="sv"
          quote="14 ledamöter och 14 personliga ersättare … Varje kommun utser en ledamot och Regionen utser tre ledamöter."
          source="Politiska samverkansgrupper 2023–2026, 2.1"
        />
        <p>
          Tio kommuner och tre från regionen blir 13, inte 14. Det stämmer om ordföranden är en egen
          plats.
        </p>
        <Remedy label="Nästa steg">gruppens stöd antecknar hur texten ska läsas.</Remedy>
      </FindingRow>
      <FindingRow
        status={<Status tone="stop">Inte uppfyllt</Status>}
        heading="Varje kommun har en ledamot"
      >
        <p>Sala har ingen ledamot sedan 1 september 2026.</p>
        <Remedy label="Nästa steg">
          Sala kommun utser en ledamot; ersättaren kallas till dess.
        </Remedy>
      </FindingRow>
    </>
  )
}

function InShort() {
  return (
    <Facts
      heading="I korthet"
      items={[
        { term: 'Tillsatt av', details: <a href="/">Strategisk regional beredning</a> },
        { term: 'Får', details: 'bereda och rekommendera' },
        { term: 'Rapporterar till', details: 'Strategisk regional beredning, två gånger per år' },
        { term: 'Nästa möte', details: '10 februari 2027, förmiddag, Västerås' },
        {
          term: 'Ersatte',
          details: (
            <>
              <a href="/">Samverkansgrupp äldre</a> med flera (2023)
            </>
          ),
        },
        { term: 'Stöd', details: ['Maja Exempellind (exempel)', 'Region Västmanland'] },
      ]}
    >
      <p>
        <a href="/">Prenumerera på mötena</a>
      </p>
    </Facts>
  )
}
