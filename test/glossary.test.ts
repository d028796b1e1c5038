import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adoptionText } from '../src/adoption/adoption.text.ts'
import { anchoringText } from '../src/anchoring/anchoring.text.ts'
import { statusOrder } from '../src/charter/finding.ts'
import { choiceWords, parameterChoiceWords } from '../src/files/words/choice-words.ts'
import { kindWords } from '../src/files/words/kind-words.ts'
import { matterText } from '../src/matter/matter.text.ts'

const glossary = readFileSync(new URL('../docs/ordlista.md', import.meta.url), 'utf8')
const rows = glossary.split('\n').filter((line) => line.startsWith('|'))
const coded = new Set(
  rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, word]) => word)),
)

/** Relations are sentences of their own (src/body/body.text.ts), and files say each, not the glossary. */
const notTerms = new Set(['verb', 'from', 'to', 'appointedBy', 'nominatedBy', 'decidedBy'])

describe('the glossary', () => {
  it.each(
    readdirSync(new URL('../src', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  )('has a row for the folder %s', (folder) => {
    expect(coded).toContain(folder)
  })

  it.each(statusOrder)('has a row for the finding %s', (status) => {
    expect(coded).toContain(status)
  })

  it.each(
    Object.entries({ ...choiceWords, ...parameterChoiceWords })
      .filter(([key]) => !notTerms.has(key))
      .flatMap(([key, words]) => Object.keys(words).map((word) => [word, key] as const))
      .filter(([word]) => word !== 'yes' && word !== 'no' && word !== 'seat' && word !== 'support'),
  )('has a row for %s (%s)', (word) => {
    expect(coded).toContain(word)
  })

  it.each([...Object.keys(matterText.sv.kind), ...Object.keys(matterText.sv.state)])(
    'has a row for the matter that is %s',
    (word) => {
      expect(coded).toContain(word)
    },
  )

  it.each(
    [adoptionText.sv.standing, adoptionText.sv.level, adoptionText.sv.condition]
      .flatMap((words) => Object.keys(words))
      .concat(Object.keys(anchoringText.sv.direction)),
  )('has a row for a principal’s part, %s', (word) => {
    expect(coded).toContain(word)
  })

  it.each([...Object.keys(kindWords.principals), ...Object.keys(kindWords.deliveries)])(
    'has a row for the kind %s',
    (kind) => {
      expect(coded).toContain(kind)
    },
  )
})
