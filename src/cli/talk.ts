import type { Language } from '../shared/language.ts'
import type { Output } from './terminal.ts'

/** Where what is said goes, and in which language. */
export interface Talk {
  readonly out: Output
  readonly err: Output
  readonly language: Language
}
