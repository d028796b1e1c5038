import { naraVard } from '../matters/words.ts'

/** The seat of a municipality in the group. */
export function seatInNaraVard(municipality: string): string {
  return `${naraVard}/kommunernas-ledamoter/${municipality}`
}
