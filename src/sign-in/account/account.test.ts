import { describe, expect, it } from 'vitest'
import { parseAddress } from './account.ts'

describe('an e-mail address that an account is recognised by', () => {
  it.each([
    ['kim@sala.example', 'kim@sala.example'],
    ['  Kim.Exempel@Sala.Example ', 'kim.exempel@sala.example'],
    ['kim+radslag@kommun.sala.example', 'kim+radslag@kommun.sala.example'],
    ['kim@köping.example', 'kim@xn--kping-jua.example'],
  ])('is kept in one form: %s', (typed, kept) => {
    expect(parseAddress(typed)).toEqual({ ok: true, value: kept })
  })

  it.each([
    '',
    'kim',
    'kim@',
    '@sala.example',
    'kim@sala',
    'kim@sala.example, robin@sala.example',
    'kim@sala.example\nbcc: alla@sala.example',
    'kim exempel@sala.example',
    'kim@sala.example/x',
    'kim@192.0.2.1',
    'kim..exempel@sala.example',
    `${'k'.repeat(65)}@sala.example`,
    `kim@${'sala.'.repeat(60)}example`,
  ])('is refused when it is none: %j', (typed) => {
    expect(parseAddress(typed)).toEqual({ ok: false, refusal: 'not-an-address' })
  })

  it('is refused when it holds a personal number', () => {
    expect(parseAddress('19121212-1212@sala.example')).toEqual({
      ok: false,
      refusal: 'personal-number',
    })
  })
})
