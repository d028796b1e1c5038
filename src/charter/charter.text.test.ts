import { describe, expect, it } from 'vitest'
import { charterText } from './charter.text.ts'

describe('the words of charters', () => {
  it('say the findings as an official would', () => {
    expect(charterText.sv.statuses).toEqual({
      met: 'Uppfyllt',
      notMet: 'Inte uppfyllt',
      atRisk: 'Behöver uppmärksamhet',
      cannotTell: 'Går inte att avgöra',
      notChecked: 'Kontrolleras inte',
    })
  })

  it('name every role in both languages', () => {
    expect(charterText.sv.roles.leadSupportOfficial).toBe('övergripande ansvarig tjänsteperson')
    expect(charterText.en.roles.leadSupportOfficial).toBe('lead support official')
    expect(charterText.sv.deliveries.annualReport).toBe('årsberättelse')
  })
})
