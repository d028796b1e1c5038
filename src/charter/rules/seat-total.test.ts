import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aClause, anInterpretation, aPart, aRegionPart } from '../../../test/builders/charter.ts'
import type { Composition, CompositionPart } from '../charter.ts'

const readings = [
  { id: 'ordforande-en-av-dem', label: 'Ordföranden är en av ledamöterna', adds: 0 },
  { id: 'ordforande-egen-plats', label: 'Ordföranden är en egen plats', adds: 1 },
]
const chair: CompositionPart = aRegionPart({
  id: 'ordforande',
  role: 'chair',
  count: 1,
  readingId: 'ordforande-egen-plats',
})

function composed(
  seats: number,
  parts: readonly CompositionPart[],
  includesDeputies: 'yes' | 'no' | 'unknown' = 'no',
): Composition {
  return { statedTotal: { seats, includesDeputies, clause: aClause }, isComplete: 'yes', parts }
}

const fourteen = composed(14, [aPart(), aRegionPart(), chair])

describe('the total number of seats', () => {
  it('cannot be told, and shows the sum, when the text states fourteen but its parts give thirteen', () => {
    const { status, because, remedy } = ask({
      kind: 'seat-total',
      params: { readings },
      charter: { composition: fourteen },
    })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Texten anger 14 platser.')
    expect(because).toContain('Delarna ger 10 + 3 = 13, inte 14. Skillnaden är en plats.')
    expect(because).toContain('”Ordföranden är en av ledamöterna” ger 13 + 0 = 13, inte 14.')
    expect(because).toContain('”Ordföranden är en egen plats” ger 13 + 1 = 14. Då stämmer summan.')
    expect(remedy).toBe('Gruppens stöd antecknar hur texten ska läsas.')
  })

  it('is right once somebody has recorded a reading that adds up, and says who, when and why', () => {
    const { status, because, finding } = ask({
      kind: 'seat-total',
      params: { readings },
      charter: { composition: fourteen, interpretations: [anInterpretation()] },
    })
    expect(status).toBe('met')
    expect(because).toContain('Det antecknades av gruppens stöd den 2 mars 2026.')
    expect(because).toContain('Skälet: Så har grupperna varit sammansatta sedan 2019.')
    expect(finding.interpretation?.readingId).toBe('ordforande-egen-plats')
  })

  it('is not settled by a reading that does not add up', () => {
    const { status, because, remedy } = ask({
      kind: 'seat-total',
      params: { readings },
      charter: {
        composition: fourteen,
        interpretations: [anInterpretation({ readingId: 'ordforande-en-av-dem' })],
      },
    })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Då stämmer summan inte.')
    expect(remedy).toBe('Gruppens stöd antecknar en läsning som gör att summan stämmer.')
  })

  it('is not settled by a reading that the rule does not know', () => {
    const { status, because } = ask({
      kind: 'seat-total',
      params: { readings },
      charter: {
        composition: fourteen,
        interpretations: [anInterpretation({ readingId: 'nagot-annat' })],
      },
    })
    expect(status).toBe('cannotTell')
    expect(because).toContain('finns inte bland dem som regeln räknar upp')
  })

  it('is right when the parts give what the text states', () => {
    const { status, because } = ask({
      kind: 'seat-total',
      charter: { composition: composed(13, [aPart(), aRegionPart()]) },
    })
    expect(status).toBe('met')
    expect(because).toContain('lika många: 10 + 3 = 13.')
  })

  it('counts the municipalities there are, not those there were in Västmanland', () => {
    const { because } = ask({
      kind: 'seat-total',
      principals: [],
      charter: { composition: composed(14, [aPart(), aRegionPart()]) },
    })
    expect(because).toContain('Delarna ger 0 + 3 = 3, inte 14.')
  })

  it('cannot be told when the text does not say whether twenty-eight includes the deputies', () => {
    const { status, because, remedy } = ask({
      kind: 'seat-total',
      charter: { composition: composed(28, [aPart(), aRegionPart()], 'unknown') },
    })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Texten säger inte om ersättarna är inräknade.')
    expect(remedy).toContain('Gruppens stöd')
  })

  it('counts the personal deputies too when the text says that they are included', () => {
    const { status, because } = ask({
      kind: 'seat-total',
      charter: { composition: composed(26, [aPart(), aRegionPart()], 'yes') },
    })
    expect(status).toBe('met')
    expect(because).toContain('lika många: 10 + 3 + 13 = 26.')
  })

  it('names the parts that the text gives no number for', () => {
    const { count: _, ...withoutCount } = aPart()
    const { status, because } = ask({
      kind: 'seat-total',
      charter: { composition: composed(28, [withoutCount, aRegionPart()]) },
    })
    expect(status).toBe('cannotTell')
    expect(because).toContain(
      'Texten säger inte hur många det ska vara av: Ledamot från varje kommun.',
    )
  })

  it('does not count support functions beside the group', () => {
    const { status } = ask({
      kind: 'seat-total',
      charter: { composition: composed(10, [aPart(), aRegionPart({ place: 'support' })]) },
    })
    expect(status).toBe('met')
  })

  it('cannot be told when the text states no total', () => {
    const { status, because } = ask({ kind: 'seat-total' })
    expect(status).toBe('cannotTell')
    expect(because).toBe('Texten anger inte hur många platser gruppen ska ha.')
  })
})
