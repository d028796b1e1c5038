import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import { CheckboxGroup, RadioGroup } from './choices.tsx'
import { Clause } from './clause.tsx'
import { Facts } from './columns.tsx'
import { DayBar, type DayChange } from './day-bar.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'
import { FileField } from './file-field.tsx'
import { FindingRow, Remedy } from './finding-row.tsx'
import { Journey } from './journey.tsx'
import { LangPart } from './lang-part.tsx'
import { Page } from './page.tsx'
import { Pagination, shownPages } from './pagination.tsx'
import { SafeLink, safeHref } from './safe-link.tsx'
import { StackTable } from './stack-table.tsx'
import { Status } from './status.tsx'
import { Strip } from './strip.tsx'

const html = (node: Child) => String(node)
const sly = '<script>alert("1")</script> & "så"'
const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &quot;så&quot;'

describe('what comes from data', () => {
  it.each([
    ['a status', <Status tone="ok">{sly}</Status>],
    ['a quotation', <Clause quote={sly} lang="sv" source={sly} />],
    [
      'a finding',
      <FindingRow status={null} heading={sly}>
        <Remedy label={sly}>{sly}</Remedy>
      </FindingRow>,
    ],
    ['a fact', <Facts heading={sly} items={[{ term: sly, details: [sly, sly] }]} />],
    [
      'a place in a strip',
      <Strip label={sly} items={[{ state: 'filled', label: sly, says: sly }]} />,
    ],
    ['a field', <Field name="a" label={sly} value={sly} error={sly} hint={sly} />],
    [
      'a choice',
      <RadioGroup
        name="a"
        legend={sly}
        hint={sly}
        error={sly}
        value={sly}
        choices={[{ value: sly, text: sly, hint: sly }]}
      />,
    ],
    ['a field for files', <FileField name="a" label={sly} hint={sly} errors={[sly]} />],
    ['a text field', <Field name="a" kind="textarea" label={sly} value={sly} />],
    [
      'a table',
      <StackTable caption={sly} columns={[{ heading: sly, cell: () => sly }]} rows={[1]} />,
    ],
    ['a link', <SafeLink href="https://example.org">{sly}</SafeLink>],
  ])('is shown as text and never as markup: %s', (_what, node) => {
    expect(html(node)).toContain(escaped)
    expect(html(node)).not.toContain('<script>')
  })
})

describe('an address from data', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['  http://example.org ', 'http://example.org/'],
    ['mailto:stod@example.org', 'mailto:stod@example.org'],
    ['tel:+4621000000', 'tel:+4621000000'],
  ])('leads where it says: %s', (address, href) => {
    expect(safeHref(address)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//example.org',
    '/relative',
    'https://region.example@evil.example/',
    'not an address',
    '',
  ])('is refused, and shown as plain text: %j', (address) => {
    expect(safeHref(address)).toBeUndefined()
    expect(html(<SafeLink href={address}>Protokollet</SafeLink>)).toBe('<span>Protokollet</span>')
  })
})

it.each([
  ['ok', 'Uppfyllt'],
  ['warn', 'Risk'],
  ['stop', 'Inte uppfyllt'],
  ['open', 'Går inte att avgöra'],
  ['neutral', 'Inte kontrollerat'],
] as const)('a status says it in a word and a shape, not in colour alone: %s', (tone, word) => {
  const said = html(<Status tone={tone}>{word}</Status>)
  expect(said).toContain(`<span>${word}</span>`)
  expect(said).toMatch(/<svg[^>]*aria-hidden="true"[^>]*><path d="M/)
})

it('each status has a shape of its own', () => {
  const tones = ['ok', 'warn', 'stop', 'open', 'neutral'] as const
  const shapes = tones.map(
    (tone) => / d="([^"]+)"/.exec(html(<Status tone={tone}>ord</Status>))?.[1],
  )
  expect(new Set(shapes).size).toBe(tones.length)
})

