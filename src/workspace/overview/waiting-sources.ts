import type { WaitingSource } from './waiting.ts'

/** Every kind of thing that may wait for somebody, one line each. The page shows what they answer. */
export const waitingSources: readonly WaitingSource[] = []
