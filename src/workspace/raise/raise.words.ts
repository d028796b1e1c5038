import type { MatterKind } from '../../matter/matter.ts'

interface Asked {
  readonly label: string
  readonly hint?: string
}

/** What is said where a matter is raised. */
export interface RaiseWords {
  readonly matters: string
  readonly overview: string
  readonly start: {
    readonly title: string
    readonly lead: string
    readonly body: string
    readonly onlyBody: (body: string, role: string) => string
    readonly as: (role: string) => string
    readonly kind: string
    readonly next: string
    readonly bodyMissing: string
    readonly kindMissing: string
  }
  readonly none: { readonly heading: string; readonly why: string }
  readonly title: { readonly new: string; readonly draft: string; readonly complete: string }
  readonly errorFirst: string
  readonly individuals: string
  readonly draftLead: string
  readonly onBehalfOf: { readonly label: string; readonly hint: string }
  readonly heading: Asked
  readonly question: Readonly<Record<MatterKind, Asked>>
  readonly wanted: Readonly<Record<MatterKind, Asked>>
  readonly dispute: {
    readonly legend: string
    readonly clause: Asked
    readonly document: Asked
    readonly place: Asked
    readonly one: Asked
    readonly other: Asked
  }
  readonly concerns: {
    readonly legend: string
    readonly hint: string
    readonly every: string
    readonly onlyAdded: (names: string) => string
  }
  readonly sectors: { readonly legend: string; readonly hint: string }
  readonly papers: {
    readonly label: string
    readonly attached: string
    readonly remove: string
    readonly removeThis: (name: string) => string
    readonly again: (names: string) => string
    readonly shownAtOnce: string
  }
  readonly optional: string
  readonly advice: string
  readonly who: {
    readonly receives: (names: string, body: string) => string
    readonly nobody: (body: string) => string
    readonly number: string
  }
  readonly do: {
    readonly save: string
    readonly raise: string
    readonly complete: string
    readonly changeKind: string
    readonly otherKind: string
    readonly otherKindMeans: string
    readonly otherBody: string
    readonly discard: string
    readonly discardMeans: string
    readonly discardNow: string
    readonly back: string
    readonly open: string
    readonly openSaved: string
  }
  readonly wrong: {
    readonly one: string
    readonly many: (count: string) => string
    readonly concernsNobody: string
    readonly nameTooLong: string
    readonly tooLongToKeep: string
    readonly notKept: string
    readonly keptAsDraft: string
  }
  readonly done: Readonly<Record<'sparat' | 'borttaget' | 'slag', string>>
  readonly edited: {
    readonly heading: string
    readonly why: string
    readonly howto: string
    readonly stored: string
    readonly already: string
    readonly yours: string
  }
  readonly denied: string
  readonly asked: { readonly heading: (name: string) => string; readonly unknown: string }
  readonly notWaiting: string
  readonly publicUntilSent: string
  /** What the script in the browser says. */
  readonly auto: {
    readonly saved: (time: string) => string
    readonly saving: string
    readonly waits: string
    readonly lost: string
    readonly signedOut: string
    readonly somebodyElse: string
    readonly edited: string
    readonly refused: string
    readonly kept: string
    readonly found: string
    readonly putBack: string
    readonly throwAway: string
  }
}
