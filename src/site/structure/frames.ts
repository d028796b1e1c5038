import type { RelationVerb } from '../../body/body.ts'
import { type Family, families, familyOf } from './families.ts'
import type { Structure, StructureNode, Tie } from './structure.ts'

/** Nodes of one sort that share relations, drawn together so that one line can stand for all of them. */
export interface Frame {
  readonly id: string
  readonly nodeIds: readonly string[]
  /** Beside each other as equals, or as a list when they are many and alike. */
  readonly look: 'plate' | 'list'
}

/** One line of the picture: everything of one family that one end does to another. An end is a node or a frame. */
export interface Bundle {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly family: Family
  readonly verbs: readonly RelationVerb[]
  readonly tieIds: readonly string[]
}

/** That principals take part in a body: said inside its box, since lines from the owners to everything hide the rest. */
export interface Partaking {
  readonly nodeId: string
  readonly principalIds: readonly string[]
  readonly tieIds: readonly string[]
}

/** What is drawn as what. Every tie of the structure is in exactly one bundle or one partaking. */
export interface Bundled {
  readonly frames: readonly Frame[]
  readonly bundles: readonly Bundle[]
  readonly partakings: readonly Partaking[]
}

const listFrom = 5

const found = new WeakMap<Structure, Bundled>()

/** Finds the groups that can share lines, and the lines they share. Found once for each structure. */
export function bundle(structure: Structure): Bundled {
  const bundled = found.get(structure) ?? bundledOf(structure)
  found.set(structure, bundled)
  return bundled
}

function bundledOf(structure: Structure): Bundled {
  const principals = new Set(
    structure.nodes.filter(({ sort }) => sort === 'principal').map(({ id }) => id),
  )
  const isPartaking = ({ from, verb, to }: Tie) =>
    verb === 'takesPartIn' && principals.has(from) && !principals.has(to)
  const drawn = structure.ties.filter((tie) => !isPartaking(tie))
  const frames = framesOf({ ...structure, ties: drawn })
  const partaking = Map.groupBy(structure.ties.filter(isPartaking), ({ to }) => to)
  return {
    frames,
    bundles: bundlesOf(drawn, frames),
    partakings: [...partaking].map(([nodeId, ties]) => ({
      nodeId,
      principalIds: [...new Set(ties.map(({ from }) => from))],
      tieIds: ties.map(({ id }) => id),
    })),
  }
}

function framesOf({ nodes, ties }: Structure): readonly Frame[] {
  const sorts = Map.groupBy(
    nodes.filter(({ sort, status }) => sort !== 'principal' && status === 'active'),
    ({ band, sort }) => (band === 'reference' ? band : `${band} ${sort}`),
  )
  return [...sorts.values()].flatMap((alike) => framesAmong(alike, ties))
}

/** What a node does and is done to, so that two that are alike can be seen to be. */
function signature(node: StructureNode, ties: readonly Tie[]): ReadonlySet<string> {
  return new Set(
    ties.flatMap(({ from, verb, to }) => [
      ...(from === node.id ? [`${verb} > ${to}`] : []),
      ...(to === node.id ? [`${verb} < ${from}`] : []),
    ]),
  )
}

function framesAmong(alike: readonly StructureNode[], ties: readonly Tie[]): readonly Frame[] {
  const signatures = new Map(alike.map((node) => [node.id, signature(node, ties)]))
  const of = (id: string) => signatures.get(id) ?? new Set<string>()
  const ids = alike.map(({ id }) => id)
  const together = ids.filter((id) => of(id).size > 0)
  const common = together.map(of).reduce((all, one) => all.intersection(one), of(together[0] ?? ''))
  const largest = Math.max(...together.map((id) => of(id).size))
  // All of a sort together, when most of what the busiest of them does is what they all do.
  if (together.length < listFrom) {
    return together.length > 1 && common.size * 2 >= largest
      ? [frameOf(together, 'plate')]
      : twins()
  }
  return twins()

  function twins(): readonly Frame[] {
    const classes = Map.groupBy(together, (id) => [...of(id)].toSorted().join('\n'))
    return [...classes.values()]
      .filter((members) => members.length > 1)
      .map((members) => frameOf(members, members.length < listFrom ? 'plate' : 'list'))
  }
}

function frameOf(nodeIds: readonly string[], look: Frame['look']): Frame {
  return { id: `frame ${nodeIds.join(' ')}`, nodeIds, look }
}

function bundlesOf(ties: readonly Tie[], frames: readonly Frame[]): readonly Bundle[] {
  const frameOfNode = new Map(
    frames.flatMap((frame) => frame.nodeIds.map((id) => [id, frame] as const)),
  )
  const keyOf = (from: string, verb: RelationVerb, to: string) => `${from}\n${verb}\n${to}`
  const existing = new Set(ties.map(({ from, verb, to }) => keyOf(from, verb, to)))
  const membersOf = (end: string) => frames.find(({ id }) => id === end)?.nodeIds ?? [end]
  const holdsForAll = (from: string, verb: RelationVerb, to: string) =>
    membersOf(from).every((one) =>
      membersOf(to).every((other) => existing.has(keyOf(one, verb, other))),
    )
  const drawnEnds = ({ from, verb, to }: Tie): readonly [string, string] => {
    const source = frameOfNode.get(from)?.id
    const target = frameOfNode.get(to)?.id
    const wider: readonly (readonly [string, string])[] = [
      ...(source && target ? [[source, target] as const] : []),
      ...(target ? [[from, target] as const] : []),
      ...(source ? [[source, to] as const] : []),
    ]
    return wider.find(([one, other]) => holdsForAll(one, verb, other)) ?? [from, to]
  }
  const groups = Map.groupBy(ties, (tie) => {
    const [from, to] = drawnEnds(tie)
    return `${from}\n${to}\n${familyOf(tie.verb)}`
  })
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members
      if (first === undefined) return []
      const [from, to] = drawnEnds(first)
      return {
        from,
        to,
        family: familyOf(first.verb),
        verbs: [...new Set(members.map(({ verb }) => verb))],
        tieIds: members.map(({ id }) => id),
      }
    })
    .toSorted((a, b) => families.indexOf(a.family) - families.indexOf(b.family))
    .map((drawn, index) => ({ id: `line-${index}`, ...drawn }))
}
