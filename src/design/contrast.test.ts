import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const generated = css('theme/generated/radslag.css')
const house = css('css/theme.css')

/** The tokens of a scheme, and on top of them the house's own names, as the stylesheets have them. */
function tokensOf(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const block = generated.split(`@layer ds.theme.color-scheme.${scheme} {`)[1]?.split('}')[0] ?? ''
  const ownNames = house.split('@media')[0] ?? ''
  return new Map(
    Array.from(`${block}${ownNames}`.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  )
}

function colour(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name)
  if (value === undefined) throw new Error(`The theme has no ${name}`)
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return other === undefined ? value : colour(tokens, other)
}

/** WCAG 2.2, relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['--r-paper', '--r-sheet', '--r-tint']
const washes = ['--r-ok-wash', '--r-warn-wash', '--r-stop-wash', '--r-open-wash', '--r-green-wash']
const pair = (text: string, ground: string) => [text, ground] as const

const textPairs = [
  ...['--r-ink', '--r-soft', '--r-green', '--r-green-deep'].flatMap((text) =>
    grounds.map((ground) => pair(text, ground)),
  ),
  ...['ok', 'warn', 'stop', 'open'].flatMap((tone) => [
    pair(`--r-${tone}`, `--r-${tone}-wash`),
    pair(`--r-${tone}`, '--r-paper'),
    pair(`--r-${tone}`, '--r-sheet'),
  ]),
  ...washes.flatMap((wash) => [pair('--r-ink', wash), pair('--r-green', wash)]),
  ...['accent', 'danger'].flatMap((family) => [
    ...['default', 'hover', 'active'].map((state) =>
      pair(`--ds-color-${family}-base-contrast-default`, `--ds-color-${family}-base-${state}`),
    ),
    ...['hover', 'active'].map((state) =>
      pair(`--ds-color-${family}-text-subtle`, `--ds-color-${family}-surface-${state}`),
    ),
  ]),
  pair('--ds-color-danger-text-default', '--ds-color-danger-surface-tinted'),
  pair('--r-bar-text', '--r-bar'),
  pair('--r-bar-text', '--r-bar-other'),
]

/** Lines and shapes that say something, and the ring around what has focus (WCAG 1.4.11). */
const shapePairs = [
  ...grounds.flatMap((ground) => [
    pair('--r-outline', ground),
    pair('--r-green', ground),
    pair('--ds-color-focus-outer', ground),
  ]),
  pair('--r-stop', '--r-stop-wash'),
  pair('--r-paper', '--r-green'),
]

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const tokens = tokensOf(scheme)

  it.each(textPairs)('%s is read on %s without effort (4.5 : 1)', (text, ground) => {
    expect(contrast(colour(tokens, text), colour(tokens, ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapePairs)('%s is seen against %s (3 : 1)', (shape, ground) => {
    expect(contrast(colour(tokens, shape), colour(tokens, ground))).toBeGreaterThanOrEqual(3)
  })
})

it('what is said in the bar of the day is read in both its colours, an error too', () => {
  const dark = tokensOf('dark')
  const error = colour(dark, '--ds-color-danger-text-subtle')
  for (const bar of ['--r-bar', '--r-bar-other']) {
    expect(contrast(error, colour(dark, bar))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour(dark, '--r-green'), colour(dark, bar))).toBeGreaterThanOrEqual(3)
  }
})

it('no colour is decided outside the theme, except on paper', () => {
  const own = readdirSync(join(import.meta.dirname, 'css')).filter(
    (file) => file !== 'theme.css' && file !== 'print.css',
  )
  const strays = own.filter((file) => /#[0-9a-f]{3,8}\b|rgba?\(|hsl/i.test(css(`css/${file}`)))
  expect(strays).toEqual([])
})
