import {
  type Body,
  type BodyStatus,
  type InEach,
  nameOfBody,
  type RelationEnd,
  type RelationVerb,
  relationsOn,
  statusOfBody,
} from '../../body/body.ts'
import type { BodyKind } from '../../charter/charter.ts'
import { nameOfPrincipal, type Principal } from '../../principal/principal.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { inLanguage, type Language } from '../../shared/language.ts'
import { holdsOn } from '../../shared/period.ts'
import { type Band, bandOf, bandOrder } from './bands.ts'
import { structureText } from './structure.text.ts'

/** A text as the reader gets it, and the language it is really in. */
export interface ToldText {
  readonly text: string
  readonly language: Language
}

/** A body, a principal, or all principals of a kind taken as one, as a place in the picture and a heading in the list. */
export interface StructureNode {
  readonly id: string
  readonly kind: 'body' | 'principal' | 'each'
  readonly name: ToldText
  readonly href?: string
  /** The level of the picture it stands on. */
  readonly band: Band
  /** What sort it is of: nodes of one sort may be drawn together. */
  readonly sort: BodyKind | 'principal' | 'unknown'
  /** A body that no longer (or not yet) works is here only because a relation in force points to it. */
  readonly status: BodyStatus
  /** Set when it stands for many: one in each municipality, sub-region or principal. */
  readonly inEach?: InEach
  /** A few words under the name: how many it stands for, or that it has ended. */
  readonly note?: string
}

/** One relation in force, between two nodes. Everything the picture draws and the list says is one of these. */
export interface Tie {
  readonly id: string
  readonly from: string
  readonly verb: RelationVerb
  readonly to: string
  readonly about?: ToldText
}

/** Strukturen. Who does what to whom in a collaboration on a day: what the picture and the list both tell. */
export interface Structure {
  readonly language: Language
  /** In reading order: from the principals, through the levels, to the local groups. */
  readonly nodes: readonly StructureNode[]
  readonly ties: readonly Tie[]
}

/** What the structure is read from. */
export type StructureGround = Pick<
  Register,
  'principals' | 'bodies' | 'relations' | 'charterOn' | 'chartersOf'
>

/** Where the nodes lead: the page of a body, and that of a principal. */
export interface StructureLinks {
  readonly body: (slug: string) => string
  readonly principal: (id: string) => string
  readonly principals: () => string
}

/** Every municipality, as one place. */
export const eachMunicipality = 'each-municipality'
/** Every principal, the region too. */
export const eachPrincipal = 'each-principal'

/**
 * The structure on a day: every body that works, the region, the municipalities as one, and every relation in
 * force between them. A body that has ended is shown only when a relation in force still points to it: a charter
 * that tells groups to report to a dissolved steering group is a fact the reader must see (domain A9).
 *
 * What replaced what is history, not structure: it is told on the bodies' own pages.
 */
export function structureOn(
  ground: StructureGround,
  on: CalendarDay,
  language: Language,
  links: StructureLinks,
): Structure {
  const relations = relationsOn(ground.relations, on).filter(({ verb }) => verb !== 'replaces')
  const pointedTo = new Set(relations.flatMap(({ from, to }) => [idOf(from), idOf(to)]))
  const principals = ground.principals.filter(({ period }) => holdsOn(period, on))
  const municipalities = principals.filter(({ kind }) => kind === 'municipality')
  const others = ground.principals.filter(
    ({ id, kind, period }) => pointedTo.has(id) || (kind !== 'municipality' && holdsOn(period, on)),
  )
  const nodes = [
    ...others.map((principal) => principalNode(principal, on, links)),
    ...(municipalities.length > 0
      ? [eachNode('municipality', municipalities.length, language, links)]
      : []),
    ...(pointedTo.has(eachPrincipal)
      ? [eachNode('principal', principals.length, language, links)]
      : []),
    ...ground.bodies
      .filter((body) => statusOfBody(body, on) === 'active' || pointedTo.has(body.id))
      .map((body) => bodyNode(ground, body, on, language, links)),
  ]
  const known = new Set(nodes.map(({ id }) => id))
  const ties = relations
    .map(({ id, from, verb, to, about }): Tie => {
      const told = about && inLanguage(about, language)
      return { id, from: idOf(from), verb, to: idOf(to), ...(told && { about: told }) }
    })
    .filter(({ from, to }) => known.has(from) && known.has(to))
  return { language, nodes: inReadingOrder(settle(nodes, ties)), ties }
}

function idOf(end: RelationEnd): string {
  switch (end.kind) {
    case 'body':
      return end.bodyId
    case 'principal':
      return end.principalId
    case 'each':
      return end.each === 'municipality' ? eachMunicipality : eachPrincipal
  }
}

function principalNode(
  principal: Principal,
  on: CalendarDay,
  links: StructureLinks,
): StructureNode {
  return {
    id: principal.id,
    kind: 'principal',
    name: { text: nameOfPrincipal(principal, on).full, language: 'sv' },
    href: links.principal(principal.id),
    band: 'principals',
    sort: 'principal',
    status: holdsOn(principal.period, on) ? 'active' : 'discontinued',
  }
}

function eachNode(
  each: 'municipality' | 'principal',
  count: number,
  language: Language,
  links: StructureLinks,
): StructureNode {
  const words = structureText[language].each[each]
  return {
    id: each === 'municipality' ? eachMunicipality : eachPrincipal,
    kind: 'each',
    name: { text: words.name, language },
    href: links.principals(),
    band: 'principals',
    sort: 'principal',
    status: 'active',
    inEach: each,
    note: words.note(count),
  }
}

function bodyNode(
  { charterOn, chartersOf }: StructureGround,
  body: Body,
  on: CalendarDay,
  language: Language,
  links: StructureLinks,
): StructureNode {
  // A body is described as different kinds in different years; when no charter holds, any of its own says most.
  const charter = charterOn(body.id, on) ?? chartersOf(body.id).at(-1)
  const sort = charter?.bodyKind ?? 'unknown'
  const status = statusOfBody(body, on)
  const note = noteOf(status, body.inEach, language)
  return {
    id: body.id,
    kind: 'body',
    name: inLanguage(nameOfBody(body, on), language),
    href: links.body(body.slug),
    band: bandOf(sort, body.level, body.inEach),
    sort,
    status,
    ...(body.inEach && { inEach: body.inEach }),
    ...(note && { note }),
  }
}

function noteOf(
  status: BodyStatus,
  inEach: InEach | undefined,
  language: Language,
): string | undefined {
  const words = structureText[language]
  if (status !== 'active') return words.status[status]
  return inEach && words.inEach[inEach]
}

/** A body whose only part in the whole is to be consulted stands with the reference groups, whatever it is called at home. */
function settle(nodes: readonly StructureNode[], ties: readonly Tie[]): readonly StructureNode[] {
  return nodes.map((node) => {
    const own = ties.filter(({ from, to }) => from === node.id || to === node.id)
    const onlyConsulted =
      node.kind === 'body' &&
      own.some(({ verb }) => verb === 'isReferenceFor') &&
      own.every(({ verb, from }) => verb === 'isReferenceFor' && from === node.id)
    return onlyConsulted ? { ...node, band: 'reference', sort: 'referenceGroup' } : node
  })
}

function inReadingOrder(nodes: readonly StructureNode[]): readonly StructureNode[] {
  const place = ({ band }: StructureNode) => bandOrder.indexOf(band)
  return nodes.toSorted((a, b) => place(a) - place(b))
}
