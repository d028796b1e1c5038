import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasPersonalNumber, personalNumbersIn } from './personal-number.ts'

// Numbers that the tax authority has set aside for tests, and others made wrong on purpose.
describe('a personal identity number in a text', () => {
  it.each([
    ['with a hyphen', 'Namn: 811228-9874.'],
    ['with its century', '198112289874'],
    ['with its century and a hyphen', '19811228-9874'],
    ['in one go', 'Det gäller 8112289874 igen'],
    ['of somebody over a hundred', '811228+9874'],
    ['that is a coordination number', '811288-9871'],
    ['with a space', '811228 9874'],
    ['with a space that does not break', '811228\u00a09874'],
    ['with spaces around its hyphen', '811228 - 9874'],
    ['with a hyphen that does not break', '811228\u20119874'],
    ['with a long dash', '811228–9874'],
    ['with a minus sign', '811228\u22129874'],
    ['with full-width figures', '８１１２２８－９８７４'],
    ['with hidden marks between its figures', '81\u200b1228\u00ad-98\u200b74'],
    ['broken over two lines', 'numret 811228-\n9874 gäller'],
    ['with its day written as a day', '1981-12-28-9874'],
    ['with its day in pairs', '81 12 28-9874'],
    ['in the name of a file', 'elev_811228-9874_utredning.pdf'],
    ['with an underscore in the name of a file', '19811228_9874.docx'],
    ['after a day in the name of a file', '2026-11-22-811228-9874.pdf'],
    ['before a word in the name of a file', '811228-9874-journal.pdf'],
    ['between commas in a table', '14,8112289874,Sala'],
    ['of a child born in 2001', 'Gäller 0101012383 i klass 9'],
    ['on a leap day', '000229-1235'],
    ['in a web address', 'https://example.se/patient/198112289874'],
  ])('is found %s', (_how, text) => {
    expect(personalNumbersIn(text)).toHaveLength(1)
  })

  it.each([
    ['a number with the wrong check digit', '811228-9873'],
    ['a day that does not exist', '810229-9875'],
    ['a century that nobody is born in', '17811228-9874'],
    ['an organisation number', '212000-0001'],
    ['an organisation number of sixteen and ten figures', '162120000001'],
    ['a registration number', 'KS 2026/141'],
    ['a day and a registration number', '2026-11-22 PPHV170075'],
    ['a period between two days', '2025-01-01-2025-12-31'],
    ['a day and a time', '2026-11-22 14.30'],
    ['a telephone number', '0701740605'],
    ['a telephone number after the word', 'Telefon: 0101012383'],
    ['an international telephone number', '+8112289874'],
    ['the number of an invoice', 'Faktura nr 8112289874'],
    ['a reference for a payment', 'OCR: 8112289874'],
    ['a part of a web address', 'https://www.example.se/id=8112289874'],
    ['decimals', '3.8112289874'],
    ['a longer number', '81122898741234'],
    ['a number that goes on after a hyphen', '811228-9874-12'],
    ['figures of another script that we cannot read', '٨١١٢٢٨-٩٨٧٤'],
  ])('is not %s', (_what, text) => {
    expect(personalNumbersIn(text)).toEqual([])
  })

  it('is told with its place, so that a form can show where', () => {
    const text = 'Först 811228-9874, sedan 19811228 9874.'
    expect(personalNumbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '811228-9874',
      '19811228 9874',
    ])
  })

  it('is found quickly to be absent from a long text of figures', () => {
    const began = performance.now()
    expect(hasPersonalNumber('1234567 '.repeat(50_000))).toBe(false)
    expect(hasPersonalNumber('1'.repeat(400_000))).toBe(false)
    expect(hasPersonalNumber('1\u00ad'.repeat(200_000))).toBe(false)
    expect(hasPersonalNumber(`1${'\u00ad'.repeat(400_000)}`)).toBe(false)
    expect(hasPersonalNumber('tel '.repeat(100_000))).toBe(false)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})

const two = (number: number) => String(number).padStart(2, '0')

/** Any personal identity number or coordination number, born on any day of 1900-2025, in its parts. */
const anyNumber = fc
  .record({
    year: fc.integer({ min: 1900, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    isCoordination: fc.boolean(),
    birthNumber: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ year, month, day, isCoordination, birthNumber }) => {
    const birth = `${year}${two(month)}${two(isCoordination ? day + 60 : day)}`
    const nine = `${birth.slice(2)}${String(birthNumber).padStart(3, '0')}`
    return { birth, last: nine.slice(6) + checkDigit(nine) }
  })

/** The check digit, worked out as the tax authority tells it: weights 2 and 1 in turn, up to the next ten. */
function checkDigit(nine: string): string {
  const products = [...nine].map((digit, index) =>
    String(Number(digit) * (index % 2 === 0 ? 2 : 1)),
  )
  const sum = [...products.join('')].reduce((total, digit) => total + Number(digit), 0)
  return String((10 - (sum % 10)) % 10)
}

const fixed = { seed: 20_261_122, numRuns: 2_000 }

describe('whatever the number', () => {
  it('it is found with century or hyphen, wherever in a sentence it stands', () => {
    const word = fc.constantFrom(
      '',
      'Ärendet om ',
      '(',
      'pnr:',
      'elev_',
      '§ 14 ',
      '2026-11-22 ',
      'Ö',
    )
    const after = fc.constantFrom('', '.', ', född i Sala', ')', '_bilaga.pdf', '\n', ' 14 år')
    const between = fc.constantFrom('-', '+', ' ', '\u00a0', '\u2011', '–', ' - ', '_', '-\n')
    const typed = fc.oneof(
      fc.tuple(anyNumber, between).map(([{ birth, last }, mark]) => birth + mark + last),
      fc.tuple(anyNumber, between).map(([{ birth, last }, mark]) => birth.slice(2) + mark + last),
      anyNumber.map(({ birth, last }) => birth + last),
    )
    fc.assert(
      fc.property(word, typed, after, (before, number, rest) => {
        const text = before + number + rest
        const found = personalNumbersIn(text).map(({ start, end }) => text.slice(start, end))
        expect(found).toEqual([number])
      }),
      fixed,
    )
  })

  it('it is not found with any other check digit', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 1, max: 9 }), ({ birth, last }, off) => {
        const wrong = last.slice(0, 3) + ((Number(last[3]) + off) % 10)
        expect(hasPersonalNumber(`${birth}-${wrong}`)).toBe(false)
      }),
      fixed,
    )
  })

  it('it is found wherever a text is cut into it, and never a place outside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anyNumber, (around, { birth, last }) => {
        const text = `${around} ${birth}-${last} ${around}`
        for (const { start, end } of personalNumbersIn(text)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(hasPersonalNumber(text)).toBe(true)
      }),
      fixed,
    )
  })
})

