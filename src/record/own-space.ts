import type { Paper, TextVersion } from '../matter/preparation/preparation.ts'

/** What a version in the own space became, once it was shared with the group. */
export interface SharedAs {
  readonly version: number
  readonly at: Date
}

/** One version of the text that a principal keeps to itself. */
export interface OwnText extends TextVersion {
  /** Which version of the group's text it became. */
  readonly shared?: SharedAs
}

/** One version of a paper that a principal keeps to itself. */
export interface OwnPaper extends Paper {
  /** Which paper of the group's it became, and which version of it. */
  readonly shared?: SharedAs & { readonly paperId: string }
}

/** Eget rum. What one principal has in a matter for itself, visible to those who work for it and nobody else (B4). */
export interface OwnSpace {
  readonly principalId: string
  /** The latest version of the text. */
  readonly text?: OwnText
  /** The latest version of each paper, by when the paper was first added. */
  readonly papers: readonly OwnPaper[]
}

/** Egen anteckning. What somebody has noted for themselves in a matter; nobody else ever sees it (B4). */
export interface PersonalNote {
  /** Grows by one each time it is saved. Only the latest words are kept. */
  readonly version: number
  readonly text: string
  readonly at: Date
}

/** A matter in which somebody has a note of their own, and when they last saved it. Not what it says. */
export interface NotedMatter {
  readonly matterId: string
  readonly at: Date
}
