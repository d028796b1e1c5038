import type { Person } from '../../seat/seat.ts'

/** Somebody invented who works for a body or a principal without holding any seat that the sources name. */
export interface InventedPerson extends Person {
  /** In which collaboration. */
  readonly in: string
}

function person(where: string, id: string, name: string): InventedPerson {
  return { id: `exempel-${id}`, name, isExample: true, in: where }
}

/** The people of the demo who are named here. No surname is one that the program gives to seats. */
export const invented = {
  evaExempelbro: person('vastmanland', 'eva-exempelbro', 'Eva Exempelbro'),
  brittaExempelby: person('vastmanland', 'britta-exempelby', 'Britta Exempelby'),
  gunnarExempelkvist: person('vastmanland', 'gunnar-exempelkvist', 'Gunnar Exempelkvist'),
  leifExempelroth: person('vastmanland', 'leif-exempelroth', 'Leif Exempelroth'),
  monicaExempelman: person('vastmanland', 'monica-exempelman', 'Monica Exempelman'),
  piaExempelgran: person('vastmanland', 'pia-exempelgran', 'Pia Exempelgran'),
  stigExempelbacke: person('vastmanland', 'stig-exempelbacke', 'Stig Exempelbacke'),
  olleExempelbrandt: person('vastra-gotaland', 'olle-exempelbrandt', 'Olle Exempelbrandt'),
  mariaExempelhav: person('vastra-gotaland', 'maria-exempelhav', 'Maria Exempelhav'),
  jonasExempelklint: person('vastra-gotaland', 'jonas-exempelklint', 'Jonas Exempelklint'),
  fatimaExempelback: person('vastra-gotaland', 'fatima-exempelback', 'Fatima Exempelbäck'),
  rolfExempelkulla: person('vastra-gotaland', 'rolf-exempelkulla', 'Rolf Exempelkulla'),
} as const
