import type { Language } from '../shared/language.ts'

/** A piece of a document, in the order it is read. */
export type Block =
  /** Levels are not skipped: 2 comes below 1. The title of the document stands above them all. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** A document to be written. A line break in a text stays one. */
export interface NewDocument {
  readonly title: string
  readonly language: Language
  readonly blocks: readonly Block[]
}
