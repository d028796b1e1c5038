import { adoptionText } from '../../adoption/adoption.text.ts'
import type { AdoptionNames } from '../../adoption/adoption.words.ts'
import type { AdoptionRefusal } from '../../adoption/ledger/ledger-change.ts'
import type { Language } from '../../shared/language.ts'

/** Why an act with a ledger was not done, in sentences: one for each thing to mend, and who may when somebody else may. */
export function sayAdoptionRefusal(
  language: Language,
  names: AdoptionNames,
  refusal: AdoptionRefusal,
): readonly string[] {
  const words = adoptionText[language]
  switch (refusal.kind) {
    case 'denied':
      return [words.denial[refusal.code](names)]
    case 'state':
      return [words.refusal[refusal.code]]
    case 'content':
      return refusal.codes.map((code) => words.problem[code])
    case 'link':
      return [words.link[refusal.code]]
    case 'editedMeanwhile':
      return [words.editedMeanwhile]
  }
}
