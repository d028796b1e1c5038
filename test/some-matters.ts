import { exampleMatters } from '../src/api/example/example-matters.ts'
import type { PublicMatters } from '../src/matter/public/public-matters.ts'

/** A place where nobody has published a matter. */
export const noMatters: PublicMatters = {
  list: async () => ({ matters: [], total: 0, isMore: false }),
  find: async () => undefined,
  latest: async () => [],
}

/** A place where whatever number one asks for is the example of the open data. */
export const alwaysOneMatter: PublicMatters = {
  list: async () => exampleMatters.found,
  find: async () => exampleMatters.story,
  latest: async () => exampleMatters.found.matters,
}
