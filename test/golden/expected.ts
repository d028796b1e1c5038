import { readFileSync } from 'node:fs'

/** A row of the judgement written by hand before the program was run. */
export interface Expected {
  readonly county: string
  readonly day: string
  readonly body: string
  readonly rule: string
  readonly status: string
}

const today = '2026-11-22'
const three = [
  'Samverkansgrupp Hälsa',
  'Samverkansgrupp Kompetensförsörjning',
  'Samverkansgrupp Nära vård',
]

/** The rules that are only for one of the three groups. */
const onlyFor = new Map([
  ['R37a', 'Samverkansgrupp Hälsa'],
  ['R37b', 'Samverkansgrupp Kompetensförsörjning'],
  ['R37c', 'Samverkansgrupp Nära vård'],
  ['K24', 'Samverkansgrupp Hälsa'],
  ['K25', 'Samverkansgrupp Kompetensförsörjning'],
  ['K26', 'Samverkansgrupp Nära vård'],
])

/** Reads `expected-findings.md`, one row a body and rule. */
export function readExpected(): readonly Expected[] {
  const text = readFileSync(new URL('expected-findings.md', import.meta.url), 'utf8')
  let county = ''
  let bodies: readonly string[] = []
  return text.split('\n').flatMap((line): readonly Expected[] => {
    if (line.startsWith('## ')) {
      county = line.includes('Götaland') ? 'vastra-gotaland' : 'vastmanland'
      bodies = []
    }
    if (line.startsWith('### ')) bodies = bodiesIn(line)
    const cells = line.split('|').map((cell) => cell.trim())
    if (!line.startsWith('|') || /^(-+|rule|body|day)$/.test(cells[1] ?? '')) return []
    const [first = '', second = '', third = '', fourth = ''] = cells.slice(1)
    if (/^\d{4}-/.test(first)) {
      return named(second).map((body) => ({
        county,
        day: first,
        body,
        rule: third,
        status: fourth,
      }))
    }
    if (bodies.length === 0)
      return [{ county, day: today, body: first, rule: second, status: third }]
    return first.split(', ').flatMap((rule) => {
      const only = onlyFor.get(rule)
      return (only ? [only] : bodies).map((body) => ({
        county,
        day: today,
        body,
        rule,
        status: second,
      }))
    })
  })
}

function bodiesIn(heading: string): readonly string[] {
  const names = heading.slice(4).replace(/ \(.*\)$/, '')
  return names === 'The rest' ? [] : names.split(', ')
}

function named(body: string): readonly string[] {
  return body.startsWith('the three groups') ? three : [body]
}
