import { slugOf } from '../../shared/slug.ts'

/**
 * Ids for things that need none in a file, made of what they say, so that they are the same each time the
 * file is read. Things that say the same are told apart by their order.
 */
function derivedIds(says: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  return says.map((said) => {
    const base = slugOf(said).slice(0, 90).replace(/-+$/, '')
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  })
}

/** Each thing with its own id, or else the derived one. */
export function withIds<Thing extends { readonly id?: string | undefined }>(
  things: readonly Thing[],
  says: (thing: Thing) => string,
): readonly (Thing & { readonly id: string })[] {
  const ids = derivedIds(things.map(says))
  return things.map((thing, index) => ({ ...thing, id: thing.id ?? ids[index] ?? '' }))
}

/** Each thing as the file writes it: without its id when that would be derived anyway. */
export function withoutDerivedIds<Thing extends { readonly id?: string | undefined }>(
  things: readonly Thing[],
  says: (thing: Thing) => string,
): readonly Thing[] {
  const ids = derivedIds(things.map(says))
  return things.map((thing, index) => {
    if (thing.id !== ids[index]) return thing
    const { id: _derived, ...rest } = thing
    // Only the id, which is optional, is gone.
    return rest as Thing
  })
}
