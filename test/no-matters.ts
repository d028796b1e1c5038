import type { PublicMatters } from '../src/matter/public-matters.ts'

/** A place where nobody has published a matter. */
export const noMatters: PublicMatters = {
  list: async () => ({ matters: [], total: 0, isMore: false }),
  find: async () => undefined,
  latest: async () => [],
}
