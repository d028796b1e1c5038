import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterText, subjectLine, waitAfter } from './letter.ts'
import { domainOf, parseMailAddress, parseSender } from './mail-address.ts'
import { parseSmtpUrl } from './smtp-transport.ts'

const right = (text: string) => {
  const parsed = parseMailAddress(text)
  return parsed.ok ? parsed.value : parsed.refusal
}

describe('an address to send letters to', () => {
  it.each([
    ['anna@sala.example', 'anna@sala.example'],
    ['  Anna.Exempelsson+moten@Region.Example ', 'Anna.Exempelsson+moten@region.example'],
    ["o'brien@x--y.example", "o'brien@x--y.example"],
    ['anna@hällefors.example', 'anna@xn--hllefors-0za.example'],
  ])('may be %s', (text, address) => {
    expect(right(text)).toBe(address)
  })

  it.each([
    '',
    'anna',
    'anna@',
    '@sala.example',
    'anna@sala',
    'anna@127.0.0.1',
    'anna@[127.0.0.1]',
    'anna@sala..example',
    'anna@-sala.example',
    'anna@sala.example/vag',
    'anna@sala.example:25',
    'anna@sala.example?x',
    '.anna@sala.example',
    'anna.@sala.example',
    'an..na@sala.example',
    'ånna@sala.example',
    'anna bo@sala.example',
    'anna@sala.example, bo@sala.example',
    'anna@sala.example;bo@sala.example',
    'Anna <anna@sala.example>',
    '"anna"@sala.example',
    'anna@sala.example\r\nBcc: bo@sala.example',
    'anna@sala.example\nBcc:bo',
    'anna\u0000@sala.example',
    'anna@bo@sala.example',
    `${'a'.repeat(65)}@sala.example`,
    `anna@${'a'.repeat(64)}.example`,
    `anna@${'a.'.repeat(125)}example`,
  ])('is never %j', (text) => {
    expect(right(text)).toBe('not-an-address')
  })

  it('holds nothing that could be read as another header, whatever was typed', () => {
    const piece = fc.constantFrom(
      'anna',
      '@',
      'sala.example',
      '\r\n',
      '\u0085',
      ' ',
      ',',
      '<',
      '>',
      '"',
      'å',
      '\u2028',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const parsed = parseMailAddress(pieces.join(''))
        if (parsed.ok)
          expect(parsed.value).toMatch(/^[a-z.]+@[a-z.]+$|^[a-z.]+@[a-z0-9.-]*xn--[a-z0-9.-]+$/)
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    )
  })
})

describe('who letters are from', () => {
  it.each([
    ['Rådslag <radslag@region.example>', 'Rådslag', 'radslag@region.example'],
    [
      '"Rådslag, Västmanland" <radslag@region.example>',
      'Rådslag, Västmanland',
      'radslag@region.example',
    ],
    ['radslag@region.example', '', 'radslag@region.example'],
  ])('is read from %s', (text, name, address) => {
    expect(parseSender(text)).toEqual({ ok: true, value: { name, address } })
  })

  it.each([
    '',
    'Rådslag',
    'Rådslag <>',
    'Råd\r\nBcc: a@b.example <radslag@region.example>',
    '<a@b.example> x',
  ])('is not read from %j', (text) => {
    expect(parseSender(text)).toEqual({ ok: false, refusal: 'not-a-sender' })
  })

  it('has a domain', () => {
    const sender = parseSender('radslag@region.example')
    expect(sender.ok && domainOf(sender.value.address)).toBe('region.example')
  })
})

describe('the address of a mail server', () => {
  it.each([
    ['smtp://mail.region.example', { host: 'mail.region.example', port: 587, isSecure: false }],
    ['smtp://mail.region.example:25', { host: 'mail.region.example', port: 25, isSecure: false }],
    [
      'smtps://r%C3%A5d:p%40ss@mail.region.example',
      {
        host: 'mail.region.example',
        port: 465,
        isSecure: true,
        auth: { user: 'råd', pass: 'p@ss' },
      },
    ],
  ])('is read from %s', (text, server) => {
    expect(parseSmtpUrl(text)).toEqual({ ok: true, value: server })
  })

  it.each([
    '',
    'mail.region.example',
    'http://mail.region.example',
    'smtp://',
    'smtp://%ff@mail.example',
  ])('is not read from %j', (text) => {
    expect(parseSmtpUrl(text)).toEqual({ ok: false, refusal: 'not-an-smtp-url' })
  })
})

/** Any text at all, broken ones too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units))

describe('a subject', () => {
  it('is one line, whatever was typed', () => {
    expect(subjectLine('  Kallelse\r\nBcc: bo@sala.example \u2028 till\u202emöte ')).toBe(
      'Kallelse Bcc: bo@sala.example till möte',
    )
    fc.assert(
      fc.property(anyText, (text) => {
        expect(subjectLine(text)).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}/u)
      }),
      { seed: 20_261_122 },
    )
  })

  it('is shortened when it is long, without cutting a letter in two', () => {
    expect(subjectLine(`${'å'.repeat(200)}`)).toHaveLength(200)
    const long = subjectLine(`${'å'.repeat(198)}👍👍👍`)
    expect(long).toHaveLength(200)
    expect(long.isWellFormed()).toBe(true)
    expect(long.endsWith('…')).toBe(true)
  })
})

describe('a letter', () => {
  it('holds what the database can hold', () => {
    expect(letterText('Hej\0 \ud83d!\r\nVälkommen')).toBe('Hej �!\r\nVälkommen')
  })

  it('is tried again after a longer time each time, at most ten minutes', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 100].map((attempts) => waitAfter(attempts) / 1000)).toEqual([
      15, 30, 60, 120, 240, 480, 600, 600,
    ])
  })
})
