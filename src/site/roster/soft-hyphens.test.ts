import { expect, it } from 'vitest'
import { withSoftHyphens } from './soft-hyphens.ts'

it('lets a long compound divide at its joint only', () => {
  expect(withSoftHyphens('Programsamordnare')).toBe('Program\u00adsamordnare')
  expect(withSoftHyphens('Biträdande verksamhetschef')).toBe('Biträdande verksamhets\u00adchef')
  expect(withSoftHyphens('Sala')).toBe('Sala')
  expect(withSoftHyphens('Programmet')).toBe('Programmet')
})
