import type { Child } from 'hono/jsx'
import type { Asset } from '../assets.ts'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { DayBar } from '../day-bar.tsx'
import { Page } from '../page.tsx'

/** What the address says about how a page of the gallery is shown. */
export type Viewing = {
  readonly asset: Asset
  readonly scheme: 'auto' | 'light' | 'dark'
  /** The day asked for, when it is another than the example's today. */
  readonly otherDay: boolean
}

type FrameProps = {
  readonly viewing: Viewing
  readonly title: string
  readonly section?: string
  readonly crumbs?: readonly string[]
  readonly withoutDay?: boolean
  readonly dayError?: string
  readonly children: Child
}

const nav: readonly (readonly [string, string])[] = [
  ['Struktur', '/organ'],
  ['Möten', '/komponenter'],
  ['Ärenden', '/tomt'],
  ['Beslut', '/beslut'],
  ['Dokument', '/formular'],
  ['Året', '/fel'],
]

/** The skeleton around every page of the gallery. People and days are invented. */
export function Frame({
  viewing,
  title,
  section,
  crumbs,
  withoutDay,
  dayError,
  children,
}: FrameProps) {
  return (
    <Page
      lang="sv"
      title={title}
      site="Rådslag Västmanland"
      asset={viewing.asset}
      scheme={viewing.scheme}
      skip="Till innehållet"
      noindex
      masthead={{
        brand: { name: 'Rådslag', place: 'Västmanland', href: '/' },
        navLabel: 'Huvudmeny',
        nav: nav.map(([text, href]) =>
          text === section ? { text, href, current: 'section' } : { text, href },
        ),
        links: [
          { href: '/', text: 'Sök' },
          { href: '/', text: 'In English', lang: 'en' },
        ],
      }}
      demo={{ word: 'Demo', explanation: 'Personerna är påhittade exempel', href: '/' }}
      dayBar={withoutDay ? undefined : <Day other={viewing.otherDay} error={dayError} />}
      breadcrumbs={
        crumbs === undefined ? undefined : (
          <Breadcrumbs
            label="Du är här"
            items={crumbs.map((text, at) =>
              at === crumbs.length - 1 ? { text } : { text, href: '/' },
            )}
          />
        )
      }
      footer={{
        label: 'Om webbplatsen',
        note: 'Senast uppdaterad 19 november 2026 kl. 14.09',
        links: [
          'Kontakt',
          'Begär en handling',
          'Tillgänglighetsredogörelse',
          'Om kakor',
          'Öppna data',
        ].map((text) => ({ href: '/', text })),
      }}
    >
      {children}
    </Page>
  )
}

function Day({ other, error }: { readonly other: boolean; readonly error: string | undefined }) {
  const change = {
    summary: 'Byt dag',
    label: 'Visa läget den',
    action: '/organ',
    name: 'datum',
    min: '2016-01-01',
    value: other ? '2019-10-01' : '2026-11-22',
    button: 'Visa den dagen',
  }
  return (
    <DayBar
      label="Vilken dag som visas"
      isToday={!other}
      sentence={
        other
          ? 'Visar läget en annan dag än idag: 1 oktober 2019'
          : 'Visar läget idag, 22 november 2026'
      }
      backToToday={{ href: '?', text: 'Tillbaka till idag' }}
      compare={{ href: '/komponenter', text: 'Jämför två dagar' }}
      change={error === undefined ? change : { ...change, error }}
    />
  )
}
