import { describe, expect, it } from 'vitest'
import { recordText } from './record.text.ts'

const names = { principal: 'Sala', version: 3, name: 'Underlag.pdf' }

/** Every sentence of a catalogue, said with some names. */
function sentences(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  // Every function of the catalogue takes names, and takes what it needs of these.
  if (typeof words === 'function') return [String(words(names))]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : []
}

describe('the words of records', () => {
  it('say before a share what it means: an official document, logged, not to be taken back', () => {
    expect(recordText.sv.shareMeans).toBe(
      'När andra myndigheter kan öppna detta blir det normalt en allmän handling hos dem och hos er. Delningen loggas och kan inte tas tillbaka.',
    )
  })

  it('never claim to be the authority’s own register', () => {
    expect(recordText.sv.notTheRegister).toContain('ersätter inte ert eget diarium')
    expect(recordText.en.notTheRegister).toContain('does not replace your own register')
  })

  it('say how long an authority has, and why', () => {
    expect(recordText.sv.withoutDelay).toBe(
      'Allmänna handlingar registreras utan dröjsmål. Här räknas det som försenat när ett diarienummer saknas efter två arbetsdagar.',
    )
  })

  it('say who may read the list when somebody may not', () => {
    expect(recordText.sv.denial['only-authority-reads-register']).toContain('registrator')
  })

  it.each(['sv', 'en'] as const)('are whole sentences with nothing left out (%s)', (language) => {
    for (const sentence of sentences(recordText[language])) {
      expect(sentence).not.toMatch(/undefined|\$\{|^\s*$/)
    }
  })
})
