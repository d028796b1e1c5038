import type { z } from 'zod'
import type { Division, Principal } from '../../principal/principal.ts'
import { always } from '../../shared/period.ts'
import type { divisionsFile, principalsFile } from '../format/collaboration.ts'
import {
  defined,
  fromClause,
  fromPeriod,
  fromSourcePlace,
  isAlways,
  toClause,
  toPeriod,
  toSourcePlace,
} from './values.ts'

type PrincipalIn = z.output<typeof principalsFile>['principals'][number]
type PrincipalOut = z.input<typeof principalsFile>['principals'][number]

/** A principal as the file says it. One name without a date always held. */
export function toPrincipal(typed: PrincipalIn): Principal {
  const { id, kind, name, short, names, source } = typed
  return {
    id,
    kind,
    names: names?.map((dated) => ({
      value: { full: dated.name, short: dated.short },
      period: toPeriod(dated),
    })) ?? [{ value: { full: name ?? id, short: short ?? id }, period: always }],
    period: toPeriod(typed),
    ...(source && { source: toSourcePlace(source) }),
  }
}

/** A principal in `huvudman.yaml`. One name that always held is written as a name, not as a history. */
export function fromPrincipal({ id, kind, names, period, source }: Principal): PrincipalOut {
  const [only, ...others] = names
  const naming =
    only && others.length === 0 && isAlways(only.period)
      ? { name: only.value.full, short: only.value.short }
      : {
          names: names.map(({ value, period: named }) => ({
            name: value.full,
            short: value.short,
            ...fromPeriod(named),
          })),
        }
  return {
    id,
    kind,
    ...naming,
    ...fromPeriod(period),
    ...(source && { source: fromSourcePlace(source) }),
  }
}

type DivisionIn = z.output<typeof divisionsFile>['divisions'][number]
type DivisionOut = z.input<typeof divisionsFile>['divisions'][number]

/** How the territory is divided, as the file says it. */
export function toDivision(typed: DivisionIn): Division {
  const { id, level, name, statedCount, areas, clause } = typed
  return defined({
    id,
    level,
    name,
    statedCount,
    areas: areas.map(({ principals, ...area }) => ({ ...area, principalIds: principals })),
    clause: clause && toClause(clause),
    period: toPeriod(typed),
  })
}

/** A division in `omraden.yaml`. */
export function fromDivision({ period, areas, clause, ...rest }: Division): DivisionOut {
  return defined({
    ...rest,
    areas: areas.map(({ principalIds, ...area }) => ({ ...area, principals: [...principalIds] })),
    clause: clause && fromClause(clause),
    ...fromPeriod(period),
  })
}
