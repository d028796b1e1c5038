import type { TextPlace } from './personal-number.ts'

/** What makes a stretch of text read as if it were about one patient, client or pupil. */
export type CaseLikeSign = 'oneIndividual' | 'ageOfPerson' | 'initials'

/** A stretch of text that may be about one individual, and what makes it look so. */
export interface CaseLikeWording extends TextPlace {
  readonly sign: CaseLikeSign
}

const letter = '\\p{L}'
const age = '(?:\\d{1,2}|1[01]\\d)'
const theIndividual =
  '(?:[Pp]atienten|[Bb]rukaren|[Kk]lienten|[Ee]leven|[Ff]lickan|[Pp]ojken|[Bb]arnet)'
const initials = '\\p{Lu}\\. ?\\p{Lu}\\.|\\p{Lu}{2}'
const someone =
  '(?:kvinna|kvinnan|man|mannen|flicka|flickan|pojke|pojken|barn|barnet|person|personen|elev|eleven|patient|patienten|brukare|brukaren|klient|klienten)'

/** In this order: where two begin at the same place, the first tells most. */
const signs: readonly (readonly [CaseLikeSign, RegExp])[] = [
  // "eleven NN", "patienten A.B."
  ['initials', word(`${theIndividual} (?:${initials})`, 'gu')],
  // "A.B., 14 år"; "KL 83 år"; not "VKL 10 år"
  ['initials', word(`(?:${initials}),? ${age} år`, 'gu')],
  // "83-årig kvinna", "14 år gammal", "en flicka, 14 år"; not "barn 0–17 år", which is a group
  ['ageOfPerson', word(`${age}[-‑ ]årige?a?n? ${someone}`)],
  ['ageOfPerson', word(`${someone},? (?:på |som är )?(?<![–-])${age} år(?! och)`)],
  ['ageOfPerson', word(`${someone},? född (?:år )?(?:19|20)\\d\\d`)],
  // The definite form, alone or with a possessive ending.
  ['oneIndividual', word('(?:patienten|brukaren|klienten)s?')],
  ['oneIndividual', word('(?:vår|min|en) (?:patient|brukare|klient|elev) som')],
]

/** A pattern that begins and ends with the word, whatever its letters. */
function word(pattern: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![${letter}\\d.])${pattern}(?!${letter})`, flags)
}

/**
 * Where a text reads as if it were about one patient, client or pupil, for a gentle hint beside the form. It
 * never stops anybody: "patienten" may be every patient, and only the writer knows (domain B12).
 */
export function caseLikeWording(text: string): readonly CaseLikeWording[] {
  const found = signs
    .flatMap(([sign, pattern]) =>
      [...text.matchAll(pattern)].map(({ index, 0: said }) => ({
        start: index,
        end: index + said.length,
        sign,
      })),
    )
    .toSorted((a, b) => a.start - b.start)
  let told = 0
  return found.filter(({ start, end }) => {
    if (start < told) return false
    told = end
    return true
  })
}
