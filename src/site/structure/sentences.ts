import type { RelationVerb } from '../../body/body.ts'
import { type Band, bandOrder } from './bands.ts'
import type { Frame } from './frames.ts'
import type { Structure, StructureNode, Tie, ToldText } from './structure.ts'

/** Something one or several do to one or several: all of the first to all of the second. */
export interface Sentence {
  readonly from: readonly StructureNode[]
  readonly verb: RelationVerb
  readonly to: readonly StructureNode[]
  readonly about?: ToldText
  readonly tieIds: readonly string[]
}

/** A heading of the list: a body or a frame, what it does, and under which other headings it is named. */
export interface Entry {
  readonly id: string
  readonly nodes: readonly StructureNode[]
  readonly sentences: readonly Sentence[]
  readonly namedUnder: readonly StructureNode[]
}

/** A level of the list. */
export interface ListLevel {
  readonly band: Band
  readonly entries: readonly Entry[]
}

/** The list: every relation exactly once, under the one who does it. */
export function listOf(structure: Structure, frames: readonly Frame[]): readonly ListLevel[] {
  const sentences = sentencesOf(structure, structure.ties, frames)
  const framed = new Set(frames.flatMap(({ nodeIds }) => nodeIds))
  const entries = structure.nodes.flatMap((node): readonly Entry[] => {
    const frame = frames.find(({ nodeIds }) => nodeIds[0] === node.id)
    if (!frame && framed.has(node.id)) return []
    const nodes = frame ? structure.nodes.filter(({ id }) => frame.nodeIds.includes(id)) : [node]
    const ids = new Set(nodes.map(({ id }) => id))
    const isOwn = ({ from }: Sentence) => from.some(({ id }) => ids.has(id))
    const namedUnder = new Map(
      sentences
        .filter((sentence) => !isOwn(sentence) && sentence.to.some(({ id }) => ids.has(id)))
        .flatMap(({ from }) => from.map((other) => [other.id, other] as const)),
    )
    return [
      {
        id: node.id,
        nodes,
        sentences: sentences.filter(isOwn),
        namedUnder: [...namedUnder.values()],
      },
    ]
  })
  return bandOrder
    .map((band) => ({ band, entries: entries.filter(({ nodes }) => nodes[0]?.band === band) }))
    .filter((level) => level.entries.length > 0)
}

/** Some relations as sentences, as few as say exactly the same. */
export function sentencesOf(
  { nodes }: Structure,
  ties: readonly Tie[],
  frames: readonly Frame[],
): readonly Sentence[] {
  const frameOf = (id: string) => frames.find(({ nodeIds }) => nodeIds.includes(id))?.id ?? id
  const named = (ids: ReadonlySet<string>) => nodes.filter(({ id }) => ids.has(id))
  const same = Map.groupBy(
    ties,
    ({ from, verb, about }) => `${frameOf(from)}\n${verb}\n${about?.text}`,
  )
  return [...same.values()].flatMap((alike) => {
    const targets = (from: string) => alike.filter((tie) => tie.from === from).map(({ to }) => to)
    const together = Map.groupBy(new Set(alike.map(({ from }) => from)), (from) =>
      targets(from).toSorted().join('\n'),
    )
    return [...together.values()].flatMap((doers) => {
      const own = alike.filter(({ from }) => doers.includes(from))
      const [first] = own
      if (first === undefined) return []
      return {
        from: named(new Set(doers)),
        verb: first.verb,
        to: named(new Set(own.map(({ to }) => to))),
        ...(first.about && { about: first.about }),
        tieIds: own.map(({ id }) => id),
      }
    })
  })
}
