import { describe, expect, it } from 'vitest'
import type { Interpretation } from '../../src/charter/charter.ts'
import { checkAll } from '../../src/charter/engine.ts'
import { indexRegister } from '../../src/register/index-register.ts'
import { day } from '../../src/shared/calendar-day.ts'
import { allTold, county, findingOf, nameIn, readCounty, told } from './counties.ts'
import { type Expected, readExpected } from './expected.ts'

const today = day('2026-11-22')
const vastmanland = await county('vastmanland')
const vastraGotaland = await county('vastra-gotaland')
const registers = new Map([
  ['vastmanland', vastmanland],
  ['vastra-gotaland', vastraGotaland],
])
const expected = readExpected()

describe('what the sources lead to', () => {
  it('is exactly the list that was judged by hand, in both counties', () => {
    const found = [...registers].flatMap(([name, register]) =>
      checkAll(register, today).map((finding) =>
        line(name, nameIn(register, finding, today), finding.ruleId, finding.status),
      ),
    )
    const judged = expected
      .filter((row) => row.day === today)
      .map((row) => line(row.county, row.body, row.rule, row.status))
    expect(found.toSorted()).toEqual(judged.toSorted())
    expect(found).toHaveLength(119)
  })

  it.each(expected.filter((row) => row.day !== today))(
    'was on $day, for $body and $rule, $status',
    ({ county: name, day: on, body, rule, status }: Expected) => {
      const register = registers.get(name) ?? vastmanland
      expect(findingOf(register, body, rule, day(on)).status).toBe(status)
    },
  )

  it('is said in these words in Västmanland', async () => {
    await expect(allTold(vastmanland, today)).toMatchFileSnapshot('vastmanland.txt')
  })

  it('is said in these words in Västra Götaland', async () => {
    await expect(allTold(vastraGotaland, today)).toMatchFileSnapshot('vastra-gotaland.txt')
  })
})

describe('the text that states fourteen members', () => {
  const group = 'Samverkansgrupp Nära vård'

  it('cannot be told to hold: ten and three are thirteen, and the sum is shown', () => {
    const finding = findingOf(vastmanland, group, 'R17', today)
    expect(finding.status).toBe('cannotTell')
    expect(told(finding)).toContain('13')
    expect(told(finding)).toContain('14')
    expect(told(finding)).toContain('Nästa steg')
  })

  it('holds once somebody records that the chair is a seat of its own, and says who did', async () => {
    const interpretation: Interpretation = {
      ruleId: 'R17',
      bodyId: 'samverkansgrupp-nara-vard',
      readingId: 'ordforande-egen-plats',
      rationale: { sv: 'Fjorton stämmer bara så.' },
      by: 'Maja Exempel',
      on: day('2026-11-20'),
      isExample: true,
    }
    const data = await readCounty('vastmanland')
    const read = indexRegister({
      ...data,
      charters: data.charters.map((charter) =>
        charter.bodyIds.includes(interpretation.bodyId)
          ? { ...charter, interpretations: [interpretation] }
          : charter,
      ),
    })
    const finding = findingOf(read, group, 'R17', today)
    expect(finding.status).toBe('met')
    expect(finding.interpretation).toEqual(interpretation)
    expect(findingOf(read, 'Samverkansgrupp Hälsa', 'R17', today).status).toBe('cannotTell')
  })
})

describe('other things the sources hold', () => {
  it('names the five municipalities that have no seat in the board', () => {
    const said = told(findingOf(vastmanland, 'Länsgemensam ledningsgrupp Nära vård', 'K23', today))
    expect(said).toContain('Arboga, Fagersta, Hallstahammar, Kungsör och Norberg har ingen plats')
  })

  it('counts thirteen deciding seats in the board, twelve filled and one vacant', () => {
    const said = told(findingOf(vastmanland, 'Länsgemensam ledningsgrupp Nära vård', 'K22', today))
    expect(said).toMatch(/13 beslutande platser: tolv tillsatta och en vakant/)
  })

  it('finds the revision due in spring 2017 overdue, without inventing a day', () => {
    const body = 'Länsgemensam samverkansgrupp för hälso- och sjukvårdsfrågor'
    const said = told(findingOf(vastmanland, body, 'R27', today))
    expect(said).toContain('våren 2017')
    expect(said).not.toMatch(/\d+ (januari|februari|mars|april|maj|juni) 2017/)
  })

  it('finds that the Västbus groups shall report to a steering group dissolved in June 2016', () => {
    const said = told(findingOf(vastraGotaland, 'Delregional Västbusgrupp', 'K01', today))
    expect(said).toContain('juni 2016')
  })

  it('counts the days left of the mandate period 2023–2026', () => {
    const finding = findingOf(vastmanland, 'Samverkansgrupp Hälsa', 'K01', today)
    expect(told(finding)).toContain('39 dagar')
  })
})

function line(name: string, body: string, rule: string, status: string): string {
  return `${name} | ${body} | ${rule} | ${status}`
}
