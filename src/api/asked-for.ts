import type { Language } from '../shared/language.ts'

interface Wish {
  readonly name: string
  readonly weight: number
}

/** What a header such as `Accept` asks for, the most wanted first. What nobody wants (`q=0`) is left out. */
function wishes(header: string): readonly Wish[] {
  return header
    .split(',')
    .map((part) => {
      const [name = '', ...settings] = part.split(';').map((text) => text.trim().toLowerCase())
      const weight = settings.find((text) => text.startsWith('q='))?.slice(2)
      return { name, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ name, weight }) => name !== '' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
}

/** The language somebody wants to be told of a problem in: Swedish, unless they would rather have English. */
export function languageAskedFor(header: string | undefined): Language {
  for (const { name } of wishes(header ?? '')) {
    const language = name.split('-')[0]
    if (language === 'sv' || language === 'en') return language
  }
  return 'sv'
}

const jsonNames = new Set(['*/*', 'application/*', 'application/json', 'application/problem+json'])

/** Whether an answer in JSON will do. Whoever says nothing takes what comes. */
export function takesJson(header: string | undefined): boolean {
  return (
    header === undefined ||
    header.trim() === '' ||
    wishes(header).some(({ name }) => jsonNames.has(name))
  )
}
