import { describe, expect, it } from 'vitest'
import { day } from '../../shared/calendar-day.ts'
import type { Language } from '../../shared/language.ts'
import { exampleLinks, fullCounty } from './county.example.ts'
import { bundle } from './frames.ts'
import { sentenceIn } from './sentences.text.ts'
import { listOf, sentencesOf } from './sentences.ts'
import { structureOn } from './structure.ts'

function told(language: Language): readonly string[] {
  const structure = structureOn(fullCounty, day('2024-01-01'), language, exampleLinks)
  const { frames } = bundle(structure)
  return sentencesOf(structure, structure.ties, frames).map((one) => sentenceIn(language, one))
}

describe('relations in words', () => {
  it('says who does what to whom, and what about', () => {
    expect(told('sv')).toContain(
      'Chefsforum utser Länsgemensam samverkansgrupp för hälso- och sjukvårdsfrågor: gruppens medlemmar.',
    )
  })

  it('says once what several groups do', () => {
    expect(told('sv')).toContain(
      'Politisk samverkansgrupp Hälsa, Politisk samverkansgrupp Kompetensförsörjning och Politisk samverkansgrupp Nära vård återrapporterar till Strategisk regional beredning: två gånger per år.',
    )
  })

  it('begins with a capital letter, and has "varje kommun" with a small one inside', () => {
    expect(told('sv').filter((sentence) => sentence.startsWith('Varje kommun utser'))).toHaveLength(
      1,
    )
    expect(told('sv').some((sentence) => / Varje (?:kommun|huvudman)/.test(sentence))).toBe(false)
  })

  it('keeps the verb in the singular in English, where it must agree', () => {
    expect(told('en')).toContain(
      'Each of Skolchefsnätverket, Socialchefsnätverket and Näringschefsnätverket is linked to Politisk samverkansgrupp Hälsa, Politisk samverkansgrupp Kompetensförsörjning and Politisk samverkansgrupp Nära vård.',
    )
  })
})

describe('the list', () => {
  const structure = structureOn(fullCounty, day('2024-01-01'), 'sv', exampleLinks)
  const entries = listOf(structure, bundle(structure).frames).flatMap((level) => level.entries)

  it('tells each relation once, under the one who does it', () => {
    const tieIds = entries.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.tieIds),
    )
    expect(tieIds.toSorted()).toEqual(structure.ties.map(({ id }) => id).toSorted())
  })

  it('points from a body that is done to, to those who do', () => {
    const committee = entries.find(({ id }) => id === 'srb')
    expect(committee?.namedUnder.map(({ id }) => id)).toEqual(['halsa', 'kompetens', 'nara'])
  })

  it('has a heading for a body that nothing is said about', () => {
    expect(entries.find(({ id }) => id === 'ensam')).toMatchObject({
      sentences: [],
      namedUnder: [],
    })
  })
})
