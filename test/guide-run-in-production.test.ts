import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArguments } from '../src/cli/arguments.ts'
import { callbackPath } from '../src/sign-in/sign-in.paths.ts'
import { commandsIn, productionGuide as guide } from './production-guide.ts'

/** The variables that the program reads, by their names in the files that read them. */
const read = new Set(
  ['config', 'reach'].flatMap((file) => {
    const source = readFileSync(new URL(`../src/${file}.ts`, import.meta.url), 'utf8')
    const names = source.matchAll(
      /(?<![A-Z_])(?:RADSLAG_[A-Z]+(?:_[A-Z]+)*|[A-Z]+_(?:URL|FROM)|PORT)(?![A-Z])/g,
    )
    return [...names].map(([name]) => name)
  }),
)

/** The variables that the table of settings has. */
const described = new Set(
  [...guide.matchAll(/^\| `([A-Z_]+?)_?(?:…)?` \|/gm)].map(([, name = '']) => name),
)

describe('the guide to production', () => {
  it('has a row for every setting, and for nothing else', () => {
    expect([...described].toSorted()).toEqual([...read].toSorted())
  })

  it.each(commandsIn(guide).map(({ words }) => [words.join(' '), words] as const))(
    'shows a command that is one: %s',
    (_, words) => {
      const found = readArguments(words)
      expect(found.ok ? 'accepted' : found.refusal).toBe('accepted')
    },
  )

  it('shows the address that providers send people back to', () => {
    expect(guide).toContain(`https://radslag.example${callbackPath('ekkoping')}\n`)
  })
})
