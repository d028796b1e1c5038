import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../shared/calendar-day.ts'
import { countyOf, exampleLinks, fullCounty } from './county.example.ts'
import { type Bundled, bundle } from './frames.ts'
import { type Structure, structureOn } from './structure.ts'

const structure = structureOn(fullCounty, day('2024-01-01'), 'sv', exampleLinks)
const bundled = bundle(structure)

function tieIdsOf({ bundles, partakings }: Bundled): readonly string[] {
  return [...bundles, ...partakings].flatMap(({ tieIds }) => tieIds).toSorted()
}

function membersOf({ frames }: Bundled, end: string): readonly string[] {
  return frames.find(({ id }) => id === end)?.nodeIds ?? [end]
}

describe('what is drawn together', () => {
  it('draws the three political groups on one plate, with one line for what all of them do', () => {
    const frame = bundled.frames.find(({ nodeIds }) => nodeIds.includes('halsa'))
    expect(frame).toMatchObject({ nodeIds: ['halsa', 'kompetens', 'nara'], look: 'plate' })
    const toCommittee = bundled.bundles.filter(({ to }) => to === 'srb')
    expect(toCommittee.map(({ from, verbs }) => [from, verbs])).toEqual([
      [frame?.id, ['reportsTo', 'recommendsTo']],
      [frame?.id, ['informs']],
    ])
  })

  it('gives a group on a plate a line of its own for what only that group does', () => {
    const own = bundled.bundles.find(
      ({ to, verbs }) => to === 'chefsforum' && verbs.includes('isPartOf'),
    )
    expect(own?.from).toBe('socialchefer')
  })

  it('lists the reference groups, since they are many and alike', () => {
    const frame = bundled.frames.find(({ nodeIds }) => nodeIds.includes('vardval'))
    expect(frame).toMatchObject({ look: 'list' })
    expect(frame?.nodeIds).toHaveLength(6)
  })

  it('says inside the box which principals take part', () => {
    expect(bundled.partakings.find(({ nodeId }) => nodeId === 'lokala')?.principalIds).toEqual([
      'regionen',
      'each-municipality',
    ])
  })

  it('draws every relation once, and no relation that is not there', () => {
    expect(tieIdsOf(bundled)).toEqual(structure.ties.map(({ id }) => id).toSorted())
    expectLinesToHold(structure)
  })

  it('draws every relation once, whoever does what to whom', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'kommunerna', 'regionen'] as const
    const kinds = ['professionalNetwork', 'referenceGroup', 'managementForum'] as const
    const relation = fc.tuple(
      fc.constantFrom(...ids),
      fc.constantFrom('reportsTo', 'informs', 'takesPartIn', 'isReferenceFor'),
      fc.constantFrom(...ids),
    )
    fc.assert(
      fc.property(fc.array(relation, { maxLength: 40 }), (relations) => {
        const bodies = ids
          .slice(0, 6)
          .map((id, index) => [id, id, kinds[index % 3] ?? kinds[0]] as const)
        const any = structureOn(countyOf(bodies, relations), day('2024-01-01'), 'sv', exampleLinks)
        expect(tieIdsOf(bundle(any))).toEqual(any.ties.map(({ id }) => id).toSorted())
        expectLinesToHold(any)
      }),
      { numRuns: 200, seed: 2024 },
    )
  })
})

/** All that a line says holds between all at its one end and all at its other. */
function expectLinesToHold(drawn: Structure): void {
  const known = new Set(drawn.ties.map(({ from, verb, to }) => `${from} ${verb} ${to}`))
  const found = bundle(drawn)
  for (const { from, to, verbs } of found.bundles)
    for (const one of membersOf(found, from))
      for (const other of membersOf(found, to))
        for (const verb of verbs) expect(known).toContain(`${one} ${verb} ${other}`)
}
