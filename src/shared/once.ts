/**
 * Makes something of a thing the first time it is asked for, and gives the same from then on, as long as the thing
 * itself is kept: what many letters or pages have in common is made once. Only for what is never changed.
 */
export function once<Thing extends object, Made extends NonNullable<unknown>>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const made = new WeakMap<Thing, Made>()
  return (thing) => {
    const known = made.get(thing)
    if (known !== undefined) return known
    const fresh = make(thing)
    made.set(thing, fresh)
    return fresh
  }
}
