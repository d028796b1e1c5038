import type { Division, Principal } from '../../src/principal/principal.ts'
import { always } from '../../src/shared/period.ts'

/** A municipality, called `Sala kommun` unless the test says otherwise. */
export function aPrincipal(changes: Partial<Principal> = {}): Principal {
  return {
    id: 'sala',
    kind: 'municipality',
    names: [{ value: { full: 'Sala kommun', short: 'Sala' }, period: always }],
    period: always,
    ...changes,
  }
}

/** A municipality by its id and name. */
export function aMunicipality(id: string, short: string): Principal {
  return aPrincipal({
    id,
    names: [{ value: { full: `${short} kommun`, short }, period: always }],
  })
}

/** A region that has had one name. */
const theRegion = aPrincipal({
  id: 'regionen',
  kind: 'region',
  names: [{ value: { full: 'Region Västmanland', short: 'Region Västmanland' }, period: always }],
})

/** The ten municipalities of Västmanland. */
export const tenMunicipalities: readonly Principal[] = [
  aMunicipality('arboga', 'Arboga'),
  aMunicipality('fagersta', 'Fagersta'),
  aMunicipality('hallstahammar', 'Hallstahammar'),
  aMunicipality('kungsor', 'Kungsör'),
  aMunicipality('koping', 'Köping'),
  aMunicipality('norberg', 'Norberg'),
  aMunicipality('sala', 'Sala'),
  aMunicipality('skinnskatteberg', 'Skinnskatteberg'),
  aMunicipality('surahammar', 'Surahammar'),
  aMunicipality('vasteras', 'Västerås'),
]

/** The region and the ten municipalities. */
export const vastmanland: readonly Principal[] = [theRegion, ...tenMunicipalities]

/** A division of the territory into sub-regions, none of which is named. */
export function aDivision(changes: Partial<Division> = {}): Division {
  return {
    id: 'delregioner',
    level: 'subRegional',
    name: 'Delregioner',
    areas: [],
    period: always,
    ...changes,
  }
}
