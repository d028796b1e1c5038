/**
 * What we leave out of the design system's stylesheets, since no component in `src/design` writes it.
 * Whoever starts to use one of these takes its line away.
 */
const notUsed: readonly string[] = [
  '.ds-checkbox--checked',
  '.ds-floating',
  '.ds-focus',
  '.ds-icon',
  '.ds-list--unstyled',
  '.ds-print-preserve',
  '.ds-readonly-icon',
  '.ds-field-affix',
  '.ds-field[data-clickdelegatefor]',
  // Our own rows of choices (.choice) stand in their place.
  '.ds-field:has(input[type=radio]',
  '.ds-field[data-position',
  '.ds-field[data-variant=outline]',
  '.ds-input[role=switch]',
  '.ds-input[type=checkbox]:indeterminate',
  '.ds-input[type=checkbox][aria-invalid=true]:where(:indeterminate)',
  '.ds-validation-message[data-color',
  '.ds-details[data-variant',
  '.ds-button[data-icon]',
  '.ds-button[data-fullwidth]',
  ':dir(rtl)',
  '[data-color="neutral"]',
  '[data-color="info"]',
  '[data-color="success"]',
  '[data-color="warning"]',
  '[data-typography="secondary"]',
]

/** A stylesheet without the rules that can never match anything we write. */
export function withoutUnusedRules(css: string): string {
  let kept = ''
  let from = 0
  while (from < css.length) {
    const open = nextOf(css, '{;', from)
    if (open === -1 || css[open] === ';') {
      const end = open === -1 ? css.length : open + 1
      kept += css.slice(from, end)
      from = end
      continue
    }
    const close = closing(css, open)
    kept += rule(css.slice(from, open), css.slice(open + 1, close))
    from = close + 1
  }
  return kept
}

function rule(prelude: string, body: string): string {
  const words = prelude.trim()
  // Only matters for a light part inside a page forced to be dark, which we never write.
  if (words.includes('prefers-color-scheme: light')) return ''
  if (/^@(media|supports|layer)/.test(words)) {
    const inside = withoutUnusedRules(body)
    return inside.trim() === '' ? '' : `${prelude}{${inside}}`
  }
  if (words.startsWith('@')) return `${prelude}{${body}}`
  const live = topLevelParts(prelude).filter((part) => !notUsed.some((dead) => part.includes(dead)))
  return live.length === 0 ? '' : `${live.join(',')}{${body}}`
}

/** Where one of the given signs comes next, outside quotation marks and comments; -1 when it does not. */
function nextOf(css: string, signs: string, from: number): number {
  for (let at = from; at < css.length; at += 1) {
    const sign = css.charAt(at)
    if (signs.includes(sign)) return at
    if (sign === '"' || sign === "'") at = after(css, sign, at + 1)
    else if (css.startsWith('/*', at)) at = after(css, '*/', at + 2)
  }
  return -1
}

function after(css: string, ending: string, from: number): number {
  const at = css.indexOf(ending, from)
  return at === -1 ? css.length : at + ending.length - 1
}

function closing(css: string, open: number): number {
  let depth = 1
  for (let at = nextOf(css, '{}', open + 1); at !== -1; at = nextOf(css, '{}', at + 1)) {
    depth += css[at] === '{' ? 1 : -1
    if (depth === 0) return at
  }
  return css.length
}

function topLevelParts(selector: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= selector.length; at += 1) {
    const sign = selector[at] ?? ','
    if (sign === '(' || sign === '[') depth += 1
    if (sign === ')' || sign === ']') depth -= 1
    if (sign === ',' && depth === 0) {
      parts.push(selector.slice(start, at))
      start = at + 1
    }
  }
  return parts
}

const declaration = /(--ds[\w-]+):([^;{}]*);/g

/** The generated theme without the tokens that nothing uses: neither the stylesheets given nor a token that is used. */
export function withoutUnusedTokens(theme: string, stylesheets: string): string {
  const values = new Map<string, string[]>()
  for (const [, name = '', value = ''] of theme.matchAll(declaration)) {
    values.set(name, [...(values.get(name) ?? []), value])
  }
  const used = new Set<string>()
  const waiting = tokensIn(stylesheets)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue
    used.add(name)
    waiting.push(...(values.get(name) ?? []).flatMap(tokensIn))
  }
  return theme.replace(declaration, (whole, name: string) => (used.has(name) ? whole : ''))
}

function tokensIn(css: string): string[] {
  return Array.from(css.matchAll(/var\(\s*(--ds[\w-]+)/g), ([, name = '']) => name)
}
