import { Lead, TwoColumns } from '../columns.tsx'
import { Disclosure } from '../disclosure.tsx'
import { Empty } from '../empty.tsx'
import { Entries } from '../entries.tsx'
import { LangPart } from '../lang-part.tsx'
import { Notice } from '../notice.tsx'
import { Pagination } from '../pagination.tsx'
import { SafeLink } from '../safe-link.tsx'
import { ScrollBox } from '../scroll-box.tsx'
import { StackTable } from '../stack-table.tsx'
import { Pills, Status } from '../status.tsx'
import { Frame, type Viewing } from './frame.tsx'

const longName = 'Länsgemensam samverkansgrupp för hälso- och sjukvårdsfrågor'

/** The parts that the other pages of the gallery do not show, with long words and odd cases. */
export function PartsPage({ viewing }: { readonly viewing: Viewing }) {
  return (
    <Frame
      viewing={viewing}
      title={longName}
      section="Möten"
      crumbs={[
        'Västmanland',
        'Struktur',
        'Chefsforum för socialtjänst och hälso- och sjukvård',
        longName,
      ]}
    >
      <h1>{longName}</h1>
      <Lead>
        Kompetensförsörjningsberedningens tjänstepersonsstöd samordnar länsövergripande
        återrapporteringsskyldigheter.
      </Lead>
      <Pills
        items={[
          <Status tone="neutral">Inte kontrollerat</Status>,
          <Status tone="open">Går inte att avgöra</Status>,
          <Status tone="ok" shape="plus">
            Tillkommit
          </Status>,
          <Status tone="stop" shape="minus">
            Upphört
          </Status>,
          <Status tone="warn" shape="swap">
            Ändrat
          </Status>,
          <Status tone="warn">
            Uppdragsbeskrivningen skulle ha reviderats våren 2017 och är sedan dess inte omprövad
          </Status>,
        ]}
      />
      <Notice tone="warn" heading="Mötet den 9 december är flyttat till den 16 december">
        <p>
          Lokalen i Västerås är stängd. <a href="/">Läs kallelsen</a>
        </p>
      </Notice>
      <Notice tone="info" heading="Om den här sidan">
        <p>Uppgifterna kommer ur de antagna dokumenten och ändras bara när dokumenten ändras.</p>
      </Notice>
      <h2>Grupper som leder vidare</h2>
      <Entries
        items={[
          {
            href: '/organ',
            title: 'Strategisk regional beredning',
            text: 'Tar upp frågor om länets utveckling som rör både regionen och kommunerna.',
            aside: <Status tone="ok">Verksam</Status>,
          },
          {
            href: '/organ',
            title: longName,
            text: 'Bereder frågor om hälso- och sjukvård för de förtroendevalda.',
            aside: <Status tone="warn">En plats är vakant</Status>,
          },
          {
            href: '/organ',
            title: 'Styrgrupp för kollektivtrafik',
            text: 'Upphörde i juni 2016.',
            aside: <Status tone="neutral">Upphörd</Status>,
          },
        ]}
      />
      <Pagination
        label="Sidor"
        current={4}
        total={12}
        href={(page) => `?sida=${page}`}
        previous="Föregående"
        next="Nästa"
        pageLabel={(page) => `Sida ${page}`}
      />
      <Grouped />
      <TwoColumns
        margin={
          <p>
            Källa: <SafeLink href="https://www.example.org/dokument/uppdragsbeskrivning-2023.pdf" />
            . Stöd: <SafeLink href="mailto:stod@example.org" />.
          </p>
        }
      >
        <h2>Mer att läsa</h2>
        <Disclosure summary="Hur en vakant plats räknas">
          <p>En plats är vakant från den dag den förra ledamoten slutade tills en ny är utsedd.</p>
        </Disclosure>
        <Disclosure summary="Vilka dokument som gäller" open>
          <ol>
            <li>Uppdragsbeskrivning för politiska samverkansgrupper, antagen våren 2023.</li>
            <li>Riktlinje för länsgemensam samverkan.</li>
          </ol>
        </Disclosure>
        <p>
          På engelska heter gruppen{' '}
          <LangPart lang="en" note="(på engelska)">
            Joint County Group for Health and Medical Care
          </LangPart>
          .
        </p>
        <h3>Möten som återstår</h3>
        <Empty
          level={3}
          heading="Inga fler möten är planerade i år"
          wayOn={<a href="/">Se årets möten</a>}
        >
          <p>Nästa års möten bestäms i december.</p>
        </Empty>
      </TwoColumns>
      <h2>En bild som är bredare än skärmen</h2>
      <Drawing />
    </Frame>
  )
}

function Grouped() {
  return (
    <>
      <h2>Beslutande och icke beslutande</h2>
      <StackTable<readonly [string, string, number]>
        caption="Platser efter rätt att delta i besluten"
        captionHidden
        columns={[
          { heading: 'Funktion', cell: ([name]) => name },
          { heading: 'Huvudman', cell: ([, principal]) => principal },
          { heading: 'Platser', cell: ([, , count]) => count, number: true },
        ]}
        groups={[
          {
            heading: 'Deltar i besluten',
            rows: [
              ['Hälso- och sjukvårdsdirektör', 'Region Västmanland', 1],
              ['Socialchef eller motsvarande funktion', 'Länets kommuner', 10],
            ],
          },
          {
            heading: 'Deltar utan att besluta',
            rows: [['Verksamhetsutvecklare', 'Region Västmanland', 112]],
          },
        ]}
      />
    </>
  )
}

function Drawing() {
  return (
    <figure class="picture">
      <ScrollBox label="Struktur, som bild">
        <svg
          class="drawing"
          width="900"
          height="170"
          viewBox="0 0 900 170"
          role="group"
          aria-label="Tre grupper och vem som lämnar till vem"
        >
          <path class="drawing__line" data-line="strong" d="M220 60H360" />
          <path class="drawing__line" data-line="dashed" d="M560 60H680" />
          <path class="drawing__line" data-line="dotted" d="M110 90V140H780V90" />
          {['Chefsforum', 'Regional ledningsgrupp', 'Strategisk beredning'].map((text, at) => (
            <a href="/organ">
              <rect
                class="drawing__box"
                x={20 + at * 340 - (at === 2 ? 20 : 0)}
                y="30"
                width="200"
                height="60"
                rx="4"
              />
              <text
                x={120 + at * 340 - (at === 2 ? 20 : 0)}
                y="65"
                text-anchor="middle"
                font-size="16"
              >
                {text}
              </text>
            </a>
          ))}
          <text class="drawing__label" x="280" y="50" text-anchor="middle">
            bereder
          </text>
          <text class="drawing__label" x="620" y="50" text-anchor="middle">
            informerar
          </text>
        </svg>
      </ScrollBox>
      <figcaption>Heldragen linje: bereder. Streckad: informerar. Prickad: rapporterar.</figcaption>
    </figure>
  )
}
