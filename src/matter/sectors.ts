import { sayList } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'

/** The sectors a matter may be in, as the charters name them (`deltar-för-områden: [skola]`). */
export const sectors = [
  'halsa',
  'vard',
  'socialtjanst',
  'skola',
  'kompetensforsorjning',
  'kultur',
] as const

type Sector = (typeof sectors)[number]

const words: Readonly<Record<Language, Readonly<Record<Sector, string>>>> = {
  sv: {
    halsa: 'hälsa',
    vard: 'hälso- och sjukvård',
    socialtjanst: 'socialtjänst och omsorg',
    skola: 'skola och utbildning',
    kompetensforsorjning: 'kompetensförsörjning',
    kultur: 'kultur och idrott',
  },
  en: {
    halsa: 'health',
    vard: 'health care',
    socialtjanst: 'social services and care',
    skola: 'schools and education',
    kompetensforsorjning: 'skills supply',
    kultur: 'culture and sport',
  },
}

function isKnown(sector: string): sector is Sector {
  return (sectors as readonly string[]).includes(sector)
}

/** A sector in words; one that only a charter knows is said as the charter writes it. */
export function saySector(sector: string, language: Language): string {
  return isKnown(sector) ? words[language][sector] : sector
}

/** Several sectors in a row. */
export function saySectors(of: readonly string[], language: Language): string {
  return sayList(
    of.map((sector) => saySector(sector, language)),
    language,
  )
}
