// Names that many stories use.

/** The collaboration most stories happen in. */
export const vastmanland = 'vastmanland'
/** Its region, as a principal. */
export const region = 'region-vastmanland'
/** Samverkansgrupp Nära vård. */
export const naraVard = 'samverkansgrupp-nara-vard'
/** Samverkansgrupp Hälsa. */
export const halsa = 'samverkansgrupp-halsa'
/** Samverkansgrupp Kompetensförsörjning. */
export const kompetens = 'samverkansgrupp-kompetensforsorjning'
/** Chefsforum. */
export const chefsforum = 'chefsforum'
/** The county-wide group for health care, which prepares for Chefsforum. */
export const halsoOchSjukvard = 'lansgemensam-samverkansgrupp-for-halso-och-sjukvardsfragor'

/** Every municipality in Västmanland. */
export const allMunicipalities = [
  'arboga',
  'fagersta',
  'hallstahammar',
  'kungsor',
  'koping',
  'norberg',
  'sala',
  'skinnskatteberg',
  'surahammar',
  'vasteras',
] as const

/** A text of several paragraphs. */
export function paragraphs(...of: readonly string[]): string {
  return of.join('\n\n')
}