describe('a table', () => {
  const table = html(
    <StackTable<readonly [string, number]>
      caption="Platser"
      columns={[
        { heading: 'Huvudman', cell: ([name]) => name },
        { heading: 'Antal', cell: ([, count]) => count, number: true },
      ]}
      groups={[{ heading: 'Deltar i besluten', rows: [['Köping', 1]] }]}
    />,
  )

  it('labels each line when its rows are stacked', () => {
    expect(table).toContain('<td role="cell" data-label="Antal" data-number="">1</td>')
  })

  it('stays a table when read aloud, with headings for columns, rows and groups', () => {
    expect(table).toContain('role="table"')
    expect(table).toContain('<th role="columnheader" scope="col">Huvudman</th>')
    expect(table).toContain('<th role="rowheader" scope="row">Köping</th>')
    expect(table).toContain(
      '<th role="rowheader" scope="rowgroup" colspan="2">Deltar i besluten</th>',
    )
  })
})

it('a strip says in words what each mark shows', () => {
  const strip = html(
    <Strip
      label="Två platser"
      items={[
        { state: 'filled', shape: 'round', label: 'Arboga', says: 'tillsatt' },
        { state: 'vacant', label: 'Sala', says: 'vakant' },
      ]}
    />,
  )
  expect(strip).toMatch(/^<ul class="strip" aria-label="Två platser">/)
  expect(strip).toContain('Sala<span class="ds-sr-only">: vakant</span>')
})

it('a journey says aloud which steps are still to come', () => {
  const steps = [
    { when: '4 februari', state: 'done', children: 'Klart' },
    { when: '7 december', state: 'coming', children: 'Beslut' },
  ] as const
  const journey = html(<Journey steps={steps} comingWord="återstår" />)
  expect(journey).toContain('7 december<span class="ds-sr-only"> (återstår)</span>')
  expect(journey).not.toContain('4 februari<span')
})

it('a quotation is in its own language and names its source', () => {
  const clause = html(<Clause quote="Två gånger." lang="sv" source="2.5" href="data:text/html,x" />)
  expect(clause).toContain('<blockquote lang="sv"><p>Två gånger.</p></blockquote>')
  expect(clause).toContain('<cite>2.5</cite>')
})

it('a part in another language is marked, and says so', () => {
  expect(
    html(
      <LangPart lang="en" note="(på engelska)">
        Joint group
      </LangPart>,
    ),
  ).toBe('<span lang="en">Joint group</span><span class="lang-note"> (på engelska)</span>')
})

describe('a form that comes back', () => {
  it('keeps what was typed and ties the error to its field', () => {
    const field = html(
      <Field name="dag" label="Dag" hint="Skriv" error="Finns inte" value="2026-02-31" />,
    )
    expect(field).toContain('value="2026-02-31"')
    expect(field).toContain('aria-invalid="true"')
    expect(field).toContain('aria-describedby="dag-hint dag-error"')
    expect(field).toContain(
      '<p class="ds-validation-message" data-field="validation" id="dag-error">',
    )
  })

  it('keeps what was chosen, asks the question aloud, and leads to its first choice', () => {
    const choices = [
      { value: 'region', text: 'Regionen' },
      { value: 'sala', text: 'Sala', hint: 'Kommunen' },
    ]
    const several = html(
      <CheckboxGroup name="ror" legend="Vilka?" error="Välj" values={['sala']} choices={choices} />,
    )
    expect(several).toContain('<legend class="ds-label">Vilka?</legend>')
    expect(several).toMatch(/<fieldset class="choices" aria-describedby="ror-error">/)
    expect(several).toMatch(/id="ror" name="ror" value="region" aria-invalid="true"/)
    expect(several).toMatch(/id="ror-2" name="ror" value="sala" checked=""/)
    expect(several).toContain('aria-describedby="ror-2-means"')
    const one = html(<RadioGroup name="ror" legend="Vem?" error="Välj" choices={choices} />)
    expect(one).toMatch(/role="radiogroup" aria-invalid="true"/)
    expect(one).not.toContain('checked')
  })

  it('says of each file what is wrong with it, at the field', () => {
    const field = html(<FileField name="fil" label="Filer" errors={['En', 'Två']} multiple />)
    expect(field.match(/ds-validation-message/g)).toHaveLength(2)
    expect(field).toContain('aria-describedby="fil-error"')
    expect(field).toMatch(/<input[^>]* type="file"[^>]* multiple=""/)
  })

  it('begins with what must be corrected, each a link to its field', () => {
    const summary = html(<ErrorSummary heading="En sak" errors={[{ field: 'dag', text: 'Fel' }]} />)
    expect(summary).toContain('<a href="#dag">Fel</a>')
    expect(html(<ErrorSummary heading="Inget" errors={[]} />)).not.toContain('section')
  })
})

