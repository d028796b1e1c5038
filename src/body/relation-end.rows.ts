import type { EachColumn } from './body.table.ts'
import type { RelationEnd } from './body.ts'

/** One end of a relation as it stands in three columns, of which one at most is filled. */
export interface EndColumns {
  readonly bodyId: string | null
  readonly principalId: string | null
  readonly each: EachColumn
}

/** The end of a relation that three columns tell of, or undefined when all are empty. */
export function endFrom({ bodyId, principalId, each }: EndColumns): RelationEnd | undefined {
  if (bodyId !== null) return { kind: 'body', bodyId }
  if (principalId !== null) return { kind: 'principal', principalId }
  return each === null ? undefined : { kind: 'each', each }
}

/** The end of a relation in a row that always has one, as the database sees to. */
export function statedEndFrom(columns: EndColumns): RelationEnd {
  const end = endFrom(columns)
  if (end === undefined) throw new Error('a row without an end where the schema demands one')
  return end
}

/** The three columns of an end of a relation. */
export function endColumns(end: RelationEnd | undefined): EndColumns {
  return {
    bodyId: end?.kind === 'body' ? end.bodyId : null,
    principalId: end?.kind === 'principal' ? end.principalId : null,
    each: end?.kind === 'each' ? end.each : null,
  }
}
