import { expect, it } from 'vitest'
import { heldTogether } from './hold-together.ts'

const shown = (html: string) => heldTogether(html).replaceAll('\u00a0', '~')

it('keeps a day and a month, with its year, on one line', () => {
  expect(shown('vakant sedan 1 september 2026.')).toBe('vakant sedan 1~september~2026.')
  expect(shown('12 mars och 14 maj 2026')).toBe('12~mars och 14~maj~2026')
  expect(shown('on 2 March 2026')).toBe('on 2~March~2026')
  expect(shown('den 1 juni varje år')).toBe('den 1~juni varje år')
})

it('keeps a sum on one line', () => {
  expect(shown('Delarna ger 10 + 3 = 13, inte 14.')).toBe('Delarna ger 10~+~3~=~13, inte 14.')
})

it('leaves everything else as it is', () => {
  const html = '<p class="soft small">År 2026 är 12 marsvin många.</p>'
  expect(shown(html)).toBe(html)
})