describe('a long list', () => {
  it('shows the first, the last and the nearest pages', () => {
    expect(shownPages(4, 12)).toEqual([1, undefined, 3, 4, 5, undefined, 12])
    expect(shownPages(1, 3)).toEqual([1, 2, 3])
  })

  it('has no pages when one holds all', () => {
    const words = { label: 'Sidor', previous: 'Föregående', next: 'Nästa' }
    const pages = (total: number) =>
      html(
        <Pagination
          {...words}
          current={1}
          total={total}
          href={(n) => `?s=${n}`}
          pageLabel={String}
        />,
      )
    expect(pages(1)).not.toContain('nav')
    expect(pages(2)).toContain('rel="next"')
    expect(pages(2)).not.toContain('rel="prev"')
  })
})

describe('the bar of the day', () => {
  const change: DayChange = {
    summary: 'Byt dag',
    label: 'Visa läget den',
    action: '/organ',
    name: 'datum',
    value: '2019-10-01',
    button: 'Visa den dagen',
    keep: { sida: '2' },
  }
  const bar = (isToday: boolean, extra: Partial<DayChange> = {}) =>
    html(
      <DayBar
        label="Dag"
        isToday={isToday}
        sentence="Visar läget"
        change={{ ...change, ...extra }}
        backToToday={{ href: '?', text: 'Till idag' }}
      />,
    )

  it('changes the day with an ordinary form, and keeps what else was asked for', () => {
    expect(bar(true)).toContain('<form class="wrap" method="get" action="/organ">')
    expect(bar(true)).toContain('<input type="hidden" name="sida" value="2"/>')
  })

  it('is tinted and leads back when another day is shown', () => {
    expect(bar(true)).toContain('data-day="today"')
    expect(bar(true)).not.toContain('Till idag')
    expect(bar(false)).toContain('data-day="other"')
    expect(bar(false)).toContain('Till idag')
  })

  it('stands open when the day that was typed was not a day', () => {
    const failed = bar(true, { error: 'Den 31 februari finns inte', value: '2026-02-31' })
    expect(failed).not.toContain('<details')
    expect(failed).toContain('Den 31 februari finns inte')
  })
})

describe('a page', () => {
  const page = html(
    <Page
      lang="sv"
      title="Organ"
      site="Rådslag"
      asset={(name) => `/assets/${name}`}
      skip="Till innehållet"
      masthead={{
        brand: { name: 'Rådslag', href: '/' },
        navLabel: 'Huvudmeny',
        nav: [{ href: '/struktur', text: 'Struktur', current: 'section' }],
        links: [{ href: '/en', text: 'In English', lang: 'en' }],
      }}
      footer={{ label: 'Om webbplatsen', links: [{ href: '/kontakt', text: 'Kontakt' }] }}
      alternates={[{ lang: 'en', href: 'https://example.org/en' }]}
    >
      <h1>Organ</h1>
    </Page>,
  )

  it('says its language, its name and the way past the menu', () => {
    expect(page).toMatch(/^<!doctype html><html lang="sv"/)
    expect(page).toContain('<title>Organ – Rådslag</title>')
    expect(page).toContain('href="#content"')
    expect(page).toContain('<main class="wrap" id="content" tabindex="-1">')
    expect(page).toContain('<a href="/en" lang="en" hreflang="en">In English</a>')
  })

  it('needs no program in the browser and asks no other site for anything', () => {
    expect(page).not.toContain('<script')
    expect(page).not.toContain(' style=')
    const loaded = page.matchAll(/<link rel="(?:stylesheet|preload|icon)" href="([^"]+)"/g)
    for (const [, href] of loaded) expect(href).toMatch(/^\/assets\//)
  })
})
