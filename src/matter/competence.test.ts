import { describe, expect, it } from 'vitest'
import { county } from '../../test/golden/counties.ts'
import { day } from '../shared/calendar-day.ts'
import { sayCompetence, sayNoBody } from './competence.text.ts'
import { bodiesFor, type Routing } from './competence.ts'
import type { MatterKind } from './matter.ts'

const vastmanland = await county('vastmanland')
const vastraGotaland = await county('vastra-gotaland')

const route = (kind: MatterKind, sectors: readonly string[] = [], on = '2026-11-22') =>
  bodiesFor(vastmanland, { kind, sectors }, day(on))

const named = (routing: Routing) =>
  routing.found ? routing.bodies.map(({ name, as }) => `${name.sv}: ${as}`) : []

const healthCareGroup = 'Länsgemensam samverkansgrupp för hälso- och sjukvårdsfrågor'

describe('which body may handle a matter', () => {
  it('is the health care group for a disagreement on responsibility, and then Chefsforum, with the clause', () => {
    const routing = route('interpretationDispute')
    expect(named(routing)).toEqual([`${healthCareGroup}: prepares`, 'Chefsforum: decides'])
    const best = routing.found ? routing.bodies[0] : undefined
    if (best === undefined) throw new Error('there is a body')
    expect(sayCompetence(best, 'interpretationDispute', 'sv')).toBe(
      'bereder; beslut om ansvar fattas av Chefsforum',
    )
    expect(best.ruleId).toBe('K28')
    expect(best.clause.quote).toContain('oenighet råder om tolkningar i ansvar')
  })

  it('is Regionala ledningsgruppen for a request for analysis', () => {
    expect(named(route('analysisRequest'))).toEqual(['Regionala ledningsgruppen: decides'])
  })

  it('is any of the three political groups for a focus assignment', () => {
    expect(named(route('focusAssignment'))).toEqual([
      'Samverkansgrupp Hälsa: receives',
      'Samverkansgrupp Kompetensförsörjning: receives',
      'Samverkansgrupp Nära vård: receives',
    ])
  })

  it('is the group of the matter’s own sector', () => {
    expect(named(route('question', ['kompetensforsorjning']))).toEqual([
      'Samverkansgrupp Kompetensförsörjning: prepares',
    ])
    expect(named(route('question', ['skola']))).toEqual(['Skolchefsnätverket: receives'])
    expect(named(route('question', ['vard']))).toEqual([
      `${healthCareGroup}: prepares`,
      'Samverkansgrupp Nära vård: prepares',
      'Chefsforum: receives',
    ])
  })

  it('may be any of them when the matter names no sector', () => {
    expect(named(route('question')).length).toBeGreaterThan(4)
  })

  it('is no body when no charter says, and then it is said whom to ask', () => {
    const routing = route('question', ['kultur'])
    expect(routing.found).toBe(false)
    expect(sayNoBody(routing, 'sv')).toBe(
      'Ingen uppdragsbeskrivning säger vem som tar hand om ett sådant ärende. Fråga Strategisk Regional Beredning.',
    )
    const elsewhere = bodiesFor(
      vastraGotaland,
      { kind: 'question', sectors: [] },
      day('2026-11-22'),
    )
    expect(sayNoBody(elsewhere, 'sv')).toContain('Fråga den som sköter registret.')
  })

  it('is never a group that does not exist on the day', () => {
    expect(named(route('focusAssignment', [], '2022-12-31'))).toEqual([])
    expect(named(route('focusAssignment', [], '2023-01-01'))).toHaveLength(3)
  })
})
