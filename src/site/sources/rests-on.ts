import type { Body } from '../../body/body.ts'
import type { Charter } from '../../charter/charter.ts'
import type { Register } from '../../register/register.ts'
import type { SourceDocument } from '../../shared/source.ts'

/** A document and what is said on its authority. */
export interface Resting {
  readonly source: SourceDocument
  /** The bodies it tells of without holding their charter. */
  readonly bodies: readonly Body[]
  /** The charters it holds, a body at a time. */
  readonly charters: readonly { readonly charter: Charter; readonly body: Body }[]
}

/** The documents with what rests on each, the one that carries the most first. */
export function restingOnSources(register: Register): readonly Resting[] {
  return register.sources
    .map((source) => {
      const charters = register.charters
        .filter(({ documentId }) => documentId === source.id)
        .flatMap((charter) =>
          charter.bodyIds.flatMap((bodyId) => {
            const body = register.bodyById(bodyId)
            return body ? [{ charter, body }] : []
          }),
        )
      const chartered = new Set(charters.map(({ body }) => body))
      const bodies = register.bodies.filter(
        (body) =>
          !chartered.has(body) && body.sources.some(({ documentId }) => documentId === source.id),
      )
      return { source, bodies, charters }
    })
    .toSorted((one, other) => weight(other) - weight(one))
}

function weight({ bodies, charters }: Resting): number {
  return bodies.length + charters.length
}
