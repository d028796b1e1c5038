import type { z } from 'zod'
import type { Body, Relation } from '../../body/body.ts'
import type { Localized } from '../../shared/language.ts'
import { always, type Dated, firstDay } from '../../shared/period.ts'
import { slugOf } from '../../shared/slug.ts'
import type { bodyFile, relationsFile } from '../format/collaboration.ts'
import { fromContact, toContact } from './collaboration.ts'
import { withIds, withoutDerivedIds } from './derived-ids.ts'
import {
  defined,
  fromClause,
  fromEnd,
  fromLocalized,
  fromPeriod,
  fromSourcePlace,
  isAlways,
  toClause,
  toEnd,
  toPeriod,
  toSourcePlace,
} from './values.ts'

/** The address that a body's names give: the latest name in plain letters. */
function addressOf(names: readonly Dated<Localized>[]): string {
  const latest = names.toSorted((a, b) =>
    (firstDay(a.period) ?? '') < (firstDay(b.period) ?? '') ? -1 : 1,
  )
  return slugOf(latest.at(-1)?.value.sv ?? '')
}

/** A body as its file says it. Its address is its own key, or else its latest name in plain letters. */
export function toBody(typed: z.output<typeof bodyFile>): Body {
  const { id, name, names, shortName, address, formerAddresses, level, inEach, ownedBy } = typed
  const dated = names?.map((named) => ({ value: named.name, period: toPeriod(named) })) ?? [
    { value: name ?? { sv: id }, period: always },
  ]
  return defined({
    id,
    slug: address ?? addressOf(dated),
    formerSlugs: formerAddresses,
    names: dated,
    shortName,
    level,
    period: toPeriod(typed.period),
    inEach,
    ownedBy,
    summary: typed.summary,
    contacts: typed.contacts.map(toContact),
    sources: typed.sources.map(toSourcePlace),
    notes: typed.notes,
  })
}

/** `organ/*.yaml` of a body. One name that always held is written as a name, not as a history. */
export function fromBody(body: Body): z.input<typeof bodyFile> {
  const { id, slug, formerSlugs, names, period, summary, contacts, sources, notes } = body
  const { shortName, level, inEach, ownedBy } = body
  const [only, ...others] = names
  const naming =
    only && others.length === 0 && isAlways(only.period)
      ? { name: fromLocalized(only.value) }
      : {
          names: names.map(({ value, period: named }) => ({
            name: fromLocalized(value),
            ...fromPeriod(named),
          })),
        }
  return defined({
    id,
    ...naming,
    shortName,
    address: slug === addressOf(names) ? undefined : slug,
    formerAddresses: [...formerSlugs],
    level,
    period: fromPeriod(period),
    inEach,
    ownedBy,
    summary: fromLocalized(summary),
    contacts: contacts.map(fromContact),
    sources: sources.map(fromSourcePlace),
    notes: notes.map(fromLocalized),
  })
}

type RelationOut = z.input<typeof relationsFile>['relations'][number]

const saysRelation = ({ from, verb, to }: { from: string; verb: string; to: string }) =>
  [from, verb, to].join(' ').replace(/[A-Z]/g, (capital) => ` ${capital}`)

/** Who does what to whom. Whether an id is a principal or a body is known when all files are read. */
export function toRelations(
  { relations }: z.output<typeof relationsFile>,
  principalIds: ReadonlySet<string>,
): readonly Relation[] {
  return withIds(relations, saysRelation).map(({ id, from, verb, to, about, period, clause }) =>
    defined({
      id,
      from: toEnd(from, principalIds),
      verb,
      to: toEnd(to, principalIds),
      about,
      period: toPeriod(period),
      clause: clause && toClause(clause),
    }),
  )
}

/** `relationer.yaml`, with ids only where they could not be derived again. */
export function fromRelations(relations: readonly Relation[]): z.input<typeof relationsFile> {
  const written = relations.map(
    ({ id, from, verb, to, about, period, clause }): RelationOut =>
      defined({
        id,
        from: fromEnd(from),
        verb,
        to: fromEnd(to),
        about: about && fromLocalized(about),
        period: fromPeriod(period),
        clause: clause && fromClause(clause),
      }),
  )
  return { relations: [...withoutDerivedIds(written, saysRelation)] }
}
