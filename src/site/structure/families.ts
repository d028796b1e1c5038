import type { RelationVerb } from '../../body/body.ts'

/** What sort of relation a line shows: one has a say over the other, answers to it, lets it know, or belongs with it. */
export type Family = 'steers' | 'answers' | 'informs' | 'belongs'

/** In the order of the legend. */
export const families: readonly Family[] = ['steers', 'answers', 'informs', 'belongs']

const familyOfVerb: Readonly<Record<RelationVerb, Family>> = {
  decides: 'steers',
  commissions: 'steers',
  appoints: 'steers',
  nominates: 'steers',
  delegatesTo: 'steers',
  setsUp: 'steers',
  assignsTo: 'steers',
  leads: 'steers',
  gathers: 'steers',
  replaces: 'belongs',
  preparesFor: 'answers',
  reportsTo: 'answers',
  recommendsTo: 'answers',
  requestsFrom: 'answers',
  informs: 'informs',
  givesViewsTo: 'informs',
  isReferenceFor: 'informs',
  supports: 'informs',
  takesPartIn: 'belongs',
  isPartOf: 'belongs',
  isLinkedTo: 'belongs',
}

/** How a relation is drawn: by the sort it is of, so that a line means the same wherever it stands. */
export function familyOf(verb: RelationVerb): Family {
  return familyOfVerb[verb]
}
