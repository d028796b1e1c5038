import { describe, expect, it } from 'vitest'
import { day } from '../../shared/calendar-day.ts'
import { partialDate } from '../../shared/partial-date.ts'
import { countyOf, exampleLinks, fullCounty } from './county.example.ts'
import { eachMunicipality, eachPrincipal, type StructureGround, structureOn } from './structure.ts'

const on = (ground: StructureGround, text = '2024-01-01') =>
  structureOn(ground, day(text), 'sv', exampleLinks)

const steering = countyOf(
  [
    [
      'styrgruppen',
      'Regionala styrgruppen',
      'steeringGroup',
      { period: { until: partialDate('2016-06') } },
    ],
    ['delregional', 'Delregional grupp', 'subRegionalGroup', { inEach: 'subRegion' }],
    ['kommande', 'Kommande gruppen', 'workingGroup', { period: { from: partialDate('2030') } }],
  ],
  [['delregional', 'reportsTo', 'styrgruppen', 'senast den 1 juni']],
)

describe('the structure on a day', () => {
  it('holds the region, the municipalities as one, and every body that works that day', () => {
    const { nodes } = on(steering, '2016-01-15')
    expect(nodes.map(({ id }) => id)).toEqual([
      'regionen',
      eachMunicipality,
      'styrgruppen',
      'delregional',
    ])
    expect(nodes[1]).toMatchObject({ name: { text: 'Varje kommun' }, note: 'tre kommuner' })
  })

  it('still shows a body that has ended while a charter tells somebody to report to it, and says so', () => {
    const { nodes, ties } = on(steering, '2018-04-09')
    expect(ties).toHaveLength(1)
    expect(nodes.find(({ id }) => id === 'styrgruppen')).toMatchObject({
      status: 'discontinued',
      note: 'finns inte längre',
    })
  })

  it('leaves out a body that has ended when nobody is told to turn to it', () => {
    const ended = countyOf(
      [['gammal', 'Gamla gruppen', 'workingGroup', { period: { until: partialDate('2016') } }]],
      [],
    )
    expect(on(ended).nodes.map(({ id }) => id)).not.toContain('gammal')
  })

  it('leaves what replaced what to the pages of the bodies', () => {
    const replaced = countyOf(
      [
        ['ny', 'Nya gruppen', 'workingGroup'],
        ['gammal', 'Gamla gruppen', 'workingGroup', { period: { until: partialDate('2016') } }],
      ],
      [['ny', 'replaces', 'gammal']],
    )
    const { nodes, ties } = on(replaced)
    expect(ties).toEqual([])
    expect(nodes.map(({ id }) => id)).not.toContain('gammal')
  })

  it('places a body that is only consulted among the reference groups, whatever it is at home', () => {
    const { nodes } = on(fullCounty)
    const band = (id: string) => nodes.find((node) => node.id === id)?.band
    expect(band('lg-akut')).toBe('reference')
    expect(band('chefsforum')).toBe('management')
    expect(band('beslutande')).toBe('principals')
  })

  it('names every principal as one only when somebody does something to them all', () => {
    expect(on(fullCounty).nodes.map(({ id }) => id)).toContain(eachPrincipal)
    expect(on(steering).nodes.map(({ id }) => id)).not.toContain(eachPrincipal)
  })

  it('links each body to its page, and the principals to theirs', () => {
    const hrefs = on(steering).nodes.map(({ href }) => href)
    expect(hrefs).toEqual([
      '/huvudman/regionen',
      '/huvudman',
      '/organ/styrgruppen',
      '/organ/delregional',
    ])
  })
})
