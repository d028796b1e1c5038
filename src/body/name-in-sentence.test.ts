import { expect, it } from 'vitest'
import { nameInSentence } from './name-in-sentence.ts'

it('has an article in English where the name is put together as an English one', () => {
  const inEnglish = (en: string) => nameInSentence({ sv: 'Namnet', en }).en
  expect(inEnglish('Strategic Regional Preparatory Committee')).toBe(
    'the Strategic Regional Preparatory Committee',
  )
  expect(inEnglish('County-wide Collaboration Group for Health Care Matters')).toMatch(/^the /)
  expect(inEnglish('The Close Care programme')).toBe('The Close Care programme')
  expect(inEnglish('Collaboration Group Health')).toBe('Collaboration Group Health')
  expect(inEnglish('Chefsforum (management forum)')).toBe('Chefsforum (management forum)')
  expect(nameInSentence({ sv: 'Chefsforum' })).toEqual({ sv: 'Chefsforum' })
})
