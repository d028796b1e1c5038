import type { Body } from '../../body/body.ts'
import { isSlug } from '../../shared/slug.ts'
import type { Path } from '../desk.ts'
import { fitWords } from '../mistake.text.ts'
import type { FileProblem } from '../problem.ts'
import type { ReadFile } from '../read-file.ts'

/** A body with the file it was read from. */
export interface ReadBody {
  readonly body: Body
  readonly file: ReadFile<unknown>
}

interface Taken {
  readonly file: ReadFile<unknown>
  readonly path: Path
  readonly body: Body
}

/**
 * Addresses, present and former, that two bodies would share, and names of which no address can be made. A
 * name that a body no longer has is not counted: its address belongs to whoever is called so now.
 */
export function takenAddresses(bodies: readonly ReadBody[]): readonly FileProblem[] {
  const taken = new Map<string, Taken>()
  const claims = bodies.flatMap(({ body, file }) => [
    { address: body.slug, file, body, path: placeOfName(file) },
    ...body.formerSlugs.map((address, index) => ({
      address,
      file,
      body,
      path: ['formerAddresses', index] as Path,
    })),
  ])
  return claims.flatMap(({ address, ...claim }) => {
    if (!isSlug(address)) {
      const name = claim.body.names.at(-1)?.value.sv ?? ''
      return [claim.file.problemAt(claim.path, fitWords.noAddress(name))]
    }
    const before = taken.get(address)
    if (!before) {
      taken.set(address, claim)
      return []
    }
    const message = fitWords.addressTaken(address, before.file.placeOf(before.path))
    return [claim.file.problemAt(claim.path, message)]
  })
}

/** Where a body's address comes from: its own key for it, or its names. */
function placeOfName({ raw }: ReadFile<unknown>): Path {
  if (typeof raw !== 'object' || raw === null || 'address' in raw) return ['address']
  return 'names' in raw ? ['names'] : ['name']
}
