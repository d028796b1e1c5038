import { describe, expect, it } from 'vitest'
import { allRuleKinds } from '../charter/rules/all.ts'
import { descriptions, descriptionsIn, fileDescriptions } from './descriptions.ts'
import { hasChoice, swedishChoice } from './dictionary.ts'
import { editorSchemas } from './editor-schema.ts'
import { folders, singleFiles } from './format/files.ts'
import { type Shape, type Spot, shapeOf, top, under } from './shape.ts'
import { choiceWords, parameterChoiceWords } from './words/choice-words.ts'
import { keyWords } from './words/key-words.ts'
import { kindWords } from './words/kind-words.ts'

interface Met {
  readonly keys: ReadonlySet<string>
  readonly choices: readonly { readonly spot: Spot; readonly english: string }[]
}

/** Every key and every choice that a file can hold, the parameters of all rule kinds among them. */
function meet(): Met {
  const keys = new Set<string>()
  const choices: { spot: Spot; english: string }[] = []
  const walk = (shape: Shape, spot: Spot): void => {
    for (const english of shape.enum ?? []) choices.push({ spot, english: String(english) })
    if (shape.items) walk(shape.items, spot)
    for (const one of shape.anyOf ?? []) walk(one, spot)
    for (const [key, inner] of Object.entries(shape.properties ?? {})) {
      keys.add(key)
      walk(inner, under(spot, key, inner))
    }
  }
  for (const { schema } of [...Object.values(singleFiles), ...Object.values(folders)]) {
    walk(shapeOf(schema), top)
  }
  for (const { params } of allRuleKinds) {
    walk(shapeOf(params), { key: 'params', list: 'rules', inParams: true })
  }
  return { keys, choices }
}

const met = meet()

describe('the words of the files', () => {
  it('have one Swedish word for each key', () => {
    expect([...met.keys].filter((key) => !Object.hasOwn(keyWords, key))).toEqual([])
  })

  it('have no word that no file can hold', () => {
    expect(Object.keys(keyWords).filter((key) => !met.keys.has(key))).toEqual([])
  })

  it('have one Swedish word for each choice', () => {
    const without = met.choices.filter(({ spot, english }) => !hasChoice(spot, english))
    expect(without.map(({ spot, english }) => `${spot.list}.${spot.key}: ${english}`)).toEqual([])
  })

  it('never mean two things in one place', () => {
    const tables = [
      keyWords,
      ...Object.values(choiceWords),
      ...Object.values(parameterChoiceWords),
      ...Object.values(kindWords),
    ].map((words) => Object.values(words))
    for (const words of tables) expect(new Set(words).size).toBe(words.length)
  })

  it('are written in small letters, with hyphens between', () => {
    const words: readonly string[] = [
      ...Object.values(keyWords),
      ...[choiceWords, parameterChoiceWords, kindWords].flatMap((tables) =>
        Object.values(tables).flatMap((table: Readonly<Record<string, string>>) =>
          Object.values(table),
        ),
      ),
    ]
    expect(words.filter((word) => !/^[a-zåäö]+(-[a-zåäö]+)*$/.test(word))).toEqual([])
  })

  it('name every kind of rule that the program knows, and no other', () => {
    expect(Object.keys(kindWords.rules).toSorted()).toEqual(
      allRuleKinds.map(({ kind }) => kind).toSorted(),
    )
  })

  it('are another word under another key', () => {
    expect(swedishChoice({ ...top, key: 'placement' }, 'seat')).toBe('plats')
    expect(swedishChoice({ key: 'kind', list: 'principals', inParams: false }, 'region')).toBe(
      'region',
    )
    expect(swedishChoice({ key: 'principals', list: 'rules', inParams: true }, 'region')).toBe(
      'regionen',
    )
  })
})

describe('the descriptions that editors show', () => {
  it('are a sentence each', () => {
    const all: readonly Readonly<Record<string, string>>[] = [
      descriptions,
      fileDescriptions,
      ...Object.values(descriptionsIn),
    ]
    for (const text of all.flatMap((table) => Object.values(table))) {
      expect(text).toMatch(/^[A-ZÅÄÖa-zåäö].*[.…]$/)
    }
  })

  it('exist for every file', () => {
    expect(Object.keys(fileDescriptions).toSorted()).toEqual([...editorSchemas().keys()].toSorted())
  })
})