describe('other numbers of everyday life', () => {
  const nat = (max: number, min = 0) => fc.integer({ min, max })
  const figures = (count: number) =>
    nat(10 ** count - 1).map((number) => String(number).padStart(count, '0'))
  const calendarDay = fc
    .tuple(nat(2030, 1990), nat(12, 1), nat(28, 1))
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`)

  it.each([
    [
      'registration numbers',
      fc
        .tuple(fc.constantFrom('KS', 'RS', 'BUN'), nat(2030, 1990), nat(9999))
        .map(([board, year, number]) => `${board} ${year}/${number}`),
    ],
    [
      'registration numbers with hyphens',
      fc.tuple(nat(2030, 1990), nat(99_999)).map(([year, number]) => `Dnr ${year}-${number}`),
    ],
    [
      'organisation numbers',
      fc
        .tuple(nat(9, 1), figures(1), nat(9, 2), figures(3), figures(4))
        .map(([a, b, c, d, e]) => `${a}${b}${c}${d}-${e}`),
    ],
    [
      'mobile numbers in groups',
      fc
        .tuple(figures(1), figures(3), figures(2), figures(2))
        .map(([a, b, c, d]) => `07${a}-${b} ${c} ${d}`),
    ],
    [
      'telephone numbers in groups',
      fc.tuple(figures(2), figures(2), figures(2)).map(([a, b, c]) => `021-${a} ${b} ${c}`),
    ],
    ['telephone numbers in one go, after the word', figures(7).map((rest) => `tel. 070${rest}`)],
    ['international telephone numbers', figures(7).map((rest) => `+4670${rest}`)],
    ['sums of money', nat(999_999_999).map((sum) => `${sum.toLocaleString('sv-SE')} kronor`)],
    [
      'days with times',
      fc
        .tuple(calendarDay, nat(23), nat(59))
        .map(([on, hour, minute]) => `${on} ${two(hour)}:${two(minute)}`),
    ],
    ['periods', fc.tuple(calendarDay, calendarDay).map(([from, until]) => `${from}–${until}`)],
    ['invoices', figures(10).map((number) => `Fakturanummer ${number}`)],
    [
      'post codes and streets',
      fc
        .tuple(figures(3), figures(2), nat(99))
        .map(([a, b, c]) => `Storgatan ${c}, ${a} ${b} Sala`),
    ],
  ])('are never taken for personal numbers: %s', (_what, any) => {
    fc.assert(
      fc.property(any, (text) => {
        expect(personalNumbersIn(text)).toEqual([])
      }),
      fixed,
    )
  })

  it('are taken for personal numbers in fewer than one case of a hundred when they are ten figures and nothing else', () => {
    const step = 9_999_991 // a prime, so that the sample goes through every part of the number
    const sample = Array.from({ length: 100_000 }, (_, index) => (index * step * 97) % 10 ** 10)
    const taken = sample.filter((number) => hasPersonalNumber(String(number).padStart(10, '0')))
    expect(taken.length).toBeGreaterThan(0)
    expect(taken.length / sample.length).toBeLessThan(0.01)
  })
})
