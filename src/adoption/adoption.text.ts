import type { Language } from '../shared/language.ts'
import { adoptionEn } from './adoption.text.en.ts'
import { adoptionSv } from './adoption.text.sv.ts'
import type { AdoptionWords } from './adoption.words.ts'

/** The words of recommendations and decisions: levels, outcomes, what is wrong with what was typed, and who may instead. */
export const adoptionText: Readonly<Record<Language, AdoptionWords>> = {
  sv: adoptionSv,
  en: adoptionEn,
}
